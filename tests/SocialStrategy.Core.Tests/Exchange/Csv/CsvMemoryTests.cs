using System.Text;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Exchange.Csv;

/// <summary>Looks at the memory of the whole process, and so runs when no other test does.</summary>
[Collection(nameof(CsvMemoryTests))]
[CollectionDefinition(nameof(CsvMemoryTests), DisableParallelization = true)]
public sealed class CsvMemoryTests
{
    private const string Header = "goal,indicator,name,period,realizer,category,part,value,text,unit,status,approximate,note\r\n";

    /// <summary>Many rows are folded; what is kept at the end is no more than after a few.</summary>
    [SlowFact]
    public void ReadRows_LongFile_KeepsNothing()
    {
        using var stream = new RepeatedRows(Encoding.UTF8.GetBytes(Header), "1,1.W1,Rodziny,2024,,,,2,,rodziny,reported,false,uwaga\r\n"u8.ToArray(), 300_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        var sum = 0m;
        foreach (var row in ObservationsTable.ReadRows(CsvTables.Open(stream), TableReadOptions.Default))
        {
            sum += row.Content!.Value!.Number!.Value;
            most = row.Number % 50_000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most;
        }

        Assert.Equal(600_000, sum);
        Assert.InRange(most - before, long.MinValue, 30_000_000);
    }
}

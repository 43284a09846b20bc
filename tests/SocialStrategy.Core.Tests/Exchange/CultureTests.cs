using System.Globalization;
using System.Text;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Exchange;

/// <summary>
/// The same bytes whatever the culture of the machine: those of the sample's own files and of an approved one. The suite runs
/// once more without culture data, and holds them to the same files then.
/// </summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("")]
    [InlineData("pl-PL")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    public void ReadAndWrite_InAnyCulture_GivesTheSameBytes(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Cultures.Of(culture);
            AssertTheSame();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertTheSame()
    {
        var strategyFile = File.ReadAllBytes(Repository.PathOf("samples/Specimen/data/strategy.json"));
        var roundFile = File.ReadAllBytes(Repository.PathOf("samples/Specimen/data/round-2021.json"));
        var strategy = StrategyJson.Read(strategyFile).GetContentOrThrow();
        var round = RoundJson.Read(roundFile, strategy).GetContentOrThrow();
        Assert.Equal(strategyFile, Written(stream => StrategyJson.Write(strategy, stream)));
        Assert.Equal(roundFile, Written(stream => RoundJson.Write(round, stream)));
        var monitoring = new StrategyMonitoring(strategy, [round]);
        foreach (var profile in Enum.GetValues<CsvProfile>())
        {
            var observations = Written(stream => CsvTables.Write(ObservationsTable.Create(monitoring), stream, profile));
            var text = Encoding.UTF8.GetString(observations);
            Assert.Equal(profile == CsvProfile.ExcelPl, text.StartsWith('\uFEFF'));
            Assert.All(text[..^1].Split('\n'), line => Assert.EndsWith("\r", line, StringComparison.Ordinal));
            Approved.MatchesFile(text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal), Repository.PathOf($"tests/SocialStrategy.Core.Tests/Exchange/Fixtures/specimen-2021-observations-{profile}.approved.csv"));
            using var stream = new MemoryStream(observations);
            var read = ObservationsTable.Read(CsvTables.Open(stream), strategy, round, TableReadOptions.Default);
            Assert.Empty(read.Problems);
            Assert.Equal(observations, Written(again => CsvTables.Write(ObservationsTable.Create(new StrategyMonitoring(strategy, [read.PartialContent!])), again, profile)));
        }
    }

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}

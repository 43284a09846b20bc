using System.Text;
using SocialStrategy.Core.Tests.Exchange.Csv;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;
using SocialStrategy.TestKit.Fuzzing;

namespace SocialStrategy.Core.Tests.Exchange.Fuzz;

/// <summary>All broken files that are made of the samples' real ones.</summary>
internal static class FuzzSamples
{
    private const int Seed = 20_240_229;

    private const string Figures =
        "subject,measure,period,rule,exact,rounded,decimals,inputs,missing\r\nS,meanRating,2024,meanOfDirections,345/58,5.95,2,58,0\r\n1.W1,change[Zasiłek rodzinny],2023/2024,change,-7,-7,0,2,1\r\n";

    private static readonly TableReadOptions Csv = TableReadOptions.Default;

    internal static IEnumerable<FuzzInput> All()
    {
        foreach (var folder in Directory.EnumerateDirectories(Repository.PathOf("samples")).Where(folder => File.Exists(Path.Combine(folder, "data", "strategy.json"))).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(folder);
            var json = File.ReadAllBytes(Path.Combine(folder, "data", "strategy.json"));
            var strategy = StrategyJson.Read(json).GetContentOrThrow();
            var inputs = Broken($"{name} strategy.json", json, JsonMutations.Of(json), bytes => FuzzReading.Of(StrategyJson.Read(bytes)));
            foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "data"), "round-*.json").Order(StringComparer.Ordinal))
            {
                inputs = inputs.Concat(OfRound($"{name} {Path.GetFileName(file)}", File.ReadAllBytes(file), strategy, cellsOften: name == "Specimen"));
            }

            foreach (var input in inputs)
            {
                yield return input;
            }
        }

        foreach (var input in Broken("figures.csv", Bytes(Figures), CsvMutations.Of(Figures, int.MaxValue), ReadFigures))
        {
            yield return input;
        }
    }

    private static IEnumerable<FuzzInput> OfRound(string name, byte[] json, Strategy strategy, bool cellsOften)
    {
        var round = RoundJson.Read(json, strategy).GetContentOrThrow();
        var monitoring = new StrategyMonitoring(strategy, [round]);
        var bare = new MonitoringRound(round.Strategy, round.Period) { Narrative = round.Narrative };
        var observations = CsvText.Written(stream => CsvTables.Write(ObservationsTable.Create(monitoring), stream, CsvProfile.OpenData));
        var assessments = CsvText.Written(stream => CsvTables.Write(AssessmentsTable.Create(monitoring), stream, CsvProfile.OpenData));
        return Broken(name, json, JsonMutations.Of(json), bytes => FuzzReading.Of(RoundJson.Read(bytes, strategy)))
            .Concat(Broken(name + " observations.csv", Bytes(observations), CsvMutations.Of(observations, cellsOften ? 2 : 1), bytes => Read(bytes, stream => ObservationsTable.Read(CsvTables.Open(stream), strategy, bare, Csv))))
            .Concat(Broken(name + " assessments.csv", Bytes(assessments), CsvMutations.Of(assessments, cellsOften ? 2 : 1), bytes => Read(bytes, stream => AssessmentsTable.Read(CsvTables.Open(stream), strategy, bare, Csv))));
    }

    /// <summary>The mutations of a file, the file cut off at every 100th byte, and the file with random bytes in it.</summary>
    private static IEnumerable<FuzzInput> Broken(string name, byte[] bytes, IEnumerable<(string Kind, string Place, Func<byte[]> Make)> mutations, Func<byte[], FuzzReading> read) =>
        mutations.Select(each => new FuzzInput(each.Kind, $"{name}, {each.Place}", each.Make, read))
            .Concat(Enumerable.Range(0, (bytes.Length + 99) / 100).Select(hundred => new FuzzInput("cut off", $"{name}, byte {hundred * 100}", () => bytes[..(hundred * 100)], read)))
            .Concat(Enumerable.Range(Seed, 200).Select(seed => new FuzzInput("random bytes", $"{name}, seed {seed}", () => Randomised(bytes, new SeededNumbers(seed)), read)));

    /// <summary>A file with one to sixteen bytes replaced; every tenth is nothing but random bytes.</summary>
    private static byte[] Randomised(byte[] bytes, SeededNumbers numbers)
    {
        if (numbers.Below(10) == 0)
        {
            return [.. Enumerable.Range(0, numbers.Below(2000)).Select(_ => (byte)numbers.Below(256))];
        }

        byte[] changed = [.. bytes];
        for (var i = numbers.Below(16); i >= 0; i--)
        {
            changed[numbers.Below(changed.Length)] = (byte)numbers.Below(256);
        }

        return changed;
    }

    private static FuzzReading ReadFigures(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var rows = FiguresTable.ReadRows(CsvTables.Open(stream), Csv).ToArray();
        Assert.All(rows, row => Assert.Equal(row.Content is null, row.Problems.Count > 0));
        return FuzzReading.Of(rows.SelectMany(row => row.Problems));
    }

    private static FuzzReading Read(byte[] bytes, Func<Stream, ReadResult<MonitoringRound>> read)
    {
        using var stream = new MemoryStream(bytes);
        return FuzzReading.Of(read(stream));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}

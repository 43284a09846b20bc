using System.Globalization;
using System.Text;
using SocialStrategy.Exchange;
using SocialStrategy.Samples.Collecting;
using SocialStrategy.Samples.Tests.Data;
using SocialStrategy.Samples.Tests.Kit;
using SocialStrategy.TestKit;
using Repository = SocialStrategy.Samples.Tests.Kit.Repository;

namespace SocialStrategy.Samples.Tests.Files;

/// <summary>A second program computes every figure: <c>eng/reference/figures.py</c>, written from the documentation alone. Row by row both say the same, refusals, reasons and coverage included.</summary>
public sealed class ReferenceTests(ITestOutputHelper output)
{
    /// <summary>Which models are made; another number with every run, unless this variable of the environment says it.</summary>
    private const string Seed = "REFERENCE_SEED";

    private static readonly string Programs = Path.Combine(Repository.Root, "eng", "reference");

    [SlowFact]
    public async Task Figures_OfAThousandModels_AreThoseOfTheReference()
    {
        var seed = Environment.GetEnvironmentVariable(Seed) ?? Guid.NewGuid().ToString("N")[..8];
        output.WriteLine($"{Seed}={seed}");

        Assert.True(await ComparedRowsAsync(seed, count: 1000) > 50_000);
    }

    [Fact]
    public async Task Figures_OfTwentyModels_AreThoseOfTheReference()
    {
        Assert.SkipUnless(Oracle.Has("python3"), "Python is not installed.");

        Assert.True(await ComparedRowsAsync(seed: "1", count: 20) > 1000);
    }

    [SlowTheory]
    [InlineData(SampleRun.Sieradz, "2020", "2019")]
    [InlineData(SampleRun.Ostrowiec, "2021", null)]
    [InlineData(SampleRun.Specimen, "2024", "2023")]
    public async Task Figures_OfASample_AreThoseOfTheReference(string sample, string period, string? compared)
    {
        using var folder = new TemporaryFolder();
        folder.TakeDataOf(sample);

        var reference = await RunAsync(folder, ["figures.py", folder.Path, "--period", period, .. compared is null ? [] : (string[])["--compared", compared]]);

        Assert.Empty(Disagreements(sample, Encoding.UTF8.GetString(SampleRun.Of(sample).Files["figures.csv"]), reference));
    }

    [SlowFact]
    public async Task Figures_OfTheCollection_AreThoseOfTheReference()
    {
        using var folder = new TemporaryFolder();
        var evaluation = new CollectionYear(SampleData.Ostrowiec, PlanFolder.Read(Repository.DataOf(SampleRun.Ostrowiec)).Rules!).Evaluation;
        await File.WriteAllBytesAsync(folder.In("strategy.json"), FileContent.Of(stream => StrategyJson.Write(evaluation.Strategy, stream)), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(folder.In("round-1.json"), FileContent.Of(stream => RoundJson.Write(evaluation.Round, stream)), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(folder.In("rules.json"), FileContent.Of(stream => RulesJson.Write(evaluation.Rules, stream)), TestContext.Current.CancellationToken);

        var reference = await RunAsync(folder, ["figures.py", folder.Path, "--period", evaluation.Round.Period.ToString()]);

        Assert.Empty(Disagreements("Collection", Written(evaluation), reference));
    }

    /// <summary>Makes models with the figures of the reference, and holds those of the library against them.</summary>
    private static async Task<int> ComparedRowsAsync(string seed, int count)
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder, ["models.py", seed, count.ToString(CultureInfo.InvariantCulture), folder.In("models")]);
        var rows = 0;
        var disagreements = new List<string>();
        foreach (var line in await File.ReadAllLinesAsync(folder.In("models", "folders.txt"), TestContext.Current.CancellationToken))
        {
            var parts = line.Split('\t');
            var model = folder.In("models", parts[0]);
            var library = Written(Evaluated(model, Period.Parse(parts[1]), parts[2].Length == 0 ? null : Period.Parse(parts[2])));
            disagreements.AddRange(Disagreements($"{Seed}={seed}, {parts[0]}", library, await File.ReadAllTextAsync(Path.Combine(model, "reference.csv"), TestContext.Current.CancellationToken)));
            rows += library.Count(letter => letter == '\n') - 1;
        }

        Assert.True(disagreements.Count == 0, $"{disagreements.Count} keys differ.\n{string.Join("\n", disagreements.Take(20))}");
        return rows;
    }

    private static StrategyEvaluation Evaluated(string folder, Period period, Period? compared)
    {
        var read = PlanFolder.Read(folder);
        Assert.Empty(read.Problems.Select(problem => $"{folder}: {problem}"));
        return Evaluator.Evaluate(read.Monitoring!, period, compared, read.Rules!);
    }

    private static string Written(StrategyEvaluation evaluation) =>
        Encoding.UTF8.GetString(FileContent.Of(stream => CsvTables.Write(FiguresTable.Create(evaluation), stream, CsvProfile.OpenData)));

    private static async Task<string> RunAsync(TemporaryFolder folder, string[] args)
    {
        var (exitCode, written, error) = await Oracle.RunAsync(Oracle.Need("python3"), folder.Path, ["-B", Path.Combine(Programs, args[0]), .. args[1..]]);
        Assert.Equal("", error);
        Assert.Equal(0, exitCode);
        return written;
    }

    /// <summary>What only one of two tables says, whatever the order of their rows.</summary>
    private static IEnumerable<string> Disagreements(string folder, string library, string reference)
    {
        var (ours, theirs) = (Rows(library), Rows(reference));
        return from key in ours.Select(rows => rows.Key).Union(theirs.Select(rows => rows.Key))
               where !ours[key].SequenceEqual(theirs[key], StringComparer.Ordinal)
               select $"{folder}, {key}\n  library   {string.Join("\n            ", ours[key])}\n  reference {string.Join("\n            ", theirs[key])}";
    }

    private static ILookup<string, string> Rows(string csv) => CsvTable.Read(csv).Rows
        .OrderBy(row => row.ToString(), StringComparer.Ordinal)
        .ToLookup(row => $"{row["subject"]} {row["measure"]} {row["period"]}", row => row.ToString(), StringComparer.Ordinal);
}

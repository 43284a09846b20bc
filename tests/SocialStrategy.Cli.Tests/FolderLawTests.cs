using FsCheck;
using SocialStrategy.Cli.Tests.Kit;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;
using SocialStrategy.TestKit.Fuzzing;

namespace SocialStrategy.Cli.Tests;

/// <summary>Whatever stands in a folder, the program ends with a code that it promises and says why.</summary>
public sealed class FolderLawTests
{
    private static readonly EvaluationRules Rules = PlanFolder.Read(SampleFiles.DataOf("Sieradz")).Rules!;

    private static readonly string[] Files = ["strategy.json", "rules.json", "round-2023.json", "round-2024.json"];

    [Law]
    public void Run_BrokenFolder_TellsProblemsOrWorks(PositiveInt seed)
    {
        using var plan = SmallPlan.Folder();
        var numbers = new SeededNumbers(seed.Get);
        for (var i = numbers.Below(3); i >= 0; i--)
        {
            Break(plan, numbers);
        }

        Verbs(plan, "2024", "1.W1", withReport: true);
    }

    [Law]
    public void Run_BrokenSpecimen_TellsProblemsOrWorks(PositiveInt seed)
    {
        using var plan = new TemporaryFolder();
        plan.TakeDataOf("Specimen");
        var numbers = new SeededNumbers(seed.Get);
        var names = plan.Files().Keys.ToArray();
        var file = names[numbers.Below(names.Length)];
        File.WriteAllBytes(plan.In(file), JsonMutator.Mutate(File.ReadAllBytes(plan.In(file)), File.ReadAllBytes(plan.In(names[numbers.Below(names.Length)])), numbers));

        Verbs(plan, "2024", "1", withReport: TestScope.IsAll);
    }

    [Law]
    public void Run_AnyGoodFolder_Works(StrategyMonitoring monitoring)
    {
        using var plan = new TemporaryFolder();
        Write(plan, "strategy.json", stream => StrategyJson.Write(monitoring.Strategy, stream));
        Write(plan, "rules.json", stream => RulesJson.Write(Rules, stream));
        foreach (var (at, round) in monitoring.Rounds.Index())
        {
            Write(plan, FormattableString.Invariant($"round-{at}.json"), stream => RoundJson.Write(round, stream));
        }

        Assert.Equal(0, CliRun.Of("check", plan.Path).ExitCode);
        Verbs(plan, monitoring.Rounds[0].Period.ToString(), monitoring.Strategy.Code.Text, withReport: TestScope.IsAll);
    }

    private static void Write(TemporaryFolder plan, string file, Action<Stream> write)
    {
        using var stream = File.Create(plan.In(file));
        write(stream);
    }

    private static void Break(TemporaryFolder plan, SeededNumbers numbers)
    {
        var file = plan.In(Files[numbers.Below(Files.Length)]);
        var content = File.Exists(file) ? File.ReadAllBytes(file) : [];
        switch (numbers.Below(8))
        {
            case 0:
                File.Delete(file);
                Directory.CreateDirectory(file);
                break;
            case 1 when File.Exists(file):
                File.Delete(file);
                break;
            case 2 when !Directory.Exists(file):
                File.WriteAllBytes(file, []);
                break;
            case 3:
                File.WriteAllBytes(plan.In($"round-{numbers.Below(100)}.json"), content);
                break;
            case 4 when !Directory.Exists(file):
                File.WriteAllBytes(file, [.. content, 0xFF, 0xFE]);
                break;
            case 5:
                File.WriteAllBytes(plan.In($"edition-{numbers.Below(100)}.json"), content);
                break;
            case var _ when !Directory.Exists(file):
                File.WriteAllBytes(file, JsonMutator.Mutate(content, "{\"number\": 79228162514264337593543950335}"u8.ToArray(), numbers));
                break;
        }
    }

    private static void Verbs(TemporaryFolder plan, string period, string code, bool withReport)
    {
        var good = CliRun.Of("check", plan.Path).ExitCode == 0;
        string[][] others =
        [
            ["figures", plan.Path, "--period", period, "--json"],
            ["audit", plan.Path, "--period", period, "--fail-on", "error"],
            ["explain", plan.Path, code, "--period", period],
            .. withReport ? [["report", plan.Path, "--period", period, "--edition", "audit", "--output", plan.In("out")]] : Array.Empty<string[]>(),
        ];
        foreach (var args in good ? others : others[..1])
        {
            var run = CliRun.Of(args);
            Assert.InRange(run.ExitCode, 0, 2);
            Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
            Assert.True(run.ExitCode != 2 || run.Error.Length > 0);
            Assert.True(good || run.ExitCode == 1);
        }
    }
}

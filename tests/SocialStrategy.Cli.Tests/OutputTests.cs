using SocialStrategy.Cli.Tests.Kit;

namespace SocialStrategy.Cli.Tests;

/// <summary>All files are written whole or none is, and why not is told in a sentence.</summary>
public sealed class OutputTests
{
    [Fact]
    public void Output_FolderInPlaceOfAFile_ChangesNothing()
    {
        using var plan = SmallPlan.Folder();
        Directory.CreateDirectory(plan.In("out", "observations.csv"));
        File.WriteAllText(plan.In("out", "figures.csv"), "old");

        var run = CliRun.Of("figures", plan.Path, "--period", "2024", "--output", plan.In("out"), "--language", "en");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.StartsWith($"{plan.In("out")}: SSR403 $: The folder cannot be written", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(["figures.csv"], Directory.EnumerateFiles(plan.In("out")).Select(Path.GetFileName));
        Assert.Equal("old", File.ReadAllText(plan.In("out", "figures.csv")));
    }

    [Fact]
    public void Output_BelowAFile_IsTold()
    {
        using var plan = SmallPlan.Folder();

        var run = CliRun.Of("audit", plan.Path, "--period", "2024", "--output", plan.In("rules.json", "out"), "--json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal("SSR403", run.Json.GetProperty("problems")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Output_WithProblems_WritesNothing()
    {
        using var plan = SmallPlan.Folder();
        File.Delete(plan.In("rules.json"));

        foreach (var verb in new[] { "figures", "audit", "report" })
        {
            Assert.Equal(1, CliRun.Of(verb, plan.Path, "--period", "2024", "--output", plan.In("out")).ExitCode);
        }

        Assert.False(Directory.Exists(plan.In("out")));
    }
}

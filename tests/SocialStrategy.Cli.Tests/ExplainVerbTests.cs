using SocialStrategy.Cli.Output;
using SocialStrategy.Cli.Tests.Kit;

namespace SocialStrategy.Cli.Tests;

public sealed class ExplainVerbTests
{
    [Fact]
    public void Explain_Refusal_TellsWhatCameAndWhatDidNot()
    {
        using var plan = SmallPlan.Folder();

        var run = CliRun.Of("explain", plan.Path, "1.W1", "--period", "2024", "--language", "en");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "1.W1 Liczba rodzin, 2024: no result: data are missing, and the rule requires",
                "│ all; sum of the contributions, only where none is missing; 1 of 2 (no data –",
                "│ 1)",
                "├─ Ośrodek: 10",
                "└─ left out – Urząd Pracy: no data",
            ],
            run.OutputLines[..5]);
    }

    [Fact]
    public void Explain_Whole_IsATreeOfEightyColumns()
    {
        var run = CliRun.Of("explain", SampleFiles.DataOf("Sieradz"), "sieradz-2014-2020", "--period", "2020");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.OutputLines, line => line.Contains("345/58", StringComparison.Ordinal));
        Assert.All(run.OutputLines, line => Assert.InRange(line.Length, 0, Wrapped.Width));
    }

    [Fact]
    public void Explain_ItemWithoutFigures_SaysSo()
    {
        using var plan = SmallPlan.Folder();

        var run = CliRun.Of("explain", plan.Path, "1.W1", "--period", "2023", "--language", "en");

        Assert.Equal((0, "No rule computes a figure about '1.W1' for 2023.\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Explain_Json_HasTheExplanationsOfTheLibrary()
    {
        using var plan = SmallPlan.Folder();

        var run = CliRun.Of("explain", plan.Path, "gx", "--period", "2024", "--json");

        Assert.Equal("gx", run.Json.GetProperty("code").GetString());
        Assert.Contains(run.Json.GetProperty("explanations").EnumerateArray(), explanation => explanation.TryGetProperty("parts", out var parts) && parts.GetArrayLength() == 3);
    }
}

using System.Text;
using SocialStrategy.Cli.Tests.Kit;

namespace SocialStrategy.Cli.Tests;

public sealed class FiguresVerbTests
{
    private const string Header = "subject,measure,period,rule,exact,rounded,decimals,inputs,missing,expected,outcome,reason";

    [Fact]
    public void Figures_WithARefusal_WritesItWithItsReason()
    {
        using var plan = SmallPlan.Folder();

        var run = CliRun.Of("figures", plan.Path, "--period", "2024", "--output", plan.In("out"), "--language", "en");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = Encoding.UTF8.GetString(plan.Files()[Path.Combine("out", "figures.csv")]).Split("\r\n");
        Assert.Equal(Header, lines[0]);
        Assert.Contains("gx,meanRating,2024,meanOfDirections,3/2,1.5,1,2,not-reported:1,3,value,", lines);
        Assert.Contains("1.W1,contributionTotal,2024,sumOfContributions(refuse),,,,1,no-data:1,2,refused,input-missing", lines);
        Assert.Contains(run.OutputLines, line => line.StartsWith("  1.W1 Liczba rodzin, 2024: no result", StringComparison.Ordinal));
        Assert.Equal(["Files written:", $"  {plan.In("out", "figures.csv")}", $"  {plan.In("out", "observations.csv")}", $"  {plan.In("out", "assessments.csv")}"], run.OutputLines[^4..]);
    }

    [Fact]
    public void Figures_Json_HasTheRowsOfTheTable()
    {
        using var plan = SmallPlan.Folder();

        var run = CliRun.Of("figures", plan.Path, "--period", "2024", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Empty(run.Json.GetProperty("problems").EnumerateArray());
        var mean = run.Json.GetProperty("figures").EnumerateArray().Single(figure => figure.GetProperty("subject").ValueEquals("gx") && figure.GetProperty("measure").ValueEquals("meanRating"));
        Assert.Equal("3/2", mean.GetProperty("exact").GetString());
        Assert.Equal("1.5", mean.GetProperty("rounded").GetRawText());
        Assert.Equal(3, mean.GetProperty("expected").GetInt32());
        Assert.False(Directory.Exists(plan.In("out")));
    }

    [Fact]
    public void Figures_Compared_HasTheChange()
    {
        using var plan = SmallPlan.Folder();

        var run = CliRun.Of("figures", plan.Path, "--period", "2024", "--compared", "2023", "--json");

        var change = run.Json.GetProperty("figures").EnumerateArray().Single(figure => figure.GetProperty("measure").ValueEquals("change"));
        Assert.Equal("9", change.GetProperty("exact").GetString());
    }
}

using System.Text;
using SocialStrategy.Cli.Tests.Kit;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Cli.Tests;

public sealed class ReportVerbTests
{
    private static readonly string[] Files = ["report.docx", "report.html", "report.md", "report.xlsx"];

    [Fact]
    public void Report_Editions_DifferInWhatIsForTheWorkshop()
    {
        var (report, audit) = (Written(), Written("--edition", "audit"));

        Assert.Equal(Files, report.Keys);
        Assert.Equal(Files, audit.Keys);
        Assert.DoesNotContain("## Findings", Text(report), StringComparison.Ordinal);
        Assert.Contains("## Findings", Text(audit), StringComparison.Ordinal);
        Assert.Contains("## Where the numbers come from", Text(audit), StringComparison.Ordinal);
        Assert.DoesNotContain("## Where the numbers come from", Text(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OnItsOwnDocument_TakesItAsTemplate()
    {
        using var output = new TemporaryFolder();
        File.WriteAllBytes(output.In("template.docx"), Written()["report.docx"]);

        Assert.Equal(Files, Written("--template", output.In("template.docx")).Keys);
    }

    [Fact]
    public void Report_TemplateThatIsNoDocument_IsAProblemAndNothingIsWritten()
    {
        using var plan = SmallPlan.Folder();
        File.WriteAllText(plan.In("template.docx"), "no document");

        var run = CliRun.Of("report", plan.Path, "--period", "2024", "--template", plan.In("template.docx"), "--output", plan.In("out"), "--language", "en");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{plan.In("template.docx")}: SSR404 $: The template is no Word document that can be read", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.False(Directory.Exists(plan.In("out")));
    }

    /// <summary>Whatever layout is chosen, no indicator is left out of it.</summary>
    [Theory]
    [InlineData("Sieradz", "2020")]
    [InlineData("Ostrowiec", "2021")]
    [InlineData("Specimen", "2024")]
    public void Report_OfASample_HasEveryIndicator(string sample, string period)
    {
        using var output = new TemporaryFolder();

        Assert.Equal(0, CliRun.Of("report", SampleFiles.DataOf(sample), "--period", period, "--output", output.Path).ExitCode);

        var page = Plain(Encoding.UTF8.GetString(output.Files()["report.md"]));
        var indicators = PlanFolder.Read(SampleFiles.DataOf(sample)).Monitoring!.Strategy.Items.OfType<IndicatorItem>().ToArray();
        Assert.All(indicators, indicator => Assert.Contains(Plain(indicator.Title), page, StringComparison.Ordinal));
    }

    /// <summary>A text without what typesetting and Markdown add.</summary>
    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Text(SortedDictionary<string, byte[]> files) => Encoding.UTF8.GetString(files["report.md"]);

    private static SortedDictionary<string, byte[]> Written(params string[] options)
    {
        using var plan = SmallPlan.Folder();
        using var output = new TemporaryFolder();
        var run = CliRun.Of(["report", plan.Path, "--period", "2024", "--compared", "2023", "--language", "en", "--output", output.Path, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return output.Files();
    }
}

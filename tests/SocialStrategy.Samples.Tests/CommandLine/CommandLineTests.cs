using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.CommandLine;

/// <summary>What the command line does with good arguments.</summary>
public sealed class CommandLineTests
{
    /// <summary>The tables that have schemas beside them.</summary>
    private static readonly string[] Described = ["observations", "assessments", "figures"];

    [Theory]
    [InlineData(SampleRun.Sieradz)]
    [InlineData(SampleRun.Ostrowiec)]
    public void Run_WritesEveryPromisedFileAndNamesIt(string sample)
    {
        var run = SampleRun.Of(sample);
        var data = Directory.EnumerateFiles(Repository.DataOf(sample)).Select(file => Path.GetFileName(file)!);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            data.Concat(["report.html", "report.md", "report.docx", "report.xlsx", "observations.csv", "assessments.csv", "figures.csv", "findings.csv"])
                .Concat(Described.Select(table => $"{table}.schema.json"))
                .Order(StringComparer.Ordinal),
            run.Files.Keys);
        Assert.All(run.Files, file => Assert.NotEmpty(file.Value));
        Assert.All(run.Files.Keys, file => Assert.Contains(file, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Run_Sieradz_TellsTheMeansOnTheConsole()
    {
        var output = SampleRun.Of(SampleRun.Sieradz).Output;

        Assert.Contains("345/58", output, StringComparison.Ordinal);
        Assert.Contains("20/3", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SampleRun.Sieradz)]
    [InlineData(SampleRun.Ostrowiec)]
    public void Language_English_ChangesTheReportAndNotTheData(string sample)
    {
        var (polish, english) = (SampleRun.Of(sample), SampleRun.Of(sample, "en"));

        Assert.Equal(
            ["findings.csv", "report.docx", "report.html", "report.md", "report.xlsx"],
            polish.Files.Where(file => !file.Value.AsSpan().SequenceEqual(english.Files[file.Key])).Select(file => file.Key));
        Assert.NotEqual(polish.Output, english.Output);
    }

    [Fact]
    public void Language_English_HasEnglishHeadings()
    {
        var page = Reports.RenderedReport.Html(SampleRun.Of(SampleRun.Sieradz, "en"));

        Assert.Equal("en", page.Language);
        Assert.Contains("Summary", page.Headings);
        Assert.Contains("Recommendations", page.Headings);
        Assert.DoesNotContain("Podsumowanie", page.Headings);
        Assert.Equal("pl", Reports.RenderedReport.Html(SampleRun.Of(SampleRun.Sieradz)).Language);
    }

    [Fact]
    public void Language_English_WritesNumbersTheEnglishWay()
    {
        var english = Reports.RenderedReport.Html(SampleRun.Of(SampleRun.Ostrowiec, "en")).Text.Replace('\u00A0', ' ');
        var polish = Reports.RenderedReport.Html(SampleRun.Of(SampleRun.Ostrowiec)).Text.Replace('\u00A0', ' ');

        Assert.Contains("PLN 1,588,268.16", english, StringComparison.Ordinal);
        Assert.Contains("1,727", english, StringComparison.Ordinal);
        Assert.Contains("1 588 268,16 zł", polish, StringComparison.Ordinal);
        Assert.Contains("1 727", polish, StringComparison.Ordinal);
        Assert.Contains("6.7", Reports.RenderedReport.Html(SampleRun.Of(SampleRun.Sieradz, "en")).Charts[12].Values);
    }

    [Theory]
    [InlineData(SampleRun.Sieradz)]
    [InlineData(SampleRun.Ostrowiec)]
    public void Help_Succeeds_AndNamesEveryOption(string sample)
    {
        var run = SampleRun.InProcess(sample, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(["--output", "--data", "--language"], option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void SecondRun_ReplacesWhatTheFirstWrote_AndLeavesOtherFilesAlone()
    {
        using var output = new TemporaryFolder();
        File.WriteAllText(output.In("report.md"), "old");
        File.WriteAllText(output.In("figures.csv"), new string('x', 1_000_000));
        File.WriteAllText(output.In("notes.txt"), "mine");

        var run = SampleRun.InProcess(SampleRun.Ostrowiec, "--data", Repository.DataOf(SampleRun.Ostrowiec), "-o", output.Path);

        Assert.Equal(0, run.ExitCode);
        var expected = new SortedDictionary<string, byte[]>(SampleRun.Of(SampleRun.Ostrowiec).Files, StringComparer.Ordinal) { ["notes.txt"] = "mine"u8.ToArray() };
        Assert.Equal(expected, output.Files());
    }
}

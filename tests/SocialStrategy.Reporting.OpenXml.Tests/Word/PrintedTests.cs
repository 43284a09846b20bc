using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Word;

/// <summary>Another program than Word opens the documents and prints all that they say.</summary>
public sealed class PrintedTests
{
    public static TheoryData<string> Files => [Rendered.EveryBlock, $"{SampleFiles.Sieradz} pl", $"{SampleFiles.Ostrowiec} en"];

    public static TheoryData<string> Reports => [$"{SampleFiles.Sieradz} pl", $"{SampleFiles.Ostrowiec} pl", $"{SampleFiles.Invented} en"];

    [SlowTheory]
    [MemberData(nameof(Files))]
    public async Task Pdf_ByLibreOffice_ShowsHeadingsCaptionsAndPageNumbers(string name)
    {
        var printed = Plain(await Office.PrintedAsync(Rendered.Docx(name)));
        using var file = new DocxFile(Rendered.Docx(name));
        var headings = file.Paragraphs.Where(paragraph => DocxFile.StyleOf(paragraph)?.StartsWith("Heading", StringComparison.Ordinal) == true).Select(DocxFile.TextOf);
        Assert.All(headings.Concat(file.TextsOf("Caption")).Concat(file.TextsOf("LegendTitle")), text => Assert.Contains(Plain(text), printed, StringComparison.Ordinal));
        Assert.Contains("2/", printed, StringComparison.Ordinal);
    }

    [SlowFact]
    public async Task Pdf_OfCharts_ShowsTheLabels()
    {
        var chart = Documents.BlockWalker.Walk(Specimen.Report.Blocks).OfType<Documents.BarChart>().First();
        var printed = Plain(await Office.PrintedAsync(Rendered.Docx(Rendered.ReportOf(chart with { }))));
        Assert.Contains("6.57", printed.Replace(',', '.'), StringComparison.Ordinal);
        Assert.Contains("ocena(skala1–7)", printed, StringComparison.Ordinal);
    }

    /// <summary>The command of <c>docs/pdf.md</c>.</summary>
    [SlowTheory]
    [MemberData(nameof(Reports))]
    public async Task Pdf_ForUniversalAccess_IsTaggedAndHasTitleLanguageAndHeaderCells(string name)
    {
        var (facts, structure) = await Office.AccessiblePdfAsync(Rendered.Docx(name));
        Assert.Matches(@"(?m)^Tagged:\s+yes$", facts);
        Assert.Matches(@"(?m)^Title:\s+\S", facts);
        Assert.Contains(name.EndsWith(" en", StringComparison.Ordinal) ? "en-GB" : "pl-PL", facts, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^\s*H1\b", structure);
        Assert.Matches(@"(?m)^\s*TH\b", structure);
    }

    /// <summary>Lines break where they like.</summary>
    private static string Plain(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '\u00AD'));
}

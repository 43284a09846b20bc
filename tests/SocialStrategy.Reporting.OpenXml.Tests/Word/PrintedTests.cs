using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Word;

/// <summary>Another program than Word opens the documents and prints all that they say.</summary>
public sealed class PrintedTests
{
    public static TheoryData<string> Files => [Rendered.EveryBlock, $"{SampleFiles.Sieradz} pl", $"{SampleFiles.Ostrowiec} en"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Pdf_ByLibreOffice_ShowsHeadingsCaptionsAndPageNumbers(string name)
    {
        Assert.SkipWhen(Office.IsMissing, "LibreOffice or pdftotext is not installed.");
        using var file = new DocxFile(Rendered.Docx(name));
        var printed = Plain(Office.Printed(Rendered.Docx(name)));
        var headings = file.Paragraphs.Where(paragraph => DocxFile.StyleOf(paragraph)?.StartsWith("Heading", StringComparison.Ordinal) == true).Select(DocxFile.TextOf);
        Assert.All(headings.Concat(file.TextsOf("Caption")).Concat(file.TextsOf("LegendTitle")), text => Assert.Contains(Plain(text), printed, StringComparison.Ordinal));
        Assert.Contains("2/", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Pdf_OfCharts_ShowsTheLabels()
    {
        Assert.SkipWhen(Office.IsMissing, "LibreOffice or pdftotext is not installed.");
        var printed = Plain(Office.Printed(Rendered.Docx(Rendered.ReportOf(Documents.BlockWalker.Walk(Specimen.Report.Blocks).OfType<Documents.BarChart>().First() with { }))));
        Assert.Contains("6.57", printed.Replace(',', '.'), StringComparison.Ordinal);
        Assert.Contains("ocena(skala1–7)", printed, StringComparison.Ordinal);
    }

    /// <summary>Lines break where they like.</summary>
    private static string Plain(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '\u00AD'));
}

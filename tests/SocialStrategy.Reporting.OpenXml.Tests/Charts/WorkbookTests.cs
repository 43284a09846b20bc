using DocumentFormat.OpenXml.Packaging;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace SocialStrategy.Reporting.OpenXml.Tests.Charts;

/// <summary>The workbook inside a chart: the same numbers at the places that the chart names.</summary>
public sealed class WorkbookTests
{
    public static TheoryData<string> Files => [.. Rendered.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Workbooks_OfEveryReport_HoldWhatTheChartsShow(string name)
    {
        using var file = new DocxFile(Rendered.Docx(name));
        Assert.All(file.Charts, AssertSameNumbers);
    }

    [Fact]
    public void Option_WithoutData_LeavesNoRelationship()
    {
        using var file = new DocxFile(Rendered.Docx(Specimen.Report, DocxOptions.Default with { EmbedsChartData = false }));
        Assert.Equal(3, file.Charts.Count);
        Assert.All(file.Charts, chart =>
        {
            Assert.Empty(chart.Parts);
            Assert.Empty(chart.ChartSpace.Elements<C.ExternalData>());
        });
        Assert.Equal([], file.Errors(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Sheets_OfCharts_HoldWhatTheChartsShow(string name)
    {
        using var workbook = new XlsxFile(Rendered.Xlsx(name));
        var charts = workbook.Sheets.SelectMany(sheet => sheet.DrawingsPart?.ChartParts ?? []).ToArray();
        using var document = new DocxFile(Rendered.Docx(name));
        Assert.Equal(document.Charts.Count, charts.Length);
        Assert.All(charts, chart => AssertSameNumbers(chart, workbook));
    }

    internal static void AssertSameNumbers(ChartPart chart)
    {
        Assert.Equal(chart.EmbeddedPackagePart, chart.GetPartById(chart.ChartSpace.Elements<C.ExternalData>().Single().Id!.Value!));
        Assert.EndsWith(".xlsx", chart.EmbeddedPackagePart!.Uri.ToString(), StringComparison.Ordinal);
        using var workbook = ChartFacts.WorkbookOf(chart);
        AssertSameNumbers(chart, workbook);
    }

    private static void AssertSameNumbers(ChartPart chart, XlsxFile workbook) => Assert.All(ChartFacts.SeriesOf(chart), series =>
    {
        Assert.Equal(ChartFacts.Cached(series), workbook.Numbers(ChartFacts.RangeOf<C.Values>(series)));
        Assert.Equal(ChartFacts.CachedNames(series), workbook.Texts(ChartFacts.RangeOf<C.CategoryAxisData>(series)));
        Assert.Equal([ChartFacts.NameOf(series)], workbook.Texts(ChartFacts.RangeOf<C.SeriesText>(series)));
    });
}

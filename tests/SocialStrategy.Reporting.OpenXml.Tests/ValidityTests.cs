using DocumentFormat.OpenXml;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;

namespace SocialStrategy.Reporting.OpenXml.Tests;

/// <summary>The Open XML SDK finds nothing wrong with any file.</summary>
public sealed class ValidityTests
{
    public static TheoryData<string> Files => [.. Rendered.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Docx_OfEveryReport_IsValid(string name)
    {
        using var file = new DocxFile(Rendered.Docx(name));
        Assert.Equal([], file.Errors(FileFormatVersions.Office2019));
        Assert.Equal([], file.Errors(FileFormatVersions.Microsoft365));
        Assert.Equal([], DocxFile.EmptyParts(Rendered.Docx(name)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Xlsx_OfEveryReport_IsValid(string name)
    {
        using var file = new XlsxFile(Rendered.Xlsx(name));
        Assert.Equal([], file.Errors(FileFormatVersions.Office2019));
        Assert.Equal([], file.Errors(FileFormatVersions.Microsoft365));
        Assert.Equal([], DocxFile.EmptyParts(Rendered.Xlsx(name)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EmbeddedWorkbooks_OfEveryReport_AreValid(string name)
    {
        using var file = new DocxFile(Rendered.Docx(name));
        Assert.All(file.Charts, chart =>
        {
            using var workbook = ChartFacts.WorkbookOf(chart);
            Assert.Equal([], workbook.Errors(FileFormatVersions.Microsoft365));
        });
    }
}

using DocumentFormat.OpenXml;
using FsCheck;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests;

/// <summary>Whatever a text holds, the files are sound and show that text.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Hostile => [.. HostileTexts.Known, "=1+1", "+1", "@x", "'x", "_x0041_", "Tabela \"1\" \\c", new string('ż', 40_000)];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Files_OfHostileText_AreValid(string text)
    {
        var report = ReportOfTexts.With(text);
        using var document = new DocxFile(Rendered.Docx(report));
        Assert.Equal([], document.Errors(FileFormatVersions.Microsoft365));
        using var workbook = new XlsxFile(Rendered.Xlsx(report));
        Assert.Equal([], workbook.Errors(FileFormatVersions.Microsoft365));
        Assert.Empty(workbook.Sheets.SelectMany(sheet => sheet.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()));
        Assert.All(workbook.Names, name => Assert.InRange(name.Length, 1, 31));
        Assert.Equal(workbook.Names.Count, workbook.Names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Law]
    public void Document_OfAnyText_ShowsIt(NonWhiteSpaceString any)
    {
        var text = any.Get;
        using var file = new DocxFile(Rendered.Docx(ReportOfTexts.With(text)));
        var shown = PlainText.Clean(text);
        Assert.Equal([shown], file.TextsOf("Title"));
        Assert.Equal([shown], file.TextsOf("Heading1"));
        Assert.Equal([shown, $"{shown}: {shown}"], file.TextsOf("TableNote"));
        Assert.Equal($"{shown}\u00A01. {shown}", file.TextsOf("Caption")[0]);
        Assert.All(file.TextsOf("LegendItem"), entry => Assert.Equal(shown, entry));
    }

    [Law]
    public void Workbook_OfAnyText_HoldsIt(NonWhiteSpaceString any)
    {
        var text = any.Get;
        using var file = new XlsxFile(Rendered.Xlsx(Rendered.ReportOf(new Table("t", "Tabela", [new Column(text, ColumnKind.Text)], [new Row([Blocks.Cell(text)])]))));
        var sheet = file.Sheet("Tabela 1");
        Assert.Equal(PlainText.Clean(text), XlsxFile.Text(XlsxFile.Find(sheet, "A2")));
        Assert.Equal(PlainText.Clean(text), XlsxFile.Text(XlsxFile.Find(sheet, "A3")));
    }

    [Fact]
    public void Workbook_TextThatLooksEscaped_IsEscapedItself()
    {
        using var file = new XlsxFile(Rendered.Xlsx(Rendered.ReportOf(new Table("t", "Tabela", [new Column("a", ColumnKind.Text)], [new Row([Blocks.Cell("_x0041_")])]))));
        Assert.Equal("_x005F_x0041_", XlsxFile.Text(XlsxFile.Find(file.Sheet("Tabela 1"), "A3")));
    }
}

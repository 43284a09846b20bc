using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Excel;

public sealed class XlsxRendererTests
{
    public static TheoryData<string> Files => [.. Rendered.Names];

    [Fact]
    public void Sheets_AreNamedLikeTheCaptions_AfterTheContents()
    {
        using var file = new XlsxFile(Rendered.Xlsx(Specimen.Report));
        Assert.Equal(["Spis treści", "Tabela 1", "Wykres 1", "Tabela 2", "Wykres 2", "Wykres 3"], file.Names);
        var links = file.Sheets[0].Worksheet.Descendants<Hyperlink>().ToArray();
        Assert.Equal(["'Tabela 1'!A1", "'Wykres 1'!A1", "'Tabela 2'!A1", "'Wykres 2'!A1", "'Wykres 3'!A1"], links.Select(link => link.Location!.Value));
        Assert.Equal("Tabela\u00A01. Oceny kierunków działań w ramach celu strategicznego 1. w 2025 roku", XlsxFile.Text(XlsxFile.Find(file.Sheets[0], "B4")));
    }

    [Fact]
    public void Numbers_AreNumbersInTheFormatOfTheText_AndSignsAreText()
    {
        using var file = new XlsxFile(Rendered.Xlsx(Specimen.Report));
        var sheet = file.Sheet("Tabela 1");
        Assert.Equal(6.71m, XlsxFile.Number(XlsxFile.Find(sheet, "C3")));
        Assert.Equal(0.29m, XlsxFile.Number(XlsxFile.Find(sheet, "E3")));
        Assert.Equal(-0.86m, XlsxFile.Number(XlsxFile.Find(sheet, "E5")));
        Assert.Equal("+#,##0.00;-#,##0.00;#,##0.00", file.FormatOf(XlsxFile.Find(sheet, "E3")!));
        Assert.Equal("–", XlsxFile.Text(XlsxFile.Find(sheet, "C6")));
        Assert.Equal("MOPS\nszkoły podstawowe nr 1, 4 i 7", XlsxFile.Text(XlsxFile.Find(sheet, "B4")));
        Assert.Equal("", XlsxFile.Text(XlsxFile.Find(sheet, "B6")));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Sheets_OfEveryReport_AreFitToCountWith(string name)
    {
        using var file = new XlsxFile(Rendered.Xlsx(name));
        Assert.All(file.Sheets, sheet =>
        {
            Assert.Empty(sheet.Worksheet.Descendants<MergeCell>());
            Assert.Empty(sheet.Worksheet.Descendants<CellFormula>());
        });
        Assert.All(file.Sheets.Skip(1), sheet => Assert.Equal(PaneStateValues.Frozen, sheet.Worksheet.Descendants<Pane>().Single().State!.Value));
        Assert.All(file.Names, sheet => Assert.InRange(sheet.Length, 1, 31));
        using var package = SpreadsheetDocument.Open(new MemoryStream(Rendered.Xlsx(name)), isEditable: false);
        Assert.NotEmpty(package.PackageProperties.Title!);
    }

    [Theory]
    [InlineData("observations", "observations.csv", "value")]
    [InlineData("figures", "figures.csv", "rounded")]
    public void DataSheets_HoldTheCsvs(string name, string csv, string numbers)
    {
        var rows = CsvText.Rows(SampleFiles.Text(SampleFiles.Sieradz, "pl", csv)).ToArray();
        using var file = new XlsxFile(SampleFiles.Bytes(SampleFiles.Sieradz, "pl", "report.xlsx"));
        var sheet = file.Sheet(name).Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().ToArray()).ToArray();
        var header = sheet[0].Select(XlsxFile.Text).ToArray();
        Assert.Equal(rows[0].Keys, header);
        Assert.Equal(rows.Length, sheet.Length - 1);
        var column = Array.IndexOf(header, numbers);
        Assert.All(rows.Zip(sheet.Skip(1)), pair =>
        {
            var number = XlsxFile.Number(pair.Second[column]);
            Assert.Equal(pair.First[numbers], number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "");
            Assert.Equal(pair.First[header[0]], XlsxFile.Text(pair.Second[0]));
        });
    }

    [Fact]
    public void Codes_StayText()
    {
        using var file = new XlsxFile(SampleFiles.Bytes(SampleFiles.Sieradz, "pl", "report.xlsx"));
        var subjects = file.Sheet("figures").Worksheet.Descendants<Row>().Skip(1).Select(row => row.Elements<Cell>().First()).ToArray();
        Assert.All(subjects, cell => Assert.Equal(CellValues.InlineString, cell.DataType!.Value));
        Assert.Contains("1.1", subjects.Select(XlsxFile.Text));
    }

    [Fact]
    public void Render_NoArgument_MayBeNull()
    {
        Assert.Throws<ArgumentNullException>("report", () => XlsxRenderer.Render(null!, Stream.Null, XlsxOptions.Default));
        Assert.Throws<ArgumentNullException>("stream", () => XlsxRenderer.Render(Specimen.Report, null!, XlsxOptions.Default));
        Assert.Throws<ArgumentNullException>("options", () => XlsxRenderer.Render(Specimen.Report, Stream.Null, null!));
    }
}

using SocialStrategy.Exchange;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Reading;

/// <summary>What cells store, as ECMA-376 defines it, and what is made of it.</summary>
public sealed class XlsxRowsTests
{
    /// <summary>Style 1 is 0.00%, 2 a day, 3 an own day with time, 4 an own amount of money with letters of days in quotes, 5 minutes that go on.</summary>
    private const string Styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd hh:mm\"/><numFmt numFmtId=\"165\" formatCode=\"#,##0.00&quot; dymsh&quot;\\d[$zł-415];[Red]-0\"/><numFmt numFmtId=\"166\" formatCode=\"[mm]:ss\"/></numFmts>"
        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs>";

    private const string Shared = "<si><t>pierwszy</t></si><si><r><t>dru</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">gi </t></r><rPh sb=\"0\" eb=\"1\"><t>wymowa</t></rPh></si><si/>";

    [Theory]
    [InlineData("<c r=\"A1\" t=\"s\"><v>0</v></c>", "pierwszy")]
    [InlineData("<c r=\"A1\" t=\"s\"><v>1</v></c>", "drugi ")]
    [InlineData("<c t=\"s\"><v>2</v></c>", "")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>tu</t></is></c>", "tu")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><r><t>a_x000D_b</t></r><r><t>_x005F_x0041_</t></r></is></c>", "a\rb_x0041_")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>=1+1</t></is></c>", "=1+1")]
    [InlineData("<c r=\"A1\" t=\"str\"><f>B1&amp;C1</f><v>wynik</v></c>", "wynik")]
    [InlineData("<c r=\"A1\" t=\"b\"><v>1</v></c>", "true")]
    [InlineData("<c r=\"A1\" t=\"b\"><v>0</v></c>", "false")]
    [InlineData("<c r=\"A1\" t=\"d\"><v>2024-02-29T00:00:00</v></c>", "2024-02-29")]
    [InlineData("<c r=\"A1\"><v>12.50</v></c>", "12.5 = 12.50")]
    [InlineData("<c r=\"A1\" t=\"n\"><f>SUM(B1:B2)</f><v>7</v></c>", "7 = 7")]
    [InlineData("<c r=\"A1\"><v>0.30000000000000004</v></c>", "0.3 = 0.300000000000000")]
    [InlineData("<c r=\"A1\"><v>4.3499999999999996</v></c>", "4.35 = 4.35000000000000")]
    [InlineData("<c r=\"A1\"><v>123456789012345</v></c>", "123456789012345 = 123456789012345")]
    [InlineData("<c r=\"A1\"><v>1.5E-3</v></c>", "0.0015 = 0.0015")]
    [InlineData("<c r=\"A1\"><v>-0</v></c>", "0 = 0")]
    [InlineData("<c r=\"A1\" s=\"1\"><v>5.9E-2</v></c>", "5.9% = 0.059 share")]
    [InlineData("<c r=\"A1\" s=\"1\"><v>1</v></c>", "100% = 1 share")]
    [InlineData("<c r=\"A1\" s=\"4\"><v>1500.5</v></c>", "1500.5 = 1500.5")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>45351</v></c>", "2024-02-29")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>1</v></c>", "1900-01-01")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>59</v></c>", "1900-02-28")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>61</v></c>", "1900-03-01")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>2958465</v></c>", "9999-12-31")]
    [InlineData("<c r=\"A1\" s=\"3\"><v>45351.75</v></c>", "2024-02-29T18:00:00")]
    [InlineData("<c r=\"A1\" s=\"5\"><v>0.5</v></c>", "12:00:00")]
    [InlineData("<c r=\"A1\" s=\"7\"><v>45351</v></c>", "45351 = 45351")]
    public void Cell_OfAnyKind_MeansWhatItStores(string cell, string expected) => Assert.Equal(expected, string.Concat(Rows(RawXlsx.Of($"<row r=\"1\">{cell}</row>", "", Shared, Styles))[0].Cells.Select(Text)));

    [Theory]
    [InlineData("<c r=\"A1\" t=\"e\"><v>#DIV/0!</v></c>", "SSR706")]
    [InlineData("<c r=\"A1\" t=\"e\"/>", "SSR706")]
    [InlineData("<c r=\"A1\"><f>1+1</f></c>", "SSR707")]
    [InlineData("<c r=\"A1\"><f/><v/></c>", "SSR707")]
    [InlineData("<c r=\"A1\"><v>1E+300</v></c>", "SSR708")]
    [InlineData("<c r=\"A1\"><v>1E-300</v></c>", "SSR708")]
    [InlineData("<c r=\"A1\"><v>NaN</v></c>", "SSR708")]
    [InlineData("<c r=\"A1\" s=\"1\"><v>7E+27</v></c>", "SSR708")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>60</v></c>", "SSR708")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>-1</v></c>", "SSR708")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>2958466</v></c>", "SSR708")]
    public void Cell_ThatCannotBeRead_IsAProblem(string cell, string code) =>
        Assert.Equal(code, Rows(RawXlsx.Of($"<row r=\"1\">{cell}</row>", "", Shared, Styles))[0].Cells.Single().Problem!.Code);

    [Fact]
    public void Days_CountedFrom1904_AreFourYearsLater() => Assert.Equal(
        "2024-02-29",
        Rows(RawXlsx.Of("<row><c s=\"2\"><v>43889</v></c></row>", "", "", Styles, "<workbookPr date1904=\"1\"/>"))[0].Cells.Single().Text);

    [Fact]
    public void Places_AreThoseOfTheSheet_WithGapsAndWithoutPlaces() => Assert.Equal(
        ["3: 2 28 29", "4: 1", "900: 16384"],
        Rows(RawXlsx.Of(
            "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"AB3\"><v>1</v></c><c><v>1</v></c></row><row><c><v>1</v></c><c s=\"1\"/></row><row r=\"900\"><c r=\"XFD900\"><v>1</v></c></row>"))
            .Select(row => FormattableString.Invariant($"{row.Number}: {string.Join(' ', row.Cells.Select(cell => cell.Column))}")));

    [Theory]
    [InlineData("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>")]
    [InlineData("<row r=\"0\"/>")]
    [InlineData("<row r=\"1048577\"/>")]
    [InlineData("<row r=\"99999999999999999999\"/>")]
    [InlineData("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"ZZZZZZZZ1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>3</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"x\"><v>3</v></c></row>")]
    [InlineData("<row r=\"1\"><c>")]
    [InlineData("<row r=\"1\"><c><v>&unknown;</v></c></row>")]
    public void Sheet_ThatContradictsItself_IsDamaged(string rows) => Assert.Equal("SSR703 $", Problem(Rows(RawXlsx.Of(rows))[^1]));

    [Fact]
    public void MergedCells_AreToldWithTheirPlace()
    {
        var rows = Rows(RawXlsx.Of("<row><c><v>1</v></c></row>", "<mergeCells><mergeCell ref=\"A1:A1048576\"/><mergeCell ref=\"B7:C7\"/><mergeCell ref=\"D1\"/></mergeCells>"));
        Assert.Equal([1, 1, 7], rows.Select(row => row.Number));
        Assert.Equal(["SSR709", "SSR709"], rows.Skip(1).Select(row => row.Problem!.Code));
        Assert.Contains("B7:C7", rows[2].Problem!.Polish, StringComparison.Ordinal);
    }

    /// <summary>A filter hides rows, and whoever set it did not mean to take them out.</summary>
    [Fact]
    public void HiddenRows_AreReadLikeAnyOthers() => Assert.Equal("1", Rows(RawXlsx.Of("<row hidden=\"1\"><c><v>1</v></c></row>"))[0].Cells.Single().Text);

    [Fact]
    public void Sheet_WithoutAName_MustBeTheOnlyVisibleOne()
    {
        Assert.Empty(Rows(RawXlsx.WithSheets(("Dane", "visible"), ("Ukryty", "hidden"), ("Bardzo", "veryHidden"))));
        var problem = Assert.Single(Rows(RawXlsx.WithSheets(("Dane", "visible"), ("Inne", "visible")))).Problem!;
        Assert.Equal("SSR705", problem.Code);
        Assert.Contains("„Dane”, „Inne”", problem.Polish, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_WithAName_IsFoundOrToldToBeMissing()
    {
        var file = RawXlsx.WithSheets(("Dane", "visible"), ("Ukryty", "hidden"));
        Assert.Empty(Rows(file, "ukryty"));
        Assert.Equal("SSR705 $", Problem(Assert.Single(Rows(file, "Formularz"))));
    }

    [Fact]
    public void Rows_AreReadOneByOneAndTheStreamStaysOpen()
    {
        using var stream = new MemoryStream(RawXlsx.Of("<row><c><v>1</v></c></row><row r=\"1\"/>"));
        Assert.Equal(1, XlsxTables.Rows(stream, sheet: null, XlsxReadOptions.Default).First().Number);
        Assert.True(stream.CanRead);
    }

    private static string Problem(TableRow row) => $"{row.Problem?.Code} {row.Problem?.Path}";

    private static string Text(TableCell cell) => cell.Text + (cell.Number is { } number ? FormattableString.Invariant($" = {number}") : "") + (cell.Format == CellFormat.Percent ? " share" : "");

    private static TableRow[] Rows(byte[] file, string? sheet = null)
    {
        using var stream = new MemoryStream(file);
        return [.. XlsxTables.Rows(stream, sheet, XlsxReadOptions.Default)];
    }
}

using SocialStrategy.Exchange;
using SocialStrategy.Reporting.OpenXml.Reading;

namespace SocialStrategy.Reporting.OpenXml.Tests.Reading;

/// <summary>What a format code makes of a number, worked out by hand from ECMA-376, numFmts.</summary>
public sealed class NumberFormatTableTests
{
    [Theory]
    [InlineData("General", CellFormat.General, null)]
    [InlineData("0", CellFormat.General, 0)]
    [InlineData("0.00", CellFormat.General, 2)]
    [InlineData("#,##0.0\" zł\"", CellFormat.General, 1)]
    [InlineData("+#,##0.000;-#,##0.0;0", CellFormat.General, 3)]
    [InlineData("\"w 2.50 \"0", CellFormat.General, 0)]
    [InlineData("#.##", CellFormat.General, null)]
    [InlineData("0.0#", CellFormat.General, null)]
    [InlineData("0.00E+00", CellFormat.General, null)]
    [InlineData("# ?/?", CellFormat.General, null)]
    [InlineData("@", CellFormat.General, null)]
    [InlineData("0.0%", CellFormat.Percent, 1)]
    [InlineData("0 %", CellFormat.Percent, 0)]
    [InlineData("yyyy\\-mm\\-dd", CellFormat.Date, null)]
    [InlineData("[h]:mm:ss.00", CellFormat.Date, null)]
    public void FormatOf_Code_TellsKindAndFractionDigits(string code, CellFormat format, int? fractionDigits) =>
        Assert.Equal((format, fractionDigits), (NumberFormatTable.FormatOf(code).Format, NumberFormatTable.FormatOf(code).FractionDigits));
}

using SocialStrategy.Exchange;
using SocialStrategy.Reporting.OpenXml.Reading;

namespace SocialStrategy.Reporting.OpenXml.Tests.Reading;

/// <summary>What a format code makes of a number, worked out by hand from ECMA-376, numFmts.</summary>
public sealed class NumberFormatCodeTests
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
    public void For_One_TellsKindAndFractionDigits(string code, CellFormat format, int? fractionDigits) =>
        Assert.Equal(new NumberFormat(format, fractionDigits), NumberFormatCode.Of(code).For(1));

    /// <summary>The section that shows the number tells; one of words alone does not.</summary>
    [Theory]
    [InlineData("[=0]\"–\";0.0%", 0.45, CellFormat.Percent)]
    [InlineData("[=0]\"–\";0.0%", 0, CellFormat.Percent)]
    [InlineData("[<0.01]\"<1%\";0%", 0.005, CellFormat.Percent)]
    [InlineData("[<0.01]\"<1%\";0%", 0.45, CellFormat.Percent)]
    [InlineData("[>=1]0.0;0%", 0.45, CellFormat.Percent)]
    [InlineData("[>=1]0.0;0%", 45, CellFormat.General)]
    [InlineData("[<=1]0%;0.0", 45, CellFormat.General)]
    [InlineData("[<=1]0%;0.0", 0.45, CellFormat.Percent)]
    [InlineData("[<>0]0%;0", 0.45, CellFormat.Percent)]
    [InlineData("[<>0]0%;0", 0, CellFormat.General)]
    [InlineData("[>100]0;[<0]-0;0%", 0.45, CellFormat.Percent)]
    [InlineData("[>100]0;[<0]-0;0%", 101, CellFormat.General)]
    [InlineData("0%;-0%;\"–\"", 0, CellFormat.Percent)]
    [InlineData("0%;0", -1, CellFormat.General)]
    [InlineData("0%;0;0.0", 0, CellFormat.General)]
    [InlineData("\"a;b\"0;0%", 1, CellFormat.General)]
    [InlineData(";;;", 1, CellFormat.General)]
    [InlineData("0\\%", 0.45, CellFormat.General)]
    [InlineData("General;[Red]-General", -1, CellFormat.General)]
    public void For_ANumber_IsTheFormatOfTheSectionThatShowsIt(string code, double number, CellFormat format) =>
        Assert.Equal(format, NumberFormatCode.Of(code).For((decimal)number).Format);
}

using System.Globalization;
using SocialStrategy.Reporting.OpenXml.Sheets;

namespace SocialStrategy.Reporting.OpenXml.Tests.Sheets;

public sealed class NumberFormatsTests
{
    [Theory]
    [InlineData("5,2", "5.2", "#,##0.0")]
    [InlineData("5.20", "5.2", "#,##0.00")]
    [InlineData("7", "7", "#,##0")]
    [InlineData("1\u00A0234,50\u00A0zł", "1234.5", "#,##0.00\"\u00A0zł\"")]
    [InlineData("PLN\u00A01,588,268.16", "1588268.16", "\"PLN\u00A0\"#,##0.00")]
    [InlineData("2020", "2020", "0")]
    [InlineData("12,3%", "12.3", "#,##0.0\"%\"")]
    [InlineData("+0,29", "0.29", "+#,##0.00;-#,##0.00;#,##0.00")]
    [InlineData("−0,86", "-0.86", "#,##0.00")]
    [InlineData("-3 p.p.", "-3", "#,##0\" p.p.\"")]
    [InlineData("ok. 150", "150", "\"ok. \"#,##0")]
    [InlineData("0", "0", "#,##0")]
    [InlineData("0,0", "0.04", "#,##0.0")]
    [InlineData("6,7", "6.6666666666", "#,##0.0")]
    public void Of_TextThatShowsTheNumber_GivesItsFormat(string text, string number, string expected) =>
        Assert.Equal(expected, NumberFormats.Of(text, decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("brak", "5")]
    [InlineData("6", "5")]
    [InlineData("5", "-5")]
    [InlineData("-5", "5")]
    [InlineData("+5", "-5")]
    [InlineData("6 z 7", "6")]
    [InlineData("20/3", "6.7")]
    [InlineData("5\n5", "55")]
    [InlineData("", "0")]
    public void Of_TextThatShowsSomethingElse_GivesNone(string text, string number) =>
        Assert.Null(NumberFormats.Of(text, decimal.Parse(number, CultureInfo.InvariantCulture)));
}

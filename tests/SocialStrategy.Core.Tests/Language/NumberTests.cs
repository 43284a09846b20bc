namespace SocialStrategy.Core.Tests;

[ForeignCulture]
public sealed class NumberTests
{
    [Theory]
    [InlineData("0", 0, "0", "0")]
    [InlineData("0", 2, "0,00", "0.00")]
    [InlineData("-0.04", 1, "0,0", "0.0")]
    [InlineData("-0.05", 1, "-0,1", "-0.1")]
    [InlineData("-0.0", 1, "0,0", "0.0")]
    [InlineData("0.125", 2, "0,13", "0.13")]
    [InlineData("-0.125", 2, "-0,13", "-0.13")]
    [InlineData("2.5", 0, "3", "3")]
    [InlineData("0.5", 3, "0,500", "0.500")]
    [InlineData("999", 0, "999", "999")]
    [InlineData("999.95", 1, "1~000,0", "1,000.0")]
    [InlineData("1000", 0, "1~000", "1,000")]
    [InlineData("-1000", 0, "-1~000", "-1,000")]
    [InlineData("1234.5", 1, "1~234,5", "1,234.5")]
    [InlineData("2655", 0, "2~655", "2,655")]
    [InlineData("1588268.16", 2, "1~588~268,16", "1,588,268.16")]
    [InlineData("123456", 0, "123~456", "123,456")]
    [InlineData("0.0000000000000000000000000001", 28, "0,0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", 0, "79~228~162~514~264~337~593~543~950~335", "79,228,162,514,264,337,593,543,950,335")]
    [InlineData("-79228162514264337593543950335", 1, "-79~228~162~514~264~337~593~543~950~335,0", "-79,228,162,514,264,337,593,543,950,335.0")]
    public void Number_FixedDecimals_IsGroupedAndRoundedHalfAwayFromZero(string value, int decimals, string polish, string english)
    {
        Assert.Equal(polish, TableCells.Readable(Languages.Polish.Number(TableCells.Exact(value), decimals)));
        Assert.Equal(english, TableCells.Readable(Languages.English.Number(TableCells.Exact(value), decimals)));
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.00", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("100", "100")]
    [InlineData("1234.50", "1~234,5")]
    [InlineData("1000.00", "1~000")]
    [InlineData("0.125", "0,125")]
    [InlineData("-2655.01", "-2~655,01")]
    [InlineData("0.0000000000000000000000000001", "0,0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79~228~162~514~264~337~593~543~950~335")]
    public void Number_NoDecimalsGiven_KeepsThoseThatTheValueCarries(string value, string polish) =>
        Assert.Equal(polish, TableCells.Readable(Languages.Polish.Number(TableCells.Exact(value))));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Number_ImpossibleDecimals_Throws(int decimals)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(nameof(decimals), () => Languages.Polish.Number(1, decimals));
        Assert.Equal(decimals, error.ActualValue);
    }

    [Theory]
    [InlineData("12.3", 1, "12,3%", "12.3%")]
    [InlineData("50", 0, "50%", "50%")]
    [InlineData("-0.04", 1, "0,0%", "0.0%")]
    [InlineData("-7.25", 1, "-7,3%", "-7.3%")]
    [InlineData("1234.5", 1, "1~234,5%", "1,234.5%")]
    public void Percent_AnyValue_HasNoSpaceBeforeTheSign(string value, int decimals, string polish, string english)
    {
        Assert.Equal(polish, TableCells.Readable(Languages.Polish.Percent(TableCells.Exact(value), decimals)));
        Assert.Equal(english, TableCells.Readable(Languages.English.Percent(TableCells.Exact(value), decimals)));
    }

    [Theory]
    [InlineData("1588268.16", "PLN", "1~588~268,16~zł", "PLN~1,588,268.16")]
    [InlineData("500", "PLN", "500,00~zł", "PLN~500.00")]
    [InlineData("-0.005", "PLN", "-0,01~zł", "PLN~-0.01")]
    [InlineData("-0.004", "PLN", "0,00~zł", "PLN~0.00")]
    [InlineData("1234.5", "EUR", "1~234,50~EUR", "EUR~1,234.50")]
    public void Money_AnyAmount_HasTwoDecimalsAndItsCurrency(string value, string currency, string polish, string english)
    {
        Assert.Equal(polish, TableCells.Readable(Languages.Polish.Money(TableCells.Exact(value), currency)));
        Assert.Equal(english, TableCells.Readable(Languages.English.Money(TableCells.Exact(value), currency)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("zł")]
    [InlineData("pln")]
    [InlineData("PlN")]
    [InlineData("PLNX")]
    public void Money_NoCurrencyCode_Throws(string currency)
    {
        var error = Assert.Throws<ArgumentException>(() => Languages.Polish.Money(1, currency));
        Assert.StartsWith($"'{currency}' is no currency. Use an ISO 4217 code such as \"PLN\".", error.Message, StringComparison.Ordinal);
    }
}

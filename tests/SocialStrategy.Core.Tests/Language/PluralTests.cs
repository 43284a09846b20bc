namespace SocialStrategy.Core.Tests;

[ForeignCulture]
public sealed class PluralTests
{
    private static readonly Language Polish = Languages.Polish.With(
        Files.Messages("pl", ("points", "{n, plural, one {#\u00A0punkt} few {#\u00A0punkty} many {#\u00A0punktów} other {#\u00A0punktu}}"), ("form", "{n, plural, many {punktów} other {punktu}}")));

    private static readonly Language English = Languages.English.With(Files.Messages("en", ("points", "{n, plural, one {#\u00A0point} other {#\u00A0points}}")));

    [Theory]
    [InlineData("0", "0~punktów")]
    [InlineData("1", "1~punkt")]
    [InlineData("1.0", "1~punkt")]
    [InlineData("-1", "-1~punkt")]
    [InlineData("2", "2~punkty")]
    [InlineData("2.00", "2~punkty")]
    [InlineData("-3", "-3~punkty")]
    [InlineData("4", "4~punkty")]
    [InlineData("5", "5~punktów")]
    [InlineData("11", "11~punktów")]
    [InlineData("12", "12~punktów")]
    [InlineData("14", "14~punktów")]
    [InlineData("15", "15~punktów")]
    [InlineData("21", "21~punktów")]
    [InlineData("22", "22~punkty")]
    [InlineData("25", "25~punktów")]
    [InlineData("101", "101~punktów")]
    [InlineData("102", "102~punkty")]
    [InlineData("112", "112~punktów")]
    [InlineData("1002", "1~002~punkty")]
    [InlineData("1012", "1~012~punktów")]
    [InlineData("1.5", "1,5~punktu")]
    [InlineData("0.5", "0,5~punktu")]
    [InlineData("2.1", "2,1~punktu")]
    [InlineData("79228162514264337593543950335", "79~228~162~514~264~337~593~543~950~335~punktów")]
    public void Count_Polish_TakesTheFormOfCldr(string count, string expected) =>
        Assert.Equal(expected, TableCells.Readable(Polish.Text("points", ("n", TableCells.Exact(count)))));

    [Theory]
    [InlineData("0", "0~points")]
    [InlineData("1", "1~point")]
    [InlineData("1.00", "1~point")]
    [InlineData("-1", "-1~point")]
    [InlineData("2", "2~points")]
    [InlineData("21", "21~points")]
    [InlineData("1.5", "1.5~points")]
    public void Count_English_TakesTheFormOfCldr(string count, string expected) =>
        Assert.Equal(expected, TableCells.Readable(English.Text("points", ("n", TableCells.Exact(count)))));

    [Fact]
    public void Text_PluralWithoutTheNumber_IsTheForm() => Assert.Equal("punktów", Polish.Text("form", ("n", 12)));

    /// <summary>Conditions of other languages in CLDR.</summary>
    [Theory]
    [InlineData("i = 0 or n = 1", "0.5", true)]
    [InlineData("i = 0 or n = 1", "1.5", false)]
    [InlineData("n % 100 = 3..10", "103", true)]
    [InlineData("n % 100 = 3..10", "3.5", false)]
    [InlineData("n % 10 = 0,2..4", "22", true)]
    [InlineData("n % 10 = 0,2..4", "21", false)]
    [InlineData("f = 25", "1.250", true)]
    [InlineData("v = 2 and t = 5", "3.05", true)]
    [InlineData("v != 0", "3.00", false)]
    public void Of_ACondition_IsReadAsCldrMeansIt(string condition, string number, bool holds) =>
        Assert.Equal(holds ? PluralCategory.Few : PluralCategory.Other, PluralRules.Parse([new("few", condition)]).Of(TableCells.Exact(number)));

    [Theory]
    [InlineData("few", "i is 1")]
    [InlineData("few", "q = 1")]
    [InlineData("few", "i % 0 = 1")]
    [InlineData("few", "i = 1..2..3")]
    [InlineData("few", "i = -1")]
    [InlineData("some", "i = 1")]
    public void Parse_NoRule_IsRefused(string category, string condition) =>
        Assert.Throws<FormatException>(() => PluralRules.Parse([new(category, condition)]));
}

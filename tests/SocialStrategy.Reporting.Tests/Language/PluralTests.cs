namespace SocialStrategy.Reporting.Tests.Language;

[ForeignCulture]
public sealed class PluralTests
{
    private static readonly PluralForms Punkt = PluralForms.Of("punkt", "punkty", "punktów", "punktu");
    private static readonly PluralForms Point = PluralForms.Of("point", "points");

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
        Assert.Equal(expected, TableCells.Readable(ReportLanguages.Polish.Count(TableCells.Exact(count), Punkt)));

    [Theory]
    [InlineData("0", "0~points")]
    [InlineData("1", "1~point")]
    [InlineData("1.00", "1~point")]
    [InlineData("-1", "-1~point")]
    [InlineData("2", "2~points")]
    [InlineData("21", "21~points")]
    [InlineData("1.5", "1.5~points")]
    public void Count_English_TakesTheFormOfCldr(string count, string expected) =>
        Assert.Equal(expected, TableCells.Readable(ReportLanguages.English.Count(TableCells.Exact(count), Point)));

    [Fact]
    public void Plural_AnyCount_IsTheFormWithoutTheNumber() =>
        Assert.Equal("punktów", ReportLanguages.Polish.Plural(12, Punkt));

    [Fact]
    public void Of_SameForms_IsEqual() =>
        Assert.Equal(PluralForms.Of("point", "points"), Point);

    [Fact]
    public void Of_BlankForm_Throws() =>
        Assert.Throws<ArgumentException>(() => PluralForms.Of("punkt", "punkty", " ", "punktu"));
}

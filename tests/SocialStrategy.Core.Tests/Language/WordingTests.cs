namespace SocialStrategy.Core.Tests;

[ForeignCulture]
public sealed class WordingTests
{
    [Theory]
    [InlineData(1, "1~stycznia~2026~r.", "1~January~2026")]
    [InlineData(2, "1~lutego~2026~r.", "1~February~2026")]
    [InlineData(3, "1~marca~2026~r.", "1~March~2026")]
    [InlineData(4, "1~kwietnia~2026~r.", "1~April~2026")]
    [InlineData(5, "1~maja~2026~r.", "1~May~2026")]
    [InlineData(6, "1~czerwca~2026~r.", "1~June~2026")]
    [InlineData(7, "1~lipca~2026~r.", "1~July~2026")]
    [InlineData(8, "1~sierpnia~2026~r.", "1~August~2026")]
    [InlineData(9, "1~września~2026~r.", "1~September~2026")]
    [InlineData(10, "1~października~2026~r.", "1~October~2026")]
    [InlineData(11, "1~listopada~2026~r.", "1~November~2026")]
    [InlineData(12, "1~grudnia~2026~r.", "1~December~2026")]
    public void Date_EachMonth_IsInWords(int month, string polish, string english)
    {
        var day = new DateOnly(2026, month, 1);

        Assert.Equal(polish, TableCells.Readable(Languages.Polish.Date(day)));
        Assert.Equal(english, TableCells.Readable(Languages.English.Date(day)));
    }

    [Fact]
    public void Date_DayOfTwoDigits_IsKept() =>
        Assert.Equal("22~listopada~2026~r.", TableCells.Readable(Languages.Polish.Date(new DateOnly(2026, 11, 22))));

    [Theory]
    [InlineData("2021", "2021~r.", "2021")]
    [InlineData("2021-H1", "I~półrocze~2021~r.", "first~half~of~2021")]
    [InlineData("2021-H2", "II~półrocze~2021~r.", "second~half~of~2021")]
    [InlineData("2021-Q1", "I~kwartał~2021~r.", "Q1~2021")]
    [InlineData("2021-Q2", "II~kwartał~2021~r.", "Q2~2021")]
    [InlineData("2021-Q3", "III~kwartał~2021~r.", "Q3~2021")]
    [InlineData("2021-Q4", "IV~kwartał~2021~r.", "Q4~2021")]
    [InlineData("2021-01", "styczeń~2021~r.", "January~2021")]
    [InlineData("2021-09", "wrzesień~2021~r.", "September~2021")]
    [InlineData("2021-12", "grudzień~2021~r.", "December~2021")]
    [InlineData("FY2020-09", "rok obrachunkowy od~1~września~2020~r.", "fiscal year from~1~September~2020")]
    [InlineData("2014/2020", "lata~2014\u20132020", "2014\u20132020")]
    [InlineData("2021-12-31", "31~grudnia~2021~r.", "31~December~2021")]
    public void Period_OfEachKind_IsInWords(string period, string polish, string english)
    {
        Assert.Equal(polish, TableCells.Readable(Languages.Polish.Period(Period.Parse(period))));
        Assert.Equal(english, TableCells.Readable(Languages.English.Period(Period.Parse(period))));
    }

    [Fact]
    public void Range_TwoValues_HasAnEnDashWithoutSpaces() =>
        Assert.Equal("2014\u20132020", Languages.Polish.Range("2014", "2020"));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("a", "a", "a")]
    [InlineData("a,b", "a i~b", "a and b")]
    [InlineData("a,b,c", "a, b i~c", "a, b and c")]
    public void Join_AnyCount_ReadsAsASentence(string items, string polish, string english)
    {
        var parts = items.Split(',', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(polish, TableCells.Readable(Languages.Polish.Join(parts)));
        Assert.Equal(english, TableCells.Readable(Languages.English.Join(parts)));
    }

    [Fact]
    public void Quote_Text_HasTheMarksOfTheLanguage()
    {
        Assert.Equal("\u201Etekst\u201D", Languages.Polish.Quote("tekst"));
        Assert.Equal("\u201Ctext\u201D", Languages.English.Quote("text"));
    }
}

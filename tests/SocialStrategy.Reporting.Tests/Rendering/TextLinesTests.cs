namespace SocialStrategy.Reporting.Tests.Rendering;

public sealed class TextLinesTests
{
    [Theory]
    [InlineData("aa aa", 38.64, "aa aa")]
    [InlineData("aa aa", 38.6, "aa|aa")]
    [InlineData("ab c", 5, "a|b|c")]
    [InlineData("i W", 11, "i|W")]
    public void Wrap_Width_HoldsAsManyWordsAsFit(string text, double width, string lines) => Assert.Equal(lines, string.Join('|', TextLines.Wrap(text, (decimal)width)));

    [Theory]
    [InlineData("a", 8.4)]
    [InlineData("A", 9.8)]
    [InlineData("ł", 5.04)]
    [InlineData("W", 13.16)]
    [InlineData("\u2FFF", 8.4)]
    [InlineData("\u3000", 15.4)]
    [InlineData("😀", 15.4)]
    public void WidthOf_Letter_IsGuessedFromItsKind(string letter, double width) => Assert.Equal((decimal)width, TextLines.WidthOf(letter));
}

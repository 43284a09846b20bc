using SocialStrategy.Reporting.Accessibility;

namespace SocialStrategy.Reporting.Tests.Accessibility;

public sealed class LargeHtmlTests
{
    /// <summary>Read again from every tag, each of these would take minutes.</summary>
    [Theory]
    [InlineData("", "<b ", 300_000, 0)]
    [InlineData("", "<!--", 1_000_000, 0)]
    [InlineData("", "<p>", 100_000, 100_000)]
    [InlineData("<i id='a'>Mapa</i>", "<svg aria-labelledby='a'>", 60_000, 0)]
    [InlineData("", "<script", 300_000, 0, "</script")]
    [InlineData("", "<script><!doctype a>", 100_000, 0, "</script")]
    public void OfHtml_ManyTagsThatNothingCloses_AreReadInOnePass(string start, string tag, int count, int findings, string end = "") =>
        Assert.Equal(findings, AccessibilityCheck.OfHtml(start + string.Concat(Enumerable.Repeat(tag, count)) + end).Count);
}

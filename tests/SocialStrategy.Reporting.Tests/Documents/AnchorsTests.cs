using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Documents;

public sealed class AnchorsTests
{
    [Theory]
    [InlineData("cel-1-1-wykres", "cel", "1.1", "wykres")]
    [InlineData("zazolc-gesla-jazn", "Zażółć gęślą jaźń")]
    [InlineData("a-b", "  a – (b)!")]
    [InlineData("cel-2a", "cel", "", "2a")]
    [InlineData("cel-0-9", "cel", "0.9")]
    public void From_Parts_IsAnchor(string anchor, params string[] parts) => Assert.Equal(anchor, Anchors.From(parts));

    [Theory]
    [InlineData("1.1")]
    [InlineData("")]
    [InlineData("…")]
    public void From_NoLetterFirst_Throws(string part) => Assert.Throws<ArgumentException>(() => Anchors.From(part));

    [Theory]
    [InlineData("Cel")]
    [InlineData("cel 1")]
    [InlineData("cel_1")]
    [InlineData("1")]
    [InlineData("")]
    public void Section_MalformedAnchor_Throws(string anchor)
    {
        var error = Assert.Throws<ArgumentException>(() => new Section(anchor, "Cel", []));
        Assert.StartsWith($"'{anchor}' is no anchor. Use lower-case ASCII letters, digits and hyphens, a letter first.", error.Message, StringComparison.Ordinal);
    }
}

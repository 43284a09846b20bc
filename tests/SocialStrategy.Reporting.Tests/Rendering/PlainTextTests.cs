namespace SocialStrategy.Reporting.Tests.Rendering;

public sealed class PlainTextTests
{
    [Fact]
    public void Clean_TextThatCanStay_IsTheSameObject()
    {
        var text = string.Concat("Cel\t", "1\n");
        Assert.Same(text, PlainText.Clean(text));
    }

    [Fact]
    public void Clean_TextThatNoFormatCarries_IsReplaced()
    {
        Assert.Equal("a\nb\nc\nd", PlainText.Clean("a\r\nb\rc\u2028d"));
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFDd", PlainText.Clean("a\0b\uD83Dc\uFFFFd"));
        Assert.Equal("😀", PlainText.Clean("😀"));
    }
}

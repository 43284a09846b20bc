using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Conventions;

public sealed class ThemeTests
{
    /// <summary>The colours of a chart in Word are those of the same chart on the page, in the same order.</summary>
    [Fact]
    public void DefaultSeries_AreTheColoursOfTheHtmlPage()
    {
        using var page = new StringWriter();
        HtmlRenderer.Render(Specimen.Report, page, HtmlOptions.Default);
        var light = page.ToString().Split("prefers-color-scheme: dark")[0];
        var colours = light.Split("--bar-").Skip(1).Where(each => each.Length > 10 && each[3] == '#').Select(each => Colour.FromHex(each.Substring(3, 7)));
        Assert.Equal(colours, OfficeTheme.Default.Series);
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#1f5fa8", "#1f5fa8", 1)]
    public void ContrastWith_KnownPairs_IsTheRatioOfWcag(string one, string other, double expected)
    {
        Assert.Equal(expected, Colour.FromHex(one).ContrastWith(Colour.FromHex(other)), 0.005);
        Assert.Equal(expected, Colour.FromHex(other).ContrastWith(Colour.FromHex(one)), 0.005);
    }

    [Theory]
    [InlineData("1f5fa8")]
    [InlineData("#1f5fa")]
    [InlineData("#1f5fa88")]
    [InlineData("#1f5fag")]
    [InlineData("# f5fa8")]
    [InlineData("")]
    public void FromHex_OtherTexts_AreRefused(string text) => Assert.Throws<ArgumentException>("hex", () => Colour.FromHex(text));

    [Fact]
    public void Theme_UnreadableColours_AreRefused()
    {
        var pale = Colour.FromHex("#999999");
        Assert.Contains("2.8", Assert.Throws<ArgumentException>(() => new OfficeTheme { Text = pale }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new OfficeTheme { Heading = pale });
        Assert.Throws<ArgumentException>(() => new OfficeTheme { Muted = pale });
        Assert.Throws<ArgumentException>(() => new OfficeTheme { Series = [Colour.FromHex("#1f5fa8"), pale] });
        Assert.Throws<ArgumentException>(() => new OfficeTheme { Series = [] });
        Assert.Throws<ArgumentException>(() => new OfficeTheme { Panel = pale });
        Assert.Throws<ArgumentException>(() => new OfficeTheme { BodyFont = " " });
    }

    [Fact]
    public void Theme_OfAnOffice_IsInTheDocument()
    {
        var theme = OfficeTheme.Default with { BodyFont = "Lato", Heading = Colour.FromHex("#7a0019"), Series = [Colour.FromHex("#7a0019")] };
        using var file = new DocxFile(Rendered.Docx(Specimen.Report, DocxOptions.Default with { Theme = theme }));
        Assert.Contains("7A0019", file.Styles.Elements<DocumentFormat.OpenXml.Wordprocessing.Style>().Single(style => style.StyleId == "Heading1").OuterXml, StringComparison.Ordinal);
        Assert.Contains("\"Lato\"", file.Styles.DocDefaults!.OuterXml, StringComparison.Ordinal);
        Assert.All(file.Charts, chart => Assert.Contains("7A0019", chart.ChartSpace.OuterXml, StringComparison.Ordinal));
        Assert.All(file.Charts, chart => Assert.DoesNotContain("1F5FA8", chart.ChartSpace.OuterXml, StringComparison.Ordinal));
    }
}

using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Rendering;

public sealed partial class HtmlFragmentTests
{
    private static readonly HtmlFragmentOptions Own = HtmlFragmentOptions.Default with { ClassPrefix = "srps", AnchorPrefix = "srps-2025-", TitleLevel = 3 };

    [Fact]
    public void Render_Fragment_IsOneElementInTheReportsLanguage()
    {
        var page = PageAround(Own);
        Assert.Equal("pl", Assert.Single(page.Body!.Children).GetAttribute("lang"));
        Assert.Equal("srps", page.Body!.FirstElementChild!.ClassName);
        Assert.Empty(page.Body.QuerySelectorAll("main, header, footer, style, script, link, meta, title:not(svg title)"));
        Assert.DoesNotContain("<body", Fragment(Own), StringComparison.Ordinal);
        Assert.DoesNotContain("<html", Fragment(Own), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Fragment_ClosesWhatItOpens()
    {
        var fragment = Fragment(Own);
        Assert.EndsWith("</div>\n</div>\n", fragment, StringComparison.Ordinal);
        Assert.Equal(fragment.Split("<div ").Length, fragment.Split("</div>").Length);
        Assert.Equal(["srps-title", "srps-contents", "srps-content"], PageAround(Own).Body!.FirstElementChild!.Children.Select(part => part.ClassName));
    }

    [Fact]
    public void AnchorPrefix_MayBeEmpty()
    {
        Assert.Equal("", new HtmlFragmentOptions().AnchorPrefix);
        Assert.Equal("", (Own with { AnchorPrefix = "" }).AnchorPrefix);
    }

    [Fact]
    public void Render_Fragment_HasClassesOfItsPrefixAlone() => Assert.All(
        PageAround(Own).QuerySelectorAll("[class]").SelectMany(element => element.ClassList).Where(name => name != "srps"),
        name => Assert.StartsWith("srps-", name, StringComparison.Ordinal));

    [Fact]
    public void Render_AnchorPrefix_IsBeforeEveryIdAndAllThatPointsAtOne()
    {
        var page = PageAround(Own);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        Assert.All(ids, id => Assert.StartsWith("srps-2025-", id, StringComparison.Ordinal));
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), element => Assert.Contains(element.GetAttribute("aria-labelledby"), ids));
        Assert.All(page.QuerySelectorAll("[fill^='url']"), element => Assert.Contains(element.GetAttribute("fill")![5..^1], ids));
        Assert.Contains("srps-2025-zalecenia", ids);
    }

    [Fact]
    public void Render_NoAnchorPrefix_KeepsTheAnchorsOfThePage() => Assert.Equal(
        Rendered.Page(Specimen.Report).QuerySelectorAll("[id]").Select(element => element.Id).Where(id => id != "_content"),
        PageAround(HtmlFragmentOptions.Default).QuerySelectorAll("[id]").Select(element => element.Id));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(6)]
    public void Render_TitleLevel_BeginsThereAndSkipsNoLevel(int level)
    {
        var levels = PageAround(HtmlFragmentOptions.Default with { TitleLevel = level }).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToArray();
        Assert.Equal(level, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, level, Math.Min(6, pair.First + 1)));
        Assert.Equal(Math.Min(6, level + 1), levels[1]);
    }

    [Fact]
    public void Render_Fragment_SaysWhatThePageSays() => Assert.Equal(
        Rendered.Page(Specimen.Report).QuerySelectorAll("header, nav, main").Select(part => part.TextContent.Trim()),
        PageAround(Own).Body!.FirstElementChild!.Children.Select(part => part.TextContent.Trim()));

    /// <summary>Read by a parser of this test's own: every selector, of every rule, begins with the class of the fragment.</summary>
    [Fact]
    public void RenderStyles_EverySelector_IsBelowThePrefix()
    {
        var styles = Comment().Replace(Styles(Own with { HasDarkMode = true }), "");
        var selectors = Rule().Matches(styles).Select(match => match.Groups["selector"].Value.Trim()).Where(selector => !selector.StartsWith('@')).ToArray();
        Assert.True(selectors.Length > 50);
        Assert.All(selectors.SelectMany(SelectorsOf), selector => Assert.StartsWith(".srps", selector, StringComparison.Ordinal));
        Assert.DoesNotContain("report", styles, StringComparison.Ordinal);
    }

    [Fact]
    public void RenderStyles_DarkMode_IsThereOnRequest()
    {
        Assert.DoesNotContain("prefers-color-scheme", Styles(Own), StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", Styles(Own with { HasDarkMode = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void RenderStyles_EveryClassOfTheReport_HasARule()
    {
        var styles = Styles(Own);
        var words = PageAround(Own).QuerySelectorAll("[class]").SelectMany(element => element.ClassList).Distinct(StringComparer.Ordinal);
        Assert.All(words.Where(name => name != "srps-label"), name => Assert.Matches($@"\.{name}\b", styles));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Srps")]
    [InlineData("2025")]
    [InlineData("a b")]
    [InlineData("a\"b")]
    public void Prefixes_ThatAreNoNames_AreRefused(string prefix)
    {
        Assert.Throws<ArgumentException>(() => HtmlFragmentOptions.Default with { ClassPrefix = prefix });
        Assert.True(prefix.Length == 0 || Assert.Throws<ArgumentException>(() => HtmlFragmentOptions.Default with { AnchorPrefix = prefix }) is not null);
    }

    [Fact]
    public void Options_ThatAreNull_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => HtmlFragmentOptions.Default with { Content = null! });
        Assert.Throws<ArgumentNullException>(() => HtmlFragmentOptions.Default with { AnchorPrefix = null! });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void TitleLevel_ThatHtmlHasNot_IsRefused(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => HtmlFragmentOptions.Default with { TitleLevel = level });

    [Fact]
    public void Render_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("report", () => HtmlFragmentRenderer.Render(null!, TextWriter.Null, Own));
        Assert.Throws<ArgumentNullException>("writer", () => HtmlFragmentRenderer.Render(Specimen.Report, null!, Own));
        Assert.Throws<ArgumentNullException>("options", () => HtmlFragmentRenderer.Render(Specimen.Report, TextWriter.Null, null!));
        Assert.Throws<ArgumentNullException>("writer", () => HtmlFragmentRenderer.RenderStyles(null!, Own));
        Assert.Throws<ArgumentNullException>("options", () => HtmlFragmentRenderer.RenderStyles(TextWriter.Null, null!));
    }

    private static string Fragment(HtmlFragmentOptions options)
    {
        using var writer = new StringWriter();
        HtmlFragmentRenderer.Render(Specimen.Report, writer, options);
        return writer.ToString();
    }

    private static string Styles(HtmlFragmentOptions options)
    {
        using var writer = new StringWriter();
        HtmlFragmentRenderer.RenderStyles(writer, options);
        return writer.ToString();
    }

    private static IHtmlDocument PageAround(HtmlFragmentOptions options) =>
        new HtmlParser().ParseDocument($"<!DOCTYPE html><title>Gmina</title><body>{Fragment(options)}");

    /// <summary>The parts of a list of selectors; commas inside brackets belong to one part.</summary>
    private static IEnumerable<string> SelectorsOf(string list) => Inside().Replace(list, "").Split(',').Select(selector => selector.Trim());

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<selector>[^{};]+)\{", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"\((?>[^()]+|(?<open>\()|(?<-open>\)))*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Inside();
}

using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FsCheck;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Rendering;

/// <summary>Whatever a text holds, a browser shows that text and nothing else; AngleSharp is the browser.</summary>
public sealed class HtmlTextTests
{
    /// <summary>Every element whose whole content is a text of the report.</summary>
    private const string WholeTexts =
        "title, h1, h2, .skip, .publisher, .subtitle, nav a, section > p:first-of-type, ul > li:first-child:not(nav li), li strong, li em, "
        + "thead th, tbody th, td strong, .note:first-of-type, .legend p, .legend li, svg title";

    public static TheoryData<string> Hostile => [.. HostileTexts.Known];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Render_HostileText_IsShownEverywhere(string text) => AssertShown(text);

    [Law]
    public void Render_AnyText_IsShownEverywhere(NonWhiteSpaceString text) => AssertShown(text.Get);

    [Law]
    public void Render_AnyInlines_KeepTheirText(string first, string second)
    {
        var page = Rendered.Page(Rendered.ReportOf(new Paragraph([new Strong([new Run(first), new Emphasis([new Run(second)])]), new Run(first)])));
        Assert.Equal(Shown(first) + Shown(second) + Shown(first), page.QuerySelector("main p")!.TextContent);
    }

    private static void AssertShown(string text)
    {
        var page = Rendered.Page(ReportOfTexts.With(text));
        var shown = Shown(text);
        Assert.All(page.QuerySelectorAll(WholeTexts), element => Assert.Equal(shown, element.TextContent));
        Assert.Equal($"{shown}\u00A01. {shown}", page.QuerySelector("caption")!.TextContent);
        Assert.Equal([$"{shown}\u00A01. {shown}", $"{shown}\u00A02. {shown}"], page.QuerySelectorAll("figcaption").Select(caption => caption.TextContent));
        Assert.Equal($"{shown} {shown}\u00A01", page.QuerySelectorAll("section > p")[1].TextContent);
        Assert.Equal($"{shown}: {shown}", page.QuerySelectorAll(".report-note")[1].TextContent);
        Assert.Equal(shown, page.QuerySelector("meta[name=author]")!.GetAttribute("content"));
        Assert.Equal(WithoutSpaces(shown), WithoutSpaces(page.QuerySelector("svg .report-value")!.TextContent));
        Assert.Equal(WithoutSpaces(shown), WithoutSpaces(page.QuerySelector("svg .report-missing")!.TextContent));
        Assert.Equal(WithoutSpaces($"{shown}{shown}0" + $"1{shown}{shown}"), LabelsIn(page, "#w"));
        Assert.Equal(WithoutSpaces($"{shown}{shown}{shown}{shown}{shown}" + $"01{shown}"), LabelsIn(page, "#l"));
        Assert.All(page.QuerySelectorAll("#l .report-value"), value => Assert.Equal(shown, value.TextContent));
        AssertOnlyOurElements(page);
    }

    private static string LabelsIn(IHtmlDocument page, string figure) =>
        WithoutSpaces(string.Concat(page.QuerySelectorAll($"{figure} svg .report-label").Select(label => label.TextContent)));

    private static void AssertOnlyOurElements(IHtmlDocument page)
    {
        Assert.Subset(NamesIn(Rendered.Page(ReportOfTexts.With("x"))), NamesIn(page));
        Assert.Empty(page.Descendants<IComment>());
    }

    private static HashSet<string> NamesIn(IHtmlDocument page) =>
        [.. page.All.Select(element => element.LocalName), .. page.All.SelectMany(element => element.Attributes).Select(attribute => $"@{attribute.Name}")];

    /// <summary>The text as the renderer promises it: one kind of line end, and U+FFFD for what cannot be carried.</summary>
    private static string Shown(string text) => string.Concat(text.ReplaceLineEndings("\n").EnumerateRunes().Select(rune =>
        rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF or 0xFDD0)) ? rune.ToString() : "\uFFFD"));

    private static string WithoutSpaces(string text) => string.Concat(text.Where(character => character is not (' ' or '\n' or '\t')));
}

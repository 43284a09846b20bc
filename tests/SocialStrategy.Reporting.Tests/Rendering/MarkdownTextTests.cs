using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Rendering;

/// <summary>Whatever a text holds, a reader of GitHub's Markdown shows that text and nothing else; Markdig is the reader.</summary>
public sealed class MarkdownTextTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseTaskLists().UseFootnotes().UseMathematics().UseAlertBlocks().Build();

    public static TheoryData<string> Hostile => [.. HostileTexts.Known];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Render_HostileText_IsShownEverywhere(string text) => AssertShown(text);

    [Law]
    public void Render_AnyText_IsShownEverywhere(NonWhiteSpaceString text) => AssertShown(text.Get);

    [Law]
    public void Render_AnyInlines_KeepTheirTextAndStyle(string first, string second, string third)
    {
        var paragraph = new Paragraph(
        [
            new Run("x"), new Strong([new Run(first), new Emphasis([new Run(second)])]), new Emphasis([new Run(third)]), new Run(first), new Strong([new Run(second)]), new Run("x"),
        ]);
        var shown = Page(Rendered.ReportOf(paragraph)).QuerySelector("p")!;
        var (a, b, c) = (WithoutHalves(first), WithoutHalves(second), WithoutHalves(third));
        Assert.Equal(Shown($"x{a}{b}{c}{a}{b}x"), Squeezed(shown.TextContent));
        Assert.Equal(WithoutSpaces(a + b + b), WithoutSpaces(TextIn(shown, "strong")));
        Assert.Equal(WithoutSpaces(b + c), WithoutSpaces(TextIn(shown, "em")));
    }

    internal static IHtmlDocument Page(Report report) => new HtmlParser().ParseDocument(Markdown.ToHtml(Rendered.Markdown(report), GitHub));

    private static void AssertShown(string text)
    {
        var page = Page(ReportOfTexts.With(text));
        var shown = Shown(text);
        Assert.Equal([shown, shown], Texts(page, "h1, h2"));
        var caption = Shown($"{text}\u00A01. {text}");
        string[] paragraphs =
        [
            shown, shown, shown, Shown($"{text} {text}\u00A01"), shown, shown, shown, caption, shown, Shown($"{text}: {text}"), caption, shown, shown, Shown($"{text}\u00A02. {text}"), shown, shown,
        ];
        Assert.Equal(paragraphs, Texts(page, "p"));
        Assert.Equal([shown, $"{shown} {shown}", shown, shown, shown, shown], Texts(page, "li"));
        string[] lines = ["", shown, shown, Shown($"{text} ({text})"), shown, shown, shown, shown];
        Assert.Equal([shown, shown, shown, "", shown, shown, "", shown, shown, shown, shown, shown, .. lines], Texts(page, "th, td"));
        Assert.Equal(3, page.QuerySelectorAll("table").Length);
        Assert.Empty(page.QuerySelectorAll("script, code, pre, img, blockquote, del, hr, input, sup, sub, h3, a[href^=http], .math"));
    }

    private static IEnumerable<string> Texts(IHtmlDocument page, string selector) =>
        page.QuerySelectorAll(selector).Select(element => Squeezed(element.TextContent));

    private static string TextIn(IElement paragraph, string style) => string.Concat(
        paragraph.Descendants<IText>().Where(text => text.Ancestors<IElement>().Any(element => element.LocalName == style)).Select(text => text.Data));

    private static string Shown(string text) => Squeezed(string.Concat(text.ReplaceLineEndings("\n").EnumerateRunes().Select(rune =>
        rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF or 0xFDD0)) ? rune.ToString() : "\uFFFD")));

    /// <summary>A text ends with half of a surrogate pair and the next begins with the other: they are two halves, not a pair.</summary>
    private static string WithoutHalves(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));

    /// <summary>Markdown keeps no line ends, and no white space at the edges; a browser shows one space for several.</summary>
    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string WithoutSpaces(string text) => string.Concat(Shown(text).Where(character => !char.IsWhiteSpace(character)));
}

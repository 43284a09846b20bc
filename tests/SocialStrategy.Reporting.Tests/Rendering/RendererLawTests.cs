using SocialStrategy.Reporting.Documents;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Rendering;

/// <summary>What holds for any report, whatever its blocks: every word of it is shown. AngleSharp and Markdig are the readers.</summary>
public sealed class RendererLawTests
{
    [Law]
    public void Html_OfAnyReport_ShowsEveryWord(WordedReport each)
    {
        var page = Rendered.Page(each.Report);
        var shown = page.Body!.TextContent + page.QuerySelector("meta[name=author]")!.GetAttribute("content");
        Assert.DoesNotContain(each.Words, word => !shown.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Who publishes stands in no Markdown.</summary>
    [Law]
    public void Markdown_OfAnyReport_ShowsEveryWord(WordedReport each)
    {
        var shown = MarkdownTextTests.Page(each.Report).Body!.TextContent;
        Assert.DoesNotContain(each.Words, word => word != each.Report.Publisher && !shown.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Headings are nested as the sections are, down to the sixth.</summary>
    [Law]
    public void Html_OfAnyReport_HasAHeadingForEachSection(WordedReport each) =>
        Assert.Equal(
            Titles(each.Report.Blocks, 2),
            Rendered.Page(each.Report).QuerySelectorAll("main h2, main h3, main h4, main h5, main h6").Select(heading => $"{heading.LocalName} {heading.TextContent}"));

    [Law]
    public bool Html_OfAnyReport_IsTheSameTwice(WordedReport each) =>
        Rendered.Html(each.Report) == Rendered.Html(each.Report);

    private static IEnumerable<string> Titles(IEnumerable<Block> blocks, int level) => blocks.OfType<Section>()
        .SelectMany(section => Titles(section.Blocks, level + 1).Prepend($"h{Math.Min(level, 6)} {section.Title}"));
}

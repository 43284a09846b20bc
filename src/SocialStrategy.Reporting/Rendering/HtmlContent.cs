using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>What a page and a fragment have in common: title, table of contents, and the report itself.</summary>
/// <remarks>Anchors hold no underscore, so the ids that the frame itself needs begin or end with one and cannot clash.</remarks>
internal sealed class HtmlContent
{
    private const string ContentsId = "_contents";

    private readonly Report _report;
    private readonly HtmlOptions _options;
    private readonly HtmlWriter _html;
    private readonly int _titleLevel;

    internal HtmlContent(Report report, HtmlOptions options, HtmlWriter html, int titleLevel)
    {
        _report = report;
        _options = options;
        _html = html;
        _titleLevel = titleLevel;
    }

    internal void WriteTitle(string element)
    {
        _html.OpenLine(element, ("class", "title"));
        if (_report.Publisher is { } publisher)
        {
            _html.Element("p", publisher, ("class", "publisher"));
        }

        _html.Element(HtmlHeading.OfLevel(_titleLevel), _report.Title);
        if (_report.Subtitle is { } subtitle)
        {
            _html.Element("p", subtitle, ("class", "subtitle"));
        }

        _html.CloseLine(element);
    }

    internal void WriteContents()
    {
        if (_options.TableOfContentsDepth == 0 || !HasSections(_report.Blocks))
        {
            return;
        }

        _html.OpenLine("nav", ("class", "contents"), ("aria-labelledby", ContentsId));
        _html.Element(HtmlHeading.OfLevel(_titleLevel + 1), _report.Labels.Contents, ("id", ContentsId));
        WriteEntries(_report.Blocks, _options.TableOfContentsDepth);
        _html.CloseLine("nav");
    }

    internal void WriteBlocks()
    {
        var blocks = new HtmlBlocks(_report, _html, _options.ChartCaptions, _titleLevel);
        foreach (var block in _report.Blocks)
        {
            block.Accept(blocks);
        }
    }

    private static bool HasSections(ValueList<Block> blocks) => blocks.Any(block => block is Section { IsInContents: true });

    private void WriteEntries(ValueList<Block> blocks, int levels)
    {
        _html.OpenLine("ul");
        foreach (var section in blocks.OfType<Section>().Where(section => section.IsInContents))
        {
            _html.Open("li");
            _html.Element("a", section.Title, ("href", $"#{section.Anchor}"));
            if (levels > 1 && HasSections(section.Blocks))
            {
                WriteEntries(section.Blocks, levels - 1);
            }

            _html.CloseLine("li");
        }

        _html.CloseLine("ul");
    }
}

using SocialStrategy.Reporting.Documents;
using SocialStrategy.Values;

namespace SocialStrategy.Reporting.Rendering;

/// <summary>The frame of the page: head, title block, table of contents, and the content in its place.</summary>
/// <remarks>Anchors hold no underscore, so the ids that the page itself needs begin or end with one and cannot clash.</remarks>
internal sealed class HtmlPage
{
    private const string ContentId = "_content";
    private const string ContentsId = "_contents";

    private static readonly string StyleSheet = ReadStyleSheet();

    private readonly Report _report;
    private readonly HtmlOptions _options;
    private readonly HtmlWriter _html;

    internal HtmlPage(Report report, HtmlOptions options, HtmlWriter html)
    {
        _report = report;
        _options = options;
        _html = html;
    }

    internal void Write()
    {
        _html.Trusted("<!DOCTYPE html>\n");
        _html.OpenLine("html", ("lang", _report.Language));
        WriteHead();
        _html.OpenLine("body");
        _html.Element("a", _report.Labels.SkipToContent, ("class", "skip"), ("href", $"#{ContentId}"));
        WriteTitle();
        WriteContents();
        _html.OpenLine("main", ("id", ContentId));
        WriteBlocks();
        _html.CloseLine("main");
        _html.CloseLine("body");
        _html.CloseLine("html");
    }

    private static string ReadStyleSheet()
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static bool HasSections(ValueList<Block> blocks) => blocks.Any(block => block is Section { IsInContents: true });

    private void WriteHead()
    {
        _html.OpenLine("head");
        _html.OpenLine("meta", ("charset", "utf-8"));
        _html.OpenLine("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        _html.OpenLine("meta", ("name", "color-scheme"), ("content", "light dark"));
        if (_report.Publisher is { } publisher)
        {
            _html.OpenLine("meta", ("name", "author"), ("content", publisher));
        }

        _html.Element("title", _report.Title);
        _html.OpenLine("style");
        _html.Trusted(StyleSheet);
        _html.CloseLine("style");
        _html.CloseLine("head");
    }

    private void WriteTitle()
    {
        _html.OpenLine("header");
        if (_report.Publisher is { } publisher)
        {
            _html.Element("p", publisher, ("class", "publisher"));
        }

        _html.Element("h1", _report.Title);
        if (_report.Subtitle is { } subtitle)
        {
            _html.Element("p", subtitle, ("class", "subtitle"));
        }

        _html.CloseLine("header");
    }

    private void WriteContents()
    {
        if (_options.TableOfContentsDepth == 0 || !HasSections(_report.Blocks))
        {
            return;
        }

        _html.OpenLine("nav", ("aria-labelledby", ContentsId));
        _html.Element("h2", _report.Labels.Contents, ("id", ContentsId));
        WriteEntries(_report.Blocks, _options.TableOfContentsDepth);
        _html.CloseLine("nav");
    }

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

    private void WriteBlocks()
    {
        var blocks = new HtmlBlocks(_report, _html);
        foreach (var block in _report.Blocks)
        {
            block.Accept(blocks);
        }
    }
}

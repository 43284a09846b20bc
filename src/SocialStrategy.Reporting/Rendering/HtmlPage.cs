using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The frame of the page: head, link to the content, title block, table of contents, and the content in its place.</summary>
internal sealed class HtmlPage
{
    private const string ContentId = "_content";

    private readonly Report _report;
    private readonly HtmlContent _content;
    private readonly HtmlWriter _html;

    internal HtmlPage(Report report, HtmlOptions options, HtmlWriter html)
    {
        _report = report;
        _content = new HtmlContent(report, options, html, titleLevel: 1);
        _html = html;
    }

    internal void Write()
    {
        _html.Trusted("<!DOCTYPE html>\n");
        _html.OpenLine("html", ("lang", _report.Language));
        WriteHead();
        _html.OpenLine("body", ("class", ""));
        _html.Element("a", _report.Labels.SkipToContent, ("class", "skip"), ("href", $"#{ContentId}"));
        _content.WriteTitle("header");
        _content.WriteContents();
        _html.OpenLine("main", ("class", "content"), ("id", ContentId));
        _content.WriteBlocks();
        _html.CloseLine("main");
        _html.CloseLine("body");
        _html.CloseLine("html");
    }

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

        _html.Plain("title", _report.Title);
        _html.OpenLine("style");
        _html.Trusted(HtmlStyles.OfPage);
        _html.CloseLine("style");
        _html.CloseLine("head");
    }
}

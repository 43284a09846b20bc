using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.Reports;

/// <summary>A report as a browser or a Markdown viewer shows it; read with other people's parsers.</summary>
internal sealed class RenderedReport
{
    private readonly IHtmlDocument _page;
    private readonly bool _isMarkdown;

    private RenderedReport(string html, bool isMarkdown)
    {
        _page = new HtmlParser().ParseDocument(html);
        _isMarkdown = isMarkdown;
    }

    internal string Text => Leaves(_page.Body!);

    internal IReadOnlyList<string> Headings => [.. _page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.TextContent)];

    internal string? Language => _page.DocumentElement.GetAttribute("lang");

    /// <summary>The tables, without the ones that stand for charts in Markdown.</summary>
    internal IReadOnlyList<ShownTable> Tables =>
        [.. _page.QuerySelectorAll("table").Select(ShownTable.Of).Where(table => table.Columns[0].Title.Length > 0)];

    internal IReadOnlyList<ShownChart> Charts => _isMarkdown
        ? [.. _page.QuerySelectorAll("table").Where(table => table.QuerySelector("th")!.TextContent.Length == 0).Select(ShownChart.OfTable)]
        : [.. _page.QuerySelectorAll("figure").Select(ShownChart.OfFigure)];

    internal static RenderedReport Html(SampleRun run) => new(run.Text("report.html"), isMarkdown: false);

    internal static RenderedReport Markdown(SampleRun run) =>
        new(Markdig.Markdown.ToHtml(run.Text("report.md"), new MarkdownPipelineBuilder().UsePipeTables().Build()), isMarkdown: true);

    /// <summary>The paragraphs of a section, those of charts and of sections in it left aside.</summary>
    internal IReadOnlyList<string> Sentences(string anchor) =>
        [.. _page.QuerySelectorAll("p").Where(paragraph => paragraph.Closest("figure") is null && paragraph.Closest("section")?.Id == anchor).Select(paragraph => paragraph.TextContent)];

    internal int Count(string selector) => _page.QuerySelectorAll(selector).Length;

    /// <summary>The text with a line end after every piece, so that numbers of neighbours never run together.</summary>
    private static string Leaves(INode node) => node switch
    {
        IElement { LocalName: "style" or "script" } => "",
        IElement { LocalName: "br" } => "\n",
        IText text => text.Text,
        IElement element => string.Concat(element.ChildNodes.Select(Leaves)) + (element.LocalName is "strong" or "em" or "a" or "span" ? "" : "\n"),
        _ => "",
    };
}

/// <summary>A table as shown; each cell is its lines.</summary>
internal sealed record ShownTable(string Caption, IReadOnlyList<ShownColumn> Columns, IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Rows)
{
    internal static ShownTable Of(IElement table) => new(
        Printed.Plain(table.QuerySelector("caption")?.TextContent ?? table.PreviousElementSibling?.TextContent ?? ""),
        [.. table.QuerySelectorAll("thead th").Select(cell => new ShownColumn(Printed.Plain(cell.TextContent), IsNumber(cell)))],
        [.. table.QuerySelectorAll("tbody tr").Select(row => (IReadOnlyList<IReadOnlyList<string>>)[.. row.Children.Select(Lines)])]);

    private static bool IsNumber(IElement cell) =>
        cell.ClassList.Contains("report-number") || cell.GetAttribute("style")?.Contains("right", StringComparison.Ordinal) == true;

    /// <summary>The lines of a cell: paragraphs in HTML, line breaks in Markdown.</summary>
    private static IReadOnlyList<string> Lines(IElement cell)
    {
        var paragraphs = cell.QuerySelectorAll("p");
        var lines = paragraphs.Length > 0
            ? paragraphs.Select(paragraph => paragraph.TextContent)
            : cell.InnerHtml.Split("<br>").Select(line => new HtmlParser().ParseDocument(line).Body!.TextContent);
        return [.. lines.Select(Printed.Plain).Where(line => line.Length > 0)];
    }
}

/// <summary>The header of a column as shown, and whether the column is set as numbers.</summary>
internal sealed record ShownColumn(string Title, bool IsNumber);

/// <summary>A chart as shown: the number beside each bar, and the entries of the legend.</summary>
internal sealed record ShownChart(string Caption, IReadOnlyList<string> Values, IReadOnlyList<string> Legend)
{
    internal static ShownChart OfFigure(IElement figure) => new(
        Printed.Plain(figure.QuerySelector("figcaption")!.TextContent),
        [.. figure.QuerySelectorAll("svg .report-value, svg .report-missing").Select(text => Printed.Plain(text.TextContent))],
        [.. figure.QuerySelectorAll("li").Select(entry => Printed.Plain(entry.TextContent))]);

    /// <summary>In Markdown a chart is a caption, a description, a table, the legend's title and the legend.</summary>
    internal static ShownChart OfTable(IElement table) => new(
        Printed.Plain(table.PreviousElementSibling!.PreviousElementSibling!.TextContent),
        [.. table.QuerySelectorAll("tbody tr").Select(row => Printed.Plain(row.LastElementChild!.TextContent))],
        [.. table.NextElementSibling!.NextElementSibling!.QuerySelectorAll("li").Select(entry => Printed.Plain(entry.TextContent))]);
}

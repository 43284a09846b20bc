using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Rendering;

/// <summary>Tables made of pipes, and charts as such tables.</summary>
internal static class MarkdownPipes
{
    private const string Left = "---";
    private const string Right = "---:";
    private const int LongestBar = 20;

    /// <summary>The lines of a table; the lines of a cell are parted by breaks, and total rows are strong.</summary>
    internal static IEnumerable<string> Of(Table table, CaptionTexts captions) =>
    [
        Line(table.Columns.Select(column => MarkdownText.Escape(column.Title))),
        Line(table.Columns.Select(column => column.Kind == ColumnKind.Number ? Right : Left)),
        .. table.Rows.Select(row => Line(row.Cells.Select(cell => CellOf(cell, row.IsTotal, captions)))),
    ];

    /// <summary>The lines of a chart's numbers: a row a category, a column a series. The values name their unit, so the axis is left out.</summary>
    internal static IEnumerable<string> Of(BarChart chart, bool withBars) =>
    [
        Line(chart.Series.Select(MarkdownText.Escape).Prepend("")),
        Line(chart.Series.Select(_ => withBars ? Left : Right).Prepend(Left)),
        .. chart.Categories.Select(category =>
            Line(category.Points.Select(point => PointOf(point, chart.Axis, withBars)).Prepend(MarkdownText.Escape(category.Label)))),
    ];

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(cell => cell.Trim()))} |";

    private static string CellOf(Cell cell, bool isTotal, CaptionTexts captions) =>
        string.Join("<br>", cell.Lines.Select(line => MarkdownInlines.ToMarkdown(line, captions, isTotal).Trim()));

    private static string PointOf(ChartPoint point, ChartAxis axis, bool withBars)
    {
        var text = MarkdownText.Escape(point.Text);
        return withBars && point.Value is { } value ? $"{BarOf(value, axis)} {text}" : text;
    }

    private static string BarOf(decimal value, ChartAxis axis)
    {
        var share = (Math.Clamp(value, axis.Minimum, axis.Maximum) - axis.Minimum) / (axis.Maximum - axis.Minimum);
        var eighths = (int)Math.Round(share * LongestBar * 8, MidpointRounding.AwayFromZero);
        var rest = eighths % 8;
        return new string('█', eighths / 8) + (rest == 0 ? "" : "▏▎▍▌▋▊▉"[rest - 1]);
    }
}

using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Tables made of pipes, and charts as such tables.</summary>
internal static class MarkdownPipes
{
    private const string Left = "---";
    private const string Right = "---:";
    private const int LongestBar = 20;
    private const int MostPeriodColumns = 6;

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

    /// <summary>The lines of a chart's numbers: a column a period, or a row a period where many columns would not fit.</summary>
    internal static IEnumerable<string> Of(LineChart chart)
    {
        string[][] rows =
        [
            [.. chart.Periods.Select(MarkdownText.Escape).Prepend("")],
            .. chart.Series.Select(series => series.Points.Select(PointOf).Prepend(MarkdownText.Escape(series.Name)).ToArray()),
            .. chart.Target is { } target ? [TargetOf(target, chart.Periods.Count)] : Array.Empty<string[]>(),
        ];
        if (chart.Periods.Count > MostPeriodColumns)
        {
            rows = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Select(row => row[column]).ToArray())];
        }

        return rows.Skip(1).Select(Line).Prepend(Line(Enumerable.Repeat(Right, rows[0].Length - 1).Prepend(Left))).Prepend(Line(rows[0]));
    }

    private static string[] TargetOf(LineTarget target, int periods) =>
        [MarkdownText.Escape(target.Name), .. Enumerable.Range(0, periods).Select(period => MarkdownText.Escape(target.PointIn(period).Text))];

    /// <summary>The value, and its marks in brackets.</summary>
    private static string PointOf(LinePoint point)
    {
        var text = MarkdownText.Escape(point.Text);
        return point.Marks.Count == 0 ? text : $"{text} ({string.Join("; ", point.Marks.Select(mark => MarkdownText.Escape(mark.Text)))})";
    }

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

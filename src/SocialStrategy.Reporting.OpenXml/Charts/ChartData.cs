using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.OpenXml.Charts;

/// <summary>The numbers of a chart as a table: a row a category or period, a column a series.</summary>
/// <param name="Rows">The names of the categories or periods.</param>
/// <param name="Series">The series in the order of the chart; the target of a line chart comes last.</param>
internal sealed record ChartData(IReadOnlyList<string> Rows, IReadOnlyList<ChartSeries> Series)
{
    internal static ChartData Of(BarChart chart) => new(
        [.. chart.Categories.Select(category => category.Label)],
        [.. chart.Series.Select((name, at) => new ChartSeries(name, [.. chart.Categories.Select(category => category.Points[at])]))]);

    internal static ChartData Of(LineChart chart)
    {
        var lines = chart.Series.SelectMany((line, at) => Stretches(line, at, chart.Periods));
        return new ChartData(
            chart.Periods,
            [.. chart.Target is { } target ? lines.Append(new ChartSeries(target.Name, [.. chart.Periods.Select((_, period) => target.PointIn(period))])) : lines]);
    }

    /// <summary>A line as a column for each stretch between breaks: programs draw a line through every value of a column.</summary>
    private static IEnumerable<ChartSeries> Stretches(LineSeries line, int at, ValueList<string> periods)
    {
        int[] ends = [.. Enumerable.Range(1, Math.Max(line.Points.Count - 1, 0)).Where(period => line.Points[period].Has(PointMarkKind.Break)), line.Points.Count];
        var begin = 0;
        foreach (var end in ends)
        {
            var (from, to) = (begin, end);
            yield return new ChartSeries(
                from == 0 ? line.Name : $"{line.Name} ({periods[from]}–)",
                [.. line.Points.Select((point, period) => new ChartPoint(period >= from && period < to ? point.Value : null, point.Text))])
            {
                Line = at,
                IsContinued = from > 0,
            };
            begin = end;
        }
    }
}

/// <summary>A column of a chart's numbers.</summary>
/// <param name="Name">The name of the series.</param>
/// <param name="Points">A point a row.</param>
internal sealed record ChartSeries(string Name, IReadOnlyList<ChartPoint> Points)
{
    /// <summary>Gets the number of the line of a line chart that it is a stretch of, from 0.</summary>
    internal int Line { get; init; }

    /// <summary>Gets a value indicating whether it goes on with a line after a break.</summary>
    internal bool IsContinued { get; init; }
}

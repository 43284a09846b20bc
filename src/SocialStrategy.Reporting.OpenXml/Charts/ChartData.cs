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
        var lines = chart.Series.Select(line => new ChartSeries(line.Name, [.. line.Points.Select(point => new ChartPoint(point.Value, point.Text))]));
        return new ChartData(
            chart.Periods,
            [.. chart.Target is { } target ? lines.Append(new ChartSeries(target.Name, [.. chart.Periods.Select((_, period) => target.PointIn(period))])) : lines]);
    }
}

/// <summary>A column of a chart's numbers.</summary>
/// <param name="Name">The name of the series.</param>
/// <param name="Points">A point a row.</param>
internal sealed record ChartSeries(string Name, IReadOnlyList<ChartPoint> Points);

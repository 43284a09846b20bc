using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The lines of a chart: which points are joined and where the target steps.</summary>
internal static class LinePaths
{
    /// <summary>Points next to each other are joined unless one is missing or there is a break between them.</summary>
    internal static IReadOnlyList<LineRun> Runs(LineChart chart, LineChartLayout layout) =>
        [.. chart.Series.SelectMany((series, position) => Runs(series.Points, position, layout))];

    /// <summary>Halfway between the two points, or between the two periods if the point before is missing.</summary>
    internal static IReadOnlyList<LineBreak> Breaks(LineChart chart, LineChartLayout layout) =>
        [.. chart.Series.SelectMany((series, position) => Breaks(series.Points, position, layout))];

    /// <summary>A level line through each period, joined by upright ones where the target changes.</summary>
    internal static IReadOnlyList<IReadOnlyList<Spot>> Target(LineChart chart, LineChartLayout layout)
    {
        var paths = new List<List<Spot>>();
        var isOpen = false;
        for (var i = 0; i < chart.Periods.Count && chart.Target is { } target; i++)
        {
            if (target.PointIn(i).Value is not { } value)
            {
                isOpen = false;
                continue;
            }

            if (!isOpen)
            {
                paths.Add([]);
                isOpen = true;
            }

            paths[^1].AddRange([new Spot(layout.StartOf(i), layout.Y(value)), new Spot(layout.StartOf(i + 1), layout.Y(value))]);
        }

        return paths;
    }

    private static List<LineRun> Runs(ValueList<LinePoint> points, int series, LineChartLayout layout)
    {
        var runs = new List<LineRun>();
        var isOpen = false;
        for (var i = 1; i < points.Count; i++)
        {
            if (points[i - 1].Value is not { } from || points[i].Value is not { } to || points[i].Has(PointMarkKind.Break))
            {
                isOpen = false;
                continue;
            }

            var isForecast = points[i].Has(PointMarkKind.Forecast);
            if (isOpen && runs[^1].IsForecast == isForecast)
            {
                runs[^1] = runs[^1] with { Spots = [.. runs[^1].Spots, layout.At(i, to)] };
            }
            else
            {
                runs.Add(new LineRun(series, isForecast, [layout.At(i - 1, from), layout.At(i, to)]));
            }

            isOpen = true;
        }

        return runs;
    }

    private static IEnumerable<LineBreak> Breaks(ValueList<LinePoint> points, int series, LineChartLayout layout)
    {
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i].Value is { } value && points[i].Has(PointMarkKind.Break))
            {
                var y = layout.Y(value);
                var before = i > 0 && points[i - 1].Value is { } other ? layout.Y(other) : y;
                yield return new LineBreak(series, new Spot(layout.StartOf(i), (y + before) / 2));
            }
        }
    }
}

/// <summary>An unbroken piece of a line in one style.</summary>
/// <param name="Series">The position of the series.</param>
/// <param name="IsForecast">Whether the piece leads to expected values.</param>
/// <param name="Spots">Its points from left to right; two at least.</param>
internal sealed record LineRun(int Series, bool IsForecast, IReadOnlyList<Spot> Spots);

/// <summary>The sign of a break in a line.</summary>
/// <param name="Series">The position of the series.</param>
/// <param name="At">Its middle.</param>
internal readonly record struct LineBreak(int Series, Spot At);

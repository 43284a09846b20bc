using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Rendering;

/// <summary>Puts values into the plot where they touch no line, no marker and no other value; the rest stand in the legend alone.</summary>
/// <remarks>The target comes first, then the last and the first values of each line, for these are looked for most.</remarks>
internal sealed class LineLabels
{
    private const decimal ValueHeight = 15;
    private const decimal Clearance = 7;

    private readonly LineChart _chart;
    private readonly LineChartLayout _layout;
    private readonly List<LineLabel> _labels = [];
    private readonly List<Box> _taken = [];
    private readonly List<(Spot From, Spot To)> _lines = [];

    private LineLabels(LineChart chart, LineChartLayout layout)
    {
        _chart = chart;
        _layout = layout;
        _taken.AddRange(layout.Breaks.Select(each => Box.Around(each.At, 14, 16)));
        foreach (var path in layout.Runs.Select(run => run.Spots).Concat(layout.TargetPaths))
        {
            _lines.AddRange(path.Zip(path.Skip(1)));
        }
    }

    internal static IReadOnlyList<LineLabel> Place(LineChart chart, LineChartLayout layout)
    {
        var labels = new LineLabels(chart, layout);
        labels.TakeMarkers();
        labels.PlaceTarget();
        var last = chart.Periods.Count - 1;
        foreach (var period in Enumerable.Range(0, last + 1).OrderBy(period => period == last ? 0 : period == 0 ? 1 : 2))
        {
            labels.PlaceValues(period);
        }

        labels.PlaceMissing();
        return labels._labels;
    }

    private void TakeMarkers()
    {
        for (var i = 0; i < _chart.Series.Count; i++)
        {
            foreach (var (period, point) in _chart.Series[i].Points.Index())
            {
                if (point.Value is { } value)
                {
                    var size = point.Has(PointMarkKind.Revised) ? 18 : 12;
                    _taken.Add(Box.Around(_layout.At(period, value), size, size));
                }
            }
        }
    }

    /// <summary>One label a step, at its right end if that is free.</summary>
    private void PlaceTarget()
    {
        for (var i = _chart.Periods.Count - 1; i >= 0 && _chart.Target is { } target; i--)
        {
            var (value, text) = target.PointIn(i);
            if (value is null || (i + 1 < _chart.Periods.Count && target.PointIn(i + 1).Value == value))
            {
                continue;
            }

            var first = i;
            while (first > 0 && target.PointIn(first - 1).Value == value)
            {
                first--;
            }

            var width = TextLines.WidthOf(text);
            var y = _layout.Y(value.Value);
            var starts = Enumerable.Range(first, i - first + 1).Reverse().Select(period => _layout.StartOf(period + 1) - width - 2).Append(_layout.StartOf(first) + 2);
            Place(new LineLabel(Series: null, [text], default), starts.SelectMany(x => new[] { y - 2 - ValueHeight, y + 2 }, (x, top) => new Box(x, top, x + width, top + ValueHeight)));
        }
    }

    private void PlaceValues(int period)
    {
        for (var i = 0; i < _chart.Series.Count; i++)
        {
            var point = _chart.Series[i].Points[period];
            if (point.Value is { } value)
            {
                var clearance = point.Has(PointMarkKind.Revised) ? Clearance + 3 : Clearance;
                Place(new LineLabel(i, [point.Text], default), Around(_layout.At(period, value), TextLines.WidthOf(point.Text), clearance, IsValley(i, period)));
            }
        }
    }

    /// <summary>Above and below the point, then aslant, then beside it; below first where the line comes down to the point.</summary>
    private static IEnumerable<Box> Around(Spot at, decimal width, decimal clearance, bool isValley)
    {
        var far = clearance + (ValueHeight / 2);
        var near = isValley ? far : -far;
        var aside = (width / 2) - 4;
        var beside = (width / 2) + clearance + 1;
        (decimal X, decimal Y)[] shifts = [(0, near), (0, -near), (-aside, near), (aside, near), (-aside, -near), (aside, -near), (beside, 0), (-beside, 0)];
        return shifts.Select(shift => Box.Around(new Spot(at.X + shift.X, at.Y + shift.Y), width, ValueHeight));
    }

    private bool IsValley(int series, int period)
    {
        var points = _chart.Series[series].Points;
        decimal?[] neighbours = [Y(period == 0 ? null : points[period - 1]), Y(period + 1 == points.Count ? null : points[period + 1])];
        return neighbours.Average() < Y(points[period]);
    }

    /// <summary>What stands for a missing value, in the gap that it leaves.</summary>
    private void PlaceMissing()
    {
        foreach (var (i, series) in _chart.Series.Index())
        {
            foreach (var (period, point) in series.Points.Index().Where(each => each.Item.Value is null))
            {
                var width = Math.Max(_layout.Slot, point.Text.Split(' ').Max(TextLines.WidthOf));
                var lines = TextLines.Wrap(point.Text, width);
                var middle = Between(series.Points, period);
                decimal[] shifts = [0, -12, 12, -24, 24];
                Place(new LineLabel(i, lines, default) with { IsMissing = true }, shifts.Select(shift => Box.Around(middle with { Y = middle.Y + shift }, TextLines.WidestOf(lines), lines.Count * SvgPicture.LineHeight)));
            }
        }
    }

    /// <summary>Where the line would pass if it were not interrupted.</summary>
    private Spot Between(IReadOnlyList<LinePoint> points, int period)
    {
        var before = Y(points.Take(period).LastOrDefault(point => point.Value is not null));
        var after = Y(points.Skip(period).FirstOrDefault(point => point.Value is not null));
        var middle = (_layout.PlotTop + _layout.PlotBottom) / 2;
        return new Spot(_layout.StartOf(period) + (_layout.Slot / 2), ((before ?? after ?? middle) + (after ?? before ?? middle)) / 2);
    }

    private decimal? Y(LinePoint? point) => point?.Value is { } value ? _layout.Y(value) : null;

    private void Place(LineLabel label, IEnumerable<Box> boxes)
    {
        if (label.Lines.All(string.IsNullOrWhiteSpace))
        {
            return;
        }

        foreach (var box in boxes.Select(box => box.Between(_layout.LabelArea.Left, _layout.LabelArea.Right)))
        {
            if (box.IsInside(_layout.LabelArea) && !_taken.Exists(box.Overlaps) && !_lines.Exists(line => box.IsCrossedBy(line.From, line.To)))
            {
                _taken.Add(box);
                _labels.Add(label with { Box = box });
                return;
            }
        }
    }
}

/// <summary>A value written into the plot.</summary>
/// <param name="Series">The position of the series; null for the target.</param>
/// <param name="Lines">The lines of the text.</param>
/// <param name="Box">Where they stand.</param>
internal sealed record LineLabel(int? Series, IReadOnlyList<string> Lines, Box Box)
{
    /// <summary>Whether the text stands for a missing value.</summary>
    internal bool IsMissing { get; init; }
}

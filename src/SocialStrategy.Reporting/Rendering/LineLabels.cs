using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Puts values into the plot where they touch no line, no marker and no other value; the rest stand in the legend alone.</summary>
/// <remarks>The target comes first, then the last and the first values of each line, for these are looked for most.</remarks>
internal sealed class LineLabels
{
    private const decimal ValueHeight = 15;
    private const decimal Clearance = 7;

    /// <summary>How much wider the strong type of values is.</summary>
    private const decimal Strong = 1.12m;

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

        _lines.Add((new Spot(layout.PlotLeft, layout.Origin), new Spot(layout.PlotRight, layout.Origin)));
    }

    internal static IReadOnlyList<LineLabel> Place(LineChart chart, LineChartLayout layout)
    {
        var labels = new LineLabels(chart, layout);
        labels.TakeMarkers();
        labels.PlaceTarget();
        var last = chart.Periods.Count - 1;
        foreach (var period in Enumerable.Range(0, last).Prepend(last))
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

            var width = TextLines.WidthOf(text) * Strong;
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
                Place(new LineLabel(i, [point.Text], default), Around(_layout.At(period, value), TextLines.WidthOf(point.Text) * Strong, clearance, HasMoreRoomBelow(i, period)));
            }
        }
    }

    /// <summary>Above and below the point, then aslant, then beside it.</summary>
    private static IEnumerable<Box> Around(Spot at, decimal width, decimal clearance, bool isBelowFirst)
    {
        var far = clearance + (ValueHeight / 2);
        var near = isBelowFirst ? far : -far;
        var aside = (width / 2) - 4;
        var beside = (width / 2) + clearance + 1;
        (decimal X, decimal Y)[] shifts = [(0, near), (0, -near), (-aside, near), (aside, near), (-aside, -near), (aside, -near), (beside, 0), (-beside, 0)];
        return shifts.Select(shift => Box.Around(new Spot(at.X + shift.X, at.Y + shift.Y), width, ValueHeight));
    }

    /// <summary>Whether the other lines are farther below the point than above it; without them, whether its line comes down to it.</summary>
    private bool HasMoreRoomBelow(int series, int period)
    {
        var points = _chart.Series[series].Points;
        var here = Y(points[period]).GetValueOrDefault();
        var others = _chart.Series.Where((_, position) => position != series).Select(line => Y(line.Points[period])).OfType<decimal>().ToArray();
        var above = others.Where(y => y < here).Select(y => here - y).DefaultIfEmpty(LineChartLayout.PlotHeight).Min();
        var below = others.Where(y => y > here).Select(y => y - here).DefaultIfEmpty(LineChartLayout.PlotHeight).Min();
        if (above != below)
        {
            return below > above;
        }

        decimal?[] neighbours = [Y(period == 0 ? null : points[period - 1]), Y(period + 1 == points.Count ? null : points[period + 1])];
        return neighbours.Average() < here;
    }

    /// <summary>What stands for missing values, once in each gap that they leave.</summary>
    private void PlaceMissing()
    {
        foreach (var (i, series) in _chart.Series.Index())
        {
            for (var first = 0; first < series.Points.Count; first++)
            {
                if (series.Points[first].Value is not null)
                {
                    continue;
                }

                var last = first;
                while (last + 1 < series.Points.Count && series.Points[last + 1] is { Value: null } next && next.Text == series.Points[first].Text)
                {
                    last++;
                }

                PlaceMissing(i, first, last);
                first = last;
            }
        }
    }

    private void PlaceMissing(int series, int first, int last)
    {
        var points = _chart.Series[series].Points;
        var text = points[first].Text;
        var lines = TextLines.Wrap(text, Math.Max(_layout.Slot, text.Split(' ').Max(TextLines.WidthOf)));
        var y = Between(points, first);
        var middles = Enumerable.Range(first, last - first + 1)
            .Select(period => _layout.StartOf(period) + (_layout.Slot / 2))
            .Prepend((_layout.StartOf(first) + _layout.StartOf(last + 1)) / 2);
        decimal[] shifts = [0, -12, 12, -24, 24];
        Place(
            new LineLabel(series, lines, default) { IsMissing = true },
            middles.SelectMany(_ => shifts, (x, shift) => Box.Around(new Spot(x, y + shift), TextLines.WidestOf(lines), lines.Count * SvgPicture.LineHeight)));
    }

    /// <summary>The height at which the line would pass if it were not interrupted.</summary>
    private decimal Between(ValueList<LinePoint> points, int period)
    {
        var before = Y(points.Take(period).LastOrDefault(point => point.Value is not null));
        var after = Y(points.Skip(period).FirstOrDefault(point => point.Value is not null));
        var middle = (_layout.PlotTop + _layout.PlotBottom) / 2;
        return ((before ?? after ?? middle) + (after ?? before ?? middle)) / 2;
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
    /// <summary>Gets a value indicating whether the text stands for a missing value.</summary>
    internal bool IsMissing { get; init; }
}

using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Draws a line chart as an SVG inside the page.</summary>
internal sealed class SvgLineChart
{
    private const string Circle = "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z";
    private const string Dot = "m-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0z";
    private const string Ring = "m-8.5 0a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0z";
    private const string Slashes = "m-5.5 6l5-12m1 12l5-12";
    private const string TargetDashes = "6 3";
    private const string ForecastDashes = "2 4";

    /// <summary>Circle, square, triangle, diamond and triangle on its tip: told apart without any colour.</summary>
    private static readonly string[] Markers = [Circle, "m-4-4h8v8h-8z", "m0-5.5l5 9h-10z", "m0-5.5l5.5 5.5l-5.5 5.5l-5.5-5.5z", "m0 5.5l5-9h-10z"];

    /// <summary>Solid, then dashes of several lengths; they go with the colours.</summary>
    private static readonly string[] Dashes = ["none", "10 4", "14 3 3 3", "5 3"];

    private readonly LineChart _chart;
    private readonly LineChartLayout _layout;
    private readonly SvgPicture _picture;

    private SvgLineChart(LineChart chart, LineChartLayout layout, SvgPicture picture)
    {
        _chart = chart;
        _layout = layout;
        _picture = picture;
    }

    internal static void Draw(LineChart chart, IReadOnlyList<AxisMark> marks, HtmlWriter html) =>
        new SvgLineChart(chart, new LineChartLayout(chart, marks), new SvgPicture(html)).Draw();

    private void Draw()
    {
        _picture.Open(_chart, _layout.Height);
        DrawKeys();
        DrawAxes();
        foreach (var path in _layout.TargetPaths)
        {
            DrawLine("target", TargetDashes, path);
        }

        foreach (var run in _layout.Runs)
        {
            DrawLine($"{SvgPicture.ColourOf(run.Series)} line", run.IsForecast ? ForecastDashes : DashesOf(run.Series), run.Spots);
        }

        foreach (var (series, at) in _layout.Breaks)
        {
            DrawShape($"{SvgPicture.ColourOf(series)} stroke", at, Slashes);
        }

        DrawMarkers();
        DrawLabels();
        _picture.Close();
    }

    private static string DashesOf(int series) => Dashes[series % Dashes.Length];

    private static string Place(Spot at) => $"{SvgPicture.Number(at.X)} {SvgPicture.Number(at.Y)}";

    private void DrawKeys()
    {
        foreach (var key in _layout.Keys)
        {
            var left = new Spot(key.X, key.Top + (SvgPicture.LineHeight / 2));
            var middle = left with { X = key.X + (LineKey.Sample / 2) };
            var right = left with { X = key.X + LineKey.Sample };
            if (key.Series is { } series)
            {
                DrawLine($"{SvgPicture.ColourOf(series)} line", DashesOf(series), [left, right]);
                DrawMarker(SvgPicture.ColourOf(series), series, [], middle);
            }
            else if (key.Mark is { } mark)
            {
                DrawMarkSample(mark, left, middle, right);
            }
            else
            {
                DrawLine("target", TargetDashes, [left, right]);
            }

            _picture.Text(key.Lines, key.X + LineKey.Indent, key.Top, "start");
        }
    }

    /// <summary>The mark as it looks in any line: without a series' colour, on a plain line.</summary>
    private void DrawMarkSample(PointMarkKind mark, Spot left, Spot middle, Spot right)
    {
        const decimal Interruption = 9;
        if (mark == PointMarkKind.Break)
        {
            DrawLine("neutral line", "none", [left, middle with { X = middle.X - Interruption }]);
            DrawLine("neutral line", "none", [middle with { X = middle.X + Interruption }, right]);
            DrawShape("neutral stroke", middle, Slashes);
        }
        else
        {
            DrawLine("neutral line", mark == PointMarkKind.Forecast ? ForecastDashes : "none", [left, right]);
            DrawMarker("neutral", 0, [mark], middle);
        }
    }

    private void DrawAxes()
    {
        _picture.Text(_layout.AxisTitle, 0, _layout.AxisTitleTop, "start");
        foreach (var mark in _layout.Marks)
        {
            var y = _layout.Y(mark.Value);
            DrawLevel("grid", y);
            _picture.Text([mark.Text], _layout.PlotLeft - LineChartLayout.Gap, y - (SvgPicture.LineHeight / 2), "end");
        }

        DrawLevel("axis", _layout.Origin);
        foreach (var period in _layout.Periods)
        {
            _picture.Text(period.Lines, period.X, _layout.PlotBottom + 6, "middle");
        }
    }

    private void DrawMarkers()
    {
        foreach (var (i, series) in _chart.Series.Index())
        {
            foreach (var (period, point) in series.Points.Index())
            {
                if (point.Value is { } value)
                {
                    DrawMarker(SvgPicture.ColourOf(i), i, [.. point.Marks.Select(mark => mark.Kind)], _layout.At(period, value));
                }
            }
        }
    }

    /// <summary>Full for observed values, hollow for expected ones, hollow with a dot for provisional ones, in a ring for revised ones.</summary>
    private void DrawMarker(string colour, int series, PointMarkKind[] marks, Spot at)
    {
        var isProvisional = marks.Contains(PointMarkKind.Provisional);
        var isHollow = isProvisional || marks.Contains(PointMarkKind.Forecast);
        var shape = Markers[series % Markers.Length];
        if (isHollow)
        {
            _picture.Path(("class", $"{colour} marker hollow"), ("paint-order", "normal"), ("d", $"M{Place(at)}{shape}"));
        }
        else
        {
            DrawShape($"{colour} marker", at, shape);
        }

        if (isProvisional)
        {
            DrawShape($"{colour} marker", at, Dot);
        }

        if (marks.Contains(PointMarkKind.Revised))
        {
            DrawShape($"{colour} ring", at, Ring);
        }
    }

    private void DrawLabels()
    {
        foreach (var label in _layout.Labels)
        {
            var kind = label.IsMissing ? "missing" : "value";
            _picture.Text(label.Lines, (label.Box.Left + label.Box.Right) / 2, label.Box.Top, "middle", label.Series is { } series ? $"{SvgPicture.ColourOf(series)} {kind}" : kind);
        }
    }

    private void DrawLine(string kind, string dashes, IReadOnlyList<Spot> spots) => _picture.Path(
        ("class", kind),
        ("fill", "none"),
        ("stroke-dasharray", dashes),
        ("d", $"M{string.Join('L', spots.Select(Place))}"));

    private void DrawShape(string kind, Spot at, string shape) => _picture.Path(("class", kind), ("d", $"M{Place(at)}{shape}"));

    private void DrawLevel(string kind, decimal y) =>
        _picture.Path(("class", kind), ("d", $"M{Place(new Spot(_layout.PlotLeft, y))}H{SvgPicture.Number(_layout.PlotRight)}"));
}

using System.Globalization;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Draws a bar chart as an SVG inside the page.</summary>
internal sealed class SvgBarChart
{
    /// <summary>Solid (no pattern), then slanted lines, dots, lines along and lines across: told apart without any colour.</summary>
    private static readonly string[] Patterns =
    [
        "",
        "M-1 1L1 -1M0 8L8 0M7 9L9 7",
        "M1.5 2h1M5.5 6h1",
        "M0 2H8M0 6H8",
        "M2 0V8M6 0V8",
    ];

    private readonly BarChart _chart;
    private readonly BarChartLayout _layout;
    private readonly HtmlWriter _html;
    private readonly SvgPicture _picture;

    private SvgBarChart(BarChart chart, BarChartLayout layout, HtmlWriter html)
    {
        _chart = chart;
        _layout = layout;
        _html = html;
        _picture = new SvgPicture(html);
    }

    internal static void Draw(BarChart chart, IReadOnlyList<AxisMark> marks, HtmlWriter html) =>
        new SvgBarChart(chart, new BarChartLayout(chart, marks), html).Draw();

    private void Draw()
    {
        _picture.Open(_chart, _layout.Height);
        if (_chart.Series.Count > 1)
        {
            DrawPatterns();
        }

        DrawKeys();
        DrawGrid();
        DrawGroups();
        DrawOrigin();
        _picture.Close();
    }

    private void DrawPatterns()
    {
        _html.OpenLine("defs");
        for (var i = 0; i < _chart.Series.Count; i++)
        {
            if (IsSolid(i))
            {
                continue;
            }

            _html.Open("pattern", ("id", PatternId(i)), ("class", SvgPicture.ColourOf(i)), ("width", "8"), ("height", "8"), ("patternUnits", "userSpaceOnUse"));
            _picture.Shape("path", ("class", "ground"), ("d", "M0 0H8V8H0Z"));
            _picture.Shape("path", ("class", "lines"), ("d", Patterns[i % Patterns.Length]));
            _html.CloseLine("pattern");
        }

        _html.CloseLine("defs");
    }

    private void DrawKeys()
    {
        var top = 0m;
        for (var i = 0; i < _layout.Keys.Count; i++)
        {
            DrawRectangle(i, 1, top + 1, BarChartLayout.KeySize, BarChartLayout.KeySize - 2);
            _picture.Text(_layout.Keys[i], BarChartLayout.KeyIndent, top, "start");
            top += (_layout.Keys[i].Count * SvgPicture.LineHeight) + 4;
        }
    }

    private void DrawGrid()
    {
        foreach (var mark in _layout.Marks)
        {
            var x = _layout.X(mark.Value);
            DrawVertical("grid", x);
            _picture.Text([mark.Text], x, _layout.PlotBottom + 6, "middle");
        }

        var middle = (_layout.PlotLeft + _layout.PlotRight) / 2;
        _picture.Text(_layout.AxisTitle, middle, _layout.PlotBottom + 6 + SvgPicture.LineHeight, "middle");
    }

    private void DrawGroups()
    {
        foreach (var (category, lines, group) in _chart.Categories.Zip(_layout.Labels, _layout.Groups))
        {
            var middle = group.Top + (group.Height / 2);
            _picture.Text(lines, _layout.PlotLeft - 8, middle - (lines.Count * SvgPicture.LineHeight / 2), "end");
            var top = middle - (_layout.BarsHeight / 2);
            for (var i = 0; i < category.Points.Count; i++)
            {
                DrawPoint(category.Points[i], i, top);
                top += _layout.BarHeight + BarChartLayout.BarGap;
            }
        }
    }

    private void DrawPoint(ChartPoint point, int series, decimal top)
    {
        var origin = _layout.X(_layout.Origin);
        var end = _layout.X(point.Value ?? _layout.Origin);
        if (point.Value is not null)
        {
            DrawRectangle(series, Math.Min(origin, end), top, Math.Abs(end - origin), _layout.BarHeight);
        }

        var textTop = top + ((_layout.BarHeight - SvgPicture.LineHeight) / 2);
        _picture.Text([point.Text], Math.Max(origin, end) + 5, textTop, "start", point.Value is null ? "missing" : "value");
    }

    private void DrawOrigin() => DrawVertical("axis", _layout.X(_layout.Origin));

    private void DrawVertical(string kind, decimal x) => _picture.Shape(
        "path",
        ("class", kind),
        ("d", $"M{SvgPicture.Number(x)} {SvgPicture.Number(_layout.PlotTop)}V{SvgPicture.Number(_layout.PlotBottom)}"));

    private void DrawRectangle(int series, decimal x, decimal y, decimal width, decimal height)
    {
        _picture.Shape(
            "rect",
            ("class", IsSolid(series) ? $"{SvgPicture.ColourOf(series)} solid" : SvgPicture.ColourOf(series)),
            ("x", SvgPicture.Number(x)),
            ("y", SvgPicture.Number(y)),
            ("width", SvgPicture.Number(width)),
            ("height", SvgPicture.Number(height)),
            ("fill", IsSolid(series) ? "currentColor" : $"url(#{PatternId(series)})"));
        _html.Line();
    }

    private string PatternId(int series) => string.Create(CultureInfo.InvariantCulture, $"{_chart.Anchor}_{series + 1}");

    private static bool IsSolid(int series) => series % Patterns.Length == 0;
}

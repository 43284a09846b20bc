using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace SocialStrategy.Reporting.OpenXml.Charts;

/// <summary>The colours, patterns, markers and dashes of series, in the order of the HTML page's drawings: told apart without any colour.</summary>
internal sealed class SeriesLook
{
    private const int Point = 12_700;
    private const byte MarkerSize = 7;
    private const byte RingSize = 11;

    /// <summary>Slanted lines, dots, lines along and lines across follow the solid bars.</summary>
    private static readonly A.PresetPatternValues[] Patterns =
        [A.PresetPatternValues.WideUpwardDiagonal, A.PresetPatternValues.Percent20, A.PresetPatternValues.Horizontal, A.PresetPatternValues.Vertical];

    private static readonly C.MarkerStyleValues[] Markers =
        [C.MarkerStyleValues.Circle, C.MarkerStyleValues.Square, C.MarkerStyleValues.Triangle, C.MarkerStyleValues.Diamond, C.MarkerStyleValues.X];

    private static readonly A.PresetLineDashValues[] Dashes =
        [A.PresetLineDashValues.Solid, A.PresetLineDashValues.LargeDash, A.PresetLineDashValues.LargeDashDot, A.PresetLineDashValues.Dash];

    private readonly OfficeTheme _theme;

    internal SeriesLook(OfficeTheme theme) => _theme = theme;

    internal C.ChartShapeProperties Bar(int series)
    {
        var at = series % (Patterns.Length + 1);
        OpenXmlElement fill = at == 0
            ? Solid(ColourOf(series))
            : new A.PatternFill(new A.ForegroundColor(Hex(ColourOf(series))), new A.BackgroundColor(Hex(Colour.White))) { Preset = Patterns[at - 1] };
        return new C.ChartShapeProperties(fill, Outline(ColourOf(series), Point));
    }

    internal C.ChartShapeProperties Line(int series) => new(Outline(ColourOf(series), 2 * Point, Dashes[series % Dashes.Length]));

    internal C.ChartShapeProperties TargetLine() => new(Outline(_theme.Text, Point, A.PresetLineDashValues.SystemDash));

    /// <summary>The stretch that leads to an expected value.</summary>
    internal C.ChartShapeProperties ForecastLine(int series) => new(Outline(ColourOf(series), 2 * Point, A.PresetLineDashValues.SystemDot));

    internal C.ChartShapeProperties Axis() => new(Outline(_theme.Text, Point));

    internal C.ChartShapeProperties Grid() => new(Outline(_theme.Rule, Point * 3 / 4));

    internal C.Marker Marker(int series, bool isHollow = false, bool isRinged = false) => new(
        new C.Symbol { Val = Markers[series % Markers.Length] },
        new C.Size { Val = isRinged ? RingSize : MarkerSize },
        new C.ChartShapeProperties(Solid(isHollow ? Colour.White : ColourOf(series)), Outline(ColourOf(series), Point * 3 / 2)));

    private static A.RgbColorModelHex Hex(Colour colour) => new() { Val = colour.ToHex() };

    private static A.SolidFill Solid(Colour colour) => new(Hex(colour));

    private static A.Outline Outline(Colour colour, int width, A.PresetLineDashValues? dash = null) =>
        new(Solid(colour), new A.PresetDash { Val = dash ?? A.PresetLineDashValues.Solid }, new A.Round()) { Width = width };

    private Colour ColourOf(int series) => _theme.Series[series % _theme.Series.Count];
}

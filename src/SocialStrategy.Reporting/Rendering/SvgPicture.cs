using System.Globalization;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The frame and the pen of the charts' pictures; the page's style sheet gives the colours.</summary>
/// <remarks>
/// The unit is a CSS pixel of a picture 400 wide. A phone of 400 pixels shows it at about 0.92, so that the text stays near
/// 13 pixels; on a desk the style sheet stops it from growing much.
/// </remarks>
internal sealed class SvgPicture
{
    internal const decimal Width = 400;
    internal const decimal FontSize = 14;
    internal const decimal LineHeight = 17;

    /// <summary>How many colours the style sheet has; coprime with patterns and markers, so that they repeat together late.</summary>
    internal const int ColourCount = 4;

    private readonly HtmlWriter _html;

    internal SvgPicture(HtmlWriter html) => _html = html;

    internal static string Number(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    internal static string ColourOf(int series) => string.Create(CultureInfo.InvariantCulture, $"colour-{(series % ColourCount) + 1}");

    /// <summary>Opens the picture. For screen readers it is one image with the chart's description.</summary>
    internal void Open(Chart chart, decimal height)
    {
        var titleId = $"{chart.Anchor}_title";
        _html.OpenLine(
            "svg",
            ("viewBox", $"0 0 {Number(Width)} {Number(height)}"),
            ("font-size", Number(FontSize)),
            ("paint-order", "stroke"),
            ("role", "img"),
            ("aria-labelledby", titleId));
        _html.Plain("title", chart.Description, ("id", titleId));
    }

    internal void Close() => _html.CloseLine("svg");

    /// <summary>Writes lines of text under one another; the anchor says which end of them stands at the place.</summary>
    /// <remarks>The text is in an inline element of its own because checkers of contrast find the ground only of those, not of <c>text</c>.</remarks>
    internal void Text(IReadOnlyList<string> lines, decimal x, decimal top, string anchor, string kind = "label")
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var baseline = top + (i * LineHeight) + 12.5m;
            _html.Open("text", ("class", kind), ("x", Number(x)), ("y", Number(baseline)), ("text-anchor", anchor));
            _html.Open("tspan");
            _html.Text(lines[i]);
            _html.Close("tspan");
            _html.CloseLine("text");
        }
    }

    /// <summary>Writes an element without content.</summary>
    internal void Shape(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _html.Open(element, attributes);
        _html.Close(element);
    }

    /// <summary>Writes a path on a line of its own.</summary>
    internal void Path(params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _html.Open("path", attributes);
        _html.CloseLine("path");
    }
}

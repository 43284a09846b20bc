using DocumentFormat.OpenXml;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Packages;
using SocialStrategy.Reporting.OpenXml.Sheets;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace SocialStrategy.Reporting.OpenXml.Charts;

/// <summary>The values at bars and points, written as in the report; they follow when somebody edits the data.</summary>
internal sealed class PointLabels
{
    private readonly ChartText _text;

    internal PointLabels(ChartText text) => _text = text;

    /// <summary>The labels of a series.</summary>
    /// <param name="points">The points of the series.</param>
    /// <param name="position">Where a label stands.</param>
    /// <param name="isShown">Which points have a label, by position and value.</param>
    internal C.DataLabels Of(IReadOnlyList<ChartPoint> points, C.DataLabelPositionValues position, Func<int, bool> isShown)
    {
        var formats = points.Select(FormatOf).ToArray();
        var usual = formats.OfType<string>().CountBy(format => format, StringComparer.Ordinal).OrderByDescending(each => each.Value).Select(each => each.Key).FirstOrDefault(NumberFormats.General);
        var labels = new C.DataLabels();
        foreach (var (at, point) in points.Index().Where(each => each.Item.Value is not null))
        {
            if (!isShown(at))
            {
                labels.Append(new C.DataLabel(new C.Index { Val = (uint)at }, new C.Delete { Val = true }));
            }
            else if (formats[at] != usual)
            {
                labels.Append(Single(at, point.Text, formats[at], position));
            }
        }

        labels.Append(Format(usual));
        labels.Append(Common(position));
        return labels;
    }

    private static string? FormatOf(ChartPoint point) => point.Value is { } value ? NumberFormats.Of(point.Text, value) : null;

    private static C.NumberingFormat Format(string code) => new() { FormatCode = code, SourceLinked = false };

    /// <summary>A label that is written otherwise than most, or in words that no format gives.</summary>
    private C.DataLabel Single(int at, string text, string? format, C.DataLabelPositionValues position)
    {
        var label = new C.DataLabel(new C.Index { Val = (uint)at });
        if (format is null)
        {
            label.Append(new C.ChartText(_text.Rich(OfficeText.Line(text, int.MaxValue), isBold: true)));
        }
        else
        {
            label.Append(Format(format));
        }

        label.Append(Common(position));
        return label;
    }

    private IEnumerable<OpenXmlElement> Common(C.DataLabelPositionValues position) =>
    [
        new C.ChartShapeProperties(new DocumentFormat.OpenXml.Drawing.NoFill()),
        _text.Properties(isBold: true),
        new C.DataLabelPosition { Val = position },
        new C.ShowLegendKey { Val = false },
        new C.ShowValue { Val = true },
        new C.ShowCategoryName { Val = false },
        new C.ShowSeriesName { Val = false },
        new C.ShowPercent { Val = false },
        new C.ShowBubbleSize { Val = false },
    ];
}

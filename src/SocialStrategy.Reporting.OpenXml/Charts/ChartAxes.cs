using DocumentFormat.OpenXml;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Packages;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace SocialStrategy.Reporting.OpenXml.Charts;

/// <summary>The two axes of a chart, on the scale that the tree gives.</summary>
internal sealed class ChartAxes
{
    internal const uint NamesId = 1;
    internal const uint ValuesId = 2;

    /// <summary>Above this, every second or third mark and so on has a number, so that they do not run into one another.</summary>
    private const decimal MostMarks = 11;

    private readonly ChartAxis _axis;
    private readonly ChartText _text;
    private readonly SeriesLook _look;

    internal ChartAxes(ChartAxis axis, ChartText text, SeriesLook look)
    {
        _axis = axis;
        _text = text;
        _look = look;
    }

    private decimal Step => _axis.Step * Math.Ceiling((_axis.Maximum - _axis.Minimum) / _axis.Step / MostMarks);

    /// <summary>Names from top to bottom, values from left to right under the bars.</summary>
    internal IEnumerable<OpenXmlElement> OfBars() =>
        [Names(C.AxisPositionValues.Left, C.OrientationValues.MaxMin), Values(C.AxisPositionValues.Bottom, C.CrossesValues.Maximum, C.CrossBetweenValues.Between)];

    /// <summary>Periods from left to right, values upwards at the left.</summary>
    internal IEnumerable<OpenXmlElement> OfLines() =>
        [Names(C.AxisPositionValues.Bottom, C.OrientationValues.MinMax), Values(C.AxisPositionValues.Left, C.CrossesValues.AutoZero, C.CrossBetweenValues.Between)];

    private C.CategoryAxis Names(C.AxisPositionValues position, C.OrientationValues orientation) => new(
        new C.AxisId { Val = NamesId },
        new C.Scaling(new C.Orientation { Val = orientation }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = position },
        new C.NumberingFormat { FormatCode = "General", SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
        _look.Axis(),
        _text.Properties(),
        new C.CrossingAxis { Val = ValuesId },
        new C.Crosses { Val = C.CrossesValues.AutoZero },
        new C.AutoLabeled { Val = false },
        new C.LabelAlignment { Val = C.LabelAlignmentValues.Center },
        new C.LabelOffset { Val = 100 },
        new C.NoMultiLevelLabels { Val = true });

    private C.ValueAxis Values(C.AxisPositionValues position, C.CrossesValues crosses, C.CrossBetweenValues between) => new(
        new C.AxisId { Val = ValuesId },
        new C.Scaling(
            new C.Orientation { Val = C.OrientationValues.MinMax },
            new C.MaxAxisValue { Val = (double)_axis.Maximum },
            new C.MinAxisValue { Val = (double)_axis.Minimum }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = position },
        new C.MajorGridlines(_look.Grid()),
        new C.Title(new C.ChartText(_text.Rich(OfficeText.Line(_axis.Title, int.MaxValue))), new C.Overlay { Val = false }),
        new C.NumberingFormat { FormatCode = MarkFormat(), SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
        _look.Grid(),
        _text.Properties(),
        new C.CrossingAxis { Val = NamesId },
        new C.Crosses { Val = crosses },
        new C.CrossBetween { Val = between },
        new C.MajorUnit { Val = (double)Step });

    /// <summary>As many decimals as the marks need.</summary>
    private string MarkFormat()
    {
        var decimals = Math.Max(DecimalsOf(_axis.Minimum), DecimalsOf(_axis.Step));
        return decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals);
    }

    private static int DecimalsOf(decimal number)
    {
        var decimals = 0;
        while (decimals < number.Scale && decimal.Round(number, decimals) != number)
        {
            decimals++;
        }

        return decimals;
    }
}

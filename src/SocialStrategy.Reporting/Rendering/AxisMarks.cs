using System.Globalization;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The marks of an axis, from its minimum up by its step.</summary>
internal static class AxisMarks
{
    /// <summary>The marks; English has a decimal point, every other language of these reports a decimal comma.</summary>
    internal static IReadOnlyList<AxisMark> Of(ChartAxis axis, string language)
    {
        var format = new NumberFormatInfo
        {
            NumberDecimalSeparator = language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "." : ",",
            NumberGroupSeparator = "\u00A0",
            NegativeSign = "\u2212",
        };
        var marks = new List<AxisMark>();
        for (var value = axis.Minimum; value <= axis.Maximum; value += axis.Step)
        {
            marks.Add(new AxisMark(value, value.ToString("#,0.######", format)));
        }

        return marks;
    }

    /// <summary>Every mark, or every second or third and so on, so that they stand no closer than they can be read.</summary>
    internal static IReadOnlyList<AxisMark> Thinned(IReadOnlyList<AxisMark> marks, decimal length, decimal leastDistance)
    {
        var distance = length / Math.Max(1, marks.Count - 1);
        var every = (int)Math.Ceiling(leastDistance / distance);
        return [.. marks.Where((_, index) => index % every == 0)];
    }
}

/// <summary>A mark on an axis.</summary>
/// <param name="Value">Where it stands.</param>
/// <param name="Text">The number as readers of the report's language write it.</param>
internal readonly record struct AxisMark(decimal Value, string Text);

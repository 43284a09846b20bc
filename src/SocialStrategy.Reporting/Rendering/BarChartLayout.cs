using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Where everything in a bar chart stands: labels at the left, bars in the middle, values at the bars' ends.</summary>
internal sealed class BarChartLayout
{
    internal const decimal BarGap = 3;
    internal const decimal KeySize = 16;
    internal const decimal KeyIndent = KeySize + 8;

    private const decimal UsualLabel = 150;
    private const decimal WidestLabel = 195;
    private const decimal WidestValue = 100;
    private const decimal Gap = 8;
    private const decimal GroupGap = 14;

    private readonly BarChart _chart;
    private readonly bool _isGrouped;

    internal BarChartLayout(BarChart chart, IReadOnlyList<AxisMark> marks)
    {
        _chart = chart;
        _isGrouped = chart.Series.Count > 1;
        Labels = [.. chart.Categories.Select(category => TextLines.Wrap(category.Label, LabelWidth(chart)))];
        Keys = _isGrouped ? [.. chart.Series.Select(series => TextLines.Wrap(series, SvgPicture.Width - KeyIndent))] : [];
        PlotTop = Keys.Sum(lines => (lines.Count * SvgPicture.LineHeight) + 4) + (_isGrouped ? Gap : 0);
        PlotBottom = PlotTop + Groups.Sum(group => group.Height);
        PlotLeft = Math.Ceiling(Labels.Max(TextLines.WidestOf)) + Gap;
        var widestMark = marks.Max(mark => TextLines.WidthOf(mark.Text));
        PlotRight = Math.Floor(SvgPicture.Width - Math.Max(Math.Min(WidestBarText(chart), WidestValue) + 6, widestMark / 2));
        Marks = AxisMarks.Thinned(marks, PlotRight - PlotLeft, widestMark + Gap);
        AxisTitle = TextLines.Wrap(chart.Axis.Title, SvgPicture.Width - PlotLeft);
        Height = PlotBottom + 6 + SvgPicture.LineHeight + (AxisTitle.Count * SvgPicture.LineHeight) + 6;
    }

    /// <summary>Gets the lines of each category's label.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Labels { get; }

    /// <summary>Gets the lines of each series' name; empty for a single series, which needs no key.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Keys { get; }

    /// <summary>As many marks as fit beside one another.</summary>
    internal IReadOnlyList<AxisMark> Marks { get; }

    internal IReadOnlyList<string> AxisTitle { get; }

    internal decimal PlotLeft { get; }

    internal decimal PlotRight { get; }

    internal decimal PlotTop { get; }

    internal decimal PlotBottom { get; }

    internal decimal Height { get; }

    internal decimal BarHeight => _isGrouped ? 15 : 18;

    /// <summary>The top and height of each category's share of the plot.</summary>
    internal IEnumerable<(decimal Top, decimal Height)> Groups
    {
        get
        {
            var top = PlotTop;
            foreach (var label in Labels)
            {
                var height = Math.Max(BarsHeight, label.Count * SvgPicture.LineHeight) + GroupGap;
                yield return (top, height);
                top += height;
            }
        }
    }

    internal decimal BarsHeight => (_chart.Series.Count * (BarHeight + BarGap)) - BarGap;

    /// <summary>Gets where bars begin: at zero if the axis holds it, else at the end of the axis nearest to zero.</summary>
    internal decimal Origin => Math.Clamp(0, _chart.Axis.Minimum, _chart.Axis.Maximum);

    /// <summary>The place of a value from left to right; a value beyond the axis stands at its end.</summary>
    internal decimal X(decimal value)
    {
        var axis = _chart.Axis;
        var share = (Math.Clamp(value, axis.Minimum, axis.Maximum) - axis.Minimum) / (axis.Maximum - axis.Minimum);
        return PlotLeft + (share * (PlotRight - PlotLeft));
    }

    /// <summary>Narrow, so that bars have room, but wide enough for the longest word unless that is extreme.</summary>
    private static decimal LabelWidth(BarChart chart)
    {
        var longestWord = chart.Categories.SelectMany(category => category.Label.Split(' ')).Max(TextLines.WidthOf);
        return Math.Clamp(longestWord, UsualLabel, WidestLabel);
    }

    private static decimal WidestBarText(BarChart chart) => chart.Categories
        .SelectMany(category => category.Points)
        .Where(point => point.Value is not null)
        .Select(point => TextLines.WidthOf(point.Text))
        .DefaultIfEmpty(0)
        .Max();
}

using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Rendering;

/// <summary>Where everything in a bar chart stands: labels at the left, bars in the middle, values at the bars' ends.</summary>
/// <remarks>
/// The unit is a CSS pixel of a picture 400 wide. A phone of 400 pixels shows it at about 0.92, so that the text stays near
/// 13 pixels; on a desk the style sheet stops it from growing much.
/// </remarks>
internal sealed class BarChartLayout
{
    internal const decimal Width = 400;
    internal const decimal FontSize = 14;
    internal const decimal LineHeight = 17;
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
        Labels = [.. chart.Categories.Select(category => TextLines.Wrap(category.Label, LabelWidth(chart), FontSize))];
        Keys = _isGrouped ? [.. chart.Series.Select(series => TextLines.Wrap(series, Width - KeyIndent, FontSize))] : [];
        PlotTop = Keys.Sum(lines => (lines.Count * LineHeight) + 4) + (_isGrouped ? Gap : 0);
        PlotBottom = PlotTop + Groups.Sum(group => group.Height);
        PlotLeft = Math.Ceiling(Labels.Max(WidestOf)) + Gap;
        var widestMark = marks.Max(mark => TextLines.WidthOf(mark.Text, FontSize));
        PlotRight = Math.Floor(Width - Math.Max(Math.Min(WidestBarText(chart), WidestValue) + 6, widestMark / 2));
        Marks = Thinned(marks, widestMark);
        AxisTitle = TextLines.Wrap(chart.Axis.Title, Width - PlotLeft, FontSize);
        Height = PlotBottom + 6 + LineHeight + (AxisTitle.Count * LineHeight) + 6;
    }

    /// <summary>The lines of each category's label.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Labels { get; }

    /// <summary>The lines of each series' name; empty for a single series, which needs no key.</summary>
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
                var height = Math.Max(BarsHeight, label.Count * LineHeight) + GroupGap;
                yield return (top, height);
                top += height;
            }
        }
    }

    internal decimal BarsHeight => (_chart.Series.Count * (BarHeight + BarGap)) - BarGap;

    /// <summary>Where bars begin: at zero if the axis holds it, else at the end of the axis nearest to zero.</summary>
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
        var longestWord = chart.Categories.SelectMany(category => category.Label.Split(' ')).Max(word => TextLines.WidthOf(word, FontSize));
        return Math.Clamp(longestWord, UsualLabel, WidestLabel);
    }

    private static decimal WidestOf(IReadOnlyList<string> lines) => lines.Max(line => TextLines.WidthOf(line, FontSize));

    private static decimal WidestBarText(BarChart chart) => chart.Categories
        .SelectMany(category => category.Points)
        .Where(point => point.Value is not null)
        .Select(point => TextLines.WidthOf(point.Text, FontSize))
        .DefaultIfEmpty(0)
        .Max();

    private List<AxisMark> Thinned(IReadOnlyList<AxisMark> marks, decimal widestMark)
    {
        var distance = (PlotRight - PlotLeft) / Math.Max(1, marks.Count - 1);
        var every = (int)Math.Ceiling((widestMark + Gap) / distance);
        return [.. marks.Where((_, index) => index % every == 0)];
    }
}

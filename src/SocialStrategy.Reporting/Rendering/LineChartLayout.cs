using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Where everything in a line chart stands: keys and the axis' title above, the plot, the periods below it.</summary>
internal sealed class LineChartLayout
{
    internal const decimal PlotHeight = 220;
    internal const decimal Gap = 8;

    /// <summary>Room above the plot for the labels of the highest points.</summary>
    private const decimal Headroom = 18;
    private const decimal KeyGap = 12;
    private const decimal WidestMark = 180;

    private readonly LineChart _chart;

    internal LineChartLayout(LineChart chart, IReadOnlyList<AxisMark> marks)
    {
        _chart = chart;
        Keys = LineKey.Of(chart);
        AxisTitleTop = Keys.Count == 0 ? 0 : Keys.Max(key => key.Bottom) + KeyGap;
        AxisTitle = TextLines.Wrap(chart.Axis.Title, SvgPicture.Width);
        PlotTop = AxisTitleTop + (AxisTitle.Count * SvgPicture.LineHeight) + Headroom;
        PlotLeft = Math.Ceiling(Math.Min(marks.Max(mark => TextLines.WidthOf(mark.Text)), WidestMark)) + Gap;
        Marks = AxisMarks.Thinned(marks, PlotHeight, SvgPicture.LineHeight + 6);
        Periods = PeriodLabel.Of(chart.Periods, this);
        Height = PlotBottom + 6 + (Periods.Max(label => label.Lines.Count) * SvgPicture.LineHeight) + 4;
        Runs = LinePaths.Runs(chart, this);
        Breaks = LinePaths.Breaks(chart, this);
        TargetPaths = LinePaths.Target(chart, this);
        Labels = LineLabels.Place(chart, this);
    }

    internal IReadOnlyList<LineKey> Keys { get; }

    internal IReadOnlyList<string> AxisTitle { get; }

    internal decimal AxisTitleTop { get; }

    /// <summary>As many marks as fit above one another.</summary>
    internal IReadOnlyList<AxisMark> Marks { get; }

    /// <summary>As many periods as fit beside one another, the last one always.</summary>
    internal IReadOnlyList<PeriodLabel> Periods { get; }

    internal IReadOnlyList<LineRun> Runs { get; }

    internal IReadOnlyList<LineBreak> Breaks { get; }

    /// <summary>Gets the unbroken pieces of the target's line.</summary>
    internal IReadOnlyList<IReadOnlyList<Spot>> TargetPaths { get; }

    /// <summary>Gets the values that found a free place.</summary>
    internal IReadOnlyList<LineLabel> Labels { get; }

    internal decimal PlotLeft { get; }

    internal decimal PlotRight { get; } = SvgPicture.Width - 2;

    internal decimal PlotTop { get; }

    internal decimal PlotBottom => PlotTop + PlotHeight;

    internal decimal Height { get; }

    /// <summary>Gets where labels of values may stand.</summary>
    internal Box LabelArea => new(PlotLeft, PlotTop - Headroom, SvgPicture.Width, PlotBottom);

    /// <summary>Gets the width that each period has.</summary>
    internal decimal Slot => (PlotRight - PlotLeft) / _chart.Periods.Count;

    /// <summary>Gets the line of zero if the axis holds it, else the end of the axis nearest to zero.</summary>
    internal decimal Origin => Y(0);

    /// <summary>Where a period begins; its points stand in its middle.</summary>
    internal decimal StartOf(int period) => PlotLeft + (period * Slot);

    /// <summary>The place of a value in a period; a value beyond the axis stands at its end.</summary>
    internal Spot At(int period, decimal value) => new(StartOf(period) + (Slot / 2), Y(value));

    /// <summary>The height of a value; a value beyond the axis stands at its end.</summary>
    internal decimal Y(decimal value)
    {
        var axis = _chart.Axis;
        var share = (Math.Clamp(value, axis.Minimum, axis.Maximum) - axis.Minimum) / (axis.Maximum - axis.Minimum);
        return PlotBottom - (share * PlotHeight);
    }
}

/// <summary>The name of a period under the plot.</summary>
/// <param name="Lines">The lines of the name.</param>
/// <param name="X">The middle of them.</param>
internal sealed record PeriodLabel(IReadOnlyList<string> Lines, decimal X)
{
    private const decimal LeastGap = 4;

    /// <summary>Names from the last period back, every second or third only if the longest word needs the room.</summary>
    internal static IReadOnlyList<PeriodLabel> Of(IReadOnlyList<string> periods, LineChartLayout layout)
    {
        var longestWord = periods.SelectMany(period => period.Split(' ')).Max(TextLines.WidthOf);
        var every = (int)Math.Clamp(Math.Ceiling((longestWord + LeastGap) / layout.Slot), 1, periods.Count);
        var labels = new List<PeriodLabel>();
        var limit = SvgPicture.Width;
        for (var i = periods.Count - 1; i >= 0; i -= every)
        {
            var lines = TextLines.Wrap(periods[i], (every * layout.Slot) - LeastGap);
            var middle = new Spot(layout.StartOf(i) + (layout.Slot / 2), 0);
            var box = Box.Around(middle, TextLines.WidestOf(lines), 0).Between(0, SvgPicture.Width);
            if (box.Right <= limit)
            {
                labels.Insert(0, new PeriodLabel(lines, (box.Left + box.Right) / 2));
                limit = box.Left - LeastGap;
            }
        }

        return labels;
    }
}

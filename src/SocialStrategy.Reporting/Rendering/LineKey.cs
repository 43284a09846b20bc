using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>A sample of a line or of a mark with its name, above the plot.</summary>
/// <param name="Lines">The lines of the name.</param>
/// <param name="X">Where the sample begins.</param>
/// <param name="Top">Where the first line begins.</param>
internal sealed record LineKey(IReadOnlyList<string> Lines, decimal X, decimal Top)
{
    internal const decimal Sample = 40;
    internal const decimal Indent = Sample + 8;

    private const decimal RowGap = 4;
    private const decimal ColumnGap = 18;

    /// <summary>Gets the position of the series whose line is shown; null for the target and for marks.</summary>
    internal int? Series { get; init; }

    /// <summary>Gets the mark that is shown; null for lines.</summary>
    internal PointMarkKind? Mark { get; init; }

    internal decimal Right => X + Indent + TextLines.WidestOf(Lines);

    internal decimal Bottom => Top + (Lines.Count * SvgPicture.LineHeight);

    /// <summary>The keys from left to right, in as few rows as that takes; marks begin a row. A line that is alone needs none: the caption names it.</summary>
    internal static IReadOnlyList<LineKey> Of(LineChart chart)
    {
        var lines = chart.Target is { } target
            ? LinesOf(chart).Append(New(target.Name))
            : LinesOf(chart).Where(_ => chart.Series.Count > 1);
        var marks = chart.Series
            .SelectMany(series => series.Points)
            .SelectMany(point => point.Marks)
            .Distinct()
            .OrderBy(mark => mark.Kind)
            .Select(mark => New(mark.Text) with { Mark = mark.Kind });
        var placed = Arranged(lines, 0);
        return [.. placed, .. Arranged(marks, placed.Count == 0 ? 0 : placed[^1].Bottom + RowGap)];
    }

    private static IEnumerable<LineKey> LinesOf(LineChart chart) => chart.Series.Select((series, position) => New(series.Name) with { Series = position });

    private static LineKey New(string name) => new(TextLines.Wrap(name, SvgPicture.Width - Indent), 0, 0);

    private static List<LineKey> Arranged(IEnumerable<LineKey> keys, decimal top)
    {
        var placed = new List<LineKey>();
        var x = 0m;
        foreach (var key in keys)
        {
            if ((key with { X = x }).Right > SvgPicture.Width)
            {
                (x, top) = (0, placed.Max(each => each.Bottom) + RowGap);
            }

            placed.Add(key with { X = x, Top = top });
            x = placed[^1].Right + ColumnGap;
        }

        return placed;
    }
}

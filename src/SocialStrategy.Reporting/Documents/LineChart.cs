namespace SocialStrategy.Reporting.Documents;

/// <summary>A numbered chart of lines over periods with a caption, perhaps with a line of the target.</summary>
/// <remarks>It holds numbers and words, no pixels and no colours. The legend beside it repeats every number as text.</remarks>
public sealed record LineChart : Chart
{
    /// <summary>Creates a chart.</summary>
    /// <param name="anchor">The anchor, see <see cref="AnchoredBlock.Anchor"/>.</param>
    /// <param name="caption">The caption without "Wykres 1." and without a full stop at the end.</param>
    /// <param name="axis">The axis of values.</param>
    /// <param name="periods">The short names of the periods from the first to the last, for example "2024".</param>
    /// <param name="series">The lines; each has one point a period.</param>
    /// <exception cref="ArgumentException">
    /// The caption is blank, there is no period or no series, or a series has too few or too many points.
    /// </exception>
    public LineChart(string anchor, string caption, ChartAxis axis, ValueList<string> periods, ValueList<LineSeries> series)
        : base(anchor, caption, axis)
    {
        Guard.Against.Null(periods);
        Guard.Against.Null(series);
        if (periods.Count == 0 || series.Count == 0 || series.Any(line => line.Points.Count != periods.Count))
        {
            throw new ArgumentException($"Chart '{anchor}' needs a period, a series, and one point a period in every series.", nameof(series));
        }

        Periods = periods;
        Series = series;
    }

    /// <summary>Gets the short names of the periods from the first to the last.</summary>
    public ValueList<string> Periods { get; }

    /// <summary>Gets the lines.</summary>
    public ValueList<LineSeries> Series { get; }

    /// <summary>Gets what was aimed at; null if nothing was. It has one point that holds in all periods, or one point a period.</summary>
    /// <exception cref="ArgumentException">It has another count of points.</exception>
    public LineTarget? Target
    {
        get;
        init => field = value is null || value.Points.Count == 1 || value.Points.Count == Periods.Count
            ? value
            : throw new ArgumentException($"The target of chart '{Anchor}' has {value.Points.Count} points; give it 1 or {Periods.Count}.", nameof(value));
    }

    /// <inheritdoc/>
    public override IEnumerable<string> LegendEntries =>
        Target is null ? Series.Select(series => series.Legend) : Series.Select(series => series.Legend).Append(Target.Legend);

    /// <inheritdoc/>
    public override void Accept(BlockVisitor visitor)
    {
        Guard.Against.Null(visitor);
        visitor.VisitLineChart(this);
    }
}

/// <summary>A line of a chart.</summary>
/// <param name="Name">The short name, for the key inside the picture.</param>
/// <param name="Legend">The name with all its numbers and what their marks mean, for the legend beside the chart.</param>
/// <param name="Points">One point a period.</param>
public sealed record LineSeries(string Name, string Legend, ValueList<LinePoint> Points);

/// <summary>A point of a line.</summary>
/// <param name="Value">The height of the point; null if the value is missing, then the line has a gap there.</param>
/// <param name="Text">The value as text in the report's language, or what stands for a missing one.</param>
public sealed record LinePoint(decimal? Value, string Text)
{
    /// <summary>Gets what readers must know of the value; empty for a plain one. A point may be revised and stand after a break.</summary>
    public ValueList<PointMark> Marks { get; init; } = [];

    /// <summary>Whether the point has a mark of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>True if one of the marks is of this kind.</returns>
    public bool Has(PointMarkKind kind) => Marks.Any(mark => mark.Kind == kind);

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(LinePoint), PrintMembers);
}

/// <summary>A remark on a point of a line.</summary>
public sealed record PointMark
{
    /// <summary>Creates a mark.</summary>
    /// <param name="kind">How the mark is drawn.</param>
    /// <param name="text">What it says in the report's language, for example "prognoza".</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public PointMark(PointMarkKind kind, string text)
    {
        Guard.Against.NullOrWhiteSpace(text);
        Kind = kind;
        Text = text;
    }

    /// <summary>Gets how the mark is drawn.</summary>
    public PointMarkKind Kind { get; }

    /// <summary>Gets what the mark says in the report's language; never blank.</summary>
    public string Text { get; }
}

/// <summary>The kinds of remarks on points of a line.</summary>
public enum PointMarkKind
{
    /// <summary>The value cannot be compared with those before it: the line is interrupted before the point.</summary>
    Break,

    /// <summary>The value was published otherwise before.</summary>
    Revised,

    /// <summary>The value may still change.</summary>
    Provisional,

    /// <summary>The value is expected, not observed: the line to it differs from the line of observed values.</summary>
    Forecast,
}

/// <summary>What was aimed at; drawn as a line with steps, for a target holds until the next one replaces it.</summary>
/// <param name="Name">The short name, for the key inside the picture.</param>
/// <param name="Legend">The name with all its numbers, for the legend beside the chart.</param>
/// <param name="Points">One point that holds in all periods, or one point a period; a missing one leaves a gap.</param>
public sealed record LineTarget(string Name, string Legend, ValueList<ChartPoint> Points)
{
    /// <summary>The target of a period.</summary>
    /// <param name="period">The position of the period in the chart, from 0.</param>
    /// <returns>The point.</returns>
    public ChartPoint PointIn(int period) => Points[Points.Count == 1 ? 0 : period];
}

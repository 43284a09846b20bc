namespace SocialStrategy.Reporting.Documents;

/// <summary>A numbered chart with a caption, an axis of values and a legend: a <see cref="BarChart"/> or a <see cref="LineChart"/>.</summary>
/// <remarks>It holds numbers and words, no pixels and no colours. The legend beside it repeats every number as text.</remarks>
public abstract record Chart : AnchoredBlock
{
    private protected Chart(string anchor, string caption, ChartAxis axis)
        : base(anchor)
    {
        Guard.Against.NullOrWhiteSpace(caption);
        Guard.Against.Null(axis);
        Caption = caption;
        Axis = axis;
    }

    /// <summary>Gets the caption; stands at the chart after its number.</summary>
    public string Caption { get; }

    /// <summary>Gets the axis of values.</summary>
    public ChartAxis Axis { get; }

    /// <summary>Gets what the chart shows, in one sentence of at most 150 characters, for those who do not see it; never blank.</summary>
    public required string Description { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Description)); }

    /// <summary>Gets the heading of the legend, for example "Legenda"; never blank.</summary>
    public required string LegendTitle { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(LegendTitle)); }

    /// <summary>Gets the texts of the legend in order; together they name every number of the chart.</summary>
    public abstract IEnumerable<string> LegendEntries { get; }
}

/// <summary>The axis of values of a chart.</summary>
public sealed record ChartAxis
{
    /// <summary>Creates an axis.</summary>
    /// <param name="title">What is measured, for example "ocena".</param>
    /// <param name="minimum">Where the axis begins.</param>
    /// <param name="maximum">Where it ends; more than the minimum.</param>
    /// <param name="step">The distance between two marks; more than 0.</param>
    /// <exception cref="ArgumentException">The title is blank, or the numbers make no axis.</exception>
    public ChartAxis(string title, decimal minimum, decimal maximum, decimal step)
    {
        Guard.Against.NullOrWhiteSpace(title);
        if (maximum <= minimum || step <= 0 || (maximum - minimum) / step > 100)
        {
            throw new ArgumentException(FormattableString.Invariant($"An axis from {minimum} to {maximum} with a step of {step} cannot be drawn."), nameof(maximum));
        }

        Title = title;
        Minimum = minimum;
        Maximum = maximum;
        Step = step;
    }

    /// <summary>Gets what is measured.</summary>
    public string Title { get; }

    /// <summary>Gets where the axis begins.</summary>
    public decimal Minimum { get; }

    /// <summary>Gets where the axis ends.</summary>
    public decimal Maximum { get; }

    /// <summary>Gets the distance between two marks.</summary>
    public decimal Step { get; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(ChartAxis), PrintMembers);
}

/// <summary>One value of a chart: a bar, or the target of a period.</summary>
/// <param name="Value">The number; null if it is missing, then nothing is drawn.</param>
/// <param name="Text">The value as text in the report's language, or what stands for a missing one.</param>
public sealed record ChartPoint(decimal? Value, string Text)
{
    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(ChartPoint), PrintMembers);
}

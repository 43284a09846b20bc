namespace SocialStrategy;

/// <summary>An indicator ("wskaźnik") as the strategy defines it; its values stand in the monitoring rounds.</summary>
/// <param name="Code">The code, unique among all items of the strategy.</param>
/// <param name="Title">The name as printed.</param>
public sealed record Indicator(ItemCode Code, string Title)
{
    /// <summary>Gets the code, unique among all items of the strategy.</summary>
    public ItemCode Code { get; init => field = Guard.Against.Null(value, nameof(Code)); } = Guard.Against.Null(Code);

    /// <summary>Gets the name as printed; never blank.</summary>
    public string Title { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Title)); } = Guard.Against.NullOrWhiteSpace(Title);

    /// <summary>Gets what is counted or measured ("osoby", "%", "zł"); null if the strategy does not tell.</summary>
    public string? Unit { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets where the values come from ("GUS", "MOPS"); null if the strategy does not tell.</summary>
    public string? Source { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets what in the chain of effects it measures; null if the strategy does not tell.</summary>
    public IndicatorKind? Kind { get; init; }

    /// <summary>Gets what its number is: a count, a share of a whole, a rate; null if the strategy does not tell, and then nothing is concluded from it.</summary>
    public IndicatorMeasure? Measure { get; init; }

    /// <summary>Gets what its values say about time; null if the strategy does not tell.</summary>
    public IndicatorTiming? Timing { get; init; }

    /// <summary>Gets which change is wanted; null if the strategy does not tell (not the same as "none").</summary>
    public DesiredDirection? DesiredDirection { get; init; }

    /// <summary>Gets the value from which change is measured; null if there is none.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Gets the targets in order of time; several for milestones, empty if none.</summary>
    public ValueList<Target> Targets { get; init => field = Guard.Against.Null(value, nameof(Targets)); } = [];

    /// <summary>Gets how values are put together over bodies, periods and breakdowns; null if the strategy does not tell, then nothing is computed.</summary>
    public IndicatorAggregation? Aggregation { get; init; }

    /// <summary>Gets the bodies that report it; empty if the strategy does not tell.</summary>
    public ValueList<Responsibility> Realizers { get; init => field = Guard.Against.Null(value, nameof(Realizers)); } = [];

    /// <summary>Editorial notes added during transcription.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Guard.Against.Null(value, nameof(EditorialNotes)); } = [];
}

/// <summary>What in the chain of effects an indicator measures.</summary>
public enum IndicatorKind
{
    /// <summary>What was done or delivered ("produkt").</summary>
    Product,

    /// <summary>What changed for those who were reached ("rezultat").</summary>
    Result,

    /// <summary>What changed in the long run ("oddziaływanie").</summary>
    Impact,
}

/// <summary>What the number of an indicator is, in the words of statistics.</summary>
public enum IndicatorMeasure
{
    /// <summary>How many there are ("liczba"); counts may be added.</summary>
    Count,

    /// <summary>How much there is: money, hours, square metres ("kwota", "wielkość"); amounts may be added.</summary>
    Amount,

    /// <summary>A part of a whole in per cent of it ("udział", "odsetek"); from 0 to 100 by definition.</summary>
    Share,

    /// <summary>So many per so many ("współczynnik", "stopa"): per 1000 inhabitants, a gross enrolment rate; it may exceed 100%.</summary>
    Rate,

    /// <summary>One thing divided by another that is not its whole ("stosunek"): women per man, a plan carried out.</summary>
    Ratio,

    /// <summary>The difference from an earlier value ("zmiana", "przyrost"); it may be negative.</summary>
    Change,

    /// <summary>An index, a mean or a score ("indeks", "średnia", "wynik"), in points of its own.</summary>
    Index,
}

/// <summary>What the value of an indicator for a period says.</summary>
public enum IndicatorTiming
{
    /// <summary>What happened in the period ("w ciągu roku"); the values of quarters may be added.</summary>
    OverPeriod,

    /// <summary>How it stood on the last day of the period ("stan na 31 grudnia"); values of several periods are never added.</summary>
    Snapshot,

    /// <summary>
    /// What happened from the beginning up to the end of the period ("narastająco"), without a word about when it begins again: parts of a year are
    /// taken to begin again with each calendar year, whole years never.
    /// </summary>
    Cumulative,

    /// <summary>A running total that begins at 0 with each calendar year; the value of the last quarter is that of the year.</summary>
    CumulativeInYear,

    /// <summary>A running total that began once, such as with the strategy, and never begins again.</summary>
    CumulativeFromStart,
}

/// <summary>Which change of an indicator is wanted.</summary>
public enum DesiredDirection
{
    /// <summary>More is better ("stymulanta").</summary>
    Rise,

    /// <summary>Less is better ("destymulanta").</summary>
    Fall,

    /// <summary>Within a range is better ("nominanta").</summary>
    KeepWithinRange,

    /// <summary>No change is better or worse; the indicator only describes.</summary>
    None,
}

/// <summary>The value from which the change of an indicator is measured.</summary>
/// <param name="Period">When the value was true.</param>
/// <param name="Value">The value.</param>
public sealed record Baseline(Period Period, Value Value)
{
    /// <summary>Gets when the value was true.</summary>
    public Period Period { get; init => field = Guard.Against.Null(value, nameof(Period)); } = Guard.Against.Null(Period);

    /// <summary>Gets the value.</summary>
    public Value Value { get; init => field = Guard.Against.Null(value, nameof(Value)); } = Guard.Against.Null(Value);

    /// <summary>Gets where it comes from; null if not said.</summary>
    public string? Source { get; init => field = Guard.Against.Blank(value); }
}

/// <summary>What an indicator should reach by a period: a number with an operator, a range, or only a wished trend in words.</summary>
public sealed record Target
{
    /// <summary>Creates a target.</summary>
    /// <param name="period">When it should be reached.</param>
    /// <param name="relation">How the actual value should stand to the target.</param>
    /// <param name="value">The number aimed at; null only for a trend.</param>
    /// <param name="upper">The upper end of a range; null for everything else.</param>
    /// <exception cref="ArgumentException">
    /// A trend has a value, something else has none, or only a range has an upper end.
    /// </exception>
    public Target(Period period, TargetRelation relation, Value? value, Value? upper)
    {
        Guard.Against.Null(period);
        if (Fault(relation, value, upper) is { } fault)
        {
            throw new ArgumentException($"The target is none: {Languages.OfExceptions.Text(fault, isPlain: true)}", nameof(value));
        }

        Period = period;
        Relation = relation;
        Value = value;
        Upper = upper;
    }

    /// <summary>Gets when it should be reached.</summary>
    public Period Period { get; }

    /// <summary>Gets how the actual value should stand to the target.</summary>
    public TargetRelation Relation { get; }

    /// <summary>Gets the number aimed at, the lower end of a range, or the number of per cent of change; null for a trend in words.</summary>
    public Value? Value { get; }

    /// <summary>Gets the upper end of a range; null for everything else.</summary>
    public Value? Upper { get; }

    /// <summary>Gets the target in the document's words ("tendencja wzrostowa", "zmniejszyć o połowę"); null if it is only a number.</summary>
    public string? Wording { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets the period whose value the change is measured from; null: from the baseline.</summary>
    public Period? RelativeTo { get; init; }

    /// <summary>Gets the code of the indicator that the target is measured against; null: against its own values.</summary>
    public ItemCode? RelativeToIndicator { get; init; }

    /// <summary>Gets when the target was given up for another; null if it stands.</summary>
    public DateOnly? ReplacedOn { get; init; }

    /// <summary>A number to reach or exceed.</summary>
    /// <param name="period">When it should be reached.</param>
    /// <param name="value">The number.</param>
    /// <returns>The target.</returns>
    public static Target AtLeast(Period period, Value value) => new(period, TargetRelation.AtLeast, value, upper: null);

    /// <summary>A number not to exceed.</summary>
    /// <param name="period">When it should be reached.</param>
    /// <param name="value">The number.</param>
    /// <returns>The target.</returns>
    public static Target AtMost(Period period, Value value) => new(period, TargetRelation.AtMost, value, upper: null);

    /// <summary>A range to be in, both ends included.</summary>
    /// <param name="period">When it should be reached.</param>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end.</param>
    /// <returns>The target.</returns>
    public static Target Between(Period period, Value lower, Value upper)
    {
        Guard.Against.Null(lower);
        Guard.Against.Null(upper);
        return new(period, TargetRelation.Between, lower, upper);
    }

    /// <summary>What is wrong with the parts as a target, or null.</summary>
    internal static Phrase? Fault(TargetRelation relation, Value? value, Value? upper) => relation switch
    {
        TargetRelation.RisingTrend or TargetRelation.FallingTrend or TargetRelation.StableTrend =>
            value is null && upper is null ? null : new Phrase("faults.trend"),
        TargetRelation.Between => value is null || upper is null ? new Phrase("faults.range") : null,
        TargetRelation.AtLeast or TargetRelation.AtMost or TargetRelation.Exactly or TargetRelation.Above or TargetRelation.Below
            or TargetRelation.RiseByPercent or TargetRelation.FallByPercent or TargetRelation.RiseBy or TargetRelation.FallBy =>
            value is null || upper is not null ? new Phrase("faults.oneNumber") : null,
    };

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(Target), PrintMembers);
}

/// <summary>How the actual value should stand to a target.</summary>
public enum TargetRelation
{
    /// <summary>The value or more.</summary>
    AtLeast,

    /// <summary>The value or less.</summary>
    AtMost,

    /// <summary>The value.</summary>
    Exactly,

    /// <summary>More than the value.</summary>
    Above,

    /// <summary>Less than the value.</summary>
    Below,

    /// <summary>From the value to the upper value, both included.</summary>
    Between,

    /// <summary>Up by so much.</summary>
    RiseBy,

    /// <summary>Down by so much.</summary>
    FallBy,

    /// <summary>Up by so many per cent.</summary>
    RiseByPercent,

    /// <summary>Down by so many per cent; "halve" is 50.</summary>
    FallByPercent,

    /// <summary>Only a wish: it should rise.</summary>
    RisingTrend,

    /// <summary>Only a wish: it should fall.</summary>
    FallingTrend,

    /// <summary>Only a wish: it should stay.</summary>
    StableTrend,
}

namespace SocialStrategy;

/// <summary>One of several values that a rule makes one number of.</summary>
/// <param name="Realizer">The body that gave the value; weights name it. Null where the values are those of one body or of none.</param>
/// <param name="Period">The period that it belongs to.</param>
/// <param name="Value">The value; a missing one where it was expected and is not there.</param>
public sealed record AggregationInput(RealizerCode? Realizer, Period Period, Value Value)
{
    /// <summary>Gets the period that it belongs to.</summary>
    public Period Period { get; init => field = Guard.Against.Null(value, nameof(Period)); } = Guard.Against.Null(Period);

    /// <summary>Gets the value.</summary>
    public Value Value { get; init => field = Guard.Against.Null(value, nameof(Value)); } = Guard.Against.Null(Value);

    /// <summary>Gets how settled the value is; null if not said, which counts as settled.</summary>
    public ObservationStatus? Status { get; init; }
}

/// <summary>The number that a rule gives, or the reason why it gives none.</summary>
public sealed record AggregationResult
{
    private AggregationResult(Fraction? number, RefusalReason? refusal)
    {
        Number = number;
        Refusal = refusal;
    }

    /// <summary>Gets the exact number; null if the rule gives none.</summary>
    public Fraction? Number { get; }

    /// <summary>Why the rule gives no number; null if it gives one.</summary>
    public RefusalReason? Refusal { get; }

    internal static AggregationResult Of(Fraction number) => new(number, refusal: null);

    internal static AggregationResult Refused(RefusalReason reason) => new(number: null, reason);
}

/// <summary>Why a rule gives no number.</summary>
public enum RefusalReason
{
    /// <summary>The rule says that there is none.</summary>
    NoMethod,

    /// <summary>There is no input.</summary>
    NoInput,

    /// <summary>An input is missing, and the rule refuses to go on without it.</summary>
    InputMissing,

    /// <summary>An input is text or a composite.</summary>
    NotNumeric,

    /// <summary>The inputs are of different kinds: numbers, percentages, currencies.</summary>
    MixedKinds,

    /// <summary>Percentages of different wholes do not add up to anything.</summary>
    SumOfPercentages,

    /// <summary>An input is a share of 0, which is no number; or the method is for shares, and an input is none or has no numerator and denominator.</summary>
    NoRatio,

    /// <summary>An input of a weighted mean has no weight.</summary>
    NoWeight,

    /// <summary>Two inputs are of the same period, so that none is the last.</summary>
    SamePeriod,

    /// <summary>Parts of a period overlap, so that they cannot be aggregated to the whole.</summary>
    Overlapping,

    /// <summary>One round gives several values for a period, and not one of them alone is revised.</summary>
    SeveralValues,

    /// <summary>The definition changed between the two periods, so that they cannot be compared.</summary>
    Break,

    /// <summary>Between the two periods a running total began anew.</summary>
    Restart,

    /// <summary>The values are in different units.</summary>
    OtherUnit,

    /// <summary>The number has more digits than can be printed.</summary>
    TooManyDigits,
}

namespace SocialStrategy;

/// <summary>How far an indicator got towards one of its targets; the answers in every case stand in <c>docs/progress.md</c>.</summary>
/// <remarks>Nothing is clamped: a progress below 0 has moved away past the reference, one above 1 has overshot. Equality is by content.</remarks>
public sealed record TargetProgress
{
    internal TargetProgress(ItemCode indicator, Target target, DesiredDirection direction)
    {
        Indicator = indicator;
        Target = target;
        Direction = direction;
    }

    /// <summary>Gets the code of the indicator.</summary>
    public ItemCode Indicator { get; }

    /// <summary>Gets the target.</summary>
    public Target Target { get; internal init; }

    /// <summary>
    /// Where the way to the target begins: the baseline, the value of the target's base period, or that of the indicator that it is
    /// measured against; null if there is none, or several that differ.
    /// </summary>
    public SeriesValue? Reference { get; internal init; }

    /// <summary>Gets the latest value observed by the end of the evaluated period and of the target's own; null if there is none, or several that differ.</summary>
    public SeriesValue? Actual { get; internal init; }

    /// <summary>Gets the numbers that reach the target; of a trend those on the wished side of the reference. Null if they cannot be told.</summary>
    public TargetRange? Range { get; internal init; }

    /// <summary>Gets which change the target asks for. A number or range that can be missed on two sides asks for the way to it from the reference, and without one for what the indicator says.</summary>
    public DesiredDirection Direction { get; internal init; }

    /// <summary>Gets a value indicating whether the target asks for a rise and the indicator for a fall or no change, or the other way round. A range contradicts nothing.</summary>
    public bool ContradictsDirection { get; internal init; }

    /// <summary>
    /// Whether the actual value lies in the range; null if the two cannot be compared, and then <see cref="Reason"/> tells why.
    /// </summary>
    public bool? IsReached { get; internal init; }

    /// <summary>
    /// What must be added to the actual value to come to the range, in its unit (percentage points for percentages): above 0 where it must
    /// rise, below 0 where it must fall, 0 inside the range and on its ends. Null for trends and where the two cannot be compared.
    /// </summary>
    public Fraction? Gap { get; internal init; }

    /// <summary>
    /// The share of the way from the reference to the range that is behind, exact: 0 at the reference, 1 at the near end of the range.
    /// Of a range with two ends it is the share of the reference's distance that is gone, so at most 1. Null if there is none.
    /// </summary>
    public Fraction? Progress { get; internal init; }

    /// <summary>Why there is no progress; null if there is one.</summary>
    public NoProgressReason? Reason { get; internal init; }

    /// <summary>
    /// The share of the time from the end of the reference's period to the end of the target's that has passed by the end of the actual
    /// value's period, in days: the progress on a straight line. Null without a progress, and where the time is not above 0 days or the
    /// reference is another indicator's value of the same period.
    /// </summary>
    public Fraction? Expected { get; internal init; }

    /// <summary>Gets the status by the rules' thresholds; null if the rules have none or the target was replaced.</summary>
    public ProgressStatus? Status { get; internal init; }
}

/// <summary>A value of an indicator in a period.</summary>
public sealed record SeriesValue
{
    internal SeriesValue(ItemCode indicator, Period period, Value value, string? unit)
    {
        Indicator = indicator;
        Period = period;
        Value = value;
        Unit = unit;
    }

    /// <summary>Gets the code of the indicator.</summary>
    public ItemCode Indicator { get; internal init; }

    /// <summary>Gets the period.</summary>
    public Period Period { get; internal init; }

    /// <summary>Gets the value as reported.</summary>
    public Value Value { get; internal init; }

    /// <summary>Gets how settled it is; null if not said.</summary>
    public ObservationStatus? Status { get; internal init; }

    /// <summary>Gets its unit: that of the observation or of the indicator, <c>%</c>, or the currency's code; null if not known.</summary>
    public string? Unit { get; internal init; }
}


/// <summary>Why there is no progress towards a target.</summary>
public enum NoProgressReason
{
    /// <summary>The indicator has no value by then.</summary>
    NoActual,

    /// <summary>There is no value that the way to the target begins at.</summary>
    NoReference,

    /// <summary>The actual value, the reference or the target is no number: text, a composite or, of a target, missing.</summary>
    NotNumeric,

    /// <summary>The actual value, the reference and the target are not all in one unit.</summary>
    OtherUnit,

    /// <summary>One round gives several values for the period in question, and none or more than one of them is revised.</summary>
    SeveralValues,

    /// <summary>The upper end of the range lies below the lower one.</summary>
    EmptyRange,

    /// <summary>The target is a change in per cent of a reference that is 0.</summary>
    ReferenceIsZero,

    /// <summary>The latest value is older than the reference.</summary>
    ActualBeforeReference,

    /// <summary>The definition of the indicator changed after the reference: nothing is compared.</summary>
    Break,

    /// <summary>The target is only a trend, without a number.</summary>
    OnlyTrend,

    /// <summary>The reference stands on the number aimed at or on an end of the range: there is no way between them.</summary>
    TargetEqualsReference,

    /// <summary>The reference already reaches the target: there is no way to go.</summary>
    ReferenceWithinTarget,
}

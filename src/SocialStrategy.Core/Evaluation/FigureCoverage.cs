namespace SocialStrategy;

/// <summary>What a figure rests on: the inputs that were used, and each other one with the reason why it was not.</summary>
public sealed record FigureCoverage
{
    internal FigureCoverage(ValueList<FigureInput> used, ValueList<FigureGap> gaps)
    {
        Used = used;
        Gaps = gaps;
    }

    /// <summary>Gets the inputs that were used, in the document's order; of a refused figure those that were there.</summary>
    public ValueList<FigureInput> Used { get; }

    /// <summary>Gets everything that was expected or reported and is not among the inputs, in the document's order.</summary>
    public ValueList<FigureGap> Gaps { get; }

    /// <summary>Gets the gaps in whose place there is nothing; these the policy of the rule is about.</summary>
    public IEnumerable<FigureGap> Missing => Gaps.Where(gap => gap.IsMissing);

    /// <summary>Gets the gaps in whose place there is something that does not enter the number, or that do not apply.</summary>
    public IEnumerable<FigureGap> Excluded => Gaps.Where(gap => !gap.IsMissing);

    /// <summary>Gets how many inputs there should be: those used and every gap in whose place a number was expected.</summary>
    public int Expected => Used.Count + Gaps.Count(gap => gap.IsExpected);

    /// <summary>Gets whether every expected input was used.</summary>
    public bool IsFull => !Gaps.Any(gap => gap.IsExpected);
}

/// <summary>One number that went into a figure.</summary>
public sealed record FigureInput
{
    internal FigureInput(ItemCode item, Period period, Fraction value)
    {
        Item = item;
        Period = period;
        Value = value;
    }

    /// <summary>Gets the code of the item that the number belongs to.</summary>
    public ItemCode Item { get; }

    /// <summary>Gets the period that the number belongs to.</summary>
    public Period Period { get; }

    /// <summary>Gets the number.</summary>
    public Fraction Value { get; }

    /// <summary>Gets how much it counts; null where every input counts the same.</summary>
    public decimal? Weight { get; internal init; }

    /// <summary>Gets the code of the body that reported it; null if it was not reported by one.</summary>
    public RealizerCode? Realizer { get; internal init; }

    /// <summary>Gets what exactly of the item: the name of an observation, a component, a part or a source of finance; null if the number is the item's own.</summary>
    public string? Part { get; internal init; }

    /// <summary>Gets which end of the way to a target the number is; null for figures about anything else.</summary>
    public TargetInput? Target { get; internal init; }

    /// <summary>Gets the value as it was reported; null for ratings and for figures that go into figures.</summary>
    public Value? Reported { get; internal init; }

    /// <summary>Gets how settled the value is, where that was said; null if not, and for ratings and figures.</summary>
    public ObservationStatus? Status { get; internal init; }

    /// <summary>Gets a value indicating whether the number may still change or is only expected.</summary>
    public bool IsUnsettled => Status.IsUnsettled();

    /// <summary>Gets which figure of the evaluation the number is; null if it is none.</summary>
    internal FigureKey? Figure { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(FigureInput), PrintMembers);
}

/// <summary>What a number that goes into a figure about a target is.</summary>
public enum TargetInput
{
    /// <summary>The value that the way to the target begins at.</summary>
    Reference,

    /// <summary>The actual value.</summary>
    Actual,

    /// <summary>The number aimed at, and of a range each end; what is reported is the number that the plan states, such as the per cent of change.</summary>
    Target,
}

/// <summary>Something that was expected or reported and did not go into a figure with a number of its own, and why.</summary>
public sealed record FigureGap
{
    internal FigureGap(ItemCode item, GapReason reason)
    {
        Item = item;
        Reason = reason;
    }

    /// <summary>Gets the code of the item.</summary>
    public ItemCode Item { get; }

    /// <summary>Gets why it did not.</summary>
    public GapReason Reason { get; }

    /// <summary>Gets the code of the body that should have reported it; null if it does not hang on one.</summary>
    public RealizerCode? Realizer { get; internal init; }

    /// <summary>Gets what exactly of the item: the name of a part, or the target of an indicator; null if it is the item's own.</summary>
    public string? Part { get; internal init; }

    /// <summary>Gets the period that the number should be of, where that is another than the figure's; otherwise null.</summary>
    public Period? Period { get; internal init; }

    /// <summary>Gets whether the rule counts it as 0; otherwise it is left out.</summary>
    public bool CountsAsZero { get; internal init; }

    /// <summary>Gets how much the 0 counts; null where every input counts the same, and for what is left out.</summary>
    public decimal? Weight { get; internal init; }

    /// <summary>Gets whether there is nothing in its place, so that the policy of the rule decides what it counts.</summary>
    public bool IsMissing => Reason is GapReason.NotReported or GapReason.Empty or GapReason.NoData or GapReason.Confidential or GapReason.NoFigure
        or GapReason.Provisional or GapReason.Forecast;

    /// <summary>Gets whether a number was expected in its place: not of what does not apply, nor of what a body told beside its own number.</summary>
    public bool IsExpected => Reason != GapReason.NotApplicable && !IsBeside;

    /// <summary>Gets whether a number of the same body is among the inputs and this one stands beside it, such as one in another unit.</summary>
    public bool IsBeside { get; internal init; }

    /// <summary>Gets the refused figure of the evaluation that stands in its place; null if there is none.</summary>
    internal FigureKey? Figure { get; init; }

    /// <summary>Returns why a missing value is a gap.</summary>
    internal static GapReason ReasonOf(MissingReason reason) => reason switch
    {
        MissingReason.Empty => GapReason.Empty,
        MissingReason.NoData => GapReason.NoData,
        MissingReason.NotApplicable => GapReason.NotApplicable,
        MissingReason.NotReported => GapReason.NotReported,
        MissingReason.Confidential => GapReason.Confidential,
    };

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(FigureGap), PrintMembers);
}

/// <summary>Why something did not go into a figure.</summary>
public enum GapReason
{
    /// <summary>Nothing was reported or rated.</summary>
    NotReported,

    /// <summary>The cell was left empty.</summary>
    Empty,

    /// <summary>The source says that there are no data.</summary>
    NoData,

    /// <summary>The question does not apply: no number was expected.</summary>
    NotApplicable,

    /// <summary>The value is known and withheld.</summary>
    Confidential,

    /// <summary>The figure that should go in was refused.</summary>
    NoFigure,

    /// <summary>It is given in another unit.</summary>
    OtherUnit,

    /// <summary>It is not a number that can be added: text, a composite, a percentage.</summary>
    NotAddable,

    /// <summary>It may still change, and the rule counts only what is settled.</summary>
    Provisional,

    /// <summary>It is expected, not measured, and the rule does not count forecasts.</summary>
    Forecast,

    /// <summary>It is rated at a level outside the order, such as "nie oceniono".</summary>
    NotRated,

    /// <summary>There is a value, and no progress can be computed from it; <see cref="TargetProgress.Reason"/> tells why.</summary>
    NotComputable,
}

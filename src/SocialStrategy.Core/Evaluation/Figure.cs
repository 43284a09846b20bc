namespace SocialStrategy;

/// <summary>What a rule gave: what it is about, by which rule, the number or the reason why there is none, and what it rests on.</summary>
/// <remarks>It stands beside what a report printed and never replaces it. An evaluation makes it. Equality is by content.</remarks>
public sealed record Figure
{
    internal Figure(FigureSubject subject, FigureMeasure measure, Period period, FigureRule rule, FigureOutcome outcome, FigureCoverage coverage)
    {
        Subject = subject;
        Measure = measure;
        Period = period;
        Rule = rule;
        Outcome = outcome;
        Coverage = coverage;
    }

    /// <summary>Gets what it is about.</summary>
    public FigureSubject Subject { get; internal init; }

    /// <summary>Gets what was computed.</summary>
    public FigureMeasure Measure { get; internal init; }

    /// <summary>Gets the period it is about; for a change the later one.</summary>
    public Period Period { get; internal init; }

    /// <summary>Gets the rule.</summary>
    public FigureRule Rule { get; internal init; }

    /// <summary>Gets the number, or the reason why there is none.</summary>
    public FigureOutcome Outcome { get; internal init; }

    /// <summary>Gets what it rests on.</summary>
    public FigureCoverage Coverage { get; internal init; }

    /// <summary>Gets the unit of the number; null where none is known.</summary>
    public FigureUnit? Unit { get; internal init; }

    /// <summary>Gets the code of the item that it is about; the strategy's own code for the whole.</summary>
    public ItemCode Item => Subject.Item;

    /// <summary>Gets the code of the scale of the ratings that it is about; null for figures about anything else.</summary>
    public ScaleCode? Scale => Subject switch
    {
        RatingSubject ratings => ratings.Scale,
        LevelSubject level => level.Scale,
        _ => null,
    };

    /// <summary>Gets the inputs that were used; see <see cref="FigureCoverage.Used"/>.</summary>
    public ValueList<FigureInput> Inputs => Coverage.Used;

    /// <summary>Gets a value indicating whether an input may still change or is only expected; the number then is no more settled than it.</summary>
    public bool IsUnsettled => Inputs.Any(input => input.IsUnsettled);

    /// <summary>Gets whether the rule gave no number.</summary>
    public bool IsRefused => Outcome is RefusedOutcome;

    /// <summary>Gets why the rule gave no number; null if it gave one.</summary>
    public RefusalReason? Refusal => (Outcome as RefusedOutcome)?.Reason;

    /// <summary>Gets the exact number.</summary>
    /// <exception cref="InvalidOperationException">The figure was refused.</exception>
    public Fraction Exact => Number.Exact;

    /// <summary>Gets how the number is rounded for print; null if it is printed exactly, and for a refused figure.</summary>
    public Rounding? Rounding => (Outcome as NumberOutcome)?.Rounding;

    /// <summary>Gets the number to print; see <see cref="NumberOutcome.Rounded"/>.</summary>
    /// <exception cref="InvalidOperationException">The figure was refused.</exception>
    public decimal Rounded => Number.Rounded;

    /// <summary>Gets what names the figure in its evaluation.</summary>
    internal FigureKey Key => new(Subject, Measure, Period);

    /// <summary>Returns what the figure is, by which rule, and its number or why there is none; for people who debug.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Item} {Measure} {Period} {Rule}: {Outcome}");

    private NumberOutcome Number => Outcome as NumberOutcome
        ?? throw new InvalidOperationException($"The figure of '{Item}' has no number ({Refusal}). Look at IsRefused first.");
}

/// <summary>What names a figure in its evaluation.</summary>
internal sealed record FigureKey(FigureSubject Subject, FigureMeasure Measure, Period Period);

/// <summary>What a figure is.</summary>
public enum FigureMeasure
{
    /// <summary>The total of what the realizers of an indicator contributed.</summary>
    ContributionTotal,

    /// <summary>The total as printed less the total of the contributions, in the indicator's unit; 0 where they agree.</summary>
    ContributionDifference,

    /// <summary>The least that the total can be where bodies may have counted the same person: the greatest contribution.</summary>
    ContributionLowerBound,

    /// <summary>The most that the total can be where bodies may have counted the same person: the sum of the contributions.</summary>
    ContributionUpperBound,

    /// <summary>The value of the round's period put together from those of its parts, such as quarters.</summary>
    PeriodTotal,

    /// <summary>The whole put together from the parts of an exhaustive breakdown.</summary>
    BreakdownTotal,

    /// <summary>How many items below a goal or of the whole are rated at a level.</summary>
    LevelCount,

    /// <summary>The share of a level in all ratings in the order of the scale, in per cent.</summary>
    LevelShare,

    /// <summary>The mean of the ratings below a goal or of the whole.</summary>
    MeanRating,

    /// <summary>The later value less the earlier one, in the value's unit; for percentages in percentage points.</summary>
    Change,

    /// <summary>The change in per cent of the earlier value.</summary>
    RelativeChange,

    /// <summary>The share of the way from the reference to a target that is behind, in per cent. See <see cref="TargetProgress"/>.</summary>
    TargetProgress,

    /// <summary>What must be added to the actual value to reach a target, in its unit.</summary>
    RemainingGap,

    /// <summary>The progress of the indicators below a goal or of the whole, in per cent, put together by <see cref="EvaluationRules.ProgressRollUp"/>.</summary>
    MeanProgress,

    /// <summary>The money planned for the tasks below a goal or of the whole, a figure for each year and one for the whole time, each followed by those of its sources.</summary>
    PlannedFunding,

    /// <summary>The money spent on the tasks below a goal or of the whole up to the evaluated round; years and sources as of the money planned.</summary>
    SpentFunding,

    /// <summary>
    /// The money spent in per cent of the money planned, up to now of the whole, and of a year where nothing is planned for a longer time that
    /// the year is a part of.
    /// </summary>
    FundingUse,
}

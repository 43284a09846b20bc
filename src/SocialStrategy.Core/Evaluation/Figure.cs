namespace SocialStrategy;

/// <summary>A computed number: what it is about, by which rule, from which inputs, exactly and rounded.</summary>
/// <remarks>It stands beside what a report printed and never replaces it. Equality is by content.</remarks>
/// <param name="Subject">The code of the item it is about; the strategy's own code for the whole.</param>
/// <param name="Measure">What was computed.</param>
/// <param name="Period">The period it is about; for a change the later one.</param>
/// <param name="Rule">The name of the rule, such as <c>meanOfDirections</c>.</param>
/// <param name="Exact">The exact number.</param>
/// <param name="Inputs">What it was computed from, in the document's order; never empty.</param>
public sealed record Figure(Code Subject, FigureMeasure Measure, Period Period, string Rule, Fraction Exact, ValueList<FigureInput> Inputs)
{
    /// <summary>The unit of a difference of percentages.</summary>
    public const string PercentagePoints = "pp";

    /// <summary>The group of amounts from one source of finance; without a part those of which no source is told.</summary>
    public const string BySource = "source";

    /// <summary>How many decimal places a <see cref="decimal"/> can carry; a sum of decimals needs no more.</summary>
    private const int MostDecimals = 28;

    /// <summary>What exactly of the subject, where a subject has several figures of one measure: the name of an observation or a component; otherwise null.</summary>
    public string? Part { get; init; }

    /// <summary>The table or list that the part stands in, where it stands in one; otherwise null.</summary>
    public string? Group { get; init; }

    /// <summary>The code of the scale, for means of ratings; otherwise null.</summary>
    public Code? Scale { get; init; }

    /// <summary>The unit of the number: an indicator's unit, a currency's code, <c>%</c> or <see cref="PercentagePoints"/>; null for points of a scale and where none is known.</summary>
    public string? Unit { get; init; }

    /// <summary>How the number is rounded for print; null if it is printed exactly.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>The inputs that were expected and are missing, in the document's order; empty if the figure rests on all.</summary>
    public ValueList<FigureGap> Missing { get; init; } = [];

    /// <summary>What was reported beside and does not belong into the number, such as a contribution in another unit.</summary>
    public ValueList<FigureGap> Excluded { get; init; } = [];

    /// <summary>The number to print: rounded by <see cref="Rounding"/>, or the exact one where it needs no rounding.</summary>
    /// <exception cref="InvalidOperationException">The exact number has no finite decimal form and no rounding is given.</exception>
    /// <exception cref="OverflowException">The number has more digits than a decimal holds.</exception>
    public decimal Rounded => Rounding is not null ? Rounding.Round(Exact)
        : Exact.ToDecimal(MostDecimals) ?? throw new InvalidOperationException($"{Exact} has no short decimal form. Give the figure a rounding.");
}

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

    /// <summary>How many items below a goal or of the whole are rated at a level; the part is the level's code.</summary>
    LevelCount,

    /// <summary>The share of a level in all ratings in the order of the scale, in per cent; the part is the level's code.</summary>
    LevelShare,

    /// <summary>The mean of the ratings below a goal or of the whole.</summary>
    MeanRating,

    /// <summary>The later value less the earlier one, in the value's unit; for percentages in percentage points.</summary>
    Change,

    /// <summary>The change in per cent of the earlier value.</summary>
    RelativeChange,

    /// <summary>The share of the way from the reference to a target that is behind, in per cent; the part is the target's period. See <see cref="TargetProgress"/>.</summary>
    TargetProgress,

    /// <summary>What must be added to the actual value to reach a target, in its unit; the part is the target's period.</summary>
    RemainingGap,

    /// <summary>The progress of the indicators below a goal or of the whole, in per cent, put together by <see cref="EvaluationRules.ProgressRollUp"/>.</summary>
    MeanProgress,

    /// <summary>
    /// The money planned for the tasks below a goal or of the whole, a figure for each year and one for the whole time; the group is
    /// <see cref="Figure.BySource"/> and the part the source of finance where it is about one.
    /// </summary>
    PlannedFunding,

    /// <summary>The money spent on the tasks below a goal or of the whole up to the evaluated round; years, groups and parts as of the money planned.</summary>
    SpentFunding,

    /// <summary>
    /// The money spent in per cent of the money planned, up to now of the whole, and of a year where nothing is planned for a longer time that
    /// the year is a part of; the part is the currency.
    /// </summary>
    FundingUse,
}

/// <summary>One number that went into a figure.</summary>
/// <param name="Item">The code of the item that the number belongs to.</param>
/// <param name="Period">The period that it belongs to.</param>
/// <param name="Value">The number.</param>
public sealed record FigureInput(Code Item, Period Period, Fraction Value)
{
    /// <summary>How much it counts; null where every input counts the same.</summary>
    public decimal? Weight { get; init; }

    /// <summary>The code of the body that reported it; null if it was not reported by one.</summary>
    public Code? Realizer { get; init; }

    /// <summary>What exactly of the item: the name of an observation, a component or a part; null if the number is the item's own.</summary>
    public string? Part { get; init; }

    /// <summary>The value as it was reported; null for ratings and for figures that go into figures.</summary>
    public Value? Reported { get; init; }
}

/// <summary>Something that was expected or reported and did not go into a figure with a number of its own, and why.</summary>
/// <param name="Item">The code of the item.</param>
/// <param name="Reason">Why not.</param>
public sealed record FigureGap(Code Item, GapReason Reason)
{
    /// <summary>The code of the body that should have reported it; null if it does not hang on one.</summary>
    public Code? Realizer { get; init; }

    /// <summary>What exactly of the item, as in <see cref="FigureInput.Part"/>.</summary>
    public string? Part { get; init; }

    /// <summary>Whether the rule counts it as 0; otherwise it is left out.</summary>
    public bool CountsAsZero { get; init; }

    /// <summary>How much the 0 counts; null where every input counts the same, and for what is left out.</summary>
    public decimal? Weight { get; init; }
}

/// <summary>Why something did not go into a figure.</summary>
public enum GapReason
{
    /// <summary>Nothing was reported, or that there are no data.</summary>
    Missing,

    /// <summary>It is rated at a level outside the order, such as "nie oceniono".</summary>
    NotRated,

    /// <summary>It is given in another unit.</summary>
    OtherUnit,

    /// <summary>It is not a number that can be added: text, a composite, a percentage.</summary>
    NotAddable,

    /// <summary>There is a value, and no progress can be computed from it; <see cref="TargetProgress.Reason"/> tells why.</summary>
    NotComputable,
}

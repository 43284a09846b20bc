namespace SocialStrategy.Comparison;

/// <summary>One difference between two editions of a strategy or two rounds, or between the rules of two evaluations: what changed in what, from what, to what.</summary>
/// <remarks>It holds the model's own values and no sentence. Equality is by content.</remarks>
public sealed record Change
{
    /// <summary>Creates a change.</summary>
    /// <param name="subject">What changed.</param>
    /// <param name="aspect">What about it changed.</param>
    /// <param name="before">What it was; null if there was nothing.</param>
    /// <param name="after">What it is; null if there is nothing any more.</param>
    /// <exception cref="ArgumentException">Before and after are equal.</exception>
    internal Change(ChangeSubject subject, ChangeAspect aspect, Content? before, Content? after)
    {
        Guard.Against.Null(subject);
        if (before == after)
        {
            throw new ArgumentException("What is the same before and after is no change.", nameof(after));
        }

        Subject = subject;
        Aspect = aspect;
        Before = before;
        After = after;
    }

    /// <summary>Gets what changed.</summary>
    public ChangeSubject Subject { get; }

    /// <summary>Gets what about it changed.</summary>
    public ChangeAspect Aspect { get; }

    /// <summary>Gets what it was; null if there was nothing.</summary>
    public Content? Before { get; }

    /// <summary>Gets what it is; null if there is nothing any more.</summary>
    public Content? After { get; }

    /// <summary>Gets the remark that the later round prints beside the value; null if it prints none, and always between editions of a strategy.</summary>
    public string? Reason { get; internal init => field = Guard.Against.Blank(value); }

    /// <summary>Gets what kind of change it is; the aspect tells, and for <see cref="ChangeAspect.Existence"/> which side is there.</summary>
    public ChangeKind Kind => Aspect switch
    {
        ChangeAspect.Existence => Before is null ? ChangeKind.Added : ChangeKind.Dropped,
        ChangeAspect.Code or ChangeAspect.Number or ChangeAspect.Parent or ChangeAspect.AlsoServes => ChangeKind.Moved,
        ChangeAspect.Title or ChangeAspect.DisplayTitle or ChangeAspect.ShortName or ChangeAspect.Alias or ChangeAspect.Territory
            or ChangeAspect.LevelName or ChangeAspect.DirectionLevel or ChangeAspect.TaskLevel => ChangeKind.Renamed,
        ChangeAspect.Teryt or ChangeAspect.Period or ChangeAspect.Mission or ChangeAspect.Resolution or ChangeAspect.Amendment or ChangeAspect.LegalBasis or ChangeAspect.Element
            or ChangeAspect.Description or ChangeAspect.Unit or ChangeAspect.Source or ChangeAspect.IndicatorKind or ChangeAspect.IndicatorMeasure or ChangeAspect.IndicatorTiming or ChangeAspect.DesiredDirection
            or ChangeAspect.Baseline or ChangeAspect.Target or ChangeAspect.Realizer or ChangeAspect.Deadline or ChangeAspect.PlannedFunding
            or ChangeAspect.PercentComplete or ChangeAspect.LevelOrder or ChangeAspect.LevelValue or ChangeAspect.LevelInOrder
            or ChangeAspect.Definition or ChangeAspect.Contributor or ChangeAspect.Scale => ChangeKind.Redefined,
        ChangeAspect.Aggregation or ChangeAspect.Bands or ChangeAspect.StatedRule or ChangeAspect.RatingRollUp or ChangeAspect.MeanRounding
            or ChangeAspect.PercentRounding or ChangeAspect.MoneyRounding or ChangeAspect.ProgressRounding or ChangeAspect.ProgressRollUp or ChangeAspect.ProgressThresholds or ChangeAspect.ScaleMapping
            or ChangeAspect.IndicatorRelation or ChangeAspect.TaskAmounts => ChangeKind.RuleChanged,
        ChangeAspect.Value or ChangeAspect.Contribution or ChangeAspect.Part or ChangeAspect.Status or ChangeAspect.Rating
            or ChangeAspect.Label => ChangeKind.Restated,
        ChangeAspect.EditorialNote => ChangeKind.Annotated,
    };
}

/// <summary>The kinds of changes.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Dropped,

    /// <summary>It is the same thing in another place: under another code, number or goal.</summary>
    Moved,

    /// <summary>It is the same thing under another name.</summary>
    Renamed,

    /// <summary>What it means, measures, aims at or takes is not what it was.</summary>
    Redefined,

    /// <summary>It is computed by another rule.</summary>
    RuleChanged,

    /// <summary>For the same period something else is told than before.</summary>
    Restated,

    /// <summary>Only a remark of those who took the document over came, went or changed.</summary>
    Annotated,
}

/// <summary>What about something changed; which content goes with an aspect stands beside it.</summary>
public enum ChangeAspect
{
    /// <summary>Whether it is there: a title or a label (text), of an observation or a figure the value, of a rating the level or the per cent.</summary>
    Existence,

    /// <summary>The code (code).</summary>
    Code,

    /// <summary>The number printed before a direction (text).</summary>
    Number,

    /// <summary>The item it hangs on (named code); none for the highest level.</summary>
    Parent,

    /// <summary>A further goal that a direction serves (named code).</summary>
    AlsoServes,

    /// <summary>The title, name or label (text).</summary>
    Title,

    /// <summary>The title to show (text).</summary>
    DisplayTitle,

    /// <summary>The short name of a realizer (text).</summary>
    ShortName,

    /// <summary>Another form of a realizer's name (text).</summary>
    Alias,

    /// <summary>Whose strategy it is (text).</summary>
    Territory,

    /// <summary>Its code in the register of territorial division (text).</summary>
    Teryt,

    /// <summary>The local name of a level of goals (level name).</summary>
    LevelName,

    /// <summary>The local name of directions (level name).</summary>
    DirectionLevel,

    /// <summary>The local name of tasks (level name).</summary>
    TaskLevel,

    /// <summary>The years it is made for (period).</summary>
    Period,

    /// <summary>The mission (text).</summary>
    Mission,

    /// <summary>The act that adopted it (resolution).</summary>
    Resolution,

    /// <summary>An act that changed it (resolution).</summary>
    Amendment,

    /// <summary>The provision that says what the document contains (legal basis).</summary>
    LegalBasis,

    /// <summary>An element that the law asks for (strategy element).</summary>
    Element,

    /// <summary>What it is about (text).</summary>
    Description,

    /// <summary>The unit (text).</summary>
    Unit,

    /// <summary>Where the values come from (text).</summary>
    Source,

    /// <summary>What in the chain of effects an indicator measures (indicator kind).</summary>
    IndicatorKind,

    /// <summary>What the number of an indicator is (indicator measure).</summary>
    IndicatorMeasure,

    /// <summary>What the values of an indicator say about time (indicator timing).</summary>
    IndicatorTiming,

    /// <summary>Which change is wanted (desired direction).</summary>
    DesiredDirection,

    /// <summary>The baseline (baseline).</summary>
    Baseline,

    /// <summary>A target (target); targets of one period are taken for the same one.</summary>
    Target,

    /// <summary>A body named as carrying it out (named responsibility).</summary>
    Realizer,

    /// <summary>When it should be done (period).</summary>
    Deadline,

    /// <summary>Money planned (funding); amounts of one source and period are taken for the same one.</summary>
    PlannedFunding,

    /// <summary>Whether a scale is one of per cent complete (yes or no).</summary>
    PercentComplete,

    /// <summary>The order of the levels that a scale has in both editions (list of texts).</summary>
    LevelOrder,

    /// <summary>The number that a level counts as (decimal).</summary>
    LevelValue,

    /// <summary>Whether a level belongs to the order of its scale (yes or no).</summary>
    LevelInOrder,

    /// <summary>What is counted: a break was declared, or the value is of another kind (observation).</summary>
    Definition,

    /// <summary>A body that contributes, and in which unit (contributor).</summary>
    Contributor,

    /// <summary>The scale on which an item is rated (named code).</summary>
    Scale,

    /// <summary>How values are put together (indicator aggregation).</summary>
    Aggregation,

    /// <summary>Which label a mean gets (scale bands).</summary>
    Bands,

    /// <summary>The rule by which a report says that a published figure was computed (stated rule).</summary>
    StatedRule,

    /// <summary>How ratings become ratings of goals and of the whole (roll-up rule).</summary>
    RatingRollUp,

    /// <summary>How means are rounded (rounding).</summary>
    MeanRounding,

    /// <summary>How percentages are rounded (rounding).</summary>
    PercentRounding,

    /// <summary>How means of money are rounded (rounding).</summary>
    MoneyRounding,

    /// <summary>How progress is rounded (rounding).</summary>
    ProgressRounding,

    /// <summary>How progress becomes progress of goals and of the whole (roll-up rule).</summary>
    ProgressRollUp,

    /// <summary>Which status progress gets (progress thresholds).</summary>
    ProgressThresholds,

    /// <summary>How ratings on one scale count on another (scale mapping); mappings of the same two scales are taken for the same one.</summary>
    ScaleMapping,

    /// <summary>How the values of indicators must stand to each other (indicator relation).</summary>
    IndicatorRelation,

    /// <summary>How the amounts of tasks and of their parts are added (task amounts).</summary>
    TaskAmounts,

    /// <summary>The value of a period (value).</summary>
    Value,

    /// <summary>What a body contributed for a period (component, named after the body).</summary>
    Contribution,

    /// <summary>A part of the value of a period (component).</summary>
    Part,

    /// <summary>How settled the value of a period is (observation status).</summary>
    Status,

    /// <summary>The rating for a period (scale level, or value in per cent).</summary>
    Rating,

    /// <summary>The words printed for a figure of a period (text).</summary>
    Label,

    /// <summary>A remark of those who took the document over (editorial note).</summary>
    EditorialNote,
}

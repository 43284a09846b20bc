namespace SocialStrategy.Comparison;

/// <summary>What a change is about.</summary>
public sealed record ChangeSubject
{
    internal ChangeSubject(SubjectKind kind, Code code)
    {
        Kind = kind;
        Code = code;
    }

    /// <summary>Gets what it is.</summary>
    public SubjectKind Kind { get; internal init; }

    /// <summary>Its code; of a value, rating or figure the code of its item.</summary>
    public Code Code { get; internal init => field = Guard.Against.Null(value, nameof(Code)); }

    /// <summary>Its title in the earlier edition; null if it was not there or had none. Between rounds both titles are the item's.</summary>
    public string? TitleBefore { get; internal init => field = Guard.Against.Blank(value); }

    /// <summary>Its title in the later edition; null if it is gone or has none.</summary>
    public string? TitleAfter { get; internal init => field = Guard.Against.Blank(value); }

    /// <summary>Gets the scale of a level or of a rating; null for everything else.</summary>
    public NamedCode? Scale { get; internal init; }

    /// <summary>Gets what was counted, of a value about no indicator; null for everything else.</summary>
    public string? Name { get; internal init => field = Guard.Against.Blank(value); }

    /// <summary>Gets the table or list that a value stands in; null if it stands alone, and for everything else.</summary>
    public string? Group { get; internal init => field = Guard.Against.Blank(value); }

    /// <summary>Gets what a published figure aggregates; null for everything else.</summary>
    public PublishedMeasure? Measure { get; internal init; }

    /// <summary>Gets the period for which something else is told; null if the change is not about one period.</summary>
    public Period? Period { get; internal init; }

    /// <summary>Gets the title to show: the later one, or the earlier one if there is no later one; null if there is none.</summary>
    public string? Title => TitleAfter ?? TitleBefore;
}

/// <summary>What a change can be about.</summary>
public enum SubjectKind
{
    /// <summary>The strategy itself.</summary>
    Strategy,

    /// <summary>A goal.</summary>
    Goal,

    /// <summary>A direction of action.</summary>
    Direction,

    /// <summary>An indicator.</summary>
    Indicator,

    /// <summary>A task.</summary>
    Task,

    /// <summary>A programme.</summary>
    Programme,

    /// <summary>A realizer.</summary>
    Realizer,

    /// <summary>A rating scale.</summary>
    Scale,

    /// <summary>A level of a rating scale.</summary>
    Level,

    /// <summary>A reported value.</summary>
    Observation,

    /// <summary>A rating of an item on a scale.</summary>
    Assessment,

    /// <summary>A published figure.</summary>
    PublishedFigure,

    /// <summary>The rules of an evaluation; the code is the strategy's.</summary>
    Rules,
}

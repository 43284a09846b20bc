namespace SocialStrategy;

/// <summary>A task ("zadanie") as planned: with deadline, bodies, money and indicators; what came of it stands in the rounds.</summary>
/// <param name="Code">The code, unique among all items of the strategy.</param>
/// <param name="Title">The title as printed.</param>
public sealed record StrategyTask(ItemCode Code, string Title)
{
    /// <summary>Gets the code, unique among all items of the strategy.</summary>
    public ItemCode Code { get; init => field = Guard.Against.Null(value, nameof(Code)); } = Guard.Against.Null(Code);

    /// <summary>Gets the title as printed; never blank.</summary>
    public string Title { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Title)); } = Guard.Against.NullOrWhiteSpace(Title);

    /// <summary>Gets when it should be done; null if the strategy does not tell.</summary>
    public Period? Deadline { get; init; }

    /// <summary>Gets the bodies that carry it out, each with its role if one is given.</summary>
    public ValueList<Responsibility> Realizers { get; init => field = Guard.Against.Null(value, nameof(Realizers)); } = [];

    /// <summary>Gets the money planned, by period and source; empty if the strategy does not tell.</summary>
    public ValueList<Funding> PlannedFunding { get; init => field = Guard.Against.Null(value, nameof(PlannedFunding)); } = [];

    /// <summary>Gets the indicators that hang on this task itself (products, results).</summary>
    public ValueList<Indicator> Indicators { get; init => field = Guard.Against.Null(value, nameof(Indicators)); } = [];

    /// <summary>Tasks or activities that it consists of.</summary>
    public ValueList<StrategyTask> Tasks { get; init => field = Guard.Against.Null(value, nameof(Tasks)); } = [];

    /// <summary>Editorial notes added during transcription.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Guard.Against.Null(value, nameof(EditorialNotes)); } = [];
}

/// <summary>An amount of money for an item: planned in the strategy, spent in a round.</summary>
/// <param name="Amount">The amount.</param>
public sealed record Funding(MoneyValue Amount)
{
    /// <summary>Gets the amount.</summary>
    public MoneyValue Amount { get; init => field = Guard.Against.Null(value, nameof(Amount)); } = Guard.Against.Null(Amount);

    /// <summary>When; null if the amount is for the whole time.</summary>
    public Period? Period { get; init; }

    /// <summary>From whom ("budżet gminy", "PFRON"); null if not said.</summary>
    public string? Source { get; init => field = Guard.Against.Blank(value); }
}

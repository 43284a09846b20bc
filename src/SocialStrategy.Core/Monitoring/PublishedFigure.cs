namespace SocialStrategy;

/// <summary>An aggregate as a report printed it; kept as a fact beside what the rules give, and never used instead of it.</summary>
/// <param name="Item">The code of the item it is about; the strategy's own code for the whole.</param>
/// <param name="Measure">What was aggregated.</param>
/// <param name="Period">The period it is about.</param>
/// <param name="Value">The figure as printed; a composite of two numbers for a range.</param>
public sealed record PublishedFigure(ItemCode Item, PublishedMeasure Measure, Period Period, Value Value)
{
    /// <summary>Gets the code of the item it is about.</summary>
    public ItemCode Item { get; init => field = Guard.Against.Null(value, nameof(Item)); } = Guard.Against.Null(Item);

    /// <summary>Gets the period it is about.</summary>
    public Period Period { get; init => field = Guard.Against.Null(value, nameof(Period)); } = Guard.Against.Null(Period);

    /// <summary>Gets the figure as printed.</summary>
    public Value Value { get; init => field = Guard.Against.Null(value, nameof(Value)); } = Guard.Against.Null(Value);

    /// <summary>Gets where in the report it stands; null if not said.</summary>
    public string? Place { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets the words printed for it, such as "zaawansowany stopień wdrożenia"; null if there are none.</summary>
    public string? Label { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets the code of the scale's level that the words mean, where they are not simply its label ("poziom zaawansowanego stopnia wdrożenia"), or the level that was counted; null to find it by the label.</summary>
    public LevelCode? LabelLevel { get; init; }

    /// <summary>Gets the rule by which the report says it was computed; null if it does not say.</summary>
    public string? StatedRule { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets the roll-up that those words mean; null if the report does not say or the words mean none of them.</summary>
    public RollUpMethod? StatedMethod { get; init; }

    /// <summary>Gets the codes of items below that the report expressly leaves out of the figure ("pozostałe kierunki"); usually empty.</summary>
    public ValueList<ItemCode> Except { get; init => field = Guard.Against.Null(value, nameof(Except)); } = [];

    /// <summary>Editorial notes added during transcription.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Guard.Against.Null(value, nameof(EditorialNotes)); } = [];
}

/// <summary>What a published aggregate is.</summary>
public enum PublishedMeasure
{
    /// <summary>The mean of the ratings below one goal.</summary>
    MeanRating,

    /// <summary>One number for the whole strategy.</summary>
    SyntheticIndex,

    /// <summary>The least and the greatest rating.</summary>
    RatingRange,

    /// <summary>The least and the greatest of the goals' means.</summary>
    MeanRange,

    /// <summary>How many items are rated at <see cref="PublishedFigure.LabelLevel"/>.</summary>
    LevelCount,

    /// <summary>The share of <see cref="PublishedFigure.LabelLevel"/> in all ratings in the order of the scale, in per cent.</summary>
    LevelShare,

    /// <summary>The progress of the indicators below a goal or of the whole towards their targets, in per cent.</summary>
    MeanProgress,
}

namespace SocialStrategy;

/// <summary>What was reported about one item for one period: a total, who contributed what to it, and parts of it.</summary>
/// <remarks>
/// About an indicator it has no <see cref="Name"/>. About any other item (a direction, a programme, a section of the narrative)
/// the name says what was counted.
/// </remarks>
/// <param name="Item">The code of the item: of the strategy, or of a narrative section of the same round.</param>
/// <param name="Period">The period that the value belongs to; it may differ from the round's own.</param>
/// <param name="Value">The total as printed; a missing value if none was printed.</param>
public sealed record Observation(ItemCode Item, Period Period, Value Value)
{
    /// <summary>Gets the code of the item.</summary>
    public ItemCode Item { get; init => field = Guard.Against.Null(value, nameof(Item)); } = Guard.Against.Null(Item);

    /// <summary>Gets the period that the value belongs to.</summary>
    public Period Period { get; init => field = Guard.Against.Null(value, nameof(Period)); } = Guard.Against.Null(Period);

    /// <summary>Gets the total as printed.</summary>
    public Value Value { get; init => field = Guard.Against.Null(value, nameof(Value)); } = Guard.Against.Null(Value);

    /// <summary>Gets what was counted, where the item is no indicator; null for indicators.</summary>
    public string? Name { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets the table or list that the value stands in, where several belong together; null if it stands alone.</summary>
    public string? Group { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets the unit, where the item is no indicator or the value is in another unit; null for the indicator's own.</summary>
    public string? Unit { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets a remark printed beside the value; null if there is none.</summary>
    public string? Note { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets what each realizer contributed, in printed order; a realizer may occur more than once.</summary>
    public ValueList<Contribution> Contributions { get; init => field = Guard.Against.Null(value, nameof(Contributions)); } = [];

    /// <summary>Parts of the total.</summary>
    public ValueList<Breakdown> Breakdowns { get; init => field = Guard.Against.Null(value, nameof(Breakdowns)); } = [];

    /// <summary>Gets where the total was printed and how; empty if that was not recorded.</summary>
    public ValueList<PublishedValue> Printings { get; init => field = Guard.Against.Null(value, nameof(Printings)); } = [];

    /// <summary>Gets what kind of figure it is, where that is known: final, revised, a forecast; null if not said.</summary>
    public ObservationStatus? Status { get; init; }

    /// <summary>Editorial notes added during transcription.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Guard.Against.Null(value, nameof(EditorialNotes)); } = [];
}

/// <summary>What one realizer contributed to a total ("wkład realizatora").</summary>
/// <param name="Realizer">The realizer's code.</param>
/// <param name="Value">The value it reported.</param>
public sealed record Contribution(RealizerCode Realizer, Value Value)
{
    /// <summary>Gets the realizer's code.</summary>
    public RealizerCode Realizer { get; init => field = Guard.Against.Null(value, nameof(Realizer)); } = Guard.Against.Null(Realizer);

    /// <summary>Gets the value it reported.</summary>
    public Value Value { get; init => field = Guard.Against.Null(value, nameof(Value)); } = Guard.Against.Null(Value);

    /// <summary>Gets the unit, where it is another than the indicator's: such a contribution does not enter the sum. Null for the same unit.</summary>
    public string? Unit { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets a remark printed beside the value; null if there is none.</summary>
    public string? Note { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets the things that it counts, where they are named one by one; empty if they are not.</summary>
    public ValueList<string> ListedItems { get; init => field = Guard.Against.BlankItem(value); } = [];

    /// <summary>Parts of the contribution ("w tym").</summary>
    public ValueList<Breakdown> Breakdowns { get; init => field = Guard.Against.Null(value, nameof(Breakdowns)); } = [];

    /// <summary>Editorial notes added during transcription.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Guard.Against.Null(value, nameof(EditorialNotes)); } = [];
}

/// <summary>A whole taken apart by one feature.</summary>
/// <param name="By">The feature.</param>
/// <param name="Coverage">What the parts say about the whole.</param>
/// <param name="Parts">The parts in printed order.</param>
public sealed record Breakdown(BreakdownFeature By, BreakdownCoverage Coverage, ValueList<Part> Parts)
{
    /// <summary>Gets the parts in printed order.</summary>
    public ValueList<Part> Parts { get; init => field = Guard.Against.Null(value, nameof(Parts)); } = Guard.Against.Null(Parts);
}

/// <summary>A part of a whole ("w tym").</summary>
/// <param name="Name">What the part is, as printed.</param>
/// <param name="Value">The value.</param>
public sealed record Part(string Name, Value Value)
{
    /// <summary>Gets what the part is; never blank.</summary>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name)); } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>Gets the value.</summary>
    public Value Value { get; init => field = Guard.Against.Null(value, nameof(Value)); } = Guard.Against.Null(Value);

    /// <summary>Gets a remark printed beside the part; null if there is none.</summary>
    public string? Note { get; init => field = Guard.Against.Blank(value); }
}

/// <summary>The feature by which a whole is taken apart.</summary>
public enum BreakdownFeature
{
    /// <summary>By kind or type of what is counted.</summary>
    Type,

    /// <summary>By sex.</summary>
    Sex,

    /// <summary>By age.</summary>
    Age,

    /// <summary>By place.</summary>
    Territory,

    /// <summary>By the body that reports.</summary>
    Realizer,
}

/// <summary>What the parts say about the whole.</summary>
public enum BreakdownCoverage
{
    /// <summary>They are all of it and must add up to it.</summary>
    Exhaustive,

    /// <summary>They are some of it and add up to no more.</summary>
    Partial,

    /// <summary>They may overlap or count something else; no sum is expected.</summary>
    Independent,
}

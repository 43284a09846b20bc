namespace SocialStrategy;

/// <summary>A chart as a report printed it, with its legend.</summary>
/// <param name="Number">The number as printed.</param>
/// <param name="Title">The title as printed.</param>
/// <param name="Items">The codes of the goals it shows.</param>
/// <param name="Legend">The entries of the legend in printed order.</param>
public sealed record PublishedChart(string Number, string Title, ValueList<ItemCode> Items, ValueList<LegendEntry> Legend)
{
    /// <summary>Gets the number as printed; never blank.</summary>
    public string Number { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Number)); } = Guard.Against.NullOrWhiteSpace(Number);

    /// <summary>Gets the title as printed; never blank.</summary>
    public string Title { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Title)); } = Guard.Against.NullOrWhiteSpace(Title);

    /// <summary>Gets the codes of the goals it shows.</summary>
    public ValueList<ItemCode> Items { get; init => field = Guard.Against.Null(value, nameof(Items)); } = Guard.Against.Null(Items);

    /// <summary>Gets the entries of the legend in printed order.</summary>
    public ValueList<LegendEntry> Legend { get; init => field = Guard.Against.Null(value, nameof(Legend)); } = Guard.Against.Null(Legend);

    /// <summary>Editorial notes added during transcription.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Guard.Against.Null(value, nameof(EditorialNotes)); } = [];
}

/// <summary>An entry of a printed legend.</summary>
/// <param name="Item">The code of the item it is about.</param>
/// <param name="Text">The text as printed, without the value.</param>
/// <param name="Value">The value as printed.</param>
public sealed record LegendEntry(ItemCode Item, string Text, Value Value)
{
    /// <summary>Gets the code of the item it is about.</summary>
    public ItemCode Item { get; init => field = Guard.Against.Null(value, nameof(Item)); } = Guard.Against.Null(Item);

    /// <summary>Gets the text as printed; never blank.</summary>
    public string Text { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Text)); } = Guard.Against.NullOrWhiteSpace(Text);

    /// <summary>Gets the value as printed.</summary>
    public Value Value { get; init => field = Guard.Against.Null(value, nameof(Value)); } = Guard.Against.Null(Value);

    /// <summary>Editorial notes added during transcription.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Guard.Against.Null(value, nameof(EditorialNotes)); } = [];
}

namespace SocialStrategy;

/// <summary>A recommendation that names an item and repeats its rating.</summary>
/// <param name="Item">The code of the item.</param>
/// <param name="Text">The text as printed, without the rating.</param>
public sealed record Recommendation(ItemCode Item, string Text)
{
    /// <summary>Gets the code of the item.</summary>
    public ItemCode Item { get; init => field = Guard.Against.Null(value, nameof(Item)); } = Guard.Against.Null(Item);

    /// <summary>Gets the text as printed; never blank.</summary>
    public string Text { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Text)); } = Guard.Against.NullOrWhiteSpace(Text);

    /// <summary>Gets the rating as printed; null if none is printed.</summary>
    public Value? Value { get; init; }

    /// <summary>Editorial notes added during transcription.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Guard.Against.Null(value, nameof(EditorialNotes)); } = [];
}

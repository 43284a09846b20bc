namespace SocialStrategy;

/// <summary>A recommendation that names an item and repeats its rating.</summary>
/// <param name="Item">The code of the item.</param>
/// <param name="Text">The text as printed, without the rating.</param>
public sealed record Recommendation(ItemCode Item, string Text)
{
    /// <summary>The code of the item.</summary>
    public ItemCode Item { get; init => field = Guard.Against.Null(value, nameof(Item)); } = Guard.Against.Null(Item);

    /// <summary>The text as printed; never blank.</summary>
    public string Text { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Text)); } = Guard.Against.NullOrWhiteSpace(Text);

    /// <summary>The rating as printed; null if none is printed.</summary>
    public Value? Value { get; init; }

    /// <summary>Remarks of those who took the document over.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Guard.Against.Null(value, nameof(EditorialNotes)); } = [];
}

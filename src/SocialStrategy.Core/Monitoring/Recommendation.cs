using SocialStrategy.Planning;
using SocialStrategy.Values;

namespace SocialStrategy.Monitoring;

/// <summary>A recommendation that names an item and repeats its rating.</summary>
/// <param name="Item">The code of the item.</param>
/// <param name="Text">The text as printed, without the rating.</param>
public sealed record Recommendation(Code Item, string Text)
{
    /// <summary>The code of the item.</summary>
    public Code Item { get; init => field = Require.NotNull(value); } = Require.NotNull(Item);

    /// <summary>The text as printed; never blank.</summary>
    public string Text { get; init => field = Require.NotBlank(value); } = Require.NotBlank(Text);

    /// <summary>The rating as printed; null if none is printed.</summary>
    public Value? Value { get; init; }

    /// <summary>Remarks of those who took the document over.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Require.NotNull(value); } = [];
}

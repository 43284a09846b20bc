namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>A table of what hangs on an item.</summary>
internal sealed record ItemList(string Anchor, string Title, string ValueTitle, IReadOnlyList<ItemRow> Rows)
{
    /// <summary>Whether the values are numbers, and stand to the right.</summary>
    public bool IsNumeric { get; init; } = true;
}

/// <summary>An item with what is known of it.</summary>
internal sealed record ItemRow(ItemCode Code, string Title, string Value);

/// <summary>What a body contributed.</summary>
internal sealed record ContributionRow(string Realizer, string Value, string? Note);

/// <summary>A number that was published, and which rules give it.</summary>
internal sealed record PublishedRow(string Title, IReadOnlyList<string> Sentences);

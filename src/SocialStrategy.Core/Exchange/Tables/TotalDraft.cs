namespace SocialStrategy.Exchange;

/// <summary>An observation or a published figure while its rows are read: its total and what each body contributed.</summary>
/// <param name="Total">The total.</param>
/// <param name="Item">The code of the item.</param>
/// <param name="Measure">The measure of a published figure; null for observations.</param>
internal sealed record TotalDraft(ValueDraft Total, ItemCode Item, PublishedMeasure? Measure)
{
    /// <summary>Gets the contributions in the order of the file.</summary>
    internal List<ValueDraft> Contributions { get; } = [];

    /// <summary>Gets the last contribution of each body, to which its parts belong.</summary>
    internal Dictionary<RealizerCode, ValueDraft> LastOf { get; } = [];

    internal IEnumerable<ValueDraft> Drafts => Contributions.Prepend(Total);
}

using SocialStrategy.Values;

namespace SocialStrategy.Disclosure;

/// <summary>Where a count stands: the same place of a table, in whichever round it is printed.</summary>
/// <param name="Item">The item.</param>
/// <param name="Name">What was counted, for items that are no indicators.</param>
/// <param name="Group">The table that it stands in.</param>
/// <param name="Period">The period.</param>
/// <param name="Path">The body and the part; empty for the total.</param>
/// <param name="Component">The component of a composite; null for a plain value.</param>
internal sealed record CountCell(Code Item, string? Name, string? Group, Period Period, string Path, string? Component);

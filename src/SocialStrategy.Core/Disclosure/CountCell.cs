namespace SocialStrategy.Disclosure;

/// <summary>Where a count stands: the same place of a table, in whichever round it is printed.</summary>
/// <param name="Item">The item.</param>
/// <param name="Name">What was counted, for items that are no indicators.</param>
/// <param name="Group">The table that it stands in.</param>
/// <param name="Period">The period.</param>
/// <param name="Path">The body, the breakdown and the part, as far as there are any; empty for the total.</param>
/// <param name="Component">The component of a composite; null for a plain value.</param>
internal sealed record CountCell(ItemCode Item, string? Name, string? Group, Period Period, ValueList<CountStep> Path, string? Component)
{
    /// <summary>Where the total of an observation stands.</summary>
    internal static CountCell Of(Observation observation) => new(observation.Item, observation.Name, observation.Group, observation.Period, Path: [], Component: null);
}

/// <summary>A body, a breakdown or a part of one, by its name and by how often that name stood before in the same list.</summary>
internal readonly record struct CountStep(string Name, int Before);

using SocialStrategy.Collection;
using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>Values that two files tell differently, under a heading.</summary>
internal sealed record ConflictList(StrategySnapshot Strategy, IReadOnlyList<IntakeConflict> Conflicts, string Heading)
{
    internal string TitleOf(ItemCode item) => Strategy.Strategy.Find(item)!.Title;
}

namespace SocialStrategy.Audit.Rules;

/// <summary>SSA403: a body contributed to an indicator without being named among its realizers or those of its goals.</summary>
/// <remarks>Nothing is said where the plan names no realizers at all.</remarks>
internal sealed class ContributorRule : IAuditRule
{
    public string Code => AuditDescriptors.Contributor.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        let item = context.FindItem(observation.Item)
        where item is not null
        let named = Named(item).ToHashSet()
        where named.Count > 0
        let others = observation.Contributions.Select(each => each.Realizer).Distinct().Where(realizer => !named.Contains(realizer)).ToArray()
        where others.Length > 0
        select ToFinding(observation, others, context);

    /// <summary>The bodies named for an item and everything above it.</summary>
    internal static IEnumerable<RealizerCode> Named(StrategyItem item) =>
        item.Responsibilities.Select(each => each.Realizer).Concat(item.Parent is null ? [] : Named(item.Parent));

    private static bool HasNote(StrategyItem? item) => item is not null && (item.EditorialNotes.Count > 0 || HasNote(item.Parent));

    private static Finding ToFinding(Observation observation, RealizerCode[] others, AuditContext context)
    {
        var names = others.Select(context.RealizerName).ToArray();
        var hasNote = observation.EditorialNotes.Count > 0 || HasNote(context.FindItem(observation.Item));
        return new Finding(
            AuditDescriptors.Contributor,
            observation.Item,
            observation.Period,
            ("name", context.NameOf(observation)),
            ("isIndicator", RuleText.IsIndicators(observation, context)),
            ("count", names.Length),
            ("bodies", names),
            ("hasNote", hasNote))
        {
            Declared = string.Join("; ", names),
        };
    }
}

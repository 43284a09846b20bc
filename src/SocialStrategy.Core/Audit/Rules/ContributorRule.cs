namespace SocialStrategy.Audit.Rules;

/// <summary>SSA403: a body contributed to an indicator without being named among its realizers or those of its goals.</summary>
/// <remarks>Nothing is said where the plan names no realizers at all.</remarks>
internal sealed class ContributorRule : IAuditRule
{
    public string Code => "SSA403";

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
    internal static IEnumerable<Code> Named(StrategyItem item) =>
        item.Responsibilities.Select(each => each.Realizer).Concat(item.Parent is null ? [] : Named(item.Parent));

    private static bool HasNote(StrategyItem? item) => item is not null && (item.EditorialNotes.Count > 0 || HasNote(item.Parent));

    private Finding ToFinding(Observation observation, Code[] others, AuditContext context)
    {
        var names = others.Select(context.RealizerName).ToArray();
        var hasNote = observation.EditorialNotes.Count > 0 || HasNote(context.FindItem(observation.Item));
        return new Finding(
            Code,
            Severity.Hint,
            observation.Item,
            observation.Period,
            (names.Length == 1
                ? $"A contribution to '{context.NameOf(observation)}' comes from a body that does not stand under this name among its realizers: {RuleText.AllEnglish(names)}."
                : $"Contributions to '{context.NameOf(observation)}' come from bodies that do not stand under these names among its realizers: {RuleText.AllEnglish(names)}.") + (hasNote ? " A remark was made about this place when the document was taken over." : ""),
            (names.Length == 1
                ? $"Dane do {RuleText.PolishOf(observation, context)} podała jednostka, której pod tą nazwą nie ma wśród realizatorów: {RuleText.AllPolish(names)}."
                : $"Dane do {RuleText.PolishOf(observation, context)} podały jednostki, których pod tymi nazwami nie ma wśród realizatorów: {RuleText.AllPolish(names)}.") + (hasNote ? " Do tego miejsca jest uwaga z przenoszenia dokumentu." : ""))
        {
            Declared = string.Join("; ", names),
            AdviceEnglish = "Add the bodies to the plan's realizers, unless one of them is the same body under another name, or its group.",
            AdvicePolish = "Dopisz do realizatorów w planie, chyba że ktoś z nich to ta sama jednostka pod inną nazwą albo jej grupa.",
        };
    }
}

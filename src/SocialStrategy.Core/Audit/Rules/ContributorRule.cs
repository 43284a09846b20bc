using SocialStrategy.Monitoring;
using SocialStrategy.Planning;
using SocialStrategy.Values;

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
    internal static IEnumerable<Code> Named(StrategyItem item)
    {
        var own = item.Goal?.Realizers ?? item.Direction?.Realizers ?? item.Task?.Realizers ?? item.Indicator?.Realizers ?? [];
        return own.Select(each => each.Realizer).Concat(item.Parent is null ? [] : Named(item.Parent));
    }

    private Finding ToFinding(Observation observation, Code[] others, AuditContext context)
    {
        var names = others.Select(context.RealizerName).ToArray();
        return new Finding(
            Code,
            Severity.Hint,
            observation.Item,
            observation.Period,
            $"Contributions to '{context.NameOf(observation)}' come from bodies that do not stand under these names among its realizers: {RuleText.AllEnglish(names)}.",
            $"Do „{context.NameOf(observation)}” wkład wniosły jednostki, których pod tymi nazwami nie ma wśród realizatorów: {RuleText.AllPolish(names)}.")
        {
            Declared = string.Join("; ", names),
            AdviceEnglish = "Add them to the plan's realizers, unless they stand there under another name or within a group.",
            AdvicePolish = "Dopisz je do realizatorów w planie, chyba że stoją tam pod inną nazwą albo należą do wymienionej grupy.",
        };
    }
}

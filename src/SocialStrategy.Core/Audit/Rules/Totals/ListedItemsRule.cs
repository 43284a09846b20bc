namespace SocialStrategy.Audit.Rules;

/// <summary>SSA103: a contribution counts another number of things than it names one by one.</summary>
internal sealed class ListedItemsRule : IAuditRule
{
    public string Code => AuditDescriptors.ListedItems.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        from contribution in observation.Contributions
        where contribution.ListedItems.Count > 0 && contribution.Value is NumberValue && contribution.Value.Number != contribution.ListedItems.Count
        select ToFinding(observation, contribution, context);

    private static Finding ToFinding(Observation observation, Contribution contribution, AuditContext context)
    {
        var printed = contribution.Value.Number.GetValueOrDefault();
        var listed = contribution.ListedItems.Count;
        return new Finding(
            AuditDescriptors.ListedItems,
            observation.Item,
            observation.Period,
            ("name", context.NameOf(observation)),
            ("isIndicator", RuleText.IsIndicators(observation, context)),
            ("realizer", context.RealizerName(contribution.Realizer)),
            ("printed", printed),
            ("listed", listed),
            ("items", contribution.ListedItems),
            ("tooMany", listed > printed))
        {
            Declared = ExactText.Of(printed),
            Computed = ExactText.Of(listed),
        };
    }
}

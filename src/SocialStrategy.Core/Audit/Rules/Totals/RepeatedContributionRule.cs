namespace SocialStrategy.Audit.Rules;

/// <summary>SSA112: one body contributed two values in one unit; both enter the total.</summary>
internal sealed class RepeatedContributionRule : IAuditRule
{
    public string Code => AuditDescriptors.RepeatedContribution.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        let own = context.Strategy.UnitOf(observation)
        from body in observation.Contributions
            .Where(each => each.Value is not MissingValue)
            .GroupBy(each => (each.Realizer, Unit: each.Unit ?? own))
        where body.Count() > 1
        select ToFinding(observation, [.. body], context);

    private static Finding ToFinding(Observation observation, Contribution[] contributions, AuditContext context) => new(
        AuditDescriptors.RepeatedContribution,
        observation.Item,
        observation.Period,
        ("name", context.NameOf(observation)),
        ("isIndicator", RuleText.IsIndicators(observation, context)),
        ("realizer", context.RealizerName(contributions[0].Realizer)),
        ("values", new Phrase("audit.values", ("values", contributions.Select(each => RuleText.NumberOf(each.Value)).ToValueList()))))
    {
        Declared = RuleText.Digits(contributions[0].Value),
        Computed = RuleText.Digits(contributions[1].Value),
    };
}

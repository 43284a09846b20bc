namespace SocialStrategy.Audit.Rules;

/// <summary>SSA106: a contribution is in another unit than the indicator and does not enter the sum.</summary>
internal sealed class OtherUnitRule : IAuditRule
{
    public string Code => AuditDescriptors.OtherUnit.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        from contribution in observation.Contributions
        let unit = contribution.Unit
        where unit is not null && unit != context.Strategy.UnitOf(observation)
        select ToFinding(observation, contribution, unit, context);

    private static Finding ToFinding(Observation observation, Contribution contribution, string unit, AuditContext context) => new(
        AuditDescriptors.OtherUnit,
        observation.Item,
        observation.Period,
        ("name", context.NameOf(observation)),
        ("isIndicator", RuleText.IsIndicators(observation, context)),
        ("realizer", context.RealizerName(contribution.Realizer)),
        ("value", RuleText.NumberOf(contribution.Value)),
        ("unit", unit),
        ("hasUnit", context.Strategy.UnitOf(observation) is not null),
        ("own", context.Strategy.UnitOf(observation) ?? ""))
    {
        Declared = RuleText.Digits(contribution.Value),
    };
}

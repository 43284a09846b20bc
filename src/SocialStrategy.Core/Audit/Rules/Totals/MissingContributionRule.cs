namespace SocialStrategy.Audit.Rules;

/// <summary>SSA105: a body is named beside a total and contributed no value.</summary>
internal sealed class MissingContributionRule : IAuditRule
{
    public string Code => AuditDescriptors.MissingContribution.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        from contribution in observation.Contributions
        let missing = contribution.Value as MissingValue
        where missing is not null && MissingText.IsGap(missing.Reason)
        select ToFinding(observation, contribution, missing, context);

    private static Finding ToFinding(Observation observation, Contribution contribution, MissingValue value, AuditContext context) => new(
        AuditDescriptors.MissingContribution,
        observation.Item,
        observation.Period,
        ("name", context.NameOf(observation)),
        ("isIndicator", RuleText.IsIndicators(observation, context)),
        ("realizer", context.RealizerName(contribution.Realizer)),
        ("reason", MissingText.Of(value.Reason)))
    {
        Declared = value.Printed,
    };
}

namespace SocialStrategy.Audit.Rules;

/// <summary>SSA105: a body is named beside a total and contributed no value.</summary>
internal sealed class MissingContributionRule : IAuditRule
{
    public string Code => "SSA105";

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        from contribution in observation.Contributions
        let missing = contribution.Value as MissingValue
        where missing is not null && MissingText.IsGap(missing.Reason)
        select ToFinding(observation, contribution, missing, context);

    private Finding ToFinding(Observation observation, Contribution contribution, MissingValue value, AuditContext context) => new(
        Code,
        Severity.Warning,
        observation.Item,
        observation.Period,
        $"For '{context.NameOf(observation)}', the contribution of {context.RealizerName(contribution.Realizer)} is missing: {MissingText.English(value.Reason)}.",
        $"Przy {RuleText.PolishAt(observation, context)} brakuje wkładu {RuleText.Polish(context.RealizerName(contribution.Realizer))}: {MissingText.Polish(value.Reason)}.")
    {
        Declared = value.Printed,
        AdviceEnglish = "Ask the body for its value; until then the total rests on fewer bodies than are named.",
        AdvicePolish = "Poproś jednostkę o wartość; do tego czasu suma obejmuje mniej jednostek, niż wymieniono.",
    };
}

namespace SocialStrategy.Audit.Rules;

/// <summary>SSA304: a value belongs to a time outside the years of the strategy.</summary>
internal sealed class PeriodRule : IAuditRule
{
    public string Code => AuditDescriptors.Period.Code;

    public IEnumerable<Finding> Check(AuditContext context) => context.Strategy.Period is { } years
        ? context.Round.Observations.Where(observation => !years.Contains(observation.Period)).Select(observation => ToFinding(observation, years, context))
        : [];

    private static Finding ToFinding(Observation observation, Period years, AuditContext context) => new(
        AuditDescriptors.Period,
        observation.Item,
        observation.Period,
        ("name", context.NameOf(observation)),
        ("isIndicator", RuleText.IsIndicators(observation, context)),
        ("period", RuleText.Bare(observation.Period)),
        ("years", RuleText.Bare(years)))
    {
        Declared = observation.Period.ToString(),
        Computed = years.ToString(),
    };
}

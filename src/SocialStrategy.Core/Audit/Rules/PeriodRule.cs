namespace SocialStrategy.Audit.Rules;

/// <summary>SSA304: a value belongs to a time outside the years of the strategy.</summary>
internal sealed class PeriodRule : IAuditRule
{
    public string Code => "SSA304";

    public IEnumerable<Finding> Check(AuditContext context) => context.Strategy.Period is { } years
        ? context.Round.Observations.Where(observation => !years.Contains(observation.Period)).Select(observation => ToFinding(observation, years, context))
        : [];

    private Finding ToFinding(Observation observation, Period years, AuditContext context) => new(
        Code,
        Severity.Warning,
        observation.Item,
        observation.Period,
        $"The value of '{context.NameOf(observation)}' is for {RuleText.Bare(observation.Period)}, which does not lie within the strategy's years {RuleText.Bare(years)}.",
        $"Wartość {RuleText.PolishOf(observation, context)} dotyczy okresu {RuleText.Bare(observation.Period)}, który nie mieści się w latach strategii {RuleText.Bare(years)}.")
    {
        Declared = observation.Period.ToString(),
        Computed = years.ToString(),
        AdviceEnglish = "Correct the period, or give an earlier value as the baseline of the indicator.",
        AdvicePolish = "Popraw okres albo podaj wcześniejszą wartość jako bazową wskaźnika.",
    };
}

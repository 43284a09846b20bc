namespace SocialStrategy.Audit.Rules;

/// <summary>SSA405: indicators without a unit, a source or a realizer; one finding a kind for the whole strategy.</summary>
internal sealed class IndicatorDetailRule : IAuditRule
{
    public string Code => "SSA405";

    public IEnumerable<Finding> Check(AuditContext context)
    {
        var indicators = context.Items.OfType<IndicatorItem>().ToArray();
        return Of(indicators.Where(item => item.Indicator.Unit is null), "a unit", "jednostki", context)
            .Concat(Of(indicators.Where(item => item.Indicator.Source is null), "a source", "źródła", context))
            .Concat(Of(indicators.Where(item => !ContributorRule.Named(item).Any()), "a realizer", "realizatora", context));
    }

    private IEnumerable<Finding> Of(IEnumerable<StrategyItem> without, string english, string polish, AuditContext context)
    {
        var titles = without.Select(item => item.Title).ToArray();
        return titles.Length == 0
            ? []
            :
            [
                new Finding(
                    Code,
                    Severity.Hint,
                    context.Strategy.Code,
                    context.Round.Period,
                    $"Indicators for which {english} is not recorded: {titles.Length} ({RuleText.FirstEnglish(titles)}).",
                    $"Liczba wskaźników, przy których nie zapisano {polish}: {titles.Length} ({RuleText.FirstPolish(titles)}).")
                {
                    Computed = ExactText.English(titles.Length),
                    AdviceEnglish = $"Record {english} for every indicator.",
                    AdvicePolish = "Zapisz to przy każdym wskaźniku.",
                },
            ];
    }
}

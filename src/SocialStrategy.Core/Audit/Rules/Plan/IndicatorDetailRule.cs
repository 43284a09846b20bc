namespace SocialStrategy.Audit.Rules;

/// <summary>SSA405: indicators without a unit, a source or a realizer; one finding a kind for the whole strategy.</summary>
internal sealed class IndicatorDetailRule : IAuditRule
{
    public string Code => AuditDescriptors.IndicatorDetail.Code;

    public IEnumerable<Finding> Check(AuditContext context)
    {
        var indicators = context.Items.OfType<IndicatorItem>().ToArray();
        return Of(indicators.Where(item => item.Indicator.Unit is null), "unit", context)
            .Concat(Of(indicators.Where(item => item.Indicator.Source is null), "source", context))
            .Concat(Of(indicators.Where(item => !ContributorRule.Named(item).Any()), "realizer", context));
    }

    private static IEnumerable<Finding> Of(IEnumerable<StrategyItem> without, string detail, AuditContext context)
    {
        var titles = without.Select(item => item.Title).ToArray();
        return titles.Length == 0
            ? []
            :
            [
                new Finding(
                    AuditDescriptors.IndicatorDetail,
                    context.Strategy.Code,
                    context.Round.Period,
                    ("detail", detail),
                    ("count", titles.Length),
                    ("titles", RuleText.First(titles)),
                    ("hasMore", RuleText.HasMore(titles)))
                {
                    Computed = ExactText.Of(titles.Length),
                },
            ];
    }
}

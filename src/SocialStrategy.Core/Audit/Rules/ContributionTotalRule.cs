namespace SocialStrategy.Audit.Rules;

/// <summary>SSA101: a printed total is not the sum of the contributions printed beside it.</summary>
/// <remarks>An error, unless an approximate figure or a contribution that cannot be added may explain the difference.</remarks>
internal sealed class ContributionTotalRule : IAuditRule
{
    public string Code => "SSA101";

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        let indicator = (context.FindItem(observation.Item) as IndicatorItem)?.Indicator
        let rule = indicator?.Aggregation is { MayCountTwice: false } aggregation ? aggregation.OverRealizers : null
        where indicator is not null && rule?.Method == AggregationMethod.Sum && observation.Value is NumberValue or MoneyValue
        let total = ContributionTotals.Total(observation, indicator, rule, context.Evaluation.Rules)
        where total is not null && total.Exact != observation.Value.Number.GetValueOrDefault()
        select ToFinding(observation, indicator, total, context);

    private static bool CanBothBeTrue(Observation observation, Indicator indicator, Figure total) =>
        observation.Value.IsApproximate
        || ContributionTotals.Entering(observation, indicator).Any(each => each.Value.IsApproximate)
        || (total.Missing.Count > 0 && total.Exact < observation.Value.Number.GetValueOrDefault())
        || total.Excluded.Any(gap => gap.Reason == GapReason.NotAddable);

    private Finding ToFinding(Observation observation, Indicator indicator, Figure total, AuditContext context)
    {
        var printed = observation.Value.Number.GetValueOrDefault();
        var (englishCause, polishCause) = LikelyCause.Of(observation, indicator, total.Exact, context);
        return new Finding(
            Code,
            CanBothBeTrue(observation, indicator, total) ? Severity.Warning : Severity.Error,
            observation.Item,
            observation.Period,
            $"The value of '{context.NameOf(observation)}' is {ExactText.English(printed)}; the contributions add up to {ExactText.English(total.Exact)}.{englishCause}",
            $"Wartość {RuleText.PolishOf(observation, context)} wynosi {ExactText.Polish(printed)}, a suma wkładów {ExactText.Polish(total.Exact)}.{polishCause}")
        {
            Declared = ExactText.English(printed),
            Computed = ExactText.English(total.Exact),
            AdviceEnglish = "Check the total and each contribution against what the bodies sent.",
            AdvicePolish = "Porównaj sumę i każdy wkład z tym, co nadesłały jednostki.",
        };
    }
}

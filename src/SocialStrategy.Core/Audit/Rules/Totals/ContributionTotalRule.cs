namespace SocialStrategy.Audit.Rules;

/// <summary>SSA101: a printed total is not the sum of the contributions printed beside it.</summary>
/// <remarks>An error, unless an approximate figure or a contribution that cannot be added may explain the difference.</remarks>
internal sealed class ContributionTotalRule : IAuditRule
{
    public string Code => AuditDescriptors.ContributionTotal.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        let item = context.FindItem(observation.Item) as IndicatorItem
        let indicator = item?.Indicator
        let rule = indicator?.Aggregation is { MayCountTwice: false } aggregation ? aggregation.OverRealizers : null
        where indicator is not null && rule?.Method == AggregationMethod.Sum && observation.Value is NumberValue or MoneyValue
        let total = ContributionTotals.Total(observation, item, rule, context.Evaluation.Rules)
        where total is { IsRefused: false } && total.Exact != observation.Value.Number.GetValueOrDefault()
        select ToFinding(observation, item, total, context);

    /// <summary>Whether a body that the indicator names, or that stands beside the total without a number, may have brought in the rest.</summary>
    private static bool MayComplete(FigureGap gap, Observation observation, IndicatorItem item) =>
        item.Responsibilities.Any(each => each.Realizer == gap.Realizer) || observation.Contributions.Any(each => each.Realizer == gap.Realizer);

    private static bool CanBothBeTrue(Observation observation, IndicatorItem item, Figure total) =>
        observation.Value.IsApproximate
        || ContributionTotals.Entering(observation, item.Indicator).Any(each => each.Value.IsApproximate)
        || (total.Coverage.Missing.Any(gap => MayComplete(gap, observation, item)) && total.Exact < observation.Value.Number.GetValueOrDefault())
        || total.Coverage.Gaps.Any(gap => gap.Reason == GapReason.NotAddable);

    private static Finding ToFinding(Observation observation, IndicatorItem item, Figure total, AuditContext context)
    {
        var printed = observation.Value.Number.GetValueOrDefault();
        return new Finding(
            AuditDescriptors.ContributionTotal,
            observation.Item,
            observation.Period,
            ("name", context.NameOf(observation)),
            ("isIndicator", RuleText.IsIndicators(observation, context)),
            ("printed", printed),
            ("sum", total.Exact),
            ("cause", (object?)LikelyCause.Of(observation, item.Indicator, total.Exact, context) ?? ""))
        {
            Severity = CanBothBeTrue(observation, item, total) ? Severity.Warning : Severity.Error,
            Declared = ExactText.Of(printed),
            Computed = ExactText.Of(total.Exact),
        };
    }
}

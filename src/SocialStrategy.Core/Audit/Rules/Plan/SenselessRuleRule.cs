namespace SocialStrategy.Audit.Rules;

/// <summary>SSA407: an indicator is put together by a rule that makes no sense for what its number is.</summary>
/// <remarks>
/// Shares, rates, ratios, changes and indices of several bodies or periods do not add up to one; neither do percentages, whatever they are. Running totals of several
/// periods each hold those before, so that only the last, or the greatest, says something.
/// </remarks>
internal sealed class SenselessRuleRule : IAuditRule
{
    public string Code => AuditDescriptors.SenselessRule.Code;

    public IEnumerable<Finding> Check(AuditContext context) => context.Items.OfType<IndicatorItem>()
        .SelectMany(item => Sums(item.Indicator, context).Concat(RunningTotals(item.Indicator, context)));

    private static IEnumerable<Finding> Sums(Indicator indicator, AuditContext context) =>
        from axis in new[] { ("realizers", indicator.Aggregation?.OverRealizers), ("periods", indicator.Aggregation?.OverPeriods) }
        where axis.Item2?.Method == AggregationMethod.Sum && Adds(indicator) is not null
        select ToFinding(indicator, "sum", axis.Item1, Adds(indicator)!, context);

    private static IEnumerable<Finding> RunningTotals(Indicator indicator, AuditContext context) =>
        indicator.Timing.IsRunningTotal() && indicator.Aggregation?.OverPeriods is { Method: not (AggregationMethod.Last or AggregationMethod.Maximum or AggregationMethod.None) }
            ? [ToFinding(indicator, "runningTotals", "periods", "", context)]
            : [];

    /// <summary>What is added and cannot be; null for counts, amounts and what is not said.</summary>
    private static object? Adds(Indicator indicator) => indicator.Measure switch
    {
        IndicatorMeasure.Share or IndicatorMeasure.Rate or IndicatorMeasure.Ratio or IndicatorMeasure.Change or IndicatorMeasure.Index => indicator.Measure,
        IndicatorMeasure.Count or IndicatorMeasure.Amount or null => RuleText.IsPercent(indicator.Unit) ? "percent" : null,
    };

    private static Finding ToFinding(Indicator indicator, string variant, string axis, object measure, AuditContext context) => new(
        AuditDescriptors.SenselessRule,
        indicator.Code,
        context.Round.Period,
        (Diagnostic.Variant, variant),
        ("name", indicator.Title),
        ("axis", axis),
        ("measure", measure));
}

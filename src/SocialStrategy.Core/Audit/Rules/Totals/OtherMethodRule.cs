namespace SocialStrategy.Audit.Rules;

/// <summary>SSA114: a printed number that the stated rule does not give, or for which none is stated, would follow by another rule.</summary>
/// <remarks>Several rules may give one number by chance, so that this explains and accuses nobody.</remarks>
internal sealed class OtherMethodRule : IAuditRule
{
    public string Code => AuditDescriptors.OtherMethod.Code;

    public IEnumerable<Finding> Check(AuditContext context)
    {
        var weights = Weights(context.Strategy).Distinct().ToArray();
        return from total in PrintedTotal.OfContributions(context).Concat(PrintedTotal.OfPeriods(context).Where(total => total.IsComplete)).Concat(PrintedTotal.OfParts(context))
               where (!total.IsStated || total.Contradicts || total.Exact is null) && !(total.Of == AggregatedInputs.Contributions && TotalBoundsRule.HasBounds(total, context))
               let rules = ReconciledRules.Explaining(total.Inputs, total.IsStated, total.Printed, weights)
               where rules.Count > 0
               select ToFinding(total, rules, context);
    }

    private static IEnumerable<ValueList<InputWeight<RealizerCode>>> Weights(Strategy strategy) => strategy.Items
        .OfType<IndicatorItem>()
        .SelectMany(item => new[] { item.Indicator.Aggregation?.OverRealizers, item.Indicator.Aggregation?.OverPeriods, item.Indicator.Aggregation?.OverBreakdowns })
        .OfType<AggregationRule>()
        .Select(rule => rule.Weights)
        .Where(weights => weights.Count > 0);

    private static Finding ToFinding(PrintedTotal total, ValueList<AggregationRule> rules, AuditContext context) => new(
        AuditDescriptors.OtherMethod,
        total.Observation.Item,
        total.Observation.Period,
        ("name", total.Name),
        ("isIndicator", RuleText.IsIndicators(total.Observation, context)),
        ("printed", total.Printed),
        ("isStated", total.IsStated),
        ("stated", total.RulePhrase(total.Inputs.Rule)),
        ("rules", rules.Select(total.RulePhrase).ToValueList()))
    {
        Declared = ExactText.Of(total.Printed),
        Computed = total.Exact is { } exact ? ExactText.Of(exact) : null,
    };
}

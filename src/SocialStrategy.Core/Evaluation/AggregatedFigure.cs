namespace SocialStrategy;

/// <summary>Makes the figure of what the rule of an indicator puts together.</summary>
internal static class AggregatedFigure
{
    /// <summary>The figure; null if the rule makes no number or none was expected.</summary>
    internal static Figure? Of(
        FigureSubject subject,
        FigureMeasure measure,
        Period period,
        AggregationFigureRule rule,
        FigureCoverage coverage,
        IEnumerable<AggregationInput> inputs,
        Indicator indicator,
        EvaluationRules rules)
    {
        if (rule.Rule.Method == AggregationMethod.None || coverage.Expected == 0)
        {
            return null;
        }

        var currency = coverage.Used.Select(input => input.Reported).OfType<MoneyValue>().FirstOrDefault()?.Currency;
        var outcome = coverage.Used.Count == 0
            ? new RefusedOutcome(RefusalReason.NoInput)
            : Outcome(rule.Rule, indicator, inputs.ToValueList(), rules.RoundingOf(rule.Rule.Method, currency));
        return new Figure(subject, measure, period, rule, outcome, coverage)
        {
            Unit = currency is null ? FigureUnit.OfText(indicator.Unit) : FigureUnit.Currency(currency),
        };
    }

    /// <summary>The outcome of the rule; a sum of plain numbers in per cent is one of percentages.</summary>
    private static FigureOutcome Outcome(AggregationRule rule, Indicator indicator, ValueList<AggregationInput> inputs, Rounding? rounding) =>
        rule.Method == AggregationMethod.Sum && indicator.Unit?.TrimStart() is ['%' or '‰', ..] && inputs.Any(input => input.Value is NumberValue)
            ? new RefusedOutcome(RefusalReason.SumOfPercentages)
            : FigureOutcome.Of(Aggregator.Aggregate(rule, inputs), rounding);
}

namespace SocialStrategy;

/// <summary>Puts together what realizers contributed to indicators whose rule says how.</summary>
internal static class ContributionTotals
{
    internal static IEnumerable<Figure> Of(Strategy strategy, MonitoringRound round, EvaluationRules rules)
    {
        var observations = round.Observations.ToLookup(observation => observation.Item);
        return strategy.Items.OfType<IndicatorItem>()
            .Where(item => item.Indicator.Aggregation?.OverRealizers is not null)
            .SelectMany(item => observations[item.Code].SelectMany(observation => Of(observation, item.Indicator, rules)));
    }

    private static IEnumerable<Figure> Of(Observation observation, Indicator indicator, EvaluationRules rules)
    {
        var aggregation = indicator.Aggregation!;
        if (Total(observation, indicator, aggregation.OverRealizers!, rules) is not { } total)
        {
            return [];
        }

        return aggregation.MayCountTwice && aggregation.OverRealizers!.Method == AggregationMethod.Sum
            ? Bounds(total)
            : WithDifference(total, observation, indicator);
    }

    /// <summary>What is certain where two bodies may have counted the same person.</summary>
    private static IEnumerable<Figure> Bounds(Figure total) =>
    [
        total with { Measure = FigureMeasure.ContributionLowerBound, Rule = FigureRules.GreatestContribution, Exact = total.Inputs.Max(input => input.Value) },
        total with { Measure = FigureMeasure.ContributionUpperBound },
    ];

    private static IEnumerable<Figure> WithDifference(Figure total, Observation observation, Indicator indicator)
    {
        yield return total;
        if (observation.Value is NumberValue or MoneyValue && IsUnitOf(indicator, observation.Unit))
        {
            var printed = (Fraction)observation.Value.Number.GetValueOrDefault();
            yield return total with
            {
                Measure = FigureMeasure.ContributionDifference,
                Rule = FigureRules.PrintedLess(total.Rule),
                Exact = printed - total.Exact,
                Inputs = [new FigureInput(observation.Item, observation.Period, printed) { Part = observation.Name, Reported = observation.Value }, .. total.Inputs],
            };
        }
    }

    /// <summary>The contributions that enter the total of an observation, as long as they have a value.</summary>
    internal static IEnumerable<Contribution> Entering(Observation observation, Indicator indicator)
    {
        var currency = Currency(observation);
        return observation.Contributions.Where(each => each.Value is not MissingValue && Reason(each, indicator, currency) is null);
    }

    /// <summary>The total of the contributions to one observation, or null if the rule gives none.</summary>
    internal static Figure? Total(Observation observation, Indicator indicator, AggregationRule rule, EvaluationRules rules)
    {
        var currency = Currency(observation);
        var excluded = observation.Contributions
            .Select(each => (each.Realizer, Reason: Reason(each, indicator, currency)))
            .Where(each => each.Reason is not null)
            .Select(each => new FigureGap(observation.Item, each.Reason!.Value) { Realizer = each.Realizer })
            .ToValueList();
        var expected = observation.Contributions.Where(each => Reason(each, indicator, currency) is null).ToArray();
        var present = expected.Where(each => each.Value is not MissingValue).ToArray();
        var result = Aggregator.Aggregate(rule, expected.Select(each => new AggregationInput(each.Realizer, observation.Period, each.Value)).ToValueList());
        return result.Number is not { } number || present.Length == 0
            ? null
            : new Figure(
                observation.Item,
                FigureMeasure.ContributionTotal,
                observation.Period,
                FigureRules.OfContributions(rule),
                number,
                present.Select(each => new FigureInput(observation.Item, observation.Period, each.Value.Number.GetValueOrDefault())
                {
                    Realizer = each.Realizer,
                    Reported = each.Value,
                    Weight = Weight(rule, each),
                }).ToValueList())
            {
                Unit = indicator.Unit,
                Rounding = rules.RoundingOf(rule.Method),
                Missing = expected.Where(each => each.Value is MissingValue)
                    .Select(each => new FigureGap(observation.Item, GapReason.Missing)
                    {
                        Realizer = each.Realizer,
                        CountsAsZero = rule.Missing == MissingPolicy.Zero,
                        Weight = rule.Missing == MissingPolicy.Zero ? Weight(rule, each) : null,
                    })
                    .ToValueList(),
                Excluded = excluded,
            };
    }

    private static decimal? Weight(AggregationRule rule, Contribution contribution) =>
        rule.Weights.FirstOrDefault(weight => weight.Input == contribution.Realizer)?.Weight;

    /// <summary>Why a contribution does not belong into the total, or null if it does.</summary>
    private static GapReason? Reason(Contribution contribution, Indicator indicator, string? currency) => contribution switch
    {
        _ when !IsUnitOf(indicator, contribution.Unit) => GapReason.OtherUnit,
        { Value: MoneyValue money } when money.Currency != currency => GapReason.OtherUnit,
        { Value: NumberValue or MoneyValue or MissingValue } => null,
        { Value: PercentValue } when indicator.Aggregation?.OverRealizers is { Method: not AggregationMethod.Sum } => null,
        _ => GapReason.NotAddable,
    };

    private static bool IsUnitOf(Indicator indicator, string? unit) => unit is null || unit == indicator.Unit;

    /// <summary>The one currency in which amounts are added: that of the printed total, otherwise that of the first contribution in money.</summary>
    private static string? Currency(Observation observation) =>
        observation.Contributions.Select(each => each.Value).Prepend(observation.Value).OfType<MoneyValue>().FirstOrDefault()?.Currency;
}

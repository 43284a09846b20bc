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
        var rule = indicator.Aggregation!.OverRealizers!;
        return Total(observation, indicator, rule, rules) is not { } total ? []
            : indicator.Aggregation.MayCountTwice && rule.Method == AggregationMethod.Sum ? Bounds(total)
            : WithDifference(total, observation, indicator);
    }

    /// <summary>What is certain where two bodies may have counted the same person.</summary>
    private static IEnumerable<Figure> Bounds(Figure total) =>
    [
        total with
        {
            Measure = FigureMeasure.ContributionLowerBound,
            Rule = new FixedFigureRule(FixedRule.GreatestContribution),
            Outcome = total.IsRefused ? total.Outcome : new NumberOutcome(total.Inputs.Max(input => input.Value), rounding: null),
        },
        total with { Measure = FigureMeasure.ContributionUpperBound },
    ];

    private static IEnumerable<Figure> WithDifference(Figure total, Observation observation, Indicator indicator)
    {
        yield return total;
        if (!total.IsRefused && observation.Value is NumberValue or MoneyValue && IsUnitOf(indicator, observation.Unit))
        {
            var printed = (Fraction)observation.Value.Number.GetValueOrDefault();
            yield return total with
            {
                Measure = FigureMeasure.ContributionDifference,
                Rule = new PrintedLessRule((AggregationFigureRule)total.Rule),
                Outcome = new NumberOutcome(printed - total.Exact, total.Rounding),
                Coverage = new FigureCoverage(
                    [new FigureInput(observation.Item, observation.Period, printed) { Part = observation.Name, Reported = observation.Value }, .. total.Inputs],
                    total.Coverage.Gaps),
            };
        }
    }

    /// <summary>The contributions that enter the total of an observation, as long as they have a value.</summary>
    internal static IEnumerable<Contribution> Entering(Observation observation, Indicator indicator)
    {
        var currency = Currency(observation);
        return observation.Contributions.Where(each => each.Value is not MissingValue && Reason(each, indicator, currency) is null);
    }

    /// <summary>The total of the contributions to one observation; null if the rule makes no number or none was expected.</summary>
    internal static Figure? Total(Observation observation, Indicator indicator, AggregationRule rule, EvaluationRules rules)
    {
        var currency = Currency(observation);
        var coverage = Coverage(observation, indicator, rule, currency);
        if (rule.Method == AggregationMethod.None || coverage.Expected == 0)
        {
            return null;
        }

        var inputs = observation.Contributions
            .Where(each => Reason(each, indicator, currency) is null)
            .Select(each => new AggregationInput(each.Realizer, observation.Period, each.Value));
        return new Figure(
            new ItemSubject(observation.Item),
            FigureMeasure.ContributionTotal,
            observation.Period,
            new AggregationFigureRule(AggregatedInputs.Contributions, rule),
            coverage.Used.Count == 0 ? new RefusedOutcome(RefusalReason.NoInput) : FigureOutcome.Of(Aggregator.Aggregate(rule, inputs.ToValueList()), rules.RoundingOf(rule.Method)),
            coverage)
        {
            Unit = FigureUnit.OfText(indicator.Unit),
        };
    }

    /// <summary>The contributions that enter the total, then those that are missing, then those that do not belong into it.</summary>
    private static FigureCoverage Coverage(Observation observation, Indicator indicator, AggregationRule rule, string? currency)
    {
        var contributions = observation.Contributions
            .Select(each => (Contribution: each, Gap: Reason(each, indicator, currency) ?? (each.Value is MissingValue missing ? FigureGap.ReasonOf(missing.Reason) : null)))
            .ToArray();
        var bodies = contributions.Where(each => each.Gap is null).Select(each => each.Contribution.Realizer).ToHashSet();
        var gaps = contributions
            .Where(each => each.Gap is not null)
            .Select(each => new FigureGap(observation.Item, each.Gap!.Value) { Realizer = each.Contribution.Realizer })
            .Select(gap => gap.IsMissing && rule.Missing == MissingPolicy.Zero ? gap with { CountsAsZero = true, Weight = Weight(rule, gap.Realizer!) }
                : gap with { IsBeside = !gap.IsMissing && bodies.Contains(gap.Realizer!) })
            .OrderBy(gap => !gap.IsMissing);
        return new FigureCoverage(
            contributions.Where(each => each.Gap is null).Select(each => Input(observation, each.Contribution, rule)).ToValueList(),
            gaps.ToValueList());
    }

    private static FigureInput Input(Observation observation, Contribution contribution, AggregationRule rule) =>
        new(observation.Item, observation.Period, contribution.Value.Number.GetValueOrDefault())
        {
            Realizer = contribution.Realizer,
            Reported = contribution.Value,
            Weight = Weight(rule, contribution.Realizer),
        };

    private static decimal? Weight(AggregationRule rule, RealizerCode realizer) => rule.Weights.FirstOrDefault(weight => weight.Input == realizer)?.Weight;

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

namespace SocialStrategy;

/// <summary>Puts together what realizers contributed to indicators whose rule says how.</summary>
internal static class ContributionTotals
{
    internal static IEnumerable<Figure> Of(Strategy strategy, MonitoringRound round, EvaluationRules rules)
    {
        var observations = round.Observations
            .GroupBy(observation => (ObservedThing.Of(observation), observation.Period))
            .SelectMany(told => ToldValue.Counting([.. told.Select(observation => new ToldValue(observation, Round: 0))]))
            .ToLookup(observation => observation.Item);
        return strategy.Items.OfType<IndicatorItem>()
            .Where(item => item.Indicator.Aggregation?.OverRealizers is not null)
            .SelectMany(item => OrNothingTold(observations[item.Code], item, round.Period).SelectMany(observation => Of(observation, item, rules)));
    }

    /// <summary>The observations of an indicator; where the round tells nothing of its period, an empty one, so that silence is a figure too.</summary>
    private static IEnumerable<Observation> OrNothingTold(IEnumerable<Observation> observations, IndicatorItem item, Period period) =>
        observations.Any(each => each.Group is null && period.Contains(each.Period))
            ? observations
            : observations.Append(new Observation(item.Code, period, new MissingValue(MissingReason.NotReported)));

    private static IEnumerable<Figure> Of(Observation observation, IndicatorItem item, EvaluationRules rules)
    {
        var rule = item.Indicator.Aggregation!.OverRealizers!;
        return Total(observation, item, rule, rules) is not { } total ? []
            : item.Indicator.Aggregation.MayCountTwice && rule.Method == AggregationMethod.Sum ? Bounds(total)
            : WithDifference(total, observation, item.Indicator);
    }

    /// <summary>What is certain where two bodies may have counted the same person.</summary>
    private static IEnumerable<Figure> Bounds(Figure total) =>
    [
        total with
        {
            Measure = FigureMeasure.ContributionLowerBound,
            Rule = new FixedFigureRule(FixedRule.GreatestContribution),
            Outcome = total.IsRefused ? total.Outcome : FigureOutcome.Number(total.Inputs.Max(input => input.Value), rounding: null),
        },
        total with { Measure = FigureMeasure.ContributionUpperBound },
    ];

    private static IEnumerable<Figure> WithDifference(Figure total, Observation observation, Indicator indicator)
    {
        yield return total;
        if (!total.IsRefused && observation.Value is NumberValue or MoneyValue && IsUnitOf(indicator, observation.Unit) && total.Inputs.All(input => input.Reported!.GetType() == observation.Value.GetType()))
        {
            var printed = (Fraction)observation.Value.Number.GetValueOrDefault();
            yield return total with
            {
                Measure = FigureMeasure.ContributionDifference,
                Rule = new PrintedLessRule((AggregationFigureRule)total.Rule),
                Outcome = FigureOutcome.Number(printed - total.Exact, total.Rounding),
                Coverage = new FigureCoverage(
                    [new FigureInput(observation.Item, observation.Period, printed) { Part = observation.Name, Reported = observation.Value, Status = observation.Status }, .. total.Inputs],
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
    internal static Figure? Total(Observation observation, IndicatorItem item, AggregationRule rule, EvaluationRules rules)
    {
        var indicator = item.Indicator;
        var currency = Currency(observation);
        var contributions = observation.Contributions.Concat(Silent(observation, item, rule)).ToArray();
        var coverage = Coverage(observation, contributions, indicator, rule, currency);
        var inputs = contributions
            .Where(each => Reason(each, indicator, currency) is null)
            .Select(each => new AggregationInput(each.Realizer, observation.Period, each.Value));
        return AggregatedFigure.Of(
            new ItemSubject(observation.Item),
            FigureMeasure.ContributionTotal,
            observation.Period,
            new AggregationFigureRule(AggregatedInputs.Contributions, rule),
            coverage,
            inputs,
            indicator,
            rules);
    }

    /// <summary>
    /// Bodies that are expected to contribute and of which nothing is told: those whose weight the rule gives, and those that the plan names for the
    /// indicator or else for the nearest item above it that names any. None where the value came as a whole, without contributions, or stands in a table of its own.
    /// </summary>
    private static IEnumerable<Contribution> Silent(Observation observation, IndicatorItem item, AggregationRule rule)
    {
        var word = (observation.Value as MissingValue)?.Reason;
        if (observation.Group is not null || (observation.Contributions.Count == 0 && word is null or MissingReason.NotApplicable))
        {
            return [];
        }

        var told = observation.Contributions.Select(each => each.Realizer).ToHashSet();
        var reason = observation.Contributions.Count == 0 && word is MissingReason.NoData or MissingReason.Confidential ? word.Value : MissingReason.NotReported;
        return Named(item)
            .Concat(rule.Weights.Select(weight => weight.Input))
            .Distinct()
            .Where(realizer => !told.Contains(realizer))
            .Select(realizer => new Contribution(realizer, new MissingValue(reason)));
    }

    /// <summary>The bodies that the plan names for an item, or else for the nearest one above it that names any.</summary>
    internal static IEnumerable<RealizerCode> Named(StrategyItem item) =>
        item.Responsibilities.Count > 0 ? item.Responsibilities.Select(each => each.Realizer)
        : item.Parent is null ? []
        : Named(item.Parent);

    /// <summary>The contributions that enter the total, then those that are missing, then those that do not belong into it.</summary>
    private static FigureCoverage Coverage(Observation observation, Contribution[] expected, Indicator indicator, AggregationRule rule, string? currency)
    {
        var contributions = expected
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
            Status = observation.Status,
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

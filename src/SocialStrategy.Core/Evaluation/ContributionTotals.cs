using SocialStrategy.Aggregation;
using SocialStrategy.Monitoring;
using SocialStrategy.Planning;
using SocialStrategy.Values;

namespace SocialStrategy.Evaluation;

/// <summary>Adds up what realizers contributed to indicators whose rule says so.</summary>
internal static class ContributionTotals
{
    internal static IEnumerable<Figure> Of(Strategy strategy, MonitoringRound round)
    {
        var observations = round.Observations.ToLookup(observation => observation.Item);
        return StrategyItems.Walk(strategy)
            .Where(item => item.Indicator?.Contributions == ContributionRule.Sum)
            .SelectMany(item => observations[item.Code].SelectMany(observation => Of(observation, item.Indicator!)));
    }

    private static IEnumerable<Figure> Of(Observation observation, Indicator indicator)
    {
        if (Total(observation, indicator) is not { } total)
        {
            yield break;
        }

        yield return total;
        if (observation.Value is NumberValue or MoneyValue && IsUnitOf(indicator, observation.Unit))
        {
            var printed = (Fraction)observation.Value.Number.GetValueOrDefault();
            yield return total with
            {
                Measure = FigureMeasure.ContributionDifference,
                Rule = "printedLessSumOfContributions",
                Exact = printed - total.Exact,
                Inputs = [new FigureInput(observation.Item, observation.Period, printed), .. total.Inputs],
            };
        }
    }

    private static Figure? Total(Observation observation, Indicator indicator)
    {
        var currency = Currency(observation);
        var gaps = observation.Contributions
            .Select(each => (Contribution: each, Reason: Reason(each, indicator, currency)))
            .Where(each => each.Reason is not null)
            .Select(each => new FigureGap(observation.Item, each.Reason!.Value) { Realizer = each.Contribution.Realizer })
            .ToValueList();
        var inputs = observation.Contributions
            .Where(each => Reason(each, indicator, currency) is null)
            .Select(each => new FigureInput(observation.Item, observation.Period, each.Value.Number.GetValueOrDefault()) { Realizer = each.Realizer })
            .ToValueList();
        return inputs.Count == 0
            ? null
            : new Figure(
                observation.Item,
                FigureMeasure.ContributionTotal,
                observation.Period,
                "sumOfContributions",
                Numbers.Sum(inputs.Select(input => input.Value)),
                inputs)
            {
                Unit = indicator.Unit,
                Missing = gaps.Where(gap => gap.Reason == GapReason.Missing).ToValueList(),
                Excluded = gaps.Where(gap => gap.Reason != GapReason.Missing).ToValueList(),
            };
    }

    /// <summary>Why a contribution does not enter the sum, or null if it does.</summary>
    private static GapReason? Reason(Contribution contribution, Indicator indicator, string? currency) => contribution switch
    {
        _ when !IsUnitOf(indicator, contribution.Unit) => GapReason.OtherUnit,
        { Value: MissingValue } => GapReason.Missing,
        { Value: MoneyValue money } when money.Currency != currency => GapReason.OtherUnit,
        { Value: NumberValue or MoneyValue } => null,
        _ => GapReason.NotAddable,
    };

    private static bool IsUnitOf(Indicator indicator, string? unit) => unit is null || unit == indicator.Unit;

    /// <summary>The one currency in which amounts are added: that of the printed total, otherwise that of the first contribution in money.</summary>
    private static string? Currency(Observation observation) =>
        observation.Contributions.Select(each => each.Value).Prepend(observation.Value).OfType<MoneyValue>().FirstOrDefault()?.Currency;
}

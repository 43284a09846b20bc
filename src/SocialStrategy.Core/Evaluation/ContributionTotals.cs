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
        if (observation.Value is NumberValue or MoneyValue)
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

    /// <summary>The sum of the contributions to one observation, or null if none can be added.</summary>
    internal static Figure? Total(Observation observation, Indicator indicator)
    {
        var gaps = observation.Contributions
            .Select(each => (Contribution: each, Reason: Reason(each)))
            .Where(each => each.Reason is not null)
            .Select(each => new FigureGap(observation.Item, each.Reason!.Value) { Realizer = each.Contribution.Realizer })
            .ToValueList();
        var inputs = observation.Contributions
            .Where(each => Reason(each) is null)
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

    /// <summary>Whether a contribution enters the sum.</summary>
    internal static bool Enters(Contribution contribution) => Reason(contribution) is null;

    /// <summary>Why a contribution does not enter the sum, or null if it does.</summary>
    private static GapReason? Reason(Contribution contribution) => contribution switch
    {
        { Unit: not null } => GapReason.OtherUnit,
        { Value: MissingValue } => GapReason.Missing,
        { Value: NumberValue or MoneyValue } => null,
        _ => GapReason.NotAddable,
    };
}

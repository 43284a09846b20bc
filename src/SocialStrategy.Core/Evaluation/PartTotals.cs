using System.Text.Json;
using SocialStrategy.Aggregation;
using SocialStrategy.Monitoring;
using SocialStrategy.Planning;
using SocialStrategy.Values;

namespace SocialStrategy.Evaluation;

/// <summary>Puts together the parts of a year and the parts of exhaustive breakdowns, where the indicator's rules say how.</summary>
internal static class PartTotals
{
    internal static IEnumerable<Figure> Of(Strategy strategy, MonitoringRound round, EvaluationRules rules)
    {
        var observations = round.Observations.ToLookup(observation => observation.Item);
        return StrategyItems.Walk(strategy)
            .Where(item => item.Indicator?.Aggregation is not null)
            .SelectMany(item => OverPeriods(item.Indicator!, [.. observations[item.Code]], round.Period, rules)
                .Concat(observations[item.Code].SelectMany(observation => OverBreakdowns(item.Indicator!, observation, rules))));
    }

    /// <summary>The value of the round's period from those of its parts; the parts must not overlap.</summary>
    private static IEnumerable<Figure> OverPeriods(Indicator indicator, Observation[] observations, Period whole, EvaluationRules rules)
    {
        var parts = observations.Where(each => each.Period != whole && whole.Contains(each.Period)).OrderBy(each => each.Period).ToArray();
        if (indicator.Aggregation!.OverPeriods is not { } rule
            || parts.Length == 0
            || parts.Zip(parts.Skip(1)).Any(pair => pair.Second.Period.Start <= pair.First.Period.End))
        {
            return [];
        }

        return ToFigure(rule, rules.RoundingOf(rule.Method), "Periods", FigureMeasure.PeriodTotal, whole, indicator, [.. parts.Select(each => (each.Period, each.Value))]);
    }

    private static IEnumerable<Figure> OverBreakdowns(Indicator indicator, Observation observation, EvaluationRules rules) =>
        indicator.Aggregation!.OverBreakdowns is not { } rule
            ? []
            : observation.Breakdowns
                .Where(breakdown => breakdown.Coverage == BreakdownCoverage.Exhaustive)
                .SelectMany(breakdown => ToFigure(
                    rule,
                    rules.RoundingOf(rule.Method),
                    "Parts",
                    FigureMeasure.BreakdownTotal,
                    observation.Period,
                    indicator,
                    [.. breakdown.Parts.Select(part => (observation.Period, part.Value))]).Select(figure => figure with { Part = Name(breakdown.By) }));

    private static IEnumerable<Figure> ToFigure(
        AggregationRule rule,
        Rounding? rounding,
        string of,
        FigureMeasure measure,
        Period period,
        Indicator indicator,
        (Period Period, Value Value)[] parts)
    {
        var present = parts.Where(part => part.Value.Number is not null).ToArray();
        var result = Aggregator.Aggregate(rule, parts.Select(part => new AggregationInput(indicator.Code, part.Period, part.Value)).ToValueList());
        if (result.Number is { } number && present.Length > 0)
        {
            yield return new Figure(
                indicator.Code,
                measure,
                period,
                $"{Name(rule.Method)}Of{of}",
                number,
                present.Select(part => new FigureInput(indicator.Code, part.Period, part.Value.Number.GetValueOrDefault())).ToValueList())
            {
                Unit = indicator.Unit,
                Rounding = rounding,
                Missing = parts.Except(present).Select(_ => new FigureGap(indicator.Code, GapReason.Missing)).ToValueList(),
            };
        }
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

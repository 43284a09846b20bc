using System.Text.Json;

namespace SocialStrategy;

/// <summary>Puts together the parts of a year and the parts of exhaustive breakdowns, where the indicator's rules say how.</summary>
internal static class PartTotals
{
    internal static IEnumerable<Figure> Of(Strategy strategy, MonitoringRound round, EvaluationRules rules)
    {
        var observations = round.Observations.ToLookup(observation => observation.Item);
        return strategy.Items.OfType<IndicatorItem>()
            .Where(item => item.Indicator.Aggregation is not null)
            .SelectMany(item => OverPeriods(item.Indicator, [.. observations[item.Code]], round.Period, rules)
                .Concat(observations[item.Code].SelectMany(observation => OverBreakdowns(item.Indicator, observation, rules))));
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

        return Together(indicator, rule, [.. parts.Select(each => new ReportedPart(Name: null, each.Period, each.Value))])
            .Select(figure => figure with
            {
                Measure = FigureMeasure.PeriodTotal,
                Period = whole,
                Rule = FigureRules.OfPeriods(rule),
                Rounding = rules.RoundingOf(rule.Method),
            });
    }

    private static IEnumerable<Figure> OverBreakdowns(Indicator indicator, Observation observation, EvaluationRules rules) =>
        indicator.Aggregation!.OverBreakdowns is not { } rule
            ? []
            : observation.Breakdowns
                .Where(breakdown => breakdown.Coverage == BreakdownCoverage.Exhaustive)
                .SelectMany(breakdown => Together(indicator, rule, [.. breakdown.Parts.Select(part => new ReportedPart(part.Name, observation.Period, part.Value))])
                    .Select(figure => figure with
                    {
                        Part = JsonNamingPolicy.CamelCase.ConvertName(breakdown.By.ToString()),
                        Rounding = rules.RoundingOf(rule.Method),
                    }));

    /// <summary>The figure of a breakdown, if the rule gives one.</summary>
    private static IEnumerable<Figure> Together(Indicator indicator, AggregationRule rule, ReportedPart[] parts)
    {
        var present = parts.Where(part => part.Value is not MissingValue).ToArray();
        var result = Aggregator.Aggregate(rule, parts.Select(part => new AggregationInput(indicator.Code, part.Period, part.Value)).ToValueList());
        if (result.Number is { } number && present.Length > 0)
        {
            yield return new Figure(
                indicator.Code,
                FigureMeasure.BreakdownTotal,
                parts[0].Period,
                FigureRules.OfParts(rule),
                number,
                present.Select(part => new FigureInput(indicator.Code, part.Period, part.Value.Number.GetValueOrDefault()) { Part = part.Name, Reported = part.Value }).ToValueList())
            {
                Unit = indicator.Unit,
                Missing = parts.Where(part => part.Value is MissingValue)
                    .Select(part => new FigureGap(indicator.Code, GapReason.Missing) { Part = part.Name, CountsAsZero = rule.Missing == MissingPolicy.Zero })
                    .ToValueList(),
            };
        }
    }

    private sealed record ReportedPart(string? Name, Period Period, Value Value);
}

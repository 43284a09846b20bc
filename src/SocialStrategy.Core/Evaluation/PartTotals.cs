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

    /// <summary>The value of the round's period from those of its parts, which must not overlap.</summary>
    private static IEnumerable<Figure> OverPeriods(Indicator indicator, Observation[] observations, Period whole, EvaluationRules rules)
    {
        var parts = observations
            .Where(each => each.Period != whole && whole.Contains(each.Period))
            .OrderBy(each => each.Period)
            .Select(each => new ReportedPart(Name: null, each.Period, each.Value))
            .ToArray();
        if (indicator.Aggregation!.OverPeriods is not { } rule)
        {
            return [];
        }

        var doOverlap = parts.Zip(parts.Skip(1)).Any(pair => pair.Second.Period.Start <= pair.First.Period.End);
        return Together(new ItemSubject(indicator.Code), FigureMeasure.PeriodTotal, whole, new AggregationFigureRule(AggregatedInputs.Periods, rule), parts, rules)
            .Select(figure => figure with
            {
                Unit = FigureUnit.OfText(indicator.Unit),
                Outcome = doOverlap ? new RefusedOutcome(RefusalReason.Overlapping) : figure.Outcome,
            });
    }

    private static IEnumerable<Figure> OverBreakdowns(Indicator indicator, Observation observation, EvaluationRules rules) =>
        from breakdown in observation.Breakdowns
        where indicator.Aggregation!.OverBreakdowns is not null && breakdown.Coverage == BreakdownCoverage.Exhaustive
        from figure in Together(
            new BreakdownSubject(indicator.Code, breakdown.By),
            FigureMeasure.BreakdownTotal,
            observation.Period,
            new AggregationFigureRule(AggregatedInputs.Parts, indicator.Aggregation!.OverBreakdowns!),
            [.. breakdown.Parts.Select(part => new ReportedPart(part.Name, observation.Period, part.Value))],
            rules)
        select figure with { Unit = FigureUnit.OfText(indicator.Unit) };

    /// <summary>The figure of some parts; none if the rule makes no number or none was expected.</summary>
    private static IEnumerable<Figure> Together(FigureSubject subject, FigureMeasure measure, Period period, AggregationFigureRule rule, ReportedPart[] parts, EvaluationRules rules)
    {
        var coverage = new FigureCoverage(
            parts.Where(part => part.Gap is null)
                .Select(part => new FigureInput(subject.Item, part.Period, part.Value.Number.GetValueOrDefault()) { Part = part.Name, Reported = part.Value })
                .ToValueList(),
            parts.Where(part => part.Gap is not null)
                .Select(part => new FigureGap(subject.Item, part.Gap!.Value) { Part = part.Name })
                .Select(gap => gap with { CountsAsZero = gap.IsMissing && rule.Rule.Missing == MissingPolicy.Zero })
                .ToValueList());
        if (rule.Rule.Method == AggregationMethod.None || coverage.Expected == 0)
        {
            return [];
        }

        var outcome = coverage.Used.Count == 0
            ? new RefusedOutcome(RefusalReason.NoInput)
            : FigureOutcome.Of(
                Aggregator.Aggregate(rule.Rule, parts.Select(part => new AggregationInput(Realizer: null, part.Period, part.Value)).ToValueList()),
                rules.RoundingOf(rule.Rule.Method));
        return [new Figure(subject, measure, period, rule, outcome, coverage)];
    }

    private sealed record ReportedPart(string? Name, Period Period, Value Value)
    {
        /// <summary>Why the part is no input; null if it is one.</summary>
        internal GapReason? Gap => Value switch
        {
            MissingValue missing => FigureGap.ReasonOf(missing.Reason),
            { Number: null } => GapReason.NotAddable,
            _ => null,
        };
    }
}

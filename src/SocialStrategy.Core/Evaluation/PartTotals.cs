namespace SocialStrategy;

/// <summary>Puts together the parts of a year and the parts of exhaustive breakdowns, where the indicator's rules say how.</summary>
internal static class PartTotals
{
    internal static IEnumerable<Figure> Of(StrategyMonitoring monitoring, MonitoringRound round, EvaluationRules rules)
    {
        var observations = round.Observations.ToLookup(observation => observation.Item);
        var told = ToldValue.AllUpTo(monitoring, round.Period).ToLookup(each => each.Observation.Item);
        return monitoring.Strategy.Items.OfType<IndicatorItem>()
            .Where(item => item.Indicator.Aggregation is not null)
            .SelectMany(item => told[item.Code].GroupBy(each => each.Observation.Group, StringComparer.Ordinal).SelectMany(group => OverPeriods(item.Indicator, group.Key, group, round.Period, rules))
                .Concat(observations[item.Code].SelectMany(observation => OverBreakdowns(item.Indicator, observation, rules))));
    }

    /// <summary>The value of the round's period, in one table or none, from those of its parts, of which each must be there once and none may overlap another.</summary>
    private static IEnumerable<Figure> OverPeriods(Indicator indicator, string? group, IEnumerable<ToldValue> told, Period whole, EvaluationRules rules)
    {
        var parts = told
            .Where(each => each.Observation.Period != whole && whole.Contains(each.Observation.Period))
            .GroupBy(each => each.Observation.Period)
            .OrderBy(period => period.Key)
            .SelectMany(period => ToldValue.Counting([.. period]).DistinctBy(each => (each.Value, each.Unit ?? indicator.Unit)))
            .Select(each => new ReportedPart(Name: null, each.Period, each.Value) { Unit = each.Unit, Status = each.Status })
            .ToArray();
        if (indicator.Aggregation!.OverPeriods is not { } rule || parts.Length == 0)
        {
            return [];
        }

        var refusal = parts.DistinctBy(part => part.Period).Count() < parts.Length ? RefusalReason.SeveralValues
            : parts.Zip(parts.Skip(1)).Any(pair => pair.Second.Period.Start <= pair.First.Period.End) ? RefusalReason.Overlapping
            : (RefusalReason?)null;
        var absent = refusal is null ? PeriodParts.Absent(whole, parts.Select(part => part.Period)) : [];
        var all = parts.Concat(absent.Select(period => new ReportedPart(Name: null, period, new MissingValue(MissingReason.NotReported)))).OrderBy(part => part.Period);
        return Together(group is null ? new ItemSubject(indicator.Code) : new ObservationSubject(indicator.Code) { Group = group }, FigureMeasure.PeriodTotal, whole, new AggregationFigureRule(AggregatedInputs.Periods, rule), [.. all], indicator, rules)
            .Select(figure => refusal is { } reason ? figure with { Outcome = new RefusedOutcome(reason) } : figure);
    }

    private static IEnumerable<Figure> OverBreakdowns(Indicator indicator, Observation observation, EvaluationRules rules) =>
        from breakdown in observation.Breakdowns
        where indicator.Aggregation!.OverBreakdowns is not null && breakdown.Coverage == BreakdownCoverage.Exhaustive
        from figure in Together(
            new BreakdownSubject(indicator.Code, breakdown.By),
            FigureMeasure.BreakdownTotal,
            observation.Period,
            new AggregationFigureRule(AggregatedInputs.Parts, indicator.Aggregation!.OverBreakdowns!),
            [.. breakdown.Parts.Select(part => new ReportedPart(part.Name, observation.Period, part.Value) { Unit = observation.Unit, Status = observation.Status })],
            indicator,
            rules)
        select figure;

    /// <summary>The figure of some parts; none if the rule makes no number or none was expected.</summary>
    private static IEnumerable<Figure> Together(
        FigureSubject subject, FigureMeasure measure, Period period, AggregationFigureRule rule, ReportedPart[] parts, Indicator indicator, EvaluationRules rules)
    {
        var told = parts.Select(part => (Part: part, Gap: part.Gap(indicator, rule.Rule, isStatusOfParts: measure == FigureMeasure.PeriodTotal))).ToArray();
        var coverage = new FigureCoverage(
            told.Where(each => each.Gap is null)
                .Select(each => new FigureInput(subject.Item, each.Part.Period, each.Part.Value.Number.GetValueOrDefault()) { Part = each.Part.Name, Reported = each.Part.Value, Status = each.Part.Status })
                .ToValueList(),
            told.Where(each => each.Gap is not null)
                .Select(each => new FigureGap(subject.Item, each.Gap!.Value) { Part = each.Part.Name, Period = each.Part.Period == period ? null : each.Part.Period })
                .Select(gap => gap with { CountsAsZero = gap.IsMissing && rule.Rule.Missing == MissingPolicy.Zero })
                .ToValueList());
        var inputs = told
            .Where(each => each.Gap is not GapReason.OtherUnit)
            .Select(each => new AggregationInput(Realizer: null, each.Part.Period, each.Part.Value) { Status = measure == FigureMeasure.PeriodTotal && each.Part.Value.Number is not null ? each.Part.Status : null });
        return AggregatedFigure.Of(subject, measure, period, rule, coverage, inputs, indicator, rules) is { } figure ? [figure] : [];
    }

    private sealed record ReportedPart(string? Name, Period Period, Value Value)
    {
        internal string? Unit { get; init; }

        internal ObservationStatus? Status { get; init; }

        /// <summary>Why the part is no input; null if it is one. Parts of a breakdown are as settled as their whole, so that its figure is marked and none is left out.</summary>
        internal GapReason? Gap(Indicator indicator, AggregationRule rule, bool isStatusOfParts) => Value switch
        {
            MissingValue missing => FigureGap.ReasonOf(missing.Reason),
            _ when Unit is not null && Unit != indicator.Unit => GapReason.OtherUnit,
            { Number: null } => GapReason.NotAddable,
            _ when !isStatusOfParts || rule.Counts(Status) => null,
            _ => Status == ObservationStatus.Forecast ? GapReason.Forecast : GapReason.Provisional,
        };
    }
}

namespace SocialStrategy;

/// <summary>Makes figures of the progress towards targets that stand, and rolls them up where a rule says how.</summary>
internal sealed class ProgressFigures
{
    private readonly Strategy _strategy;
    private readonly MonitoringRound _round;
    private readonly EvaluationRules _rules;
    private readonly ILookup<ItemCode, StandingTarget> _standing;

    internal ProgressFigures(Strategy strategy, MonitoringRound round, ValueList<TargetProgress> targets, EvaluationRules rules)
    {
        _strategy = strategy;
        _round = round;
        _rules = rules;
        _standing = targets
            .Where(each => each.Target.ReplacedOn is null)
            .GroupBy(each => (each.Indicator, each.Target.Period))
            .SelectMany(group => group.Select((each, at) => new StandingTarget(each, new TargetSubject(group.Key.Indicator, group.Key.Period, group.Count() == 1 ? null : at + 1))))
            .ToLookup(each => each.Progress.Indicator);
    }

    internal IEnumerable<Figure> All() => _standing.SelectMany(each => each).SelectMany(OfTarget).Concat(RolledUp());

    private IEnumerable<Figure> OfTarget(StandingTarget standing)
    {
        var each = standing.Progress;
        if (each.Progress is { } share)
        {
            yield return new Figure(
                standing.Subject,
                FigureMeasure.TargetProgress,
                each.Actual!.Period,
                new FixedFigureRule(each.Range!.IsTwoSided ? FixedRule.ShareOfDistanceGone : FixedRule.ShareOfWayToTarget),
                FigureOutcome.Number(share * 100, _rules.RoundingOfProgress),
                new FigureCoverage([Input(each.Reference!, TargetInput.Reference), Input(each.Actual, TargetInput.Actual), .. Aim(each)], []))
            {
                Unit = FigureUnit.Percent,
            };
        }

        if (each.Gap is { } gap)
        {
            yield return new Figure(
                standing.Subject,
                FigureMeasure.RemainingGap,
                each.Actual!.Period,
                new FixedFigureRule(FixedRule.TargetLessActual),
                FigureOutcome.Number(gap, rounding: null),
                new FigureCoverage(
                    [.. TargetAim.IsFromReference(each.Target.Relation) ? [Input(each.Reference!, TargetInput.Reference)] : (ValueList<FigureInput>)[], Input(each.Actual, TargetInput.Actual), .. Aim(each)],
                    []))
            {
                Unit = each.Actual.Value is PercentValue || each.Actual.Unit == "%" ? FigureUnit.PercentagePoints : FigureUnit.OfText(each.Actual.Unit),
            };
        }
    }

    /// <summary>The number aimed at, or both ends of a range.</summary>
    private static IEnumerable<FigureInput> Aim(TargetProgress each)
    {
        yield return Aim(each, (each.Range!.Lower ?? each.Range.Upper).GetValueOrDefault(), each.Target.Value);
        if (each.Target.Upper is { } upper)
        {
            yield return Aim(each, each.Range.Upper.GetValueOrDefault(), upper);
        }
    }

    private static FigureInput Aim(TargetProgress each, Fraction number, Value? stated) =>
        new(each.Indicator, each.Target.Period, number) { Target = TargetInput.Target, Reported = stated };

    private static FigureInput Input(SeriesValue value, TargetInput end) =>
        new(value.Indicator, value.Period, value.Value.Number.GetValueOrDefault()) { Target = end, Reported = value.Value, Status = value.Status };

    private IEnumerable<Figure> RolledUp() => _rules.ProgressRollUp is { } rule
        ? new RollUp(_strategy, rule, _round.Period).Figures(new ItemNumbers(FigureMeasure.MeanProgress, _rules.RoundingOfProgress, FigureUnit.Percent, subject => new ItemSubject(subject), OfIndicator))
        : [];

    /// <summary>What an indicator brings into the figures of its goals; nothing if it has no standing target.</summary>
    private (FigureInput? Input, FigureGap? Gap) OfIndicator(ItemCode indicator) => Current(_standing[indicator]) switch
    {
        null => (null, null),
        { Progress: { Progress: { } share } progress } standing => (
            new FigureInput(indicator, progress.Actual!.Period, share * 100)
            {
                Part = standing.Subject.Label,
                Status = new[] { progress.Actual.Status, progress.Reference!.Status }.FirstOrDefault(status => status.IsUnsettled()),
                Figure = new FigureKey(standing.Subject, FigureMeasure.TargetProgress, progress.Actual.Period),
            },
            null),
        var standing => (null, new FigureGap(indicator, Gap(standing.Progress)) { Part = standing.Subject.Label }),
    };

    /// <summary>The target for the evaluated period or the next one in time, otherwise the last one; of several for one period the first in the plan.</summary>
    private StandingTarget? Current(IEnumerable<StandingTarget> standing)
    {
        var inTime = standing.OrderBy(each => each.Progress.Target.Period.End).ToArray();
        return inTime.FirstOrDefault(each => each.Progress.Target.Period.End >= _round.Period.End)
            ?? inTime.FirstOrDefault(each => each.Progress.Target.Period.End == inTime[^1].Progress.Target.Period.End);
    }

    private GapReason Gap(TargetProgress progress) => progress.Reason switch
    {
        NoProgressReason.NoActual => NoValue(progress.Indicator),
        NoProgressReason.OtherUnit => GapReason.OtherUnit,
        _ => GapReason.NotComputable,
    };

    /// <summary>What the round says instead of a value; of several words the same in any order, and that nothing is expected only if all say so.</summary>
    private GapReason NoValue(ItemCode indicator) => _round.Observations
        .Where(each => each.Item == indicator && each.Group is null && each.Period == _round.Period)
        .Select(each => each.Value)
        .OfType<MissingValue>()
        .OrderBy(missing => missing.Reason == MissingReason.NotApplicable)
        .ThenBy(missing => missing.Reason)
        .FirstOrDefault() is { } missing ? FigureGap.ReasonOf(missing.Reason) : GapReason.NotReported;

    private sealed record StandingTarget(TargetProgress Progress, TargetSubject Subject);
}

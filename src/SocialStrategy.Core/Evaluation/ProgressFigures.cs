namespace SocialStrategy;

/// <summary>Makes figures of the progress towards targets that stand, and rolls them up where a rule says how.</summary>
internal sealed class ProgressFigures
{
    private readonly Strategy _strategy;
    private readonly Period _period;
    private readonly EvaluationRules _rules;
    private readonly ILookup<Code, StandingTarget> _standing;

    internal ProgressFigures(Strategy strategy, Period period, ValueList<TargetProgress> targets, EvaluationRules rules)
    {
        _strategy = strategy;
        _period = period;
        _rules = rules;
        _standing = targets
            .Where(each => each.Target.ReplacedOn is null)
            .GroupBy(each => (each.Indicator, each.Target.Period))
            .SelectMany(group => group.Count() == 1
                ? [new StandingTarget(group.Single(), $"{group.Key.Period}")]
                : group.Select((each, at) => new StandingTarget(each, $"{group.Key.Period} ({at + 1})")))
            .ToLookup(each => each.Progress.Indicator);
    }

    internal IEnumerable<Figure> All() => _standing.SelectMany(each => each).SelectMany(OfTarget).Concat(RolledUp());

    private IEnumerable<Figure> OfTarget(StandingTarget standing)
    {
        var each = standing.Progress;
        if (each.Progress is { } share)
        {
            yield return new Figure(
                each.Indicator,
                FigureMeasure.TargetProgress,
                each.Actual!.Period,
                each.Range!.IsTwoSided ? FigureRules.ShareOfDistanceGone : FigureRules.ShareOfWayToTarget,
                share * 100,
                [Input(each.Reference!, TargetInputs.Reference), Input(each.Actual, TargetInputs.Actual), .. Aim(each)])
            {
                Part = standing.Part,
                Unit = "%",
                Rounding = _rules.PercentRounding,
            };
        }

        if (each.Gap is { } gap)
        {
            yield return new Figure(
                each.Indicator,
                FigureMeasure.RemainingGap,
                each.Actual!.Period,
                FigureRules.TargetLessActual,
                gap,
                [.. TargetAim.IsFromReference(each.Target.Relation) ? [Input(each.Reference!, TargetInputs.Reference)] : (ValueList<FigureInput>)[], Input(each.Actual, TargetInputs.Actual), .. Aim(each)])
            {
                Part = standing.Part,
                Unit = each.Actual.Unit == "%" ? Figure.PercentagePoints : each.Actual.Unit,
                Rounding = TargetAim.IsPercentOfReference(each.Target.Relation) ? _rules.MeanRounding : null,
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
        new(each.Indicator, each.Target.Period, number) { Part = TargetInputs.Target, Reported = stated };

    private static FigureInput Input(SeriesValue value, string part) =>
        new(value.Indicator, value.Period, value.Value.Number.GetValueOrDefault()) { Part = part, Reported = value.Value };

    private IEnumerable<Figure> RolledUp() => _rules.ProgressRollUp is { } rule
        ? new RollUp(_strategy, rule, _period).Figures(new ItemNumbers(FigureMeasure.MeanProgress, _rules.PercentRounding, OfIndicator) { Unit = "%" })
        : [];

    /// <summary>What an indicator brings into the figures of its goals; nothing if it has no standing target.</summary>
    private (FigureInput? Input, FigureGap? Gap) OfIndicator(Code indicator) => Current(_standing[indicator]) switch
    {
        null => (null, null),
        { Progress: { Progress: { } share } progress } standing => (new FigureInput(indicator, progress.Actual!.Period, share * 100) { Part = standing.Part }, null),
        var standing => (null, new FigureGap(indicator, Gap(standing.Progress.Reason)) { Part = standing.Part }),
    };

    /// <summary>The target for the evaluated period or the next one in time, otherwise the last one; of several for one period the first in the plan.</summary>
    private StandingTarget? Current(IEnumerable<StandingTarget> standing)
    {
        var inTime = standing.OrderBy(each => each.Progress.Target.Period.End).ToArray();
        return inTime.FirstOrDefault(each => each.Progress.Target.Period.End >= _period.End)
            ?? inTime.FirstOrDefault(each => each.Progress.Target.Period.End == inTime[^1].Progress.Target.Period.End);
    }

    private static GapReason Gap(NoProgressReason? reason) => reason switch
    {
        NoProgressReason.NoActual => GapReason.Missing,
        NoProgressReason.OtherUnit => GapReason.OtherUnit,
        _ => GapReason.NotComputable,
    };

    private sealed record StandingTarget(TargetProgress Progress, string Part);
}

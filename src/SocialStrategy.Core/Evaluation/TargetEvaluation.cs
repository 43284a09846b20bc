namespace SocialStrategy;

/// <summary>Holds the indicators of a strategy against their targets, as one round and those before it show them.</summary>
internal sealed class TargetEvaluation
{
    private readonly Strategy _strategy;
    private readonly ObservedSeries _series;
    private readonly ProgressThresholds? _thresholds;

    internal TargetEvaluation(StrategyMonitoring monitoring, MonitoringRound round, ProgressThresholds? thresholds)
    {
        _strategy = monitoring.Strategy;
        _series = new ObservedSeries(monitoring, round);
        _thresholds = thresholds;
    }

    internal ValueList<TargetProgress> Targets() =>
        _strategy.Items.OfType<IndicatorItem>().SelectMany(item => item.Indicator.Targets.Select(target => Of(item.Indicator, target))).ToValueList();

    private TargetProgress Of(Indicator indicator, Target target)
    {
        var actual = _series.Latest(indicator, target.Period);
        var reference = Reference(indicator, target, actual.Value);
        var aim = TargetAim.Of(indicator, target, reference);
        var direction = Direction(indicator, target, aim, reference);
        var held = new TargetProgress(indicator.Code, target, direction)
        {
            Reference = reference.Value,
            Actual = actual.Value,
            Range = aim.Range,
            ContradictsDirection = indicator.DesiredDirection is { } desired
                && desired != direction
                && DesiredDirection.KeepWithinRange != desired
                && DesiredDirection.KeepWithinRange != direction,
            Reason = Incomparable(actual, reference, aim),
        };
        var measured = held.Reason is null ? Measured(held, actual.Number, reference) : held;
        return measured with { Status = _thresholds?.Of(measured) };
    }

    /// <summary>The baseline, or the value of the base period; of another indicator without a base period that of the actual value's.</summary>
    private SeriesLookup Reference(Indicator indicator, Target target, SeriesValue? actual)
    {
        var series = target.RelativeToIndicator is { } other ? ((IndicatorItem)_strategy.Find(other)!).Indicator : indicator;
        var period = target.RelativeTo ?? (target.RelativeToIndicator is null ? indicator.Baseline?.Period : actual?.Period);
        var observed = period is null || (target.RelativeTo is null && target.RelativeToIndicator is null) ? SeriesLookup.None : _series.At(series, period);
        return observed == SeriesLookup.None && series.Baseline is { Value: not MissingValue } baseline && baseline.Period == period
            ? SeriesLookup.Of(new SeriesValue(series.Code, baseline.Period, baseline.Value, ObservedSeries.UnitOf(series, baseline.Value, unit: null)))
            : observed;
    }

    /// <summary>Why the actual value cannot be held against the target; null if it can.</summary>
    private NoProgressReason? Incomparable(SeriesLookup actual, SeriesLookup reference, TargetAim aim) =>
        actual.FaultOr(NoProgressReason.NoActual)
        ?? aim.Fault
        ?? (actual.Value!.Unit != aim.Unit ? NoProgressReason.OtherUnit
            : reference.Value is not { } start ? null
            : actual.Value.Period.End < start.Period.End ? NoProgressReason.ActualBeforeReference
            : _series.HasBreak(actual.Value.Indicator, start.Period, actual.Value.Period) || _series.HasBreak(start.Indicator, start.Period, actual.Value.Period) ? NoProgressReason.Break
            : null);

    private static TargetProgress Measured(TargetProgress held, Fraction actual, SeriesLookup reference)
    {
        var range = held.Range!;
        var isTrend = TargetAim.IsTrend(held.Target.Relation);
        var reason = isTrend ? NoProgressReason.OnlyTrend : NoWay(held, reference);
        var measured = held with { IsReached = range.Contains(actual), Gap = isTrend ? null : range.WayFrom(actual), Reason = reason };
        return reason is not null ? measured : measured with { Progress = Share(range, reference.Number, actual), Expected = Expected(held) };
    }

    /// <summary>Why there is no way from the reference to the target; null if there is one.</summary>
    private static NoProgressReason? NoWay(TargetProgress held, SeriesLookup reference) =>
        reference.FaultOr(NoProgressReason.NoReference)
        ?? (reference.Value!.Unit != held.Actual!.Unit ? NoProgressReason.OtherUnit
            : held.Range!.WayFrom(reference.Number) != default ? null
            : held.Range.IsEnd(reference.Number) ? NoProgressReason.TargetEqualsReference
            : NoProgressReason.ReferenceWithinTarget);

    private static Fraction Share(TargetRange range, Fraction reference, Fraction actual)
    {
        var way = range.WayFrom(reference);
        return range.IsTwoSided ? 1 - Magnitude(range.WayFrom(actual) / way) : (actual - reference) / way;
    }

    private static Fraction Magnitude(Fraction number) => number < default(Fraction) ? -number : number;

    private static Fraction? Expected(TargetProgress held)
    {
        var (start, now, end) = (held.Reference!.Period.End.DayNumber, held.Actual!.Period.End.DayNumber, held.Target.Period.End.DayNumber);
        var isMoving = held.Target.RelativeToIndicator is not null && held.Target.RelativeTo is null;
        return isMoving || end <= start ? null : new Fraction(now - start, end - start);
    }

    /// <summary>Where the target wants the value to go; of a number or range that can be missed on two sides, where it lies from the reference.</summary>
    private static DesiredDirection Direction(Indicator indicator, Target target, TargetAim aim, SeriesLookup reference) => aim.Range switch
    {
        { IsTwoSided: true } range when reference is { Fault: null, Value: { } start } && start.Unit == aim.Unit => range.WayFrom(reference.Number).CompareTo(default) switch
        {
            > 0 => DesiredDirection.Rise,
            < 0 => DesiredDirection.Fall,
            _ => DesiredDirection.KeepWithinRange,
        },
        _ => Stated(target.Relation) ?? indicator.DesiredDirection ?? DesiredDirection.KeepWithinRange,
    };

    private static DesiredDirection? Stated(TargetRelation relation) => relation switch
    {
        TargetRelation.AtLeast or TargetRelation.Above or TargetRelation.RiseBy or TargetRelation.RiseByPercent or TargetRelation.RisingTrend => DesiredDirection.Rise,
        TargetRelation.AtMost or TargetRelation.Below or TargetRelation.FallBy or TargetRelation.FallByPercent or TargetRelation.FallingTrend => DesiredDirection.Fall,
        TargetRelation.StableTrend => DesiredDirection.KeepWithinRange,
        TargetRelation.Exactly or TargetRelation.Between => null,
    };
}

namespace SocialStrategy;

/// <summary>The numbers that reach a target and their unit, or why they cannot be told.</summary>
internal sealed record TargetAim(TargetRange? Range, string? Unit, NoProgressReason? Fault)
{
    internal static bool IsTrend(TargetRelation relation) => relation is TargetRelation.RisingTrend or TargetRelation.FallingTrend or TargetRelation.StableTrend;

    internal static bool IsPercentOfReference(TargetRelation relation) => relation is TargetRelation.RiseByPercent or TargetRelation.FallByPercent;

    internal static bool IsFromReference(TargetRelation relation) =>
        IsTrend(relation) || IsPercentOfReference(relation) || relation is TargetRelation.RiseBy or TargetRelation.FallBy;

    internal static TargetAim Of(Indicator indicator, Target target, SeriesLookup reference) =>
        target.Value is not null && (target.Value.Number is null || target.Upper is { Number: null }) ? Refused(NoProgressReason.NotNumeric)
        : !IsFromReference(target.Relation) ? Stated(indicator, target)
        : reference.FaultOr(NoProgressReason.NoReference) is { } fault ? Refused(fault)
        : FromReference(indicator, target, reference);

    private static TargetAim Refused(NoProgressReason fault) => new(Range: null, Unit: null, fault);

    private static TargetAim Stated(Indicator indicator, Target target)
    {
        var unit = ObservedSeries.UnitOf(indicator, target.Value!, unit: null);
        return target.Upper is null ? Made(target.Relation, Number(target.Value), upper: null, unit)
            : ObservedSeries.UnitOf(indicator, target.Upper, unit: null) != unit ? Refused(NoProgressReason.OtherUnit)
            : Number(target.Upper) < Number(target.Value) ? Refused(NoProgressReason.EmptyRange)
            : Made(target.Relation, Number(target.Value), Number(target.Upper), unit);
    }

    private static TargetAim FromReference(Indicator indicator, Target target, SeriesLookup reference)
    {
        var (from, unit) = (reference.Number, reference.Value!.Unit);
        if (IsTrend(target.Relation))
        {
            return Made(target.Relation, from, upper: null, unit);
        }

        var isPercent = IsPercentOfReference(target.Relation);
        var fits = isPercent ? target.Value is not MoneyValue : ObservedSeries.UnitOf(indicator, target.Value!, unit: null) == unit;
        var by = isPercent ? Number(target.Value) / 100 * (from < default(Fraction) ? -from : from) : Number(target.Value);
        var isFall = target.Relation is TargetRelation.FallBy or TargetRelation.FallByPercent;
        return !fits ? Refused(NoProgressReason.OtherUnit)
            : isPercent && from == default ? Refused(NoProgressReason.ReferenceIsZero)
            : Made(target.Relation, isFall ? from - by : from + by, upper: null, unit);
    }

    private static TargetAim Made(TargetRelation relation, Fraction number, Fraction? upper, string? unit) => new(RangeOf(relation, number, upper), unit, Fault: null);

    private static TargetRange RangeOf(TargetRelation relation, Fraction number, Fraction? upper) => relation switch
    {
        TargetRelation.AtLeast or TargetRelation.RiseBy or TargetRelation.RiseByPercent => new(number, upper: null, includesEnds: true),
        TargetRelation.Above or TargetRelation.RisingTrend => new(number, upper: null, includesEnds: false),
        TargetRelation.AtMost or TargetRelation.FallBy or TargetRelation.FallByPercent => new(lower: null, number, includesEnds: true),
        TargetRelation.Below or TargetRelation.FallingTrend => new(lower: null, number, includesEnds: false),
        TargetRelation.Exactly or TargetRelation.StableTrend => new(number, number, includesEnds: true),
        TargetRelation.Between => new(number, upper, includesEnds: true),
    };

    private static Fraction Number(Value? value) => value!.Number.GetValueOrDefault();
}

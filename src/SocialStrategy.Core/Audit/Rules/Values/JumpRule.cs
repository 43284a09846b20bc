namespace SocialStrategy.Audit.Rules;

/// <summary>SSA305: a value lies far from those before it.</summary>
/// <remarks>The method, its limits and their source are in <c>docs/audit/SSA305.md</c>.</remarks>
internal sealed class JumpRule : IAuditRule
{
    public string Code => AuditDescriptors.Jump.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from series in ValueSeries.Of(context)
        from at in Enumerable.Range(1, Math.Max(series.Length - 1, 0))
        where context.Round.Period.Contains(series[at].Period)
        let before = ValueSeries.Comparable(series, at, context)
        where before.Length > 0
        let measure = (context.FindItem(series[at].Observation.Item) as IndicatorItem)?.Indicator.Measure
        let limits = JumpLimits.Of(before, IsInPoints(series[at], measure, context), measure)
        where limits.AreExceededBy(series[at].Number)
        select ToFinding(before[^1], series[at], limits, context);

    /// <summary>Whether the number is one of per cent; a stated share without a unit is, too.</summary>
    private static bool IsInPoints(SeriesEntry entry, IndicatorMeasure? measure, AuditContext context) => entry.Value is PercentValue
        || (entry.Value is NumberValue && (context.Strategy.UnitOf(entry.Observation)?.Contains('%', StringComparison.Ordinal) ?? (measure == IndicatorMeasure.Share)));

    private static Finding ToFinding(SeriesEntry before, SeriesEntry after, JumpLimits limits, AuditContext context) => new(
        AuditDescriptors.Jump,
        after.Observation.Item,
        after.Period,
        [
            (Diagnostic.Variant, limits.Variant),
            ("name", after.NameIn(context)),
            ("rose", after.Number > before.Number),
            ("before", before.Number),
            ("after", after.Number),
            ("from", before.Period),
            ("to", after.Period),
            ("isInPoints", limits.IsInPoints),
            .. limits.Arguments,
        ])
    {
        Declared = ExactText.Of(after.Number),
        Computed = ExactText.Of(before.Number),
    };
}

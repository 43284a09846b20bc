namespace SocialStrategy.Audit.Rules;

/// <summary>SSA307: a running total fell, though it did not begin anew.</summary>
/// <remarks>Approximate values are not judged: they may have fallen in print alone.</remarks>
internal sealed class RunningTotalRule : IAuditRule
{
    public string Code => AuditDescriptors.RunningTotal.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from series in ValueSeries.Of(context)
        from at in Enumerable.Range(1, Math.Max(series.Length - 1, 0))
        let timing = ValueSeries.TimingOf(series[at], context)
        where timing.IsRunningTotal() && context.Round.Period.Contains(series[at].Period)
        let before = ValueSeries.Comparable(series, at, context).LastOrDefault()
        where before is not null && !timing.Restarts(before.Period, series[at].Period) && Fell(before, series[at])
        select ToFinding(before, series[at], timing, context);

    private static bool Fell(SeriesEntry before, SeriesEntry after) => after.Number < before.Number && !before.Value.IsApproximate && !after.Value.IsApproximate;

    private static Finding ToFinding(SeriesEntry before, SeriesEntry after, IndicatorTiming? timing, AuditContext context) => new(
        AuditDescriptors.RunningTotal,
        after.Observation.Item,
        after.Period,
        ("name", after.NameIn(context)),
        ("before", before.Number),
        ("after", after.Number),
        ("from", before.Period),
        ("to", after.Period),
        ("isUnsaid", timing == IndicatorTiming.Cumulative))
    {
        Declared = ExactText.Of(after.Number),
        Computed = ExactText.Of(before.Number),
    };
}

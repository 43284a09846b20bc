namespace SocialStrategy;

/// <summary>What follows from values being running totals.</summary>
internal static class RunningTotals
{
    internal static bool IsRunningTotal(this IndicatorTiming? timing) =>
        timing is IndicatorTiming.Cumulative or IndicatorTiming.CumulativeInYear or IndicatorTiming.CumulativeFromStart;

    /// <summary>
    /// Whether counting began anew between two periods. Totals of whole years, and of the same part of two years, are still of like with like, so that they can
    /// be compared, but the later one need not be the greater.
    /// </summary>
    internal static bool Restarts(this IndicatorTiming? timing, Period earlier, Period later) => timing switch
    {
        IndicatorTiming.CumulativeInYear => earlier.End.Year != later.End.Year,
        IndicatorTiming.Cumulative => earlier.End.Year != later.End.Year && !(IsLong(earlier) && IsLong(later)),
        _ => false,
    };

    /// <summary>Whether two values of an indicator can be held against each other: no total of a whole year against one that has only begun.</summary>
    internal static bool AreComparable(this IndicatorTiming? timing, Period earlier, Period later) =>
        !timing.Restarts(earlier, later) || (earlier.Kind == later.Kind && earlier.Kind != PeriodKind.Years && (earlier.End.Month, PartOfMonth(earlier)) == (later.End.Month, PartOfMonth(later)));

    private static bool IsLong(Period period) => period.Kind is PeriodKind.Year or PeriodKind.FiscalYear or PeriodKind.Years;

    /// <summary>The day where a period is a single one; months end on different days of February.</summary>
    private static int PartOfMonth(Period period) => period.Kind == PeriodKind.Day ? period.End.Day : 0;
}

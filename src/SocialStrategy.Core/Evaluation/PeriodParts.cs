namespace SocialStrategy;

/// <summary>Which parts of a period are absent, told from those that are there.</summary>
internal static class PeriodParts
{
    /// <summary>
    /// The parts that are absent: each stretch of time between those that are there is filled with periods of the kinds that are there, the longest that fits first, and with
    /// months where none fits. Of days nothing follows.
    /// </summary>
    /// <param name="whole">The period.</param>
    /// <param name="present">Parts of it that do not overlap, in order of time.</param>
    /// <returns>The parts in order of time; none if nothing but days is there.</returns>
    internal static IEnumerable<Period> Absent(Period whole, IEnumerable<Period> present)
    {
        var parts = present.Where(part => part.Kind != PeriodKind.Day).ToArray();
        var kinds = Kinds([.. parts.Select(part => part.Kind)]);
        var from = whole.Start.DayNumber;
        foreach (var (start, end) in parts.Select(part => (part.Start.DayNumber, part.End.DayNumber)).Append((whole.End.DayNumber + 1, whole.End.DayNumber)))
        {
            while (from < start && Longest(kinds, DateOnly.FromDayNumber(from), start) is { } absent)
            {
                yield return absent;
                from = absent.End.DayNumber + 1;
            }

            from = end + 1;
        }
    }

    /// <summary>The kinds of parts to fill with, the longest first; of parts by calendar months a month fits everywhere.</summary>
    private static PeriodKind[] Kinds(PeriodKind[] present) =>
    [
        .. present
            .Concat(present.Length == 0 || present.Contains(PeriodKind.FiscalYear) || present.Contains(PeriodKind.Years) ? [] : [PeriodKind.Month])
            .Where(kind => kind != PeriodKind.Years)
            .Distinct()
            .OrderByDescending(Months),
    ];

    private static Period? Longest(PeriodKind[] kinds, DateOnly from, int before) => kinds
        .Select(kind => Beginning(kind, from))
        .FirstOrDefault(period => period is not null && period.End.DayNumber < before);

    /// <summary>The period of a kind that begins on a day; null if none does.</summary>
    private static Period? Beginning(PeriodKind kind, DateOnly day) => kind switch
    {
        _ when day.Day > 1 => null,
        PeriodKind.FiscalYear => day.Year < DateOnly.MaxValue.Year ? Period.FiscalYear(day.Year, day.Month) : null,
        _ when (day.Month - 1) % Months(kind) != 0 => null,
        PeriodKind.Year => Period.Year(day.Year),
        PeriodKind.HalfYear => Period.HalfYear(day.Year, (day.Month + 5) / 6),
        PeriodKind.Quarter => Period.Quarter(day.Year, (day.Month + 2) / 3),
        _ => Period.Month(day.Year, day.Month),
    };

    private static int Months(PeriodKind kind) => kind switch
    {
        PeriodKind.Year or PeriodKind.FiscalYear => 12,
        PeriodKind.HalfYear => 6,
        PeriodKind.Quarter => 3,
        _ => 1,
    };
}

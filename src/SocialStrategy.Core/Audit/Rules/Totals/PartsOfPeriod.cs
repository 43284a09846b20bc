namespace SocialStrategy.Audit.Rules;

/// <summary>Values of parts of a period, none of which overlap.</summary>
/// <param name="Observations">The values in order of time.</param>
/// <param name="AreAll">Whether they leave no day of the period out.</param>
/// <param name="HasLast">Whether the last one ends with the period.</param>
internal sealed record PartsOfPeriod(Observation[] Observations, bool AreAll, bool HasLast)
{
    /// <summary>The parts of one kind, such as quarters, each kind for itself; and parts of several kinds where only together they are the whole.</summary>
    internal static IEnumerable<PartsOfPeriod> Of(Observation whole, AuditContext context)
    {
        var parts = context.Observed(whole.Item).Where(each => IsPart(each, whole)).ToArray();
        if (parts.Length == 0)
        {
            parts = [.. context.ObservedElsewhere(whole.Item).Where(each => IsPart(each, whole))];
        }

        var byPeriod = parts.GroupBy(part => part.Period).Select(same => same.MaxBy(part => Settled(part.Status))!).OrderBy(part => part.Period).ToArray();
        var kinds = byPeriod.GroupBy(part => part.Period.Kind).Select(kind => Of(whole.Period, [.. kind])).Where(set => !DoOverlap(set.Observations)).ToArray();
        return kinds.Any(set => set.AreAll) || Tiled(whole.Period, byPeriod) is not { } tiled ? kinds : kinds.Append(tiled);
    }

    private static bool IsPart(Observation part, Observation whole) =>
        part.Item == whole.Item && part.Name == whole.Name && part.Group == whole.Group && part.Unit == whole.Unit
        && part.Period != whole.Period && whole.Period.Contains(part.Period) && !part.Period.Contains(whole.Period);

    private static int Settled(ObservationStatus? status) => status switch
    {
        ObservationStatus.Revised => 4,
        ObservationStatus.Final => 3,
        ObservationStatus.Provisional => 1,
        ObservationStatus.Forecast => 0,
        _ => 2,
    };

    private static bool DoOverlap(Observation[] parts) => parts.Zip(parts.Skip(1)).Any(pair => pair.First.Period.Overlaps(pair.Second.Period));

    private static PartsOfPeriod Of(Period whole, Observation[] parts) => new(parts, Covers(whole, parts), parts[^1].Period.End == whole.End);

    private static bool Covers(Period whole, Observation[] parts) =>
        parts[0].Period.Start == whole.Start
        && parts[^1].Period.End == whole.End
        && parts.Zip(parts.Skip(1)).All(pair => pair.First.Period.End.AddDays(1) == pair.Second.Period.Start);

    /// <summary>The longest parts from the first day to the last one, one after the other; null if some day has none.</summary>
    private static PartsOfPeriod? Tiled(Period whole, Observation[] parts)
    {
        var tiles = new List<Observation>();
        for (var day = whole.Start; day <= whole.End; day = tiles[^1].Period.End.AddDays(1))
        {
            if (parts.Where(part => part.Period.Start == day).MaxBy(part => part.Period.End) is not { } tile)
            {
                return null;
            }

            tiles.Add(tile);
        }

        return Of(whole, [.. tiles]);
    }
}

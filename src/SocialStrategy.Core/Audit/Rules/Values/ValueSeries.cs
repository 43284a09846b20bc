namespace SocialStrategy.Audit.Rules;

/// <summary>The numbers of one thing over the periods of one kind, as told up to the audited round, in order of time.</summary>
/// <remarks>Forecasts and what is no number are left out. Of several words about one period the latest counts.</remarks>
internal static class ValueSeries
{
    internal static IEnumerable<SeriesEntry[]> Of(AuditContext context) =>
        from observations in ToldValue.AllUpTo(context.Evaluation.Monitoring, context.Round.Period).GroupBy(told => (told.Observation.Item, told.Observation.Name, told.Observation.Group, told.Observation.Period.Kind))
        let counting = observations
            .GroupBy(told => told.Observation.Period)
            .OrderBy(told => told.Key)
            .Select(told => ToldValue.Counting([.. told])[^1])
            .Where(observation => observation.Status != ObservationStatus.Forecast)
        from series in counting.SelectMany(Entries).GroupBy(entry => entry.Component, StringComparer.Ordinal)
        select series.ToArray();

    /// <summary>The entries before one that it can be compared with: since a break, a change of unit or kind, or a running total that began anew.</summary>
    internal static SeriesEntry[] Comparable(SeriesEntry[] series, int at, AuditContext context)
    {
        var first = at;
        while (first > 0 && series[first].Observation.Status != ObservationStatus.Break && AreComparable(series[first - 1], series[first], context))
        {
            first--;
        }

        return series[first..at];
    }

    /// <summary>What the indicator says its values say about time; null for other items.</summary>
    internal static IndicatorTiming? TimingOf(SeriesEntry entry, AuditContext context) => (context.FindItem(entry.Observation.Item) as IndicatorItem)?.Indicator.Timing;

    private static bool AreComparable(SeriesEntry before, SeriesEntry after, AuditContext context) =>
        TimingOf(after, context).AreComparable(before.Period, after.Period) && (before.Value, after.Value) switch
        {
            (MoneyValue first, MoneyValue last) => first.Currency == last.Currency,
            (NumberValue, NumberValue) => context.Strategy.UnitOf(before.Observation) == context.Strategy.UnitOf(after.Observation),
            _ => before.Value.GetType() == after.Value.GetType(),
        };

    private static IEnumerable<SeriesEntry> Entries(Observation observation) => observation.Value is CompositeValue composite
        ? composite.Components.Where(component => component.Value.Number is not null).DistinctBy(component => component.Name, StringComparer.Ordinal).Select(component => new SeriesEntry(observation, component.Name, component.Value))
        : observation.Value.Number is null ? [] : [new SeriesEntry(observation, Component: null, observation.Value)];
}

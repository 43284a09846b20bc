namespace SocialStrategy;

/// <summary>The values of indicators over all rounds up to one; of one period the latest round's counts.</summary>
/// <remarks>Values of a group, forecasts and missing values are no values of the series.</remarks>
internal sealed class ObservedSeries
{
    private readonly Period _until;
    private readonly ILookup<ItemCode, ToldValue> _observations;

    internal ObservedSeries(StrategyMonitoring monitoring, MonitoringRound until)
    {
        _until = until.Period;
        _observations = ToldValue.UpTo(monitoring, until.Period)
            .Where(each => each.Observation.Status != ObservationStatus.Forecast && each.Observation.Period.End <= until.Period.End)
            .ToLookup(each => each.Observation.Item);
    }

    /// <summary>The unit of a value of an indicator: what it carries itself, otherwise the given one or the indicator's.</summary>
    internal static string? UnitOf(Indicator indicator, Value value, string? unit) => value switch
    {
        PercentValue => "%",
        MoneyValue money => money.Currency,
        _ => unit ?? indicator.Unit,
    };

    /// <summary>
    /// The latest value by the end of a target's period: of a period of the kind of the evaluated one or of the target's, or of a day; of
    /// those that end on one day the longest.
    /// </summary>
    internal SeriesLookup Latest(Indicator indicator, Period target) => _observations[indicator.Code]
        .Where(each => each.Observation.Value is not MissingValue)
        .Select(each => each.Observation.Period)
        .Where(period => period.End <= target.End && (period.Kind == _until.Kind || period.Kind == target.Kind || period.Kind == PeriodKind.Day))
        .OrderByDescending(period => period.End)
        .ThenBy(period => period.Start)
        .FirstOrDefault() is { } latest ? At(indicator, latest) : SeriesLookup.None;

    /// <summary>The value of exactly one period.</summary>
    internal SeriesLookup At(Indicator indicator, Period period)
    {
        var values = ToldValue.Counting([.. _observations[indicator.Code].Where(each => each.Observation.Period == period && each.Observation.Value is not MissingValue)])
            .Select(each => new SeriesValue(indicator.Code, period, each.Value, UnitOf(indicator, each.Value, each.Unit)) { Status = each.Status })
            .DistinctBy(each => (each.Value.Number, each.Unit))
            .ToArray();
        return values.Length > 1 ? new SeriesLookup(Value: null, NoProgressReason.SeveralValues) : SeriesLookup.Of(values.FirstOrDefault());
    }

    /// <summary>Whether the definition changed after one period and by the end of another.</summary>
    internal bool HasBreak(ItemCode indicator, Period after, Period until) => _observations[indicator].Any(each =>
        each.Observation.Status == ObservationStatus.Break && each.Observation.Period.End > after.End && each.Observation.Period.End <= until.End);
}

/// <summary>A value that was looked for: the value or null, and why it cannot be calculated with even where there is one.</summary>
internal sealed record SeriesLookup(SeriesValue? Value, NoProgressReason? Fault)
{
    internal static SeriesLookup None { get; } = new(Value: null, Fault: null);

    internal Fraction Number => Value!.Value.Number.GetValueOrDefault();

    internal static SeriesLookup Of(SeriesValue? value) => new(value, value is { Value.Number: null } ? NoProgressReason.NotNumeric : null);

    /// <summary>Why there is no number, if there is none.</summary>
    internal NoProgressReason? FaultOr(NoProgressReason absent) => Fault ?? (Value is null ? absent : null);
}

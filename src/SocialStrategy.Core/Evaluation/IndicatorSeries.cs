namespace SocialStrategy;

/// <summary>The values of an indicator over the periods of a monitoring.</summary>
public sealed record IndicatorSeries
{
    private readonly IndicatorTiming? _timing;

    internal IndicatorSeries(ItemCode indicator, IndicatorTiming? timing, ValueList<SeriesPoint> points)
    {
        Indicator = indicator;
        _timing = timing;
        Points = points;
    }

    /// <summary>Gets the code of the indicator.</summary>
    public ItemCode Indicator { get; internal init; }

    /// <summary>Gets one point a period, in order of time; empty if nothing was reported.</summary>
    public ValueList<SeriesPoint> Points { get; internal init; }

    /// <summary>The values of an indicator in all rounds up to one; of a period that several rounds report, the latest round's value counts, and in it a revised one before the one it revises.</summary>
    /// <param name="monitoring">The strategy with its rounds.</param>
    /// <param name="indicator">The code of an indicator of the strategy.</param>
    /// <param name="until">The period of the last round to look into; rounds that end later are left out.</param>
    /// <returns>The series of the periods of the same kind as the last one's, such as years; values that stand in a table of their own are left out.</returns>
    /// <exception cref="ArgumentException">The strategy has no such indicator.</exception>
    public static IndicatorSeries Of(StrategyMonitoring monitoring, ItemCode indicator, Period until)
    {
        Guard.Against.Null(monitoring);
        Guard.Against.Null(indicator);
        Guard.Against.Null(until);
        if (monitoring.Strategy.Find(indicator) is not IndicatorItem item)
        {
            throw new ArgumentException($"The strategy has no indicator '{indicator}'. Give the code of one.", nameof(indicator));
        }

        var reported = from told in ToldValue.UpTo(monitoring, until)
                       where told.Observation.Item == indicator && told.Observation.Period.Kind == until.Kind
                       group told by told.Observation.Period into period
                       orderby period.Key
                       select Point([.. period]);
        return new IndicatorSeries(indicator, item.Indicator.Timing, reported.ToValueList());
    }

    private static SeriesPoint Point(ToldValue[] told)
    {
        var counts = ToldValue.Counting(told)[^1];
        return new SeriesPoint(counts.Period, counts)
        {
            Earlier = told.Select(each => each.Observation).Where(each => each.Value != counts.Value).DistinctBy(each => each.Value).ToValueList(),
        };
    }

    /// <summary>What the numbers of the series say together; missing values, text and forecasts are left out.</summary>
    /// <returns>
    /// The summary of the values since the last break, or since a running total began anew, which cannot be compared with those before; null if there is none.
    /// </returns>
    public SeriesSummary? Summarize()
    {
        var last = Points.ToList().FindLastIndex(point => point.IsBreak);
        last = Math.Max(last, Enumerable.Range(1, Math.Max(Points.Count - 1, 0)).LastOrDefault(at => !_timing.AreComparable(Points[at - 1].Period, Points[at].Period)));
        var numbers = Points.Skip(Math.Max(last, 0))
            .Where(point => !point.IsForecast && point.Value.Number is not null)
            .Select(point => new SeriesNumber(point.Period, point.Value.Number.GetValueOrDefault()))
            .ToValueList();
        return numbers.Count == 0 ? null : new SeriesSummary(numbers, _timing.IsRunningTotal());
    }
}

/// <summary>The value of an indicator for a period, as the latest round gives it.</summary>
public sealed record SeriesPoint
{
    internal SeriesPoint(Period period, Observation observation)
    {
        Period = period;
        Observation = observation;
    }

    /// <summary>Gets the period.</summary>
    public Period Period { get; internal init; }

    /// <summary>Gets the observation that counts.</summary>
    public Observation Observation { get; internal init; }

    /// <summary>Gets what else was given for the same period and was restated, in order of the rounds; empty if it stands as first given.</summary>
    public ValueList<Observation> Earlier { get; internal init; } = [];

    /// <summary>Gets the value.</summary>
    public Value Value => Observation.Value;

    /// <summary>Gets a value indicating whether the value cannot be compared with those before.</summary>
    public bool IsBreak => Observation.Status == ObservationStatus.Break;

    /// <summary>Gets a value indicating whether the value is expected, not observed.</summary>
    public bool IsForecast => Observation.Status == ObservationStatus.Forecast;

    /// <summary>Gets a value indicating whether the value replaces another: it says so, or an earlier round gave another one.</summary>
    public bool IsRevised => Observation.Status == ObservationStatus.Revised || Earlier.Count > 0;
}

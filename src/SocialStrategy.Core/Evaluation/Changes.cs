namespace SocialStrategy;

/// <summary>Measures how values changed between the periods of two rounds.</summary>
/// <remarks>
/// Compared are numbers of one unit, percentages with percentages, amounts of one currency, and components of one name; of each period the value that
/// counts by the end of the later round. An indicator with a number in one of the periods that cannot be compared has a refused change; a running total is compared only
/// with what it goes on from or with the same part of another year.
/// </remarks>
internal sealed class Changes
{
    private readonly Strategy _strategy;
    private readonly Rounding _rounding;
    private readonly Period _earlier;
    private readonly Period _later;
    private readonly IGrouping<ObservedThing, ToldValue>[] _told;

    internal Changes(StrategyMonitoring monitoring, MonitoringRound earlier, MonitoringRound later, Rounding rounding)
    {
        _strategy = monitoring.Strategy;
        _rounding = rounding;
        _earlier = earlier.Period;
        _later = later.Period;
        var order = later.Observations.Select(ObservedThing.Of).Distinct().Select((thing, at) => (thing, at)).ToDictionary(each => each.thing, each => each.at);
        _told =
        [
            .. ToldValue.AllUpTo(monitoring, _later)
                .GroupBy(told => ObservedThing.Of(told.Observation))
                .OrderBy(told => order.GetValueOrDefault(told.Key, int.MaxValue)),
        ];
    }

    internal IEnumerable<Figure> All() => _told.SelectMany(Of);

    private IEnumerable<Figure> Of(IGrouping<ObservedThing, ToldValue> told)
    {
        var (before, after) = (Counting(told, _earlier), Counting(told, _later));
        return (Refusal(told, before, after), before, after) switch
        {
            (null, [var first], [var last]) when Pairs(first, last).ToArray() is { Length: > 0 } pairs => pairs.SelectMany(pair => Compare(pair.First, pair.Last, pair.Component)),
            (var refusal, _, _) when _strategy.Find(told.Key.Item) is IndicatorItem && before.Concat(after).Any(each => each.Value.Number is not null) =>
                [Refused(told.Key, before, after, refusal ?? (before.Concat(after).All(each => each.Value.Number is not null) ? RefusalReason.OtherUnit : RefusalReason.NotNumeric))],
            _ => [],
        };
    }

    /// <summary>Why nothing is compared; null if there is one value of each period, and no break and no new count between them.</summary>
    private RefusalReason? Refusal(IEnumerable<ToldValue> told, Observation[] before, Observation[] after) =>
        before.Length > 1 || after.Length > 1 ? RefusalReason.SeveralValues
        : !before.Concat(after).All(each => each.Value is not MissingValue) || before.Length + after.Length < 2 ? RefusalReason.InputMissing
        : told.Select(each => each.Observation).Any(each => each.Status == ObservationStatus.Break && each.Period.End > _earlier.End && each.Period.End <= _later.End) ? RefusalReason.Break
        : !TimingOf(after[0].Item).AreComparable(_earlier, _later) ? RefusalReason.Restart
        : null;

    private IndicatorTiming? TimingOf(ItemCode item) => (_strategy.Find(item) as IndicatorItem)?.Indicator.Timing;

    private Observation[] Counting(IEnumerable<ToldValue> told, Period period) =>
        told.Where(each => each.Observation.Period == period).ToArray() is { Length: > 0 } ofPeriod
            ? [.. ToldValue.Counting(ofPeriod).DistinctBy(each => (each.Value, _strategy.UnitOf(each)))]
            : [];

    /// <summary>The values that can be compared: the whole ones, or the components of one name.</summary>
    private IEnumerable<(Observation First, Observation Last, string? Component)> Pairs(Observation before, Observation after)
    {
        var pairs = (before.Value, after.Value) is (CompositeValue first, CompositeValue last)
            ? from component in last.Components
              let same = first.Components.FirstOrDefault(each => each.Name == component.Name)
              where same is not null
              select (First: before with { Value = same.Value }, Last: after with { Value = component.Value }, Component: (string?)component.Name)
            : [(before, after, null)];
        return pairs.Where(pair => AreComparable(pair.First, pair.Last));
    }

    private bool AreComparable(Observation first, Observation last) => (first.Value, last.Value) switch
    {
        (NumberValue, NumberValue) => Unit(first) == Unit(last),
        (PercentValue, PercentValue) => true,
        (MoneyValue one, MoneyValue other) => one.Currency == other.Currency,
        _ => false,
    };

    private IEnumerable<Figure> Compare(Observation before, Observation after, string? component)
    {
        var (from, to) = ((Fraction)before.Value.Number.GetValueOrDefault(), (Fraction)after.Value.Number.GetValueOrDefault());
        var part = component ?? after.Name;
        var change = new Figure(
            Subject(ObservedThing.Of(after), component),
            FigureMeasure.Change,
            after.Period,
            new FixedFigureRule(FixedRule.LaterLessEarlier),
            FigureOutcome.Number(to - from, rounding: null),
            new FigureCoverage([Input(before, part), Input(after, part)], []))
        {
            Unit = Unit(after),
        };
        yield return change;
        if (from != default && after.Value is not PercentValue)
        {
            var magnitude = from < default(Fraction) ? -from : from;
            yield return change with
            {
                Measure = FigureMeasure.RelativeChange,
                Rule = new FixedFigureRule(FixedRule.ChangeInPercentOfEarlier),
                Outcome = FigureOutcome.Number((to - from) / magnitude * 100, _rounding),
                Unit = FigureUnit.Percent,
            };
        }
    }

    /// <summary>The change of an indicator that cannot be told, with the number that is there and what is not.</summary>
    private Figure Refused(ObservedThing thing, Observation[] before, Observation[] after, RefusalReason reason)
    {
        var told = new[] { (Period: _earlier, Told: before), (Period: _later, Told: after) };
        return new Figure(
            Subject(thing, component: null),
            FigureMeasure.Change,
            _later,
            new FixedFigureRule(FixedRule.LaterLessEarlier),
            new RefusedOutcome(reason),
            new FigureCoverage(
                [.. told.SelectMany(each => each.Told).Where(each => each.Value.Number is not null).Select(each => Input(each, each.Name))],
                [.. told.Where(each => each.Told.All(value => value.Value.Number is null)).Select(each => Gap(thing.Item, each.Period, each.Told))]));
    }

    private FigureGap Gap(ItemCode item, Period period, Observation[] told) =>
        new(item, told is [var word, ..] ? word.Value is MissingValue missing ? FigureGap.ReasonOf(missing.Reason) : GapReason.NotAddable : GapReason.NotReported)
        {
            Period = period == _later ? null : period,
        };

    private static FigureInput Input(Observation observation, string? part) =>
        new(observation.Item, observation.Period, observation.Value.Number.GetValueOrDefault()) { Part = part, Reported = observation.Value, Status = observation.Status };

    private static ObservationSubject Subject(ObservedThing thing, string? component) => new(thing.Item) { Name = thing.Name, Group = thing.Group, Component = component };

    private FigureUnit? Unit(Observation observation) => observation.Value switch
    {
        PercentValue => FigureUnit.PercentagePoints,
        MoneyValue money => FigureUnit.Currency(money.Currency),
        _ => FigureUnit.OfText(_strategy.UnitOf(observation)),
    };
}

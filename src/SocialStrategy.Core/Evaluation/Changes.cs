namespace SocialStrategy;

/// <summary>Measures how values changed between two rounds, where they can be compared.</summary>
/// <remarks>
/// Compared are numbers of one unit, percentages with percentages, amounts of one currency, and components of one name.
/// A value marked as a break is compared with nothing, and a running total only with what it goes on from or with the same part of another year.
/// </remarks>
internal sealed class Changes
{
    private readonly Strategy _strategy;
    private readonly Rounding _rounding;

    internal Changes(Strategy strategy, Rounding rounding)
    {
        _strategy = strategy;
        _rounding = rounding;
    }

    internal IEnumerable<Figure> Between(MonitoringRound earlier, MonitoringRound later)
    {
        var before = earlier.Observations.Where(observation => observation.Period == earlier.Period).ToLookup(Identity);
        return later.Observations
            .Where(observation => observation.Period == later.Period && observation.Status != ObservationStatus.Break)
            .SelectMany(after => before[Identity(after)].Take(1).SelectMany(first => Compare(first, after)));
    }

    private static (ItemCode Item, string? Name, string? Group) Identity(Observation observation) => (observation.Item, observation.Name, observation.Group);

    private IEnumerable<Figure> Compare(Observation before, Observation after) => (before.Value, after.Value) switch
    {
        (CompositeValue first, CompositeValue last) => last.Components.SelectMany(component => first.Components
            .Where(each => each.Name == component.Name)
            .Take(1)
            .SelectMany(each => Compare(before, each.Value, after, component.Value, component.Name))),
        _ => Compare(before, before.Value, after, after.Value, component: null),
    };

    private IEnumerable<Figure> Compare(Observation before, Value first, Observation after, Value last, string? component)
    {
        if (!TimingOf(after).AreComparable(before.Period, after.Period) || !AreComparable(first, last) || (first is NumberValue && Unit(before, first) != Unit(after, last)))
        {
            yield break;
        }

        var from = (Fraction)first.Number.GetValueOrDefault();
        var to = (Fraction)last.Number.GetValueOrDefault();
        var part = component ?? after.Name;
        var change = new Figure(
            new ObservationSubject(after.Item) { Name = after.Name, Group = after.Group, Component = component },
            FigureMeasure.Change,
            after.Period,
            new FixedFigureRule(FixedRule.LaterLessEarlier),
            new NumberOutcome(to - from, rounding: null),
            new FigureCoverage(
                [
                    new FigureInput(before.Item, before.Period, from) { Part = part, Reported = first },
                    new FigureInput(after.Item, after.Period, to) { Part = part, Reported = last },
                ],
                []))
        {
            Unit = Unit(after, last),
        };
        yield return change;
        if (from != default && last is not PercentValue)
        {
            var magnitude = from < default(Fraction) ? -from : from;
            yield return change with
            {
                Measure = FigureMeasure.RelativeChange,
                Rule = new FixedFigureRule(FixedRule.ChangeInPercentOfEarlier),
                Outcome = new NumberOutcome((to - from) / magnitude * 100, _rounding),
                Unit = FigureUnit.Percent,
            };
        }
    }

    private IndicatorTiming? TimingOf(Observation observation) => (_strategy.Find(observation.Item) as IndicatorItem)?.Indicator.Timing;

    private static bool AreComparable(Value first, Value last) => (first, last) switch
    {
        (NumberValue, NumberValue) or (PercentValue, PercentValue) => true,
        (MoneyValue one, MoneyValue other) => one.Currency == other.Currency,
        _ => false,
    };

    private FigureUnit? Unit(Observation observation, Value value) => value switch
    {
        PercentValue => FigureUnit.PercentagePoints,
        MoneyValue money => FigureUnit.Currency(money.Currency),
        _ => FigureUnit.OfText(_strategy.UnitOf(observation)),
    };
}

namespace SocialStrategy.Audit.Rules;

/// <summary>A printed whole, or a component of one, with the parts that a breakdown gives of it.</summary>
internal sealed class WholeWithParts
{
    private static readonly AggregationRule Sum = new(AggregationMethod.Sum, MissingPolicy.Skip);

    private WholeWithParts(Observation observation, string name, Value value, Value[] parts, Breakdown breakdown, Indicator? indicator)
    {
        Observation = observation;
        Name = name;
        Value = value;
        Parts = parts;
        IsExhaustive = breakdown.Coverage == BreakdownCoverage.Exhaustive;
        ArePercentages = indicator is not null && PrintedTotal.IsPercent(observation.Unit ?? indicator.Unit);
        Comparable = [.. parts.Where(part => IsSameKind(value, part))];
        var stated = IsExhaustive ? indicator?.Aggregation?.OverBreakdowns : null;
        Inputs = new ReconciledInputs(
            stated is null ? Sum : new AggregationRule(stated.Method, MissingPolicy.Skip, stated.Weights, stated.WeightTotal),
            Comparable.Select(part => new AggregationInput(Realizer: null, observation.Period, part)).ToValueList(),
            ArePercentages);
    }

    internal Observation Observation { get; }

    internal string Name { get; }

    internal Value Value { get; }

    /// <summary>Gets the value of each part; a missing one where a part lacks the component.</summary>
    internal Value[] Parts { get; }

    internal bool IsExhaustive { get; }

    /// <summary>Gets a value indicating whether plain numbers are numbers of per cent.</summary>
    internal bool ArePercentages { get; }

    /// <summary>Gets the parts of the same kind as the whole.</summary>
    internal Value[] Comparable { get; }

    internal bool IsComplete => Comparable.Length == Parts.Length;

    internal ReconciledInputs Inputs { get; }

    internal decimal Printed => Value.Number.GetValueOrDefault();

    internal ReconciledRoundings Roundings => Inputs.RoundingsOf(Printed);

    /// <summary>Every whole of the round with each of its breakdowns that says something about it.</summary>
    internal static IEnumerable<WholeWithParts> Of(AuditContext context) =>
        from observation in context.Round.Observations
        let indicator = (context.FindItem(observation.Item) as IndicatorItem)?.Indicator
        from whole in Wholes(observation, context)
        from breakdown in whole.Breakdowns
        where breakdown.Coverage != BreakdownCoverage.Independent
        from pair in PrintedTotal.Pairs(whole.Name, whole.Value, [.. breakdown.Parts.Select(part => (part.Name, part.Value))])
        where pair.Whole is NumberValue or MoneyValue or PercentValue
        select new WholeWithParts(observation, pair.Name, pair.Whole, [.. pair.Parts.Select(part => part.Value)], breakdown, indicator);

    private static IEnumerable<(string Name, Value Value, ValueList<Breakdown> Breakdowns)> Wholes(Observation observation, AuditContext context)
    {
        var name = context.NameOf(observation);
        return observation.Contributions
            .Select(each => ($"{name} – {context.RealizerName(each.Realizer)}", each.Value, each.Breakdowns))
            .Prepend((name, observation.Value, observation.Breakdowns));
    }

    private static bool IsSameKind(Value whole, Value part) => (whole, part) switch
    {
        (NumberValue, NumberValue) or (PercentValue, PercentValue) => true,
        (MoneyValue one, MoneyValue other) => one.Currency == other.Currency,
        _ => false,
    };
}

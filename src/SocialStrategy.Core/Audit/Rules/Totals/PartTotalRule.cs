namespace SocialStrategy.Audit.Rules;

/// <summary>SSA102: parts that do not fit their whole: exhaustive ones that do not add up, partial ones that exceed it.</summary>
/// <remarks>Compared are numbers with numbers and amounts of one currency; of composites the components of one name.</remarks>
internal sealed class PartTotalRule : IAuditRule
{
    public string Code => AuditDescriptors.PartTotal.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        from whole in Wholes(observation, context)
        from breakdown in whole.Breakdowns
        where breakdown.Coverage != BreakdownCoverage.Independent
        from pair in Pairs(whole, breakdown)
        let sum = Numbers.Sum(pair.Parts.Select(part => (Fraction)part.Number.GetValueOrDefault()))
        where DoNotFit(pair, sum, breakdown)
        select ToFinding(observation, pair, sum, breakdown.Coverage);

    private static IEnumerable<Whole> Wholes(Observation observation, AuditContext context)
    {
        var name = context.NameOf(observation);
        return observation.Contributions
            .Select(each => new Whole($"{name} – {context.RealizerName(each.Realizer)}", each.Value, each.Breakdowns))
            .Prepend(new Whole(name, observation.Value, observation.Breakdowns));
    }

    private static IEnumerable<WholeWithParts> Pairs(Whole whole, Breakdown breakdown)
    {
        var parts = breakdown.Parts.Select(part => part.Value).ToArray();
        return whole.Value is CompositeValue composite
            ? composite.Components.Select(component => Pair($"{whole.Name}: {component.Name}", component.Value, [.. parts.Select(part => ComponentOf(part, component.Name))]))
            : [Pair(whole.Name, whole.Value, parts)];
    }

    private static Value? ComponentOf(Value part, string name) =>
        (part as CompositeValue)?.Components.FirstOrDefault(component => component.Name == name)?.Value;

    private static WholeWithParts Pair(string name, Value whole, Value?[] parts)
    {
        var comparable = parts.OfType<Value>().Where(part => IsSameKind(whole, part)).ToArray();
        return new WholeWithParts(name, whole, comparable, comparable.Length == parts.Length);
    }

    private static bool IsSameKind(Value whole, Value part) => (whole, part) switch
    {
        (NumberValue, NumberValue) => true,
        (MoneyValue one, MoneyValue other) => one.Currency == other.Currency,
        _ => false,
    };

    private static bool DoNotFit(WholeWithParts pair, Fraction sum, Breakdown breakdown)
    {
        if (pair.Parts.Length == 0)
        {
            return false;
        }

        var whole = (Fraction)pair.Value.Number.GetValueOrDefault();
        return breakdown.Coverage == BreakdownCoverage.Exhaustive && pair.IsComplete ? sum != whole : sum > whole;
    }

    private static Finding ToFinding(Observation observation, WholeWithParts pair, Fraction sum, BreakdownCoverage coverage)
    {
        var whole = pair.Value.Number.GetValueOrDefault();
        return new Finding(
            AuditDescriptors.PartTotal,
            observation.Item,
            observation.Period,
            ("name", pair.Name),
            ("whole", whole),
            ("sum", sum),
            ("isPartial", coverage != BreakdownCoverage.Exhaustive))
        {
            Severity = pair.Parts.Append(pair.Value).Any(value => value.IsApproximate) ? Severity.Warning : Severity.Error,
            Declared = ExactText.Of(whole),
            Computed = ExactText.Of(sum),
        };
    }

    private sealed record Whole(string Name, Value Value, ValueList<Breakdown> Breakdowns);

    private sealed record WholeWithParts(string Name, Value Value, Value[] Parts, bool IsComplete);
}

namespace SocialStrategy.Audit.Rules;

/// <summary>SSA111: a breakdown, or a value of several components, names the same part twice.</summary>
internal sealed class RepeatedPartRule : IAuditRule
{
    public string Code => AuditDescriptors.RepeatedPart.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        let name = context.NameOf(observation)
        from list in Lists(name, observation.Value, observation.Breakdowns)
            .Concat(observation.Contributions.SelectMany(each => Lists($"{name} – {context.RealizerName(each.Realizer)}", each.Value, each.Breakdowns)))
        from part in list.Parts.GroupBy(part => string.Join(' ', part.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparer.OrdinalIgnoreCase)
        where part.Count() > 1
        select ToFinding(observation, list.Name, [.. part]);

    private static IEnumerable<(string Name, (string Name, Value Value)[] Parts)> Lists(string name, Value value, ValueList<Breakdown> breakdowns) =>
        breakdowns.Select(breakdown => (name, breakdown.Parts.Select(part => (part.Name, part.Value)).ToArray()))
            .Concat(value is CompositeValue composite ? [(name, composite.Components.Select(component => (component.Name, component.Value)).ToArray())] : []);

    private static Finding ToFinding(Observation observation, string name, (string Name, Value Value)[] parts) => new(
        AuditDescriptors.RepeatedPart,
        observation.Item,
        observation.Period,
        ("name", name),
        ("part", parts[0].Name),
        ("values", new Phrase("audit.values", ("values", parts.Select(part => RuleText.NumberOf(part.Value)).ToValueList()))))
    {
        Declared = RuleText.Digits(parts[0].Value),
        Computed = RuleText.Digits(parts[1].Value),
    };
}

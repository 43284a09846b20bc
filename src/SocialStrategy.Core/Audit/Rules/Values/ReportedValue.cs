namespace SocialStrategy.Audit.Rules;

/// <summary>A single value that a round reports, wherever it stands: a total, a component, a contribution or a part.</summary>
/// <param name="Observation">The observation that it belongs to.</param>
/// <param name="Name">What it is, in the document's words.</param>
/// <param name="Value">The value; no composite.</param>
/// <param name="IsPart">Whether it is a part of a whole.</param>
internal sealed record ReportedValue(Observation Observation, string Name, Value Value, bool IsPart)
{
    /// <summary>Gets a value indicating whether it is a contribution, or a part of one, in another unit than the indicator's.</summary>
    internal bool HasOwnUnit { get; init; }

    /// <summary>Every value of the round in the document's order.</summary>
    internal static IEnumerable<ReportedValue> Of(AuditContext context) =>
        from observation in context.Round.Observations
        let name = context.NameOf(observation)
        from value in Flatten(new ReportedValue(observation, name, observation.Value, IsPart: false))
            .Concat(Parts(observation, name, observation.Breakdowns))
            .Concat(observation.Contributions.SelectMany(each => OfContribution(observation, $"{name} – {context.RealizerName(each.Realizer)}", each)))
        select value;

    private static IEnumerable<ReportedValue> OfContribution(Observation observation, string name, Contribution contribution) =>
        Flatten(new ReportedValue(observation, name, contribution.Value, IsPart: false))
            .Concat(Parts(observation, name, contribution.Breakdowns))
            .Select(value => value with { HasOwnUnit = contribution.Unit is not null });

    private static IEnumerable<ReportedValue> Parts(Observation observation, string name, ValueList<Breakdown> breakdowns) =>
        from breakdown in breakdowns
        from part in breakdown.Parts
        from value in Flatten(new ReportedValue(observation, $"{name} – {part.Name}", part.Value, breakdown.Coverage != BreakdownCoverage.Independent))
        select value;

    private static IEnumerable<ReportedValue> Flatten(ReportedValue value) => value.Value is CompositeValue composite
        ? composite.Components.SelectMany(component => Flatten(value with { Name = $"{value.Name}: {component.Name}", Value = component.Value }))
        : [value];
}

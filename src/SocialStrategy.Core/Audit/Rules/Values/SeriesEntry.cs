namespace SocialStrategy.Audit.Rules;

/// <summary>A number of one period with the observation that it stands in.</summary>
/// <param name="Observation">The observation, or the one with the composite.</param>
/// <param name="Component">The name of the component; null for a value of one number.</param>
/// <param name="Value">The number.</param>
internal sealed record SeriesEntry(Observation Observation, string? Component, Value Value)
{
    internal Period Period => Observation.Period;

    internal Fraction Number => Value.Number.GetValueOrDefault();

    /// <summary>What the number is: the indicator or the own name, and the component.</summary>
    internal string NameIn(AuditContext context) => Component is null ? context.NameOf(Observation) : $"{context.NameOf(Observation)}: {Component}";
}

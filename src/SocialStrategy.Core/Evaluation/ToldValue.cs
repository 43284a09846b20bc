namespace SocialStrategy;

/// <summary>An observation with the number of the round that tells it, in order of time.</summary>
internal sealed record ToldValue(Observation Observation, int Round)
{
    /// <summary>What the rounds up to one tell, those in a table of their own left out.</summary>
    internal static IEnumerable<ToldValue> UpTo(StrategyMonitoring monitoring, Period until) =>
        AllUpTo(monitoring, until).Where(told => told.Observation.Group is null);

    /// <summary>What the rounds up to one tell.</summary>
    internal static IEnumerable<ToldValue> AllUpTo(StrategyMonitoring monitoring, Period until) => monitoring.Rounds
        .Where(round => round.Period.End <= until.End)
        .OrderBy(round => round.Period.End)
        .ThenByDescending(round => round.Period.Start)
        .SelectMany((round, at) => round.Observations.Select(observation => new ToldValue(observation, at)));

    /// <summary>
    /// Of what is told of one thing in one period, what counts: a value before the word that there is none, what is observed before what is expected, then the
    /// word of the latest round, and there a revision before what it revises. Several are left where a round says several.
    /// </summary>
    internal static Observation[] Counting(IReadOnlyList<ToldValue> told)
    {
        var values = OrAll(told, each => each.Observation.Value is not MissingValue);
        var observed = OrAll(values, each => each.Observation.Status != ObservationStatus.Forecast);
        var latest = OrAll(observed, each => each.Round == observed[^1].Round);
        return [.. OrAll(latest, each => each.Observation.Status == ObservationStatus.Revised).Select(each => each.Observation)];
    }

    private static ToldValue[] OrAll(IReadOnlyList<ToldValue> told, Func<ToldValue, bool> preferred) =>
        [.. told.Any(preferred) ? told.Where(preferred) : told];
}

/// <summary>What is told of: an indicator, or what a name or a table calls it.</summary>
internal sealed record ObservedThing(ItemCode Item, string? Name, string? Group)
{
    internal static ObservedThing Of(Observation observation) => new(observation.Item, observation.Name, observation.Group);
}

namespace SocialStrategy;

/// <summary>An observation with the number of the round that tells it, in order of time.</summary>
internal sealed record ToldValue(Observation Observation, int Round)
{
    /// <summary>What the rounds up to one tell, those in a table of their own left out.</summary>
    internal static IEnumerable<ToldValue> UpTo(StrategyMonitoring monitoring, Period until) => monitoring.Rounds
        .Where(round => round.Period.End <= until.End)
        .OrderBy(round => round.Period.End)
        .SelectMany((round, at) => round.Observations.Where(observation => observation.Group is null).Select(observation => new ToldValue(observation, at)));

    /// <summary>Of what is told of one period, what counts: the word of the latest round, and there a revision before what it revises.</summary>
    internal static Observation[] Counting(IReadOnlyList<ToldValue> told)
    {
        var latest = told.Where(each => each.Round == told[^1].Round).Select(each => each.Observation).ToArray();
        var revised = latest.Where(each => each.Status == ObservationStatus.Revised).ToArray();
        return revised.Length > 0 ? revised : latest;
    }
}

namespace SocialStrategy;

/// <summary>One strategy with its rounds over the years.</summary>
/// <remarks>A monitoring that exists is consistent: its rounds are about its strategy and every code that they name exists.</remarks>
public sealed record StrategyMonitoring
{
    /// <summary>Joins a strategy with its rounds.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="rounds">The rounds, in any order; each period at most once.</param>
    /// <exception cref="ArgumentException">
    /// A round does not fit the strategy or a period occurs twice; the message names every contradiction.
    /// </exception>
    public StrategyMonitoring(Strategy strategy, ValueList<MonitoringRound> rounds)
    {
        Guard.Against.Null(strategy);
        Guard.Against.Null(rounds);
        var faults = MonitoringConsistency.Check(strategy, rounds);
        if (faults.Count > 0)
        {
            throw new ArgumentException(Inconsistency.Text(faults), nameof(rounds));
        }

        Strategy = strategy;
        Rounds = rounds.OrderBy(round => round.Period).ToValueList();
    }

    /// <summary>Gets the strategy.</summary>
    public Strategy Strategy { get; }

    /// <summary>Gets the rounds in order of time.</summary>
    public ValueList<MonitoringRound> Rounds { get; }

    /// <summary>The round of a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The round, or null if there is none.</returns>
    public MonitoringRound? FindRound(Period period)
    {
        Guard.Against.Null(period);
        return Rounds.FirstOrDefault(round => round.Period == period);
    }
}

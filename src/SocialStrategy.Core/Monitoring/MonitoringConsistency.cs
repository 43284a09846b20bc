namespace SocialStrategy;

/// <summary>The rules between a strategy and its rounds, without which they cannot be evaluated together.</summary>
internal static class MonitoringConsistency
{
    internal static ValueList<Inconsistency> Check(Strategy strategy, ValueList<MonitoringRound> rounds)
    {
        var seen = new HashSet<Period>();
        return
        [
            .. rounds.Where(round => !seen.Add(round.Period)).Select(round => new Inconsistency(
                "SSR301",
                round,
                "period",
                $"There are two rounds for {round.Period}. Join them or correct the period.",
                $"Za okres {round.Period} są dwa pomiary. Połącz je albo popraw okres.")),
            .. rounds.SelectMany(round => new RoundCheck(strategy, round).Run()),
        ];
    }

    internal static ValueList<Inconsistency> Check(Strategy strategy, MonitoringRound round) => Check(strategy, [round]);
}

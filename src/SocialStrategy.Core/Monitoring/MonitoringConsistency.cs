namespace SocialStrategy;

/// <summary>The rules between a strategy and its rounds, without which they cannot be evaluated together.</summary>
internal static class MonitoringConsistency
{
    internal static ValueList<Inconsistency> Check(Strategy strategy, ValueList<MonitoringRound> rounds)
    {
        var seen = new HashSet<Period>();
        return
        [
            .. rounds.Where(round => !seen.Add(round.Period)).Select(round => new Inconsistency(ModelProblems.RepeatedRound, round, "period", ("period", round.Period))),
            .. rounds.SelectMany(round => new RoundCheck(strategy, round).Run()),
        ];
    }

    internal static ValueList<Inconsistency> Check(Strategy strategy, MonitoringRound round) => Check(strategy, [round]);
}

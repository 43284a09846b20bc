namespace SocialStrategy;

/// <summary>Computes the figures of a round.</summary>
public static class Evaluator
{
    /// <summary>Computes every figure of one round by the given rules.</summary>
    /// <param name="monitoring">The strategy with its rounds.</param>
    /// <param name="period">The period of the round to evaluate.</param>
    /// <param name="comparedWith">The period of the round that changes are measured from; null to compute no changes.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The figures; the same for the same arguments.</returns>
    /// <exception cref="ArgumentException">There is no round for one of the periods, or the rules do not fit the strategy: weights do not weigh its goals, a mapping does not fit its scales, or a relation names no indicator.</exception>
    public static StrategyEvaluation Evaluate(StrategyMonitoring monitoring, Period period, Period? comparedWith, EvaluationRules rules)
    {
        Guard.Against.Null(monitoring);
        Guard.Against.Null(period);
        Guard.Against.Null(rules);
        if (RulesCheck.Run(monitoring.Strategy, rules) is { Count: > 0 } faults)
        {
            throw new ArgumentException(Inconsistency.Text(faults), nameof(rules));
        }

        var round = Round(monitoring, period);
        var earlier = comparedWith is null ? null : Round(monitoring, comparedWith);
        var ratings = new CountedRatings(monitoring.Strategy, round, rules);
        var targets = new TargetEvaluation(monitoring, round, rules.ProgressThresholds).Targets();
        return new StrategyEvaluation(
            monitoring,
            round,
            earlier,
            rules,
            targets,
            [
                .. ContributionTotals.Of(monitoring.Strategy, round, rules),
                .. PartTotals.Of(monitoring, round, rules),
                .. LevelCounts.Of(monitoring.Strategy, round.Period, rules, ratings),
                .. new RatingMeans(monitoring.Strategy, round.Period, rules.RatingRollUp, rules.MeanRounding, ratings).Figures(),
                .. earlier is null ? [] : new Changes(monitoring, earlier, round, rules.PercentRounding).All(),
                .. new ProgressFigures(monitoring.Strategy, round, targets, rules).All(),
                .. rules.TaskAmounts is { } amounts ? new FundingFigures(monitoring, round.Period, amounts, rules.PercentRounding).All() : [],
            ]);
    }

    /// <summary>The round of a period.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    private static MonitoringRound Round(StrategyMonitoring monitoring, Period period) => monitoring.FindRound(period)
        ?? throw new ArgumentException(
            $"There is no round for {period}. There are rounds for: {string.Join(", ", monitoring.Rounds.Select(round => round.Period))}.", nameof(period));
}

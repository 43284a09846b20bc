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
    /// <exception cref="ArgumentException">There is no round for one of the periods, a roll-up needs a weight that it does not have, a mapping does not fit the strategy's scales, or a relation names no indicator.</exception>
    public static StrategyEvaluation Evaluate(StrategyMonitoring monitoring, Period period, Period? comparedWith, EvaluationRules rules)
    {
        Guard.Against.Null(monitoring);
        Guard.Against.Null(period);
        Guard.Against.Null(rules);
        ThrowIfWeightIsMissing(monitoring.Strategy, rules.RatingRollUp);
        ThrowIfWeightIsMissing(monitoring.Strategy, rules.ProgressRollUp);
        ThrowIfMappingDoesNotFit(monitoring.Strategy, rules.ScaleMappings);
        ThrowIfRelationDoesNotFit(monitoring.Strategy, rules.Relations);
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

    /// <summary>Refuses a weighted roll-up that does not weigh every goal.</summary>
    /// <exception cref="ArgumentException">A goal has no weight.</exception>
    private static void ThrowIfWeightIsMissing(Strategy strategy, RollUpRule? rule)
    {
        if (rule is not { Method: RollUpMethod.WeightedGoalMeans })
        {
            return;
        }

        var weighed = rule.Weights.Select(weight => weight.Input).ToHashSet();
        var without = strategy.Items.OfType<GoalItem>().FirstOrDefault(item => !weighed.Contains(item.Code));
        if (without is not null)
        {
            throw new ArgumentException($"Goal '{without.Code}' has no weight. Give every goal one, on every level.", nameof(rule));
        }
    }

    /// <summary>Refuses a mapping that names unknown scales or levels, or leaves a level out.</summary>
    /// <exception cref="ArgumentException">One does.</exception>
    private static void ThrowIfMappingDoesNotFit(Strategy strategy, ValueList<ScaleMapping> mappings)
    {
        if (mappings.Select(mapping => mapping.Misfit(strategy)).FirstOrDefault(misfit => misfit is not null) is { } misfit)
        {
            throw new ArgumentException(misfit, nameof(mappings));
        }
    }

    /// <summary>Refuses a relation that names something else than indicators of the strategy.</summary>
    /// <exception cref="ArgumentException">One does.</exception>
    private static void ThrowIfRelationDoesNotFit(Strategy strategy, ValueList<IndicatorRelation> relations)
    {
        if (relations.Select(relation => relation.Misfit(strategy)).FirstOrDefault(misfit => misfit is not null) is { } misfit)
        {
            throw new ArgumentException(misfit, nameof(relations));
        }
    }

    /// <summary>The round of a period.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    private static MonitoringRound Round(StrategyMonitoring monitoring, Period period) => monitoring.FindRound(period)
        ?? throw new ArgumentException(
            $"There is no round for {period}. There are rounds for: {string.Join(", ", monitoring.Rounds.Select(round => round.Period))}.", nameof(period));
}

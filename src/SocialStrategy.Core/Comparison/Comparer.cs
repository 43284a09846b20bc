namespace SocialStrategy.Comparison;

/// <summary>Tells what changed between two editions of a strategy, between two rounds of one strategy, or between the rules of two evaluations, in what it means.</summary>
/// <remarks>
/// <para>Things are the same if they have the same kind and code. A thing whose code is gone is the same as one of the same kind under a
/// new code if both have the same title and no other thing with a gone or a new code has it: its code changed, it was not dropped and
/// added. What names it by its code has then not changed.</para>
/// <para>The order of goals, of what hangs on them, of realizers, scales, programmes and of every list does not matter, but for the order
/// of a scale's levels, the order of the names of goal levels, and the order of components inside a value.</para>
/// </remarks>
public static class Comparer
{
    /// <summary>What changed between two editions of a strategy.</summary>
    /// <param name="earlier">The earlier edition.</param>
    /// <param name="later">The later edition; it may have another code.</param>
    /// <returns>
    /// The changes: the strategy's own, then those of its items, realizers and scales, each in the order of the later edition and behind
    /// them what is gone, in the order of the earlier one. Empty exactly if the editions are equal but for the order, see the remarks of the
    /// type. What hangs on something added or dropped is a change of its own.
    /// </returns>
    public static ValueList<Change> Compare(Strategy earlier, Strategy later)
    {
        Guard.Against.Null(earlier);
        Guard.Against.Null(later);
        return new StrategyComparison(earlier, later).Changes().ToValueList();
    }

    /// <summary>What changed between two rounds of a strategy in how the evidence is told.</summary>
    /// <remarks>
    /// <para>Values are the same if item, name and group are, ratings if item and scale are, published figures if item and measure are. That
    /// a value, a rating or a figure of a later period is another one is no change; that one of the same period is, however
    /// it is printed, is a restatement.</para>
    /// <para>What rounds say in words, in charts and recommendations, what was done towards a rating and by whom, the progress of tasks, and
    /// remarks of those who took the documents over belong to their period and are not compared.</para>
    /// </remarks>
    /// <param name="strategy">The strategy of both rounds.</param>
    /// <param name="earlier">The earlier round.</param>
    /// <param name="later">The later round; of the same period if it corrects the earlier one.</param>
    /// <returns>The changes: of values, then of ratings, then of published figures, each in the order of the later round, what is gone last.</returns>
    /// <exception cref="ArgumentException">A round does not fit the strategy; the message names every contradiction.</exception>
    public static ValueList<Change> Compare(Strategy strategy, MonitoringRound earlier, MonitoringRound later)
    {
        Guard.Against.Null(strategy);
        Guard.Against.Null(earlier);
        Guard.Against.Null(later);
        ThrowIfUnfit(strategy, earlier, nameof(earlier));
        ThrowIfUnfit(strategy, later, nameof(later));
        var names = new RoundNames(strategy, earlier, later);
        return
        [
            .. new ObservationComparison(names, earlier, later).Changes(),
            .. new AssessmentComparison(names, earlier, later).Changes(),
            .. new FigureComparison(names, earlier, later).Changes(),
        ];
    }

    /// <summary>What changed between the rules of two evaluations, so that figures may differ without the evidence doing so.</summary>
    /// <param name="strategy">The code of the strategy that was evaluated.</param>
    /// <param name="earlier">The rules of the earlier evaluation.</param>
    /// <param name="later">The rules of the later one.</param>
    /// <returns>The changes in the order of the rules' members; empty exactly if the rules are equal but for the order of mappings.</returns>
    public static ValueList<Change> Compare(ItemCode strategy, EvaluationRules earlier, EvaluationRules later)
    {
        Guard.Against.Null(strategy);
        Guard.Against.Null(earlier);
        Guard.Against.Null(later);
        var differences = new Differences(new ChangeSubject(SubjectKind.Rules, strategy));
        return
        [
            .. differences.Of(ChangeAspect.RatingRollUp, earlier.RatingRollUp, later.RatingRollUp),
            .. differences.Of(ChangeAspect.MeanRounding, earlier.MeanRounding, later.MeanRounding),
            .. differences.Of(ChangeAspect.PercentRounding, earlier.PercentRounding, later.PercentRounding),
            .. differences.Of(ChangeAspect.MoneyRounding, earlier.MoneyRounding, later.MoneyRounding),
            .. differences.Of(ChangeAspect.ProgressRounding, earlier.ProgressRounding, later.ProgressRounding),
            .. differences.Of(ChangeAspect.ProgressRollUp, earlier.ProgressRollUp, later.ProgressRollUp),
            .. differences.Of(ChangeAspect.ProgressThresholds, earlier.ProgressThresholds, later.ProgressThresholds),
            .. differences.OfList(ChangeAspect.ScaleMapping, earlier.ScaleMappings, later.ScaleMappings, mapping => (mapping.From, mapping.To)),
            .. differences.OfList(ChangeAspect.IndicatorRelation, earlier.Relations, later.Relations),
            .. differences.Of(ChangeAspect.TaskAmounts, earlier.TaskAmounts, later.TaskAmounts),
        ];
    }

    /// <summary>Refuses a round that is not about the strategy.</summary>
    /// <exception cref="ArgumentException">The round does not fit.</exception>
    private static void ThrowIfUnfit(Strategy strategy, MonitoringRound round, string parameter)
    {
        var faults = MonitoringConsistency.Check(strategy, round);
        if (faults.Count > 0)
        {
            throw new ArgumentException(Inconsistency.Text(faults), parameter);
        }
    }
}

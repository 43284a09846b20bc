namespace SocialStrategy;

/// <summary>Asks which rules would give a printed number from the numbers that it is printed beside.</summary>
internal static class ReconciledRules
{
    /// <summary>The rules, but for the stated one, that give the printed number by the usual rounding; fewer than two inputs tell no rule from another.</summary>
    /// <param name="stated">The inputs by the stated rule; by any where none is stated.</param>
    /// <param name="isStated">Whether the rule is stated.</param>
    /// <param name="printed">The printed number.</param>
    /// <param name="weights">The sets of weights that the strategy states anywhere.</param>
    internal static ValueList<AggregationRule> Explaining(ReconciledInputs stated, bool isStated, decimal printed, IEnumerable<ValueList<InputWeight<RealizerCode>>> weights) =>
        stated.Inputs.Count(input => input.Value is not MissingValue) < 2
            ? []
            : Candidates(stated, weights)
                .Where(rule => !isStated || rule != stated.Rule)
                .Select(stated.By)
                .Where(inputs => inputs.Result.Number is not null && inputs.RoundingsOf(printed).HasFlag(ReconciledRoundings.HalfAwayFromZero))
                .Select(inputs => inputs.Rule)
                .ToValueList();

    private static IEnumerable<AggregationRule> Candidates(ReconciledInputs inputs, IEnumerable<ValueList<InputWeight<RealizerCode>>> weights) =>
        from policy in inputs.MissingCount > 0 ? (MissingPolicy[])[MissingPolicy.Skip, MissingPolicy.Zero] : [inputs.Rule.Missing]
        from rule in Methods(inputs)
            .Select(method => new AggregationRule(method, policy))
            .Concat(weights.Select(each => new AggregationRule(AggregationMethod.WeightedMean, policy, each, weightTotal: null)))
        select rule;

    /// <summary>The methods without weights that differ: the median of two is their mean, and the mean of shares has a name of its own. Nobody adds percentages.</summary>
    private static IEnumerable<AggregationMethod> Methods(ReconciledInputs inputs)
    {
        var present = inputs.Inputs.Where(input => input.Value is not MissingValue).ToArray();
        var areShares = present.All(input => input.Value is PercentValue);
        return Enum.GetValues<AggregationMethod>().Where(method => method switch
        {
            AggregationMethod.None or AggregationMethod.WeightedMean => false,
            AggregationMethod.Sum => !inputs.ArePercentages,
            AggregationMethod.Mean => !areShares,
            AggregationMethod.MeanOfRatios => areShares,
            AggregationMethod.Median => present.Length > 2,
            _ => true,
        });
    }
}

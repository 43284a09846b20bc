namespace SocialStrategy;

/// <summary>Makes one number of several by a rule, or says why it cannot.</summary>
public static class Aggregator
{
    /// <summary>Applies a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="inputs">
    /// The inputs, missing ones included; those that are not applicable are not expected and count in no policy, those that the rule leaves out as
    /// not settled are missing. The order matters to no method.
    /// </param>
    /// <returns>The exact number, or the reason why there is none.</returns>
    public static AggregationResult Aggregate(AggregationRule rule, ValueList<AggregationInput> inputs)
    {
        Guard.Against.Null(rule);
        Guard.Against.Null(inputs);
        var expected = inputs
            .Where(input => input.Value is not MissingValue { Reason: MissingReason.NotApplicable })
            .Select(input => rule.Counts(input.Status) ? input : input with { Value = new MissingValue(MissingReason.NoData) })
            .ToValueList();
        var present = expected.Where(input => input.Value is not MissingValue).ToValueList();
        var entering = rule.Missing == MissingPolicy.Zero ? expected : present;
        var refusal = Refusal(rule, expected, present, entering);
        if (refusal is not null)
        {
            return AggregationResult.Refused(refusal.Value);
        }

        var numbers = entering
            .Select(input => new Weighed(input, input.Value.Number ?? 0, Weight(rule, input)))
            .ToArray();
        return AggregationResult.Of(Combine(rule.Method, numbers));
    }

    private static RefusalReason? Refusal(AggregationRule rule, ValueList<AggregationInput> inputs, ValueList<AggregationInput> present, ValueList<AggregationInput> entering) => rule switch
    {
        { Method: AggregationMethod.None } => RefusalReason.NoMethod,
        _ when entering.Count == 0 => RefusalReason.NoInput,
        { Missing: MissingPolicy.Refuse } when present.Count < inputs.Count => RefusalReason.InputMissing,
        _ when present.Any(input => input.Value.Number is null) => RefusalReason.NotNumeric,
        _ when Kinds(present) > 1 => RefusalReason.MixedKinds,
        { Method: AggregationMethod.Sum } when present.Any(input => input.Value is PercentValue) => RefusalReason.SumOfPercentages,
        _ when present.Any(input => input.Value is PercentValue { Ratio.Denominator: 0 }) => RefusalReason.NoRatio,
        { Method: AggregationMethod.PooledRatio } when !HaveRatios(entering) => RefusalReason.NoRatio,
        { Method: AggregationMethod.MeanOfRatios } when present.Any(input => input.Value is not PercentValue) => RefusalReason.NoRatio,
        { Method: AggregationMethod.WeightedMean } when inputs.Any(input => Weight(rule, input) is null) => RefusalReason.NoWeight,
        { Method: AggregationMethod.Last } when entering.Select(input => input.Period).Distinct().Count() < entering.Count => RefusalReason.SamePeriod,
        _ => null,
    };

    private static int Kinds(ValueList<AggregationInput> inputs) => inputs
        .Select(input => input.Value switch
        {
            PercentValue => "%",
            MoneyValue money => money.Currency,
            _ => "",
        })
        .Distinct(StringComparer.Ordinal)
        .Count();

    private static bool HaveRatios(ValueList<AggregationInput> inputs) =>
        inputs.All(input => input.Value is PercentValue { Ratio: not null })
        && Numbers.Sum(inputs.Select(input => (Fraction)((PercentValue)input.Value).Ratio!.Denominator)) != default;

    private static decimal? Weight(AggregationRule rule, AggregationInput input) =>
        rule.Weights.FirstOrDefault(weight => weight.Input == input.Realizer)?.Weight;

    private static Fraction Combine(AggregationMethod method, Weighed[] numbers) => method switch
    {
        AggregationMethod.Sum => Numbers.Sum(numbers.Select(each => each.Number)),
        AggregationMethod.Mean or AggregationMethod.MeanOfRatios => Numbers.Sum(numbers.Select(each => each.Number)) / numbers.Length,
        AggregationMethod.WeightedMean => Numbers.Sum(numbers.Select(each => each.Number * each.Weight.GetValueOrDefault())) / Numbers.Sum(numbers.Select(each => (Fraction)each.Weight.GetValueOrDefault())),
        AggregationMethod.Median => Numbers.Median([.. numbers.Select(each => each.Number).Order()]),
        AggregationMethod.Minimum => numbers.Min(each => each.Number),
        AggregationMethod.Maximum => numbers.Max(each => each.Number),
        AggregationMethod.Last => numbers.MaxBy(each => each.Input.Period)!.Number,
        AggregationMethod.PooledRatio => Pooled([.. numbers.Select(each => ((PercentValue)each.Input.Value).Ratio!)]),
        AggregationMethod.None => throw new ArgumentOutOfRangeException(nameof(method), method, "This method makes no number."),
    };

    private static Fraction Pooled(Ratio[] ratios) =>
        Numbers.Sum(ratios.Select(ratio => (Fraction)ratio.Numerator)) * 100 / Numbers.Sum(ratios.Select(ratio => (Fraction)ratio.Denominator));

    private sealed record Weighed(AggregationInput Input, Fraction Number, decimal? Weight);
}

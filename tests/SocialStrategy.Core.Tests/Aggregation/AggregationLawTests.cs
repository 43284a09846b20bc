using FsCheck;
using FsCheck.Fluent;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Aggregation;

/// <summary>What holds for any numbers that are put together.</summary>
public sealed class AggregationLawTests
{
    private static readonly AggregationMethod[] Orderless =
        [AggregationMethod.Sum, AggregationMethod.Mean, AggregationMethod.Median, AggregationMethod.Minimum, AggregationMethod.Maximum];

    private static readonly AggregationMethod[] Middling =
        [AggregationMethod.Mean, AggregationMethod.WeightedMean, AggregationMethod.Median, AggregationMethod.Minimum, AggregationMethod.Maximum, AggregationMethod.Last];

    [Law]
    public bool Aggregate_InputsInAnotherOrder_IsTheSame(decimal[] amounts) =>
        Orderless.All(method => Number(method, amounts) == Number(method, [.. amounts.Reverse()])
            && Number(method, amounts) == Number(method, [.. amounts.Order()]));

    [Law]
    public bool Aggregate_AnyMean_LiesBetweenLeastAndGreatest(decimal[] amounts) =>
        Middling.All(method => Number(method, amounts) is { } number && amounts.Min() <= number && number <= amounts.Max());

    [Law]
    public Property Aggregate_EqualWeights_AreNone() => Prop.ForAll(Arbitraries.Amounts(), Gen.Choose(1, 9).ToArbitrary(), (amounts, weight) =>
        Number(AggregationMethod.WeightedMean, amounts, weight) == Number(AggregationMethod.Mean, amounts));

    [Law]
    public bool Aggregate_One_IsItself(decimal amount) =>
        Orderless.Concat(Middling).All(method => Number(method, [amount]) == amount);

    /// <summary>So many times the same is that, and the sum so many times as much.</summary>
    [Law]
    public Property Aggregate_TheSameManyTimes_IsItself() => Prop.ForAll(Arbitraries.Amount(), Gen.Choose(1, 20).ToArbitrary(), (amount, times) =>
    {
        var same = Enumerable.Repeat(amount, times).ToArray();
        return Middling.All(method => Number(method, same) == amount) && Number(AggregationMethod.Sum, same) == (Fraction)amount * times;
    });

    /// <summary>Twice as much of everything gives twice as much.</summary>
    [Law]
    public Property Aggregate_InAnotherUnit_IsTheSameNumberInThatUnit() => Prop.ForAll(Arbitraries.Amounts(), Gen.Choose(1, 1000).ToArbitrary(), (amounts, factor) =>
        Orderless.Concat(Middling).All(method => Number(method, [.. amounts.Select(amount => amount * factor)]) == Number(method, amounts) * factor));

    [Law]
    public bool Aggregate_Missing_IsLeftOutOrZeroOrRefused(decimal[] amounts) =>
        Orderless.All(method =>
            With(method, MissingPolicy.Skip, amounts) == Number(method, amounts)
            && With(method, MissingPolicy.Zero, amounts) == Number(method, [.. amounts, 0])
            && With(method, MissingPolicy.Refuse, amounts) is null);

    [Law]
    public bool Round_Twice_IsTheSameAsOnce(Fraction number, Rounding rounding) =>
        rounding.Round(rounding.Round(number)) == rounding.Round(number);

    [Law]
    public bool Round_GreaterNumber_IsNoLess(Fraction one, Fraction other, Rounding rounding) =>
        rounding.Round(one) == rounding.Round(other) || (one <= other) == (rounding.Round(one) <= rounding.Round(other));

    private static Fraction? Number(AggregationMethod method, decimal[] amounts, int weight = 1) =>
        Aggregator.Aggregate(Rule(method, MissingPolicy.Refuse, amounts.Length, weight), Inputs(amounts)).Number;

    private static Fraction? With(AggregationMethod method, MissingPolicy policy, decimal[] amounts) => Aggregator.Aggregate(
        Rule(method, policy, amounts.Length + 1, 1),
        [.. Inputs(amounts), new AggregationInput(new("-"), Period.Year(2024), new MissingValue(MissingReason.NoData))]).Number;

    private static AggregationRule Rule(AggregationMethod method, MissingPolicy missing, int inputs, int weight) => method == AggregationMethod.WeightedMean
        ? new AggregationRule(method, missing, Enumerable.Range(0, inputs).Select(number => new InputWeight<RealizerCode>(new($"{number}"), weight)).ToValueList(), weight * inputs)
        : new AggregationRule(method, missing);

    private static ValueList<AggregationInput> Inputs(decimal[] amounts) =>
        amounts.Select((amount, number) => new AggregationInput(new($"{number}"), Period.Year(2000 + number), new NumberValue(amount))).ToValueList();
}

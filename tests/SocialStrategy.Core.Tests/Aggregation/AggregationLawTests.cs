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

    private static Arbitrary<decimal[]> Amounts => Generators.Amount.NonEmptyListOf().Select(amounts => amounts.Take(20).ToArray()).ToArbitrary();

    private static Arbitrary<Rounding> Roundings =>
        (from mode in Gen.Elements(Enum.GetValues<RoundingMode>()) from decimals in Gen.Choose(0, 6) select new Rounding(mode, decimals)).ToArbitrary();

    [Fact]
    public void Aggregate_InputsInAnotherOrder_IsTheSame() => Prop.ForAll(Amounts, amounts =>
        Orderless.All(method => Number(method, amounts) == Number(method, [.. amounts.Reverse()])
            && Number(method, amounts) == Number(method, [.. amounts.Order()]))).Holds();

    [Fact]
    public void Aggregate_AnyMean_LiesBetweenLeastAndGreatest() => Prop.ForAll(Amounts, amounts =>
        Middling.All(method => Number(method, amounts) is { } number && amounts.Min() <= number && number <= amounts.Max())).Holds();

    [Fact]
    public void Aggregate_EqualWeights_AreNone() => Prop.ForAll(Amounts, Gen.Choose(1, 9).ToArbitrary(), (amounts, weight) =>
        Number(AggregationMethod.WeightedMean, amounts, weight) == Number(AggregationMethod.Mean, amounts)).Holds();

    [Fact]
    public void Aggregate_One_IsItself() => Prop.ForAll(Generators.Amount.ToArbitrary(), amount =>
        Orderless.Concat(Middling).All(method => Number(method, [amount]) == amount)).Holds();

    /// <summary>So many times the same is that, and the sum so many times as much.</summary>
    [Fact]
    public void Aggregate_TheSameManyTimes_IsItself() => Prop.ForAll(Generators.Amount.ToArbitrary(), Gen.Choose(1, 20).ToArbitrary(), (amount, times) =>
    {
        var same = Enumerable.Repeat(amount, times).ToArray();
        return Middling.All(method => Number(method, same) == amount) && Number(AggregationMethod.Sum, same) == (Fraction)amount * times;
    }).Holds();

    /// <summary>Twice as much of everything gives twice as much.</summary>
    [Fact]
    public void Aggregate_InAnotherUnit_IsTheSameNumberInThatUnit() => Prop.ForAll(Amounts, Gen.Choose(1, 1000).ToArbitrary(), (amounts, factor) =>
        Orderless.Concat(Middling).All(method => Number(method, [.. amounts.Select(amount => amount * factor)]) == Number(method, amounts) * factor)).Holds();

    [Fact]
    public void Aggregate_Missing_IsLeftOutOrZeroOrRefused() => Prop.ForAll(Amounts, amounts =>
        Orderless.All(method =>
            With(method, MissingPolicy.Skip, amounts) == Number(method, amounts)
            && With(method, MissingPolicy.Zero, amounts) == Number(method, [.. amounts, 0])
            && With(method, MissingPolicy.Refuse, amounts) is null)).Holds();

    [Fact]
    public void Round_Twice_IsTheSameAsOnce() => Prop.ForAll(Generators.Fraction.ToArbitrary(), Roundings, (number, rounding) =>
        rounding.Round(rounding.Round(number)) == rounding.Round(number)).Holds();

    [Fact]
    public void Round_GreaterNumber_IsNoLess() => Prop.ForAll(Generators.Fraction.ToArbitrary(), Generators.Fraction.ToArbitrary(), Roundings, (one, other, rounding) =>
        rounding.Round(one) == rounding.Round(other) || (one <= other) == (rounding.Round(one) <= rounding.Round(other))).Holds();

    private static Fraction? Number(AggregationMethod method, decimal[] amounts, int weight = 1) =>
        Aggregator.Aggregate(Rule(method, MissingPolicy.Refuse, amounts.Length, weight), Inputs(amounts)).Number;

    private static Fraction? With(AggregationMethod method, MissingPolicy policy, decimal[] amounts) => Aggregator.Aggregate(
        Rule(method, policy, amounts.Length + 1, 1),
        [.. Inputs(amounts), new AggregationInput("-", Period.Year(2024), new MissingValue(MissingReason.NoData))]).Number;

    private static AggregationRule Rule(AggregationMethod method, MissingPolicy missing, int inputs, int weight) => method == AggregationMethod.WeightedMean
        ? new AggregationRule(method, missing, Enumerable.Range(0, inputs).Select(number => new InputWeight($"{number}", weight)).ToValueList(), weight * inputs)
        : new AggregationRule(method, missing);

    private static ValueList<AggregationInput> Inputs(decimal[] amounts) =>
        amounts.Select((amount, number) => new AggregationInput($"{number}", Period.Year(2000 + number), new NumberValue(amount))).ToValueList();
}

using SocialStrategy.Collection;
using SocialStrategy.Core.Tests.Planning;

namespace SocialStrategy.Core.Tests.Collection;

/// <summary>What answers become in a round: totals by the indicator's rule, and nothing else touched.</summary>
public sealed class RoundMergeTests
{
    public static TheoryData<AggregationMethod, MissingPolicy, Value, Value, Value> Totals => new()
    {
        { AggregationMethod.Sum, MissingPolicy.Skip, new NumberValue(32), new NumberValue(8), new NumberValue(40) },
        { AggregationMethod.Sum, MissingPolicy.Skip, new NumberValue(32), new NumberValue(8) { IsApproximate = true }, new NumberValue(40) { IsApproximate = true } },
        { AggregationMethod.Mean, MissingPolicy.Skip, new PercentValue(5), new PercentValue(10), new PercentValue(7.5m) },
        { AggregationMethod.Mean, MissingPolicy.Skip, new PercentValue(5) { IsApproximate = true }, new PercentValue(10), new PercentValue(7.5m) { IsApproximate = true } },
        { AggregationMethod.Sum, MissingPolicy.Skip, new PercentValue(5), new PercentValue(10), new MissingValue(MissingReason.NotReported) },
        { AggregationMethod.Sum, MissingPolicy.Skip, new MoneyValue(100, "PLN"), new MoneyValue(50.5m, "PLN"), new MoneyValue(150.5m, "PLN") },
        { AggregationMethod.Sum, MissingPolicy.Skip, new MoneyValue(1, "EUR") { IsApproximate = true }, new MoneyValue(2, "EUR"), new MoneyValue(3, "EUR") { IsApproximate = true } },
        { AggregationMethod.Sum, MissingPolicy.Skip, new MissingValue(MissingReason.NoData), new MoneyValue(50, "PLN"), new MoneyValue(50, "PLN") },
        { AggregationMethod.Sum, MissingPolicy.Zero, new MissingValue(MissingReason.NoData), new MissingValue(MissingReason.NoData), new NumberValue(0) },
    };

    [Theory]
    [MemberData(nameof(Totals))]
    public void Result_OfTwoBodies_HasATotalOfTheirKind(AggregationMethod method, MissingPolicy missing, Value first, Value second, Value expected)
    {
        var indicator = new Indicator(new("w"), "Wskaźnik") { Aggregation = new IndicatorAggregation { OverRealizers = new AggregationRule(method, missing) } };
        var merge = new RoundMerge(PlanningExamples.Of(new Goal(new("1"), "Cel") { Indicators = [indicator] }), CollectionExamples.Round);

        merge.Add(Filled(PlanningExamples.Bodies[0], first), "a.csv");
        merge.Add(Filled(PlanningExamples.Bodies[1], second), "b.csv");

        Assert.Equal(expected, Assert.Single(merge.Result([]).Observations).Value);
    }

    /// <summary>32 persons and 9 families: only persons enter the total, and only how they were counted makes it approximate.</summary>
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Result_OfTwoUnits_IsOfTheIndicatorsOwn(bool arePersonsApproximate, bool areFamiliesApproximate)
    {
        var filled = CollectionExamples.FullMops
            .With(new FormAnswer(1) { Value = new NumberValue(32) { IsApproximate = arePersonsApproximate } })
            .With(new FormAnswer(4) { Value = new NumberValue(9) { IsApproximate = areFamiliesApproximate } });

        Assert.Equal(new NumberValue(32) { IsApproximate = arePersonsApproximate }, Persons(filled).Value);
    }

    [Fact]
    public void Add_AnotherUnitThanAskedFor_IsTheContributions()
    {
        var filled = CollectionExamples.FullMops.With(CollectionExamples.Answer(4, 9) with { OtherUnit = "gospodarstwa" });

        Assert.Equal([null, "gospodarstwa"], Persons(filled).Contributions.Select(each => each.Unit));
        Assert.Equal([null, "rodziny"], Persons(CollectionExamples.FullMops).Contributions.Select(each => each.Unit));
    }

    [Fact]
    public void Add_ARemarkOnAPart_IsThePartsNote()
    {
        var filled = CollectionExamples.FullMops.With(CollectionExamples.Answer(2, 21) with { Note = "bez dzieci" });

        Assert.Equal(
            [new Part("kobiety", new NumberValue(21)) { Note = "bez dzieci" }, new Part("mężczyźni", new NumberValue(11))],
            Persons(filled).Contributions[0].Breakdowns.Single().Parts);
    }

    /// <summary>The round tells the year before of the same indicator, and another indicator of which nothing came.</summary>
    [Fact]
    public void Result_OfARoundWithOtherValues_LeavesThemAsTheyAre()
    {
        var earlier = new Observation(new("w1"), Period.Year(2023), new NumberValue(37));
        var other = new Observation(new("w2"), CollectionExamples.Year, new PercentValue(5));
        var merge = new RoundMerge(CollectionExamples.Strategy, CollectionExamples.Round with { Observations = [earlier, other] });

        Assert.Equal(1, merge.Add(CollectionExamples.FullPup, "pup.csv"));

        Assert.Equal(
            [earlier, other, new Observation(new("w1"), CollectionExamples.Year, new NumberValue(8)) { Contributions = [new Contribution(new("PUP"), new NumberValue(8))] }],
            merge.Result([]).Observations);
    }

    private static FilledForm Filled(Realizer realizer, Value value) => new(
        new CollectionForm(new("S"), CollectionExamples.Year, realizer, CollectionExamples.Due, [new FormEntry(1, new("w"), "Wskaźnik")]),
        [new FormAnswer(1) { Value = value }]);

    private static Observation Persons(FilledForm filled)
    {
        var merge = new RoundMerge(CollectionExamples.Strategy, CollectionExamples.Round);
        merge.Add(filled, "mops.csv");
        return merge.Result([]).Observations.Single(observation => observation.Item == new ItemCode("w1"));
    }
}

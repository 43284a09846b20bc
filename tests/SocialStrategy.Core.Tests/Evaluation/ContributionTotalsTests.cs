using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Evaluation;

public sealed class ContributionTotalsTests
{
    [Fact]
    public void Evaluate_ContributionsOfAllKinds_AddsWhatCanBeAddedAndTellsTheRest()
    {
        var observation = Printed(
            new NumberValue(120),
            From(new("MOPS"), new NumberValue(100)),
            From(new("PUP"), new NumberValue(0)),
            From(new("MOPS"), new NumberValue(-2.50m)),
            From(new("PUP"), new MissingValue(MissingReason.NotReported)),
            From(new("PUP"), new TextValue("dużo")),
            From(new("MOPS"), new PercentValue(5)),
            From(new("MOPS"), new CompositeValue([new Component("a", new NumberValue(1))])),
            From(new("PUP"), new NumberValue(7)) with { Unit = "rodziny" });
        var total = Find(observation, FigureMeasure.ContributionTotal, "osoby");
        Assert.Equal(97.5m, total.Rounded);
        Assert.Equal(new Fraction(195, 2), total.Exact);
        Assert.Equal("sumOfContributions", total.Rule.Name);
        Assert.Equal("osoby", total.Unit?.Text);
        Assert.Null(total.Rounding);
        Assert.Equal(["MOPS 100", "PUP 0", "MOPS -5/2"], total.Inputs.Select(input => $"{input.Realizer} {input.Value}"));
        Assert.Equal(["PUP NotReported"], total.Missing.Select(gap => $"{gap.Realizer} {gap.Reason}"));
        Assert.Equal(["PUP NotAddable", "MOPS NotAddable", "MOPS NotAddable", "PUP OtherUnit"], total.Excluded.Select(gap => $"{gap.Realizer} {gap.Reason}"));
    }

    [Theory]
    [InlineData("120", "22.5")]
    [InlineData("97.50", "0")]
    [InlineData("-1", "-98.5")]
    public void Evaluate_PrintedTotal_GivesPrintedLessSum(string printed, string difference)
    {
        var observation = Printed(Number(printed), From(new("MOPS"), new NumberValue(100)), From(new("PUP"), new NumberValue(-2.5m)));
        var figure = Find(observation, FigureMeasure.ContributionDifference, "osoby");
        Assert.Equal(Number(difference).Amount, figure.Rounded);
        Assert.Equal("printedLessSumOfContributions", figure.Rule.Name);
        Assert.Null(figure.Inputs[0].Realizer);
        Assert.Equal((Fraction)Number(printed).Amount, figure.Inputs[0].Value);
        Assert.Equal(3, figure.Inputs.Count);
    }

    [Fact]
    public void Evaluate_NoPrintedNumber_GivesOnlyTheSum()
    {
        foreach (var printed in new Value[] { new MissingValue(MissingReason.Empty), new TextValue("ok. 5"), new PercentValue(5) })
        {
            var figure = Assert.Single(Figures(Printed(printed, From(new("MOPS"), new NumberValue(5))), "osoby"));
            Assert.Equal(FigureMeasure.ContributionTotal, figure.Measure);
        }
    }

    [Fact]
    public void Evaluate_NothingExpected_GivesNoFigure()
    {
        Assert.Empty(Figures(Printed(new NumberValue(5)), "osoby"));
        Assert.Empty(Figures(Printed(new NumberValue(5), From(new("MOPS"), new MissingValue(MissingReason.NotApplicable))), "osoby"));
    }

    [Fact]
    public void Evaluate_NothingToAdd_RefusesAndKeepsEachReason()
    {
        var reasons = new[] { MissingReason.NoData, MissingReason.NotReported, MissingReason.Empty, MissingReason.Confidential, MissingReason.NotApplicable };
        var total = Assert.Single(Figures(Printed(new NumberValue(5), [.. reasons.Select(reason => From(new("MOPS"), new MissingValue(reason)))]), "osoby"));

        Assert.Equal((FigureMeasure.ContributionTotal, RefusalReason.NoInput), (total.Measure, total.Refusal));
        Assert.Equal([GapReason.NoData, GapReason.NotReported, GapReason.Empty, GapReason.Confidential, GapReason.NotApplicable], total.Coverage.Gaps.Select(gap => gap.Reason));
        Assert.Equal(4, total.Coverage.Expected);
    }

    /// <summary>A rule that refuses what is incomplete, and a mean in which one body has no weight.</summary>
    [Fact]
    public void Evaluate_RuleThatGivesNoNumber_RefusesWithTheReason()
    {
        var missing = Printed(new NumberValue(5), From(new("MOPS"), new NumberValue(5)), From(new("PUP"), new MissingValue(MissingReason.NotReported)));
        var refuse = new IndicatorAggregation { OverRealizers = new AggregationRule(AggregationMethod.Sum, MissingPolicy.Refuse) };
        var weighted = new IndicatorAggregation { OverRealizers = new AggregationRule(AggregationMethod.WeightedMean, MissingPolicy.Skip, [new(new("MOPS"), 1)], weightTotal: null) };

        Assert.Equal([RefusalReason.InputMissing], Figures(missing, "osoby", refuse).Select(figure => figure.Refusal!.Value));
        Assert.Equal([RefusalReason.NoWeight], Figures(Printed(new NumberValue(5), From(new("MOPS"), new NumberValue(5)), From(new("PUP"), new NumberValue(7))), "osoby", weighted).Select(figure => figure.Refusal!.Value));
        Assert.Equal(
            [(FigureMeasure.ContributionLowerBound, RefusalReason.InputMissing), (FigureMeasure.ContributionUpperBound, RefusalReason.InputMissing)],
            Figures(missing, "osoby", refuse with { MayCountTwice = true }).Select(figure => (figure.Measure, figure.Refusal!.Value)));
    }

    /// <summary>PUP gave 4 persons and, beside them, 7 families; MOPS gave families alone, and persons were expected of it.</summary>
    [Fact]
    public void Evaluate_AnotherUnit_IsAGapWhereTheBodyGaveNoNumberOfItsOwn()
    {
        var total = Find(
            Printed(new NumberValue(4), From(new("PUP"), new NumberValue(4)), From(new("PUP"), new NumberValue(7)) with { Unit = "rodziny" }, From(new("MOPS"), new NumberValue(3)) with { Unit = "rodziny" }),
            FigureMeasure.ContributionTotal,
            "osoby");

        Assert.Equal([("PUP", false), ("MOPS", true)], total.Coverage.Gaps.Select(gap => (gap.Realizer!.Text, gap.IsExpected)));
        Assert.Equal(2, total.Coverage.Expected);
    }

    /// <summary>What does not apply is expected by no policy: the mean of 4 and 0 is 2, not 4/3.</summary>
    [Theory]
    [InlineData(MissingPolicy.Zero, "2")]
    [InlineData(MissingPolicy.Refuse, "4")]
    public void Evaluate_NotApplicable_IsNotExpected(MissingPolicy missing, string exact)
    {
        var rule = new IndicatorAggregation { OverRealizers = new AggregationRule(AggregationMethod.Mean, missing) };
        Contribution[] zero = missing == MissingPolicy.Zero ? [From(new("PUP"), new MissingValue(MissingReason.NoData))] : [];
        var observation = Printed(new TextValue("?"), [From(new("MOPS"), new NumberValue(4)), From(new("MOPS"), new MissingValue(MissingReason.NotApplicable)), .. zero]);

        Assert.Equal(exact, Assert.Single(Figures(observation, "osoby", rule)).Exact.ToString());
    }

    [Fact]
    public void Evaluate_NoRuleToAdd_GivesNoFigure()
    {
        Assert.Empty(Figures(Printed(new NumberValue(5), From(new("MOPS"), new NumberValue(5))), "osoby", new IndicatorAggregation()));
        Assert.Empty(Figures(
            Printed(new NumberValue(5), From(new("MOPS"), new NumberValue(5))),
            "osoby",
            new IndicatorAggregation { OverRealizers = new AggregationRule(AggregationMethod.None, MissingPolicy.Skip) }));
    }

    [Fact]
    public void Evaluate_Money_IsAddedExactly()
    {
        var observation = Printed(new MoneyValue(0.30m, "PLN"), From(new("MOPS"), new MoneyValue(0.10m, "PLN")), From(new("PUP"), new MoneyValue(0.20m, "PLN")));
        Assert.Equal(0.3m, Find(observation, FigureMeasure.ContributionTotal, "zł").Rounded);
        Assert.Equal(0m, Find(observation, FigureMeasure.ContributionDifference, "zł").Rounded);
    }

    [Fact]
    public void Evaluate_MoneyOfAnotherCurrency_DoesNotEnterTheSum()
    {
        var observation = Printed(
            new MissingValue(MissingReason.Empty),
            From(new("MOPS"), new MoneyValue(10, "PLN")),
            From(new("PUP"), new MoneyValue(3, "EUR")),
            From(new("PUP"), new MoneyValue(5, "PLN")));
        var total = Find(observation, FigureMeasure.ContributionTotal, "zł");
        Assert.Equal(15m, total.Rounded);
        Assert.Equal(["PUP OtherUnit"], total.Excluded.Select(gap => $"{gap.Realizer} {gap.Reason}"));
    }

    [Fact]
    public void Evaluate_PrintedCurrency_IsTheCurrencyOfTheSum()
    {
        var observation = Printed(new MoneyValue(5, "PLN"), From(new("PUP"), new MoneyValue(3, "EUR")), From(new("MOPS"), new MoneyValue(5, "PLN")));
        Assert.Equal(5m, Find(observation, FigureMeasure.ContributionTotal, "zł").Rounded);
        Assert.Equal(0m, Find(observation, FigureMeasure.ContributionDifference, "zł").Rounded);
    }

    [Fact]
    public void Evaluate_UnitNamedThoughTheSame_EntersTheSum()
    {
        var observation = Printed(new NumberValue(3), From(new("MOPS"), new NumberValue(1)) with { Unit = "osoby" }, From(new("PUP"), new NumberValue(2)));
        Assert.Equal(3m, Find(observation, FigureMeasure.ContributionTotal, "osoby").Rounded);
    }

    [Fact]
    public void Evaluate_PrintedInAnotherUnit_IsNotHeldAgainstTheSum()
    {
        var observation = Printed(new NumberValue(3), From(new("MOPS"), new NumberValue(8))) with { Unit = "rodziny" };
        var figure = Assert.Single(Figures(observation, "osoby"));
        Assert.Equal(FigureMeasure.ContributionTotal, figure.Measure);
    }

    /// <summary>Of 5, 9 and 2 persons, some perhaps the same: at least 9, at most 16. The greatest number stays what it is.</summary>
    [Theory]
    [InlineData(AggregationMethod.Sum, "ContributionLowerBound greatestContribution 9", "ContributionUpperBound sumOfContributions 16")]
    [InlineData(AggregationMethod.Maximum, "ContributionTotal maximumOfContributions 9", "ContributionDifference printedLessMaximumOfContributions 3")]
    public void Evaluate_PersonsPerhapsCountedTwice_GivesBoundsOfTheirSum(AggregationMethod method, params string[] expected)
    {
        var observation = Printed(new NumberValue(12), From(new("MOPS"), new NumberValue(5)), From(new("PUP"), new NumberValue(9)), From(new("MOPS"), new NumberValue(2)));
        var rule = new IndicatorAggregation { OverRealizers = new AggregationRule(method, MissingPolicy.Skip), MayCountTwice = true };
        Assert.Equal(expected, Figures(observation, "osoby", rule).Select(figure => $"{figure.Measure} {figure.Rule} {figure.Exact}"));
    }

    /// <summary>10 weighs 1, what is missing 3: 10 : 4 if it counts as 0.</summary>
    [Theory]
    [InlineData(MissingPolicy.Zero, "5/2", true, 3)]
    [InlineData(MissingPolicy.Skip, "10", false, null)]
    public void Evaluate_WeightedMeanWithAMissingContribution_TellsHowMuchItCounts(MissingPolicy missing, string exact, bool countsAsZero, int? weight)
    {
        var rule = new AggregationRule(AggregationMethod.WeightedMean, missing, [new(new("MOPS"), 1), new(new("PUP"), 3)], weightTotal: null);
        var observation = Printed(new MissingValue(MissingReason.Empty), From(new("MOPS"), new NumberValue(10)), From(new("PUP"), new MissingValue(MissingReason.NotReported)));
        var total = Assert.Single(Figures(observation, "osoby", new IndicatorAggregation { OverRealizers = rule }));
        Assert.Equal(exact, total.Exact.ToString());
        Assert.Equal(1m, Assert.Single(total.Inputs).Weight);
        Assert.Equal([new FigureGap(new("w"), GapReason.NotReported) { Realizer = new("PUP"), CountsAsZero = countsAsZero, Weight = weight }], total.Missing);
    }

    private static NumberValue Number(string text) => new(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));

    private static Contribution From(RealizerCode realizer, Value value) => new(realizer, value);

    private static Observation Printed(Value value, params ValueList<Contribution> contributions) =>
        new(new("w"), EvaluationExamples.Later, value) { Contributions = contributions };

    private static ValueList<Figure> Figures(Observation observation, string unit, IndicatorAggregation? rule = null) =>
        EvaluationExamples.Evaluate(EvaluationExamples.WithIndicator(unit, rule), EvaluationExamples.Round with { Observations = [observation] }).Figures;

    private static Figure Find(Observation observation, FigureMeasure measure, string unit) =>
        Figures(observation, unit).Single(figure => figure.Measure == measure);
}

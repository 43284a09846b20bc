using System.Text.Json;
using SocialStrategy.Core.Tests.Exchange.Csv;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Evaluation;

public sealed class ProgressFiguresTests
{
    /// <summary>
    /// Goal 1 with 1.1 (a: half of the way, b: fallen past the baseline by a fifth) and 1.2 (c: overshot by three tenths, d: no value, e: only
    /// a trend, f: no target), goal 2 (g: no target), goal 3 (h: no value).
    /// </summary>
    private static readonly Strategy Plan = PlanningExamples.Of(
        new Goal(new("1"), "Cel 1") { Goals = [Goal(new("1.1"), Rising(new("a")), Rising(new("b"))), Goal(new("1.2"), Rising(new("c")), Rising(new("d")), Trend(new("e")), new Indicator(new("f"), "Bez celu"))] },
        Goal(new("2"), new Indicator(new("g"), "Bez celu")),
        Goal(new("3"), Rising(new("h"))));

    private static readonly MonitoringRound Round = TargetProgressTests.Round(
        2024,
        TargetProgressTests.Observe(new("a"), 2024, 150),
        TargetProgressTests.Observe(new("b"), 2024, 80),
        TargetProgressTests.Observe(new("c"), 2023, 230),
        TargetProgressTests.Observe(new("e"), 2024, 101),
        TargetProgressTests.Observe(new("f"), 2024, 1));

    /// <summary>The parts are 50, −20 and 130; d and h are missing; e is a trend and counts nowhere.</summary>
    [Theory]
    [InlineData(RollUpMethod.MeanOfItems, MissingPolicy.Skip, "1 160/3 | 1.1 15 | 1.2 130 | 3 NoInput | S 160/3")]
    [InlineData(RollUpMethod.MeanOfItems, MissingPolicy.Zero, "1 40 | 1.1 15 | 1.2 65 | 3 NoInput | S 32")]
    [InlineData(RollUpMethod.MeanOfItems, MissingPolicy.Refuse, "1 InputMissing | 1.1 15 | 1.2 InputMissing | 3 NoInput | S InputMissing")]
    [InlineData(RollUpMethod.MedianOfItems, MissingPolicy.Skip, "1 50 | 1.1 15 | 1.2 130 | 3 NoInput | S 50")]
    [InlineData(RollUpMethod.WorstItem, MissingPolicy.Skip, "1 -20 | 1.1 -20 | 1.2 130 | 3 NoInput | S -20")]
    [InlineData(RollUpMethod.MeanOfGoalMeans, MissingPolicy.Skip, "1 145/2 | 1.1 15 | 1.2 130 | 3 NoInput | S 145/2")]
    [InlineData(RollUpMethod.MeanOfGoalMeans, MissingPolicy.Zero, "1 40 | 1.1 15 | 1.2 65 | 3 NoInput | S 20")]
    [InlineData(RollUpMethod.GoalMeansByItemCount, MissingPolicy.Skip, "1 160/3 | 1.1 15 | 1.2 130 | 3 NoInput | S 533/10")]
    [InlineData(RollUpMethod.WeightedGoalMeans, MissingPolicy.Skip, "1 175/4 | 1.1 15 | 1.2 130 | 3 NoInput | S 175/4")]
    public void Evaluate_RollUp_PutsProgressTogetherByTheRule(RollUpMethod method, MissingPolicy missing, string expected)
    {
        ValueList<InputWeight<ItemCode>> weights = method == RollUpMethod.WeightedGoalMeans ? [new(new("1"), 1), new(new("1.1"), 3), new(new("1.2"), 1), new(new("2"), 5), new(new("3"), 7)] : [];
        var evaluation = Evaluate(new RollUpRule(ItemKind.Indicator, method, missing, weights, weightTotal: null));

        var means = evaluation.Figures.Where(figure => figure.Measure == FigureMeasure.MeanProgress).ToArray();
        Assert.Equal(expected, string.Join(" | ", means.Select(figure => $"{figure.Item} {figure.Outcome}")));
        Assert.All(means, figure => Assert.Equal((evaluation.Rules.ProgressRollUp!.Name, "%", evaluation.Rules.PercentRounding), (figure.Rule.Name, figure.Unit?.Text, figure.IsRefused ? evaluation.Rules.PercentRounding : figure.Rounding)));
    }

    [Fact]
    public void Evaluate_RollUp_NamesWhatIsNotInIt()
    {
        var whole = Evaluate(RollUpRules.MeanOfIndicators).FindFigure(new("S"), FigureMeasure.MeanProgress)!;

        Assert.Equal(["a 2030 2024", "b 2030 2024", "c 2030 2023"], whole.Inputs.Select(input => $"{input.Item} {input.Part} {input.Period}"));
        Assert.Equal(["d 2030 NotReported", "h 2030 NotReported"], whole.Missing.Select(gap => $"{gap.Item} {gap.Part} {gap.Reason}"));
        Assert.Equal(["e 2030 NotComputable"], whole.Excluded.Select(gap => $"{gap.Item} {gap.Part} {gap.Reason}"));
    }

    [Fact]
    public void Evaluate_ValueInAnotherUnit_IsLeftOutAndNamed()
    {
        var other = Round with { Observations = [.. Round.Observations.Select(each => each.Item == new ItemCode("a") ? each with { Unit = "rodziny" } : each)] };
        var evaluation = EvaluationExamples.Evaluate(Plan, other, EvaluationExamples.Rules with { ProgressRollUp = RollUpRules.MeanOfIndicators });

        Assert.Equal([new FigureGap(new("a"), GapReason.OtherUnit) { Part = "2030" }], evaluation.FindFigure(new("1.1"), FigureMeasure.MeanProgress)!.Excluded);
    }

    [Fact]
    public void Evaluate_WithoutARule_RollsNothingUp() =>
        Assert.DoesNotContain(EvaluationExamples.Evaluate(Plan, Round).Figures, figure => figure.Measure == FigureMeasure.MeanProgress);

    [Fact]
    public void Evaluate_WeightedRollUpWithoutEveryGoal_Throws() =>
        Assert.Contains(
            "'1.2' has no weight",
            Assert.Throws<ArgumentException>(() => Evaluate(new RollUpRule(
                ItemKind.Indicator,
                RollUpMethod.WeightedGoalMeans,
                MissingPolicy.Skip,
                [new(new("1"), 1), new(new("1.1"), 1)],
                weightTotal: null))).Message,
            StringComparison.Ordinal);

    /// <summary>On 2020: 100, in 2022: 125 and in 2024: 140 persons; milestones 120 in 2022, 150 in 2025 and 200 in 2030.</summary>
    [Theory]
    [InlineData(2022, "2022 125")]
    [InlineData(2024, "2025 80")]
    [InlineData(2026, "2030 40")]
    [InlineData(2031, "2030 40")]
    public void Evaluate_Milestones_RollUpTakesTheNextOrTheLast(int year, string expected)
    {
        var indicator = Rising(new("a")) with { Targets = [TargetProgressTests.AtLeast(2022, 120), TargetProgressTests.AtLeast(2030, 200), TargetProgressTests.AtLeast(2025, 150)] };
        ValueList<Observation> observed = [TargetProgressTests.Observe(new("a"), 2022, 125), TargetProgressTests.Observe(new("a"), 2024, 140)];

        var evaluation = EvaluationExamples.Evaluate(
            PlanningExamples.Of(Goal(new("1"), indicator)),
            TargetProgressTests.Round(year, observed),
            EvaluationExamples.Rules with { ProgressRollUp = RollUpRules.MeanOfIndicators });
        Assert.Equal(expected, Assert.Single(evaluation.FindFigure(new("1"), FigureMeasure.MeanProgress)!.Inputs) is var input ? $"{input.Part} {input.Value}" : "");
    }

    [Fact]
    public void Evaluate_TwoTargetsForOnePeriod_AreToldApartAndTheFirstCounts()
    {
        var indicator = Rising(new("a")) with { Targets = [TargetProgressTests.AtLeast(2030, 200), TargetProgressTests.AtLeast(2030, 300)] };

        var evaluation = EvaluationExamples.Evaluate(
            PlanningExamples.Of(Goal(new("1"), indicator)),
            Round with { Observations = [TargetProgressTests.Observe(new("a"), 2024, 150)] },
            EvaluationExamples.Rules with { ProgressRollUp = RollUpRules.MeanOfIndicators });
        Assert.Equal(
            ["2030 (1) 50", "2030 (1) 50", "2030 (2) 25", "2030 (2) 150", " 50", " 50"],
            evaluation.Figures.Select(figure => $"{figure.Part} {figure.Exact}"));
    }

    [Fact]
    public void Explain_MeanProgress_EndsAtWhatWasReported()
    {
        var evaluation = Evaluate(RollUpRules.MeanOfGoalMeans with { RatedItems = ItemKind.Indicator });
        var tree = Explainer.Explain(evaluation, evaluation.FindFigure(new("1"), FigureMeasure.MeanProgress)!);

        Assert.Equal(["Figure 1.1 15", "Figure 1.2 130"], tree.Parts.Select(Text));
        Assert.Equal(["Figure a 50", "Figure b -20"], tree.Parts[0].Parts.Select(Text));
        Assert.Equal(["Figure c 130", "Gap d ", "Gap e "], tree.Parts[1].Parts.Select(Text));
        Assert.Equal(
            ["reference 2020 100 100", "actual 2024 150 150", "target 2030 200 200"],
            tree.Parts[0].Parts[0].Parts.Select(part => $"{part.Part} {part.Period} {part.Value} {part.Reported!.Number}"));

        static string Text(Explanation node) => $"{node.Kind} {node.Item} {node.Value}";
    }

    /// <summary>From 100 to 150 is half of the way to 200, the next target in time, and a quarter of that to 300, which stands first in the plan.</summary>
    [Fact]
    public void Explain_MeanOfAnIndicatorWithTwoTargets_TakesTheProgressThatCounts()
    {
        var indicator = Rising(new("a")) with { Targets = [TargetProgressTests.AtLeast(2040, 300), TargetProgressTests.AtLeast(2030, 200)] };
        var evaluation = EvaluationExamples.Evaluate(
            PlanningExamples.Of(Goal(new("1"), indicator)),
            TargetProgressTests.Round(2024, TargetProgressTests.Observe(new("a"), 2024, 150)),
            EvaluationExamples.Rules with { ProgressRollUp = RollUpRules.MeanOfIndicators });
        var tree = Explainer.Explain(evaluation, evaluation.FindFigure(new("1"), FigureMeasure.MeanProgress)!);

        Assert.Equal(((Fraction)50, "2030 50"), (tree.Value!.Value, string.Join(", ", tree.Parts.Select(part => $"{part.Figure!.Part} {part.Figure!.Exact}"))));
    }

    /// <summary>One line says that nothing applies, another that there are no data: something was expected, whichever stands first.</summary>
    /// <summary>The value of the only indicator may still change, so the progress of its target, of its goal and of the whole may, too.</summary>
    [Theory]
    [InlineData(RollUpMethod.MeanOfItems)]
    [InlineData(RollUpMethod.MeanOfGoalMeans)]
    public void Evaluate_ProvisionalValue_MarksEveryFigureThatRestsOnIt(RollUpMethod method)
    {
        var evaluation = EvaluationExamples.Evaluate(
            PlanningExamples.Of(Goal(new("1"), Rising(new("a")) with { Targets = [TargetProgressTests.AtLeast(2030, 200)] })),
            new MonitoringRound(new("S"), Period.Year(2024)) { Observations = [new Observation(new("a"), Period.Year(2024), new NumberValue(150)) { Status = ObservationStatus.Provisional }] },
            EvaluationExamples.Rules with { ProgressRollUp = new RollUpRule(ItemKind.Indicator, method, MissingPolicy.Skip) });

        Assert.Equal(4, evaluation.Figures.Count);
        Assert.All(evaluation.Figures, figure => Assert.True(figure.IsUnsettled, $"{figure}"));
    }

    [Theory]
    [InlineData(MissingReason.NotApplicable, MissingReason.NoData)]
    [InlineData(MissingReason.NoData, MissingReason.NotApplicable)]
    public void Evaluate_TwoWordsInsteadOfAValue_KeepsWhatWasExpectedInAnyOrder(MissingReason first, MissingReason second)
    {
        var evaluation = EvaluationExamples.Evaluate(
            PlanningExamples.Of(Goal(new("1"), Rising(new("a")) with { Targets = [TargetProgressTests.AtLeast(2030, 200)] })),
            new MonitoringRound(new("S"), Period.Year(2024))
            {
                Observations = [new Observation(new("a"), Period.Year(2024), new MissingValue(first)), new Observation(new("a"), Period.Year(2024), new MissingValue(second))],
            },
            EvaluationExamples.Rules with { ProgressRollUp = RollUpRules.MeanOfIndicators });

        Assert.Equal([GapReason.NoData], evaluation.FindFigure(new("1"), FigureMeasure.MeanProgress)!.Coverage.Gaps.Select(gap => gap.Reason));
    }

    /// <summary>Of the value that progress is counted from there is a total too.</summary>
    [Fact]
    public void Explain_MeanProgress_IsMadeOfProgressAlone()
    {
        var evaluation = EvaluationExamples.Evaluate(
            PlanningExamples.Of(Goal(new("1"), Rising(new("a")) with { Aggregation = IndicatorAggregation.SumOfContributions })),
            TargetProgressTests.Round(2024, TargetProgressTests.Observe(new("a"), 2024, 150) with { Contributions = [new Contribution(new("MOPS"), new NumberValue(150))] }),
            EvaluationExamples.Rules with { ProgressRollUp = RollUpRules.MeanOfIndicators });
        var tree = Explainer.Explain(evaluation, evaluation.FindFigure(new("1"), FigureMeasure.MeanProgress)!);

        Assert.Equal(FigureMeasure.ContributionTotal, evaluation.FiguresOf(new("a")).First().Measure);
        Assert.Equal(FigureMeasure.TargetProgress, Assert.Single(tree.Parts).Figure?.Measure);
    }

    [Fact]
    public void Write_Progress_IsARowEach()
    {
        Indicator[] indicators =
        [
            Rising(new("a")) with { Baseline = Start(new NumberValue(345)), Targets = [Aim(TargetRelation.FallByPercent, new NumberValue(50))] },
            Rising(new("b")) with { Baseline = Start(new PercentValue(40)), Targets = [Aim(TargetRelation.Between, new PercentValue(10), new PercentValue(20))] },
            Rising(new("c")) with { Baseline = null, Targets = [Aim(TargetRelation.AtMost, new MoneyValue(10.25m, "PLN"))] },
            Trend(new("d")),
        ];
        var evaluation = EvaluationExamples.Evaluate(
            PlanningExamples.Of(Goal(new("1"), indicators)),
            Round with
            {
                Observations =
                [
                    TargetProgressTests.Observe(new("a"), 2024, 230),
                    new Observation(new("b"), Period.Year(2024), new PercentValue(30)),
                    new Observation(new("c"), Period.Year(2024), new MoneyValue(11, "PLN")),
                    TargetProgressTests.Observe(new("d"), 2024, 1),
                ],
            });

        Assert.Equal(
            "subject,measure,period,rule,exact,rounded,decimals,inputs,missing,expected,outcome,reason\r\n"
            + "a,targetProgress[2030],2024,shareOfWayToTarget,200/3,66.7,1,3,,3,value,\r\n"
            + "a,remainingGap[2030],2024,targetLessActual,-115/2,-57.5,1,3,,3,value,\r\n"
            + "b,targetProgress[2030],2024,shareOfDistanceGone,50,50.0,1,4,,4,value,\r\n"
            + "b,remainingGap[2030],2024,targetLessActual,-10,-10,0,3,,3,value,\r\n"
            + "c,remainingGap[2030],2024,targetLessActual,-3/4,-0.75,2,2,,2,value,\r\n",
            CsvText.Written(stream => CsvTables.Write(FiguresTable.Create(evaluation), stream, CsvProfile.OpenData)));
        Assert.Equal(["%", "osoby", "%", "pp", "PLN"], evaluation.Figures.Select(figure => figure.Unit?.Text));
        Assert.Equal([null, null, null], evaluation.Figures.Where(figure => figure.Measure == FigureMeasure.RemainingGap).Select(figure => figure.Rounding));
        Assert.Equal([10, 20], evaluation.Figures[2].Inputs.Skip(2).Select(input => input.Value));
        Assert.Equal(
            ["reference 345 345", "actual 230 230", "target 345/2 50"],
            evaluation.Figures[0].Inputs.Select(input => $"{JsonNamingPolicy.CamelCase.ConvertName(input.Target.ToString()!)} {input.Value} {input.Reported!.Number}"));
    }

    /// <summary>The figures of progress, one a line.</summary>
    internal static IEnumerable<string> Texts(StrategyEvaluation evaluation) => evaluation.Figures
        .Where(figure => figure.Measure is FigureMeasure.TargetProgress or FigureMeasure.RemainingGap or FigureMeasure.MeanProgress)
        .Select(figure => $"{figure.Item} {JsonNamingPolicy.CamelCase.ConvertName(figure.Measure.ToString())} {figure.Exact}");

    private static StrategyEvaluation Evaluate(RollUpRule rule) => EvaluationExamples.Evaluate(Plan, Round, EvaluationExamples.Rules with { ProgressRollUp = rule });

    private static Goal Goal(ItemCode code, params Indicator[] indicators) => new(code, $"Cel {code}") { Indicators = [.. indicators] };

    private static Indicator Rising(ItemCode code) => new(code, $"Wskaźnik {code}") { Unit = "osoby", Baseline = Start(new NumberValue(100)), Targets = [TargetProgressTests.AtLeast(2030, 200)] };

    private static Indicator Trend(ItemCode code) => Rising(code) with { Targets = [new Target(Period.Year(2030), TargetRelation.RisingTrend, value: null, upper: null)] };

    private static Baseline Start(Value value) => new(Period.Year(2020), value);

    private static Target Aim(TargetRelation relation, Value value, Value? upper = null) => new(Period.Year(2030), relation, value, upper);
}

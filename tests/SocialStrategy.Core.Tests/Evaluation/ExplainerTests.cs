using FsCheck;
using FsCheck.Fluent;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Evaluation;

public sealed class ExplainerTests
{
    [Fact]
    public void Explain_Contributions_NamesWhatEachBodyReportedAndWhatWasLeftOut()
    {
        var tree = Only(FigureMeasure.ContributionTotal, Indicator(IndicatorAggregation.SumOfContributions), new Observation(new("w"), EvaluationExamples.Later, new NumberValue(12))
        {
            Contributions =
            [
                new Contribution(new("MOPS"), new NumberValue(5)) { Unit = "osoby" },
                new Contribution(new("PUP"), new NumberValue(7)) { Unit = "rodziny" },
                new Contribution(new("PUP"), new NumberValue(4)),
                new Contribution(new("PUP"), new MissingValue(MissingReason.NoData)),
            ],
        });

        Assert.Equal(9, tree.Value);
        Assert.Equal(["Contribution MOPS 5", "Contribution PUP 4", "Gap PUP NoData", "Gap PUP OtherUnit"], tree.Parts.Select(Text));
    }

    [Fact]
    public void Explain_TwoObservationsOfOneIndicator_TakesEachFromItsOwn()
    {
        var trees = All(
            Indicator(IndicatorAggregation.SumOfContributions),
            new Observation(new("w"), EvaluationExamples.Later, new NumberValue(1)) { Group = "a", Contributions = [new Contribution(new("MOPS"), new NumberValue(1))] },
            new Observation(new("w"), EvaluationExamples.Later, new NumberValue(5))
            {
                Group = "b",
                Contributions = [new Contribution(new("MOPS"), new NumberValue(2)), new Contribution(new("PUP"), new NumberValue(3))],
            });

        Assert.Equal(
            ["Contribution MOPS 1", "Contribution MOPS 2, Contribution PUP 3"],
            trees.Where(tree => tree.Figure!.Measure == FigureMeasure.ContributionTotal).Select(tree => string.Join(", ", tree.Parts.Select(Text))));
    }

    [Fact]
    public void Explain_MeanOfPercentages_NamesThePercentages()
    {
        var tree = Only(
            FigureMeasure.ContributionTotal,
            Indicator(new IndicatorAggregation { OverRealizers = new AggregationRule(AggregationMethod.Mean, MissingPolicy.Skip) }),
            new Observation(new("w"), EvaluationExamples.Later, new PercentValue(4))
            {
                Contributions = [new Contribution(new("MOPS"), new PercentValue(3)), new Contribution(new("PUP"), new PercentValue(5))],
            });

        Assert.Equal(4, tree.Value);
        Assert.Equal([new PercentValue(3), new PercentValue(5)], tree.Parts.Select(part => part.Reported));
    }

    [Fact]
    public void Explain_Breakdown_NamesItsParts()
    {
        var tree = Only(
            FigureMeasure.BreakdownTotal,
            Indicator(new IndicatorAggregation { OverBreakdowns = new AggregationRule(AggregationMethod.Sum, MissingPolicy.Zero) }),
            new Observation(new("w"), EvaluationExamples.Later, new NumberValue(7))
            {
                Breakdowns =
                [
                    new Breakdown(BreakdownFeature.Sex, BreakdownCoverage.Exhaustive, [new Part("kobiety", new NumberValue(4)), new Part("mężczyźni", new NumberValue(3)), new Part("nieznana", new MissingValue(MissingReason.Empty)), new Part("inna", new MissingValue(MissingReason.Empty))]),
                ],
            });

        Assert.Equal("sex", tree.Part);
        Assert.Equal("sumOfParts(zero)", tree.Figure!.Rule.Name);
        Assert.Equal(["kobiety 4", "mężczyźni 3", "nieznana 0", "inna 0"], tree.Parts.Select(part => $"{part.Part} {part.Value}"));
        Assert.Equal([null, null, GapReason.Empty, GapReason.Empty], tree.Parts.Select(part => part.Gap));
    }

    [Fact]
    public void Explain_Quarters_NamesEachQuarter()
    {
        var tree = Only(
            FigureMeasure.PeriodTotal,
            Indicator(new IndicatorAggregation { OverPeriods = new AggregationRule(AggregationMethod.Last, MissingPolicy.Skip) }),
            new Observation(new("w"), Period.Quarter(2024, 2), new NumberValue(9)),
            new Observation(new("w"), Period.Quarter(2024, 1), new NumberValue(8)));

        Assert.Equal(9, tree.Value);
        Assert.Equal(["Observation 2024-Q1 8", "Observation 2024-Q2 9", "Gap 2024-Q3 ", "Gap 2024-Q4 "], tree.Parts.Select(part => $"{part.Kind} {part.Period} {part.Value}"));
    }

    [Fact]
    public void Explain_CountAndShareOfALevel_NameTheItemsAtItAndStandOnAll()
    {
        var strategy = PlanningExamples.Of(EvaluationExamples.WithDirections(new("1"), new ItemCode("a"), new ItemCode("b"), new ItemCode("c"), new ItemCode("d"), new ItemCode("e")));
        var evaluation = EvaluationExamples.Evaluate(strategy, EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings("a=7 b=6 c=7 d=-") });
        var trees = Trees(evaluation).Where(tree => tree.Item == strategy.Code && tree.Figure!.Part == "7").ToArray();

        Assert.Equal([(FigureMeasure.LevelCount, new Fraction(2, 1), 4), (FigureMeasure.LevelShare, new Fraction(200, 3), 3)], trees.Select(tree => (tree.Figure!.Measure, tree.Value!.Value, tree.Figure.Inputs.Count)));
        Assert.All(trees, tree => Assert.Equal("stopień 7", tree.Part));
        Assert.Equal(["a", "c", "e NotReported"], trees[0].Parts.Select(part => $"{part.Item} {part.Gap}".Trim()));
        Assert.Equal(["a", "c", "e NotReported", "d NotRated"], trees[1].Parts.Select(part => $"{part.Item} {part.Gap}".Trim()));
        Assert.Equal(new NumberValue(7), trees[0].Parts[0].Reported);
    }

    [Fact]
    public void Explain_MeanOfGoalMeans_ExplainsTheLowerMeansInTurn()
    {
        var strategy = PlanningExamples.Of(EvaluationExamples.WithDirections(new("1"), new ItemCode("a"), new ItemCode("b")), EvaluationExamples.WithDirections(new("2"), new ItemCode("c")));
        var rules = EvaluationExamples.Rules with { RatingRollUp = RollUpRules.MeanOfGoalMeans };
        var evaluation = EvaluationExamples.Evaluate(strategy, EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings("a=7 b=6 c=2") }, rules);
        var whole = Trees(evaluation).Single(tree => tree.Item == strategy.Code && tree.Figure!.Measure == FigureMeasure.MeanRating);

        Assert.Equal(["Figure 1 13/2", "Figure 2 2"], whole.Parts.Select(part => $"{part.Kind} {part.Item} {part.Value}"));
        Assert.Equal(["Rating a 7", "Rating b 6"], whole.Parts[0].Parts.Select(part => $"{part.Kind} {part.Item} {part.Value}"));
        Assert.Equal(["Strategia", "Cel 1", "Kierunek a"], new[] { whole, whole.Parts[0], whole.Parts[0].Parts[0] }.Select(node => node.Title));
    }

    [Fact]
    public void Explain_RatedGoals_EndsAtTheirRatings()
    {
        var strategy = PlanningExamples.Of(new Goal(new("1"), "Cel") { Goals = [new Goal(new("1.1"), "Niższy")] }, new Goal(new("2"), "Drugi"));
        foreach (var method in new[] { RollUpMethod.MeanOfItems, RollUpMethod.MeanOfGoalMeans })
        {
            var rules = EvaluationExamples.Rules with { RatingRollUp = new RollUpRule(ItemKind.Goal, method, MissingPolicy.Skip) };
            var evaluation = EvaluationExamples.Evaluate(strategy, EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings("1.1=3 2=5") }, rules);
            var whole = Trees(evaluation).Single(tree => tree.Item == strategy.Code && tree.Figure!.Measure == FigureMeasure.MeanRating);

            Assert.Equal(4, whole.Value);
            Assert.Equal([new NumberValue(3), new NumberValue(5)], Leaves(whole).Select(leaf => leaf.Reported).OfType<NumberValue>());
        }
    }

    [Fact]
    public void Explain_MissingRatingThatCountsAsZero_IsANumberOfTheMean()
    {
        var strategy = PlanningExamples.Of(EvaluationExamples.WithDirections(new("1"), new ItemCode("a"), new ItemCode("b")));
        var rules = EvaluationExamples.Rules with { RatingRollUp = RollUpRules.MeanOfDirections with { Missing = MissingPolicy.Zero } };
        var evaluation = EvaluationExamples.Evaluate(strategy, EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings("a=6") }, rules);
        var tree = Trees(evaluation).Single(tree => tree.Item == new ItemCode("1") && tree.Figure!.Measure == FigureMeasure.MeanRating);

        Assert.Equal(3, tree.Value);
        Assert.Equal([(ExplanationKind.Rating, new Fraction(6, 1)), (ExplanationKind.Gap, default)], tree.Parts.Select(part => (part.Kind, part.Value!.Value)));
    }

    [Fact]
    public void Explain_FigureOfAnotherEvaluation_Throws()
    {
        var evaluation = EvaluationExamples.Evaluate(PlanningExamples.Small, EvaluationExamples.Round);
        var figure = new Figure(
            new RatingSubject(new("1"), new("o7")),
            FigureMeasure.MeanRating,
            EvaluationExamples.Later,
            new RollUpFigureRule(RollUpRules.MeanOfDirections, GoalMeanBasis.EveryLevel),
            new NumberOutcome(1, rounding: null),
            new FigureCoverage([new FigureInput(new("1.K1"), EvaluationExamples.Later, 1)], []));

        Assert.Equal("figure", Assert.Throws<ArgumentException>(() => Explainer.Explain(evaluation, figure)).ParamName);
    }

    [Law]
    public Property Explain_AnyFigureOfAnyEvaluation_EndsAtWhatWasReported() =>
        Prop.ForAll(Cases, each =>
        {
            var rules = EvaluationExamples.Rules with { RatingRollUp = each.Rule, ProgressRollUp = each.Rule with { RatedItems = ItemKind.Indicator } };
            var evaluation = Evaluator.Evaluate(
                each.Monitoring,
                each.Monitoring.Rounds[^1].Period,
                each.Monitoring.Rounds.Count > 1 ? each.Monitoring.Rounds[0].Period : null,
                rules);
            return Trees(evaluation).SelectMany(Leaves).All(leaf => leaf.Kind switch
            {
                ExplanationKind.Gap => leaf.Gap is not null,
                ExplanationKind.Rating => leaf.Reported is not null || leaf.Label is not null,
                ExplanationKind.Contribution or ExplanationKind.Observation => leaf.Reported!.Number is not null,
                _ => false,
            });
        });

    private static Arbitrary<(StrategyMonitoring Monitoring, RollUpRule Rule)> Cases =>
        (from monitoring in RoundGenerators.Monitoring.Generator
         from rule in Gen.Elements(EveryRule.RollUps.Where(rule => rule.Method != RollUpMethod.WeightedGoalMeans))
         select (monitoring, rule)).ToArbitrary();

    private static Indicator Indicator(IndicatorAggregation aggregation) => new(new("w"), "Wskaźnik") { Unit = "osoby", Aggregation = aggregation };

    private static Explanation Only(FigureMeasure measure, Indicator indicator, params ValueList<Observation> observations) =>
        Assert.Single(All(indicator, observations), tree => tree.Figure!.Measure == measure);

    private static Explanation[] All(Indicator indicator, params ValueList<Observation> observations) =>
        [.. Trees(EvaluationExamples.Evaluate(PlanningExamples.Of(new Goal(new("1"), "Cel") { Indicators = [indicator] }), EvaluationExamples.Round with { Observations = observations }))];

    private static IEnumerable<Explanation> Trees(StrategyEvaluation evaluation) => evaluation.Figures.Select(figure => Explainer.Explain(evaluation, figure));

    private static IEnumerable<Explanation> Leaves(Explanation node) => node.Parts.Count == 0 ? [node] : node.Parts.SelectMany(Leaves);

    private static string Text(Explanation node) => $"{node.Kind} {string.Join(',', node.Realizers)} {(node.Gap is { } gap ? gap.ToString() : node.Value.ToString())}";
}

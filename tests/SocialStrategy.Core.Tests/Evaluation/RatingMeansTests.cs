using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Evaluation;

public sealed class RatingMeansTests
{
    /// <summary>Goal 4 of Sieradz: operational goals 4.1 and 4.2 share five directions, 4.2 has one more.</summary>
    private static readonly Strategy Shared = PlanningExamples.Of(
        new Goal(new("4"), "Cel 4")
        {
            Goals =
            [
                new Goal(new("4.1"), "Cel 4.1") { Directions = [.. Enumerable.Range(1, 5).Select(i => new Direction(new($"k{i}"), $"Kierunek {i}") { AlsoServes = [new("4.2")] })] },
                EvaluationExamples.WithDirections(new("4.2"), new ItemCode("k6")),
            ],
        });

    /// <summary>Two goals of different size: 1 (with 1.1: a b c, 1.2: d) and 2 (e, f).</summary>
    private static readonly Strategy Uneven = PlanningExamples.Of(
        new Goal(new("1"), "Cel 1") { Goals = [EvaluationExamples.WithDirections(new("1.1"), new ItemCode("a"), new ItemCode("b"), new ItemCode("c")), EvaluationExamples.WithDirections(new("1.2"), new ItemCode("d"))] },
        EvaluationExamples.WithDirections(new("2"), new ItemCode("e"), new ItemCode("f")));

    private static readonly EvaluationRules GoalMeans = EvaluationExamples.Rules with { RatingRollUp = RollUpRules.MeanOfGoalMeans };

    private static IEnumerable<Figure> Means(StrategyEvaluation evaluation) => evaluation.Figures.Where(figure => figure.Measure == FigureMeasure.MeanRating);

    [Fact]
    public void Evaluate_DirectionThatServesTwoGoals_CountsInBothAndOnceAbove()
    {
        var evaluation = Evaluate(Shared, "k1=7 k2=6 k3=6 k4=5 k5=7 k6=1");
        Assert.Equal("31/5 6.2", Mean(evaluation, new("4.1")));
        Assert.Equal("16/3 5.3", Mean(evaluation, new("4.2")));
        Assert.Equal("16/3 5.3", Mean(evaluation, new("4")));
        Assert.Equal("16/3 5.3", Mean(evaluation, new("S")));
        Assert.Equal(["k1", "k2", "k3", "k4", "k5", "k6"], evaluation.FindFigure(new("4"), FigureMeasure.MeanRating)!.Inputs.Select(input => input.Item.Text));
    }

    [Fact]
    public void FiguresOf_Subject_AreItsOwnInTheOrderOfTheEvaluation()
    {
        var evaluation = Evaluate(Shared, "k1=7 k2=6 k3=6 k4=5 k5=7 k6=1");
        Assert.Equal(["LevelCount 5 1", "LevelCount 6 2", "LevelCount 7 2", "MeanRating  31/5"], evaluation.FiguresOf(new("4.1"))
            .Where(figure => figure.Measure == FigureMeasure.MeanRating || (figure.Measure == FigureMeasure.LevelCount && figure.Exact != default))
            .Select(figure => $"{figure.Measure} {figure.Part} {figure.Exact}"));
        Assert.Equal(evaluation.Figures.Where(figure => figure.Item == new ItemCode("S")), evaluation.FiguresOf(new("S")));
        Assert.Empty(evaluation.FiguresOf(new("9")));
        Assert.Throws<ArgumentNullException>("item", () => evaluation.FiguresOf(null!));
    }

    [Fact]
    public void Evaluate_MeanOfGoalMeans_CountsASharedDirectionInEachMean()
    {
        var evaluation = Evaluate(Shared, "k1=7 k2=6 k3=6 k4=5 k5=7 k6=1", GoalMeans);
        Assert.Equal("31/5 6.2", Mean(evaluation, new("4.1")));
        Assert.Equal("16/3 5.3", Mean(evaluation, new("4.2")));
        Assert.Equal("173/30 5.8", Mean(evaluation, new("4")));
        Assert.Equal("173/30 5.8", Mean(evaluation, new("S")));
    }

    [Fact]
    public void Evaluate_MeanOfDirections_CountsEachDirectionTheSame()
    {
        var evaluation = Evaluate(Uneven, "a=7 b=6 c=5 d=2 e=4 f=3");
        Assert.Equal("6 6.0", Mean(evaluation, new("1.1")));
        Assert.Equal("2 2.0", Mean(evaluation, new("1.2")));
        Assert.Equal("5 5.0", Mean(evaluation, new("1")));
        Assert.Equal("7/2 3.5", Mean(evaluation, new("2")));
        Assert.Equal("9/2 4.5", Mean(evaluation, new("S")));
        Assert.All(Means(evaluation), figure => Assert.Equal("meanOfDirections", figure.Rule.Name));
    }

    [Fact]
    public void Evaluate_MeanOfGoalMeans_CountsEachGoalTheSameAndRoundsOnlyAtTheEnd()
    {
        var evaluation = Evaluate(Uneven, "a=7 b=6 c=6 d=2 e=4 f=3", GoalMeans);
        Assert.Equal("19/3 6.3", Mean(evaluation, new("1.1")));
        Assert.Equal("25/6 4.2", Mean(evaluation, new("1")));
        Assert.Equal("7/2 3.5", Mean(evaluation, new("2")));
        Assert.Equal("23/6 3.8", Mean(evaluation, new("S")));
        Assert.Equal(["1.1 19/3", "1.2 2"], evaluation.FindFigure(new("1"), FigureMeasure.MeanRating)!.Inputs.Select(input => $"{input.Item} {input.Value}"));
        Assert.All(Means(evaluation), figure => Assert.Equal("meanOfGoalMeans", figure.Rule.Name));
    }

    [Fact]
    public void Evaluate_UnratedAndNotRated_AreToldApart()
    {
        var evaluation = Evaluate(Uneven, "a=7 b=-  d=2");
        var mean = evaluation.FindFigure(new("1.1"), FigureMeasure.MeanRating)!;
        Assert.Equal(7m, mean.Rounded);
        Assert.Equal([new FigureGap(new("c"), GapReason.NotReported)], mean.Missing);
        Assert.Equal([new FigureGap(new("b"), GapReason.NotRated)], mean.Excluded);
        Assert.Equal(RefusalReason.NoInput, evaluation.FindFigure(new("2"), FigureMeasure.MeanRating)!.Refusal);
        Assert.Equal("9/2 4.5", Mean(evaluation, new("S")));
        Assert.Equal(["c", "e", "f"], evaluation.FindFigure(new("S"), FigureMeasure.MeanRating)!.Missing.Select(gap => gap.Item.Text));
    }

    [Fact]
    public void Evaluate_MeanOfGoalMeansWithAnUnratedGoal_LeavesItOutAndSaysSo()
    {
        var evaluation = Evaluate(Uneven, "a=7 d=2", GoalMeans);
        Assert.Equal("9/2 4.5", Mean(evaluation, new("1")));
        Assert.Equal("9/2 4.5", Mean(evaluation, new("S")));
        Assert.Equal(["2 NoFigure"], evaluation.FindFigure(new("S"), FigureMeasure.MeanRating)!.Missing.Select(gap => $"{gap.Item} {gap.Reason}"));
    }

    [Fact]
    public void Evaluate_NothingRated_GivesNoFigure()
    {
        Assert.Empty(Means(Evaluate(Uneven, "")));
        Assert.Empty(Means(Evaluate(Uneven, "", GoalMeans)));
        Assert.Empty(Evaluate(PlanningExamples.Of(), "", GoalMeans).Figures);
    }

    /// <summary>Of a, b, c only "nie oceniono" is told of two; d and e have no rating at all.</summary>
    [Fact]
    public void Evaluate_NothingRatedInTheOrder_RefusesAndSaysWhatIsThere()
    {
        var evaluation = Evaluate(Uneven, "a=- b=- f=-");

        Assert.Equal(["1", "1.1", "1.2", "2", "S"], Means(evaluation).Select(figure => figure.Item.Text));
        Assert.All(Means(evaluation), figure => Assert.Equal(RefusalReason.NoInput, figure.Refusal));
        Assert.Equal(["c NotReported", "a NotRated", "b NotRated"], Means(evaluation).Single(figure => figure.Item == new ItemCode("1.1")).Coverage.Gaps.Select(gap => $"{gap.Item} {gap.Reason}"));
        Assert.Equal(["1 NoFigure", "2 NoFigure"], Means(Evaluate(Uneven, "a=- b=- f=-", GoalMeans)).Single(figure => figure.Item == new ItemCode("S")).Coverage.Gaps.Select(gap => $"{gap.Item} {gap.Reason}"));
    }

    /// <summary>Goal 2 is rated in full, goal 1 is not: 1.2 has no rating of d, and the whole rests on both.</summary>
    [Fact]
    public void Evaluate_MissingRatingThatIsRefused_RefusesWhatItBelongsTo()
    {
        var rules = EvaluationExamples.Rules with { RatingRollUp = RollUpRules.MeanOfDirections with { Missing = MissingPolicy.Refuse } };
        var evaluation = Evaluate(Uneven, "a=5 b=5 c=5 e=6 f=7", rules);

        Assert.Equal(
            ["1 InputMissing", "1.1 5", "1.2 NoInput", "2 13/2", "S InputMissing"],
            Means(evaluation).Select(figure => $"{figure.Item} {(figure.IsRefused ? figure.Refusal.ToString() : figure.Exact.ToString())}"));
        Assert.Equal((5, 6), (Means(evaluation).Last().Inputs.Count, Means(evaluation).Last().Coverage.Expected));
    }

    [Fact]
    public void Evaluate_RatingOfAnotherPeriod_DoesNotCount()
    {
        var other = new Assessment(new("a"), EvaluationExamples.Earlier, new("punkty"), new("1"), percentComplete: null);
        var evaluation = EvaluationExamples.Evaluate(Uneven, EvaluationExamples.Round with { Assessments = [other, .. EvaluationExamples.Ratings("a=7")] });
        Assert.Equal("7 7.0", Mean(evaluation, new("1")));
    }

    [Fact]
    public void Evaluate_FallingScale_TakesTheLevelsValues()
    {
        var scale = new RatingScale(new("stopnie"), [Level("zły", 6), Level("średni", 3.5m), Level("dobry", 1)], []);
        var evaluation = EvaluationExamples.Evaluate(
            Uneven.On(scale),
            EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings("a=zły b=średni c=dobry", "stopnie") });
        Assert.Equal("7/2 3.5", Mean(evaluation, new("1.1")));
        Assert.Equal(new("stopnie"), evaluation.Figures[0].Scale);
    }

    /// <summary>The levels run from the lowest to the highest, so the worst of 6, 3.5 and 1 is 6.</summary>
    [Fact]
    public void Evaluate_FallingScale_HasTheGreatestValueForTheWorst()
    {
        var scale = new RatingScale(new("stopnie"), [Level("zły", 6), Level("średni", 3.5m), Level("dobry", 1)], []);
        var rules = EvaluationExamples.Rules with { RatingRollUp = new RollUpRule(ItemKind.Direction, RollUpMethod.WorstItem, MissingPolicy.Skip) };
        var round = EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings("a=dobry b=zły c=średni", "stopnie") };
        Assert.Equal("6 6.0", Mean(EvaluationExamples.Evaluate(Uneven.On(scale), round, rules), new("1.1")));
    }

    /// <summary>Goal 1 weighs 2 and has mean 7, goal 2 weighs 3 and has none: 14 : 5 if that counts as 0.</summary>
    [Theory]
    [InlineData(MissingPolicy.Zero, "14/5 2.8", true, 3)]
    [InlineData(MissingPolicy.Skip, "7 7.0", false, null)]
    public void Evaluate_WeightedGoalMeansWithAnUnratedGoal_TellsHowMuchItCounts(MissingPolicy missing, string expected, bool countsAsZero, int? weight)
    {
        var rule = new RollUpRule(ItemKind.Direction, RollUpMethod.WeightedGoalMeans, missing, [new(new("1"), 2), new(new("1.1"), 1), new(new("1.2"), 1), new(new("2"), 3)], weightTotal: null);
        var evaluation = Evaluate(Uneven, "a=7 b=7 c=7 d=7", EvaluationExamples.Rules with { RatingRollUp = rule });
        Assert.Equal(expected, Mean(evaluation, new("S")));
        Assert.Equal([("2", GapReason.NoFigure, countsAsZero, weight)], evaluation.FindFigure(new("S"), FigureMeasure.MeanRating)!.Missing.Select(gap => (gap.Item.Text, gap.Reason, gap.CountsAsZero, (int?)gap.Weight)));
    }

    [Fact]
    public void FindFigure_TakesNoPartForTheWhole()
    {
        var evaluation = EvaluationExamples.Evaluate(
            PlanningExamples.Of(EvaluationExamples.WithDirections(new("1"), new ItemCode("a"))),
            EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings("a=5") });

        Assert.Contains(evaluation.FiguresOf(new("1")), figure => figure is { Measure: FigureMeasure.LevelCount, Unit.Kind: FigureUnitKind.Items });
        Assert.Contains(evaluation.FiguresOf(new("1")), figure => figure is { Measure: FigureMeasure.LevelShare, Unit.Kind: FigureUnitKind.Percent });
        Assert.Null(evaluation.FindFigure(new("1"), FigureMeasure.LevelCount));
        Assert.Equal(5, evaluation.FindFigure(new("1"), FigureMeasure.MeanRating)?.Exact);
    }

    [Fact]
    public void Evaluate_WeightedGoalMeansWithoutEveryGoal_Throws()
    {
        var rule = new RollUpRule(ItemKind.Direction, RollUpMethod.WeightedGoalMeans, MissingPolicy.Skip, [new(new("1"), 1), new(new("1.1"), 1), new(new("1.2"), 1)], weightTotal: null);
        var error = Assert.Throws<ArgumentException>(() => Evaluate(Uneven, "", EvaluationExamples.Rules with { RatingRollUp = rule }));
        Assert.StartsWith("Goal '2' has no weight.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_PercentComplete_IsAveraged()
    {
        ValueList<Assessment> ratings =
        [
            new Assessment(new("a"), EvaluationExamples.Later, new("procent"), level: null, 100),
            new Assessment(new("b"), EvaluationExamples.Later, new("procent"), level: null, 0),
            new Assessment(new("c"), EvaluationExamples.Later, new("procent"), level: null, 33.3m),
        ];
        var evaluation = EvaluationExamples.Evaluate(Uneven, EvaluationExamples.Round with { Assessments = ratings });
        Assert.Equal("1333/30 44.4", Mean(evaluation, new("1.1")));
    }

    [Fact]
    public void Evaluate_WordsOnly_AreNotAveraged() =>
        Assert.Empty(Means(EvaluationExamples.Evaluate(Uneven, EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings("a=tak", "słowa") })));

    [Fact]
    public void Evaluate_SeveralScales_AreKeptApart()
    {
        var ratings = EvaluationExamples.Ratings("a=7 b=5").Append(new Assessment(new("a"), EvaluationExamples.Later, new("procent"), level: null, 50)).ToValueList();
        var figures = Means(EvaluationExamples.Evaluate(Uneven, EvaluationExamples.Round with { Assessments = ratings }));
        Assert.Equal(
            ["punkty 1 6", "punkty 1.1 6", "punkty S 6", "procent 1 50", "procent 1.1 50", "procent S 50"],
            figures.Where(figure => !figure.IsRefused).Select(figure => $"{figure.Scale} {figure.Item} {figure.Exact}"));
    }

    [Fact]
    public void Evaluate_TasksOrIndicators_CountOnlyTheirKind()
    {
        var strategy = PlanningExamples.Of(new Goal(new("1"), "Cel")
        {
            Directions = [new Direction(new("k"), "Kierunek") { Tasks = [new StrategyTask(new("z1"), "Zadanie") { Tasks = [new StrategyTask(new("z2"), "Czynność")] }] }],
            Indicators = [new Indicator(new("w"), "Wskaźnik")],
        });
        var round = EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings("k=1 z1=4 z2=7 w=2") };
        Assert.Equal("1 1.0", Mean(EvaluationExamples.Evaluate(strategy, round), new("1")));
        Assert.Equal("11/2 5.5", Mean(EvaluationExamples.Evaluate(strategy, round, EvaluationExamples.Rules with { RatingRollUp = RollUpRules.MeanOfTasks }), new("1")));
        Assert.Equal("2 2.0", Mean(EvaluationExamples.Evaluate(strategy, round, EvaluationExamples.Rules with { RatingRollUp = RollUpRules.MeanOfIndicators }), new("S")));
    }

    [Fact]
    public void Evaluate_RatedProgrammes_AreInNoMean()
    {
        var rules = EvaluationExamples.Rules with { RatingRollUp = new RollUpRule(ItemKind.Programme, RollUpMethod.MeanOfItems, MissingPolicy.Skip) };

        Assert.Empty(Evaluate(Uneven, "P1=5", rules).Figures);
    }

    private static ScaleLevel Level(string code, decimal value) => new(new(code), code) { Value = value };

    private static StrategyEvaluation Evaluate(Strategy strategy, string ratings, EvaluationRules? rules = null) =>
        EvaluationExamples.Evaluate(strategy, EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings(ratings) }, rules);

    private static string Mean(StrategyEvaluation evaluation, ItemCode subject)
    {
        var figure = evaluation.FindFigure(subject, FigureMeasure.MeanRating)!;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{figure.Exact} {figure.Rounded}");
    }
}

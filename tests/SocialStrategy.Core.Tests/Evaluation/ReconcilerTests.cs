using FsCheck.Fluent;
using FsCheck;
using SocialStrategy.Core.Tests.Audit.Published;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Evaluation;

public class ReconcilerTests
{
    private static readonly Strategy Plan = PlanningExamples.Of(
        new Goal(new("1"), "Cel 1") { Goals = [EvaluationExamples.WithDirections(new("1.1"), new ItemCode("a"), new ItemCode("b")), EvaluationExamples.WithDirections(new("1.2"), new ItemCode("c"))] },
        EvaluationExamples.WithDirections(new("2"), new ItemCode("d"), new ItemCode("e"), new ItemCode("f")));

    private static readonly Strategy OneGoal = PlanningExamples.Of(EvaluationExamples.WithDirections(new("1"), new ItemCode("a"), new ItemCode("b")));

    private static readonly Strategy ThreeGoals = PlanningExamples.Of(
        EvaluationExamples.WithDirections(new("1"), new ItemCode("a"), new ItemCode("b")), EvaluationExamples.WithDirections(new("2"), new ItemCode("c"), new ItemCode("d")), EvaluationExamples.WithDirections(new("3"), new ItemCode("e")));

    /// <summary>(6 + 3 + 0) : 3 = 3; without the 0 it is 4.5.</summary>
    [Fact]
    public void Reconcile_MissingRatingThatCountsAs0_IsARuleOfTheCatalogue()
    {
        var plan = PlanningExamples.Of(EvaluationExamples.WithDirections(new("1"), new ItemCode("a"), new ItemCode("b"), new ItemCode("c")));
        var round = EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings("a=6 b=3") };
        var figure = PublishedExamples.Mean("1", 3.0m);

        var explanations = Reconciler.Reconcile(EvaluationExamples.Evaluate(plan, round), figure)!.Explanations.ToArray();

        Assert.Contains(explanations, outcome => outcome.Rule == new RollUpRule(ItemKind.Direction, RollUpMethod.MeanOfItems, MissingPolicy.Zero) && outcome.Message(Languages.English) == "The mean of the ratings of all directions, a missing rating counting as 0, gives 3, rounded 3.0, as printed.");
        Assert.DoesNotContain(Reconciler.Reconcile(EvaluationExamples.Evaluate(plan, round with { Assessments = EvaluationExamples.Ratings("a=6 b=3 c=4") }), figure)!.Outcomes, outcome => outcome.Rule.Missing == MissingPolicy.Zero);
    }

    /// <summary>6.5 · 0.5 + 4 · 0.3 + 2 · 0.2 = 4.85.</summary>
    [Fact]
    public void Reconcile_WeightsOfTheEvaluation_AreTried()
    {
        var rule = new RollUpRule(ItemKind.Direction, RollUpMethod.WeightedGoalMeans, MissingPolicy.Skip, [new(new("1"), 0.5m), new(new("2"), 0.3m), new(new("3"), 0.2m)], weightTotal: 1);
        var round = EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings("a=7 b=6 c=4 d=4 e=2") };

        var explanation = Assert.Single(Reconciler.Reconcile(EvaluationExamples.Evaluate(ThreeGoals, round, EvaluationExamples.Rules with { RatingRollUp = rule }), PublishedExamples.Index(4.85m))!.Explanations);

        Assert.Equal(RollUpMethod.WeightedGoalMeans, explanation.Rule.Method);
    }

    /// <summary>345 : 58 = 5.948…; of the printed means 29.2 : 5 = 5.84; weighted by directions 345.1 : 58 = 5.95 exactly, which rounds to 6.0.</summary>
    [Theory]
    [InlineData(RollUpMethod.MeanOfItems, GoalMeanBasis.EveryLevel, 345, 58, "5.9", ReconciliationVerdict.Exact)]
    [InlineData(RollUpMethod.MeanOfRoundedGoalMeans, GoalMeanBasis.ItemMeans, 584, 100, "5.8", ReconciliationVerdict.Excluded)]
    [InlineData(RollUpMethod.GoalMeansByItemCount, GoalMeanBasis.ItemMeans, 595, 100, "6.0", ReconciliationVerdict.Excluded)]
    [InlineData(RollUpMethod.WorstItem, GoalMeanBasis.EveryLevel, 2, 1, "2.0", ReconciliationVerdict.Excluded)]
    [InlineData(RollUpMethod.MedianOfItems, GoalMeanBasis.EveryLevel, 6, 1, "6.0", ReconciliationVerdict.Excluded)]
    public void Reconcile_IndexOfSieradz_IsTheMeanOfAllDirections(
        RollUpMethod method, GoalMeanBasis basis, int numerator, int denominator, string rounded, ReconciliationVerdict verdict)
    {
        var outcome = Reconciler.Reconcile(SieradzPublished.Evaluation, SieradzPublished.Index(Period.Year(2020)))!.Outcomes
            .First(each => each.Rule.Method == method && each.Basis == basis);

        Assert.Equal((Fraction)numerator / denominator, outcome.Figure.Exact);
        Assert.Equal(rounded, outcome.Figure.Rounded.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(verdict, outcome.Verdict);
    }

    /// <summary>Exactly 100/15 + 130/22 + 26/5 + 28/5 + 35/6, divided by 5: 5.841…, below 5.85 by 0.008….</summary>
    [Fact]
    public void Reconcile_IndexOfSieradz_MissesTheStatedRule()
    {
        var outcome = Reconciler.Reconcile(SieradzPublished.Evaluation, SieradzPublished.Index(Period.Year(2020)))!.Outcomes
            .First(each => each.Rule.Method == RollUpMethod.MeanOfGoalMeans);
        var exact = (((Fraction)100 / 15) + ((Fraction)130 / 22) + ((Fraction)26 / 5) + ((Fraction)28 / 5) + ((Fraction)35 / 6)) / 5;

        Assert.Equal(exact, outcome.Figure.Exact);
        Assert.Equal((Fraction)5.85m - exact, outcome.Distance);
        Assert.Equal(5.8m, outcome.Figure.Rounded);
    }

    /// <summary>
    /// 31.6 : 5 = 6.32, each mean ±0.05; (15 · 6.7 + 22 · 6.4 + 10 · 6.0 + 5 · 6.3 + 6 · 6.2) : 58 = 370 : 58; 44.2 : 7. Each overlaps [6.345; 6.355).
    /// </summary>
    [Theory]
    [InlineData(PrintedInputRule.MeanOfGoalMeans, 316, 50)]
    [InlineData(PrintedInputRule.GoalMeansByItemCount, 370, 58)]
    [InlineData(PrintedInputRule.MeanOfYears, 442, 70)]
    public void ReconcileRounded_IndexOfAllYearsOfSieradz_IsPossibleByEachRule(PrintedInputRule rule, int numerator, int denominator)
    {
        var reconciliation = Reconciler.ReconcileRounded(SieradzPublished.Evaluation, SieradzPublished.Index(Period.Years(2014, 2020)))!;
        var outcome = reconciliation.Outcomes.Single(each => each.Rule == rule);
        var middle = (Fraction)numerator / denominator;

        Assert.Equal(new Interval(middle - 0.05m, includesLower: true, middle + 0.05m, includesUpper: false), outcome.Interval);
        Assert.True(outcome.IsPossible);
        Assert.Equal(new Interval(6.345m, includesLower: true, 6.355m, includesUpper: false), reconciliation.Interval);
    }

    [Theory]
    [InlineData("6.36", true, "0")]
    [InlineData("6.37", true, "0")]
    [InlineData("6.38", false, "0.005")]
    [InlineData("6.27", true, "0")]
    [InlineData("6.26", false, "0.005")]
    public void ReconcileRounded_MeanOfGoalMeans_ReachesFrom627To637(string printed, bool isPossible, string distance)
    {
        var figure = SieradzPublished.Index(Period.Years(2014, 2020)) with
        {
            Value = new NumberValue(decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture)),
        };

        var outcome = Reconciler.ReconcileRounded(SieradzPublished.Evaluation, figure)!.Outcomes[0];
        Assert.Equal(isPossible, outcome.IsPossible);
        Assert.Equal((Fraction)decimal.Parse(distance, System.Globalization.CultureInfo.InvariantCulture), outcome.Distance);
    }

    /// <summary>Goals 5.5, 5.5 and 5 become 6, 6 and 5, mean 17/3, which rounds to 6; exactly it is 16/3, which rounds to 5.</summary>
    [Theory]
    [InlineData("a=6 b=6 c=6 d=6 e=6", 6, ReconciliationVerdict.Exact)]
    [InlineData("a=5 b=6 c=5 d=6 e=5", 6, ReconciliationVerdict.AfterRounding)]
    [InlineData("a=5 b=6 c=5 d=6 e=5", 5, ReconciliationVerdict.Excluded)]
    public void Reconcile_RoundedMeansOfGoals_SaysWhetherItTookTheRounding(string ratings, int printed, ReconciliationVerdict verdict)
    {
        Assert.Equal(
            verdict,
            Reconciler.Reconcile(Rated(ThreeGoals, ratings), Index(printed))!.Outcomes.First(outcome => outcome.Rule.Method == RollUpMethod.MeanOfRoundedGoalMeans).Verdict);
    }

    /// <summary>Goals 5.5, 5.5 and 5 again: 17/3 of 6, 6 and 5.</summary>
    [Fact]
    public void Reconcile_OnlyAfterRounding_SaysSoInTwoLanguages()
    {
        var outcome = Reconciler.Reconcile(Rated(ThreeGoals, "a=5 b=6 c=5 d=6 e=5"), Index(6))!.Outcomes.First(each => each.Verdict == ReconciliationVerdict.AfterRounding);

        Assert.Equal("The mean of the goals' rounded means gives 5.666…, rounded 6, as printed, but only because the means of the goals were rounded first.", outcome.English);
        Assert.Equal("Średnia zaokrąglonych średnich celów daje 5,666…, po zaokrągleniu 6, jak w druku, ale tylko dlatego, że najpierw zaokrąglono średnie celów.", outcome.Polish);
    }

    [Law]
    public Property Reconcile_GeneratedFigure_FindsItsRule()
    {
        var cases = from method in Gen.Elements(Enum.GetValues<RollUpMethod>().Where(each => each != RollUpMethod.WeightedGoalMeans))
                    from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
                    from decimals in Gen.Choose(0, 3)
                    from points in Gen.ArrayOf(Gen.Choose(1, 7), 6)
                    select (method, rounding: new Rounding(mode, decimals), points);
        return Prop.ForAll(
            Arb.From(cases),
            each =>
            {
                var rule = new RollUpRule(ItemKind.Direction, each.method, MissingPolicy.Skip);
                var evaluation = EvaluationExamples.Evaluate(
                    Plan,
                    EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings(string.Join(' ', each.points.Select((point, i) => $"{(char)('a' + i)}={point}"))) },
                    EvaluationExamples.Rules with { RatingRollUp = rule, MeanRounding = each.rounding });
                var printed = evaluation.FindFigure(new("S"), FigureMeasure.MeanRating)!.Rounded;

                return Reconciler.Reconcile(evaluation, Index(printed))!.Explanations.Any(outcome => outcome.Rule == rule);
            });
    }

    [Law]
    public Property OfRounded_AnyNumber_ContainsWhatWasRounded() => Prop.ForAll(
        Arb.From(
            from numerator in Gen.Choose(-100000, 100000)
            from denominator in Gen.Choose(1, 1000)
            from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
            from decimals in Gen.Choose(0, 4)
            select (Exact: (Fraction)numerator / denominator, Rounding: new Rounding(mode, decimals))),
        each => Interval.OfRounded(each.Rounding.Round(each.Exact), each.Rounding).Contains(each.Exact));

    [Fact]
    public void Reconcile_NoRatings_IsNull() => Assert.Null(Reconciler.Reconcile(EvaluationExamples.Evaluate(Plan, EvaluationExamples.Round), Index(5)));

    /// <summary>Of 5 and 6 the mean is 5.5, and their goal's mean is 5.5 too.</summary>
    [Theory]
    [InlineData(6, "gives 5.5, rounded 6, as printed.", "daje 5,5, po zaokrągleniu 6, jak w druku.")]
    [InlineData(
        5,
        "gives 5.5, rounded 6; printed is 5. It lies on the end of the rounding interval that does not belong to it.",
        "daje 5,5, po zaokrągleniu 6; wydrukowano 5. Leży na tej granicy przedziału zaokrąglenia, która do niego nie należy.")]
    [InlineData(4, "gives 5.5, rounded 6; printed is 4. It misses by 1.", "daje 5,5, po zaokrągleniu 6; wydrukowano 4. Różnica do przedziału zaokrąglenia wynosi 1.")]
    public void Reconcile_TellsInTwoLanguagesHowFarARuleReaches(int printed, string english, string polish)
    {
        var outcome = Reconciler.Reconcile(Rated(OneGoal, "a=5 b=6"), Index(printed))!.Outcomes[0];

        Assert.Equal(("The mean of the ratings of all directions " + english, "Średnia ocen wszystkich kierunków działań " + polish), (outcome.English, outcome.Polish));
    }

    /// <summary>Goal 1.1 has 1.5 and goal 1.2 has 6; of the directions of goal 1 the mean is 3, of its goals 3.75, 3.8 in print and 3.7 cut off; goal 2 has 4.</summary>
    [Fact]
    public void Reconcile_WhereSomeGoalsHaveLowerOnes_TriesBothBasesAndEveryRounding()
    {
        var evaluation = Rated(Plan, "a=1 b=2 c=6 d=4 e=4 f=4");

        Assert.Equal(
            [
                "meanOfGoalMeans(itemMeans) 7/2 3.5",
                "meanOfGoalMeans 31/8 3.9",
                "meanOfGoalMeans 31/8 3.8",
                "meanOfRoundedGoalMeans(itemMeans) 7/2 3.5",
                "meanOfRoundedGoalMeans 39/10 3.9",
                "meanOfRoundedGoalMeans 77/20 3.8",
            ],
            Reconciler.Reconcile(evaluation, Index(3.9m))!.Outcomes
                .Where(outcome => outcome.Rule.Method is RollUpMethod.MeanOfGoalMeans or RollUpMethod.MeanOfRoundedGoalMeans)
                .Select(outcome => FormattableString.Invariant($"{outcome.Figure.Rule} {outcome.Figure.Exact} {outcome.Figure.Rounded}")));
    }

    /// <summary>The mean of 1 and 2 is that of 2023, which the report of 2024 prints again; that of 2024 is 5.5.</summary>
    [Fact]
    public void Reconcile_IndexOfAnEarlierRound_IsMadeOfItsRatings()
    {
        var earlier = new MonitoringRound(new("S"), EvaluationExamples.Earlier) { Assessments = [Earlier(new("a"), new("1")), Earlier(new("b"), new("2"))] };
        var later = EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings("a=5 b=6") };
        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(OneGoal, [earlier, later]), EvaluationExamples.Later, comparedWith: null, EvaluationExamples.Rules);

        static Assessment Earlier(ItemCode item, LevelCode level) => Assessment.OfLevel(item, EvaluationExamples.Earlier, new("punkty"), level);
        Fraction Found(Period period) => Reconciler.Reconcile(evaluation, Index(1.5m) with { Period = period })!.Outcomes[0].Figure.Exact;
        Assert.Equal(((Fraction)3 / 2, (Fraction)11 / 2), (Found(EvaluationExamples.Earlier), Found(EvaluationExamples.Later)));
    }

    [Fact]
    public void Reconcile_MeanOfWhatIsNoGoal_IsNull()
    {
        var evaluation = Rated(OneGoal, "a=5 b=6");
        var published = Mean(new("a"), EvaluationExamples.Later, 5);

        Assert.Null(Reconciler.Reconcile(evaluation, published));
        Assert.Empty(Reconciler.ReconcileRounded(evaluation, published)!.Outcomes);
    }

    /// <summary>Goal 2 has nothing that is rated, so that nothing weighs its mean.</summary>
    [Fact]
    public void ReconcileRounded_AGoalWithoutRatedItems_IsNotWeighted()
    {
        var evaluation = EvaluationExamples.Evaluate(
            PlanningExamples.Of(EvaluationExamples.WithDirections(new("1"), new ItemCode("a"), new ItemCode("b")), new Goal(new("2"), "Cel 2")),
            EvaluationExamples.Round with { PublishedFigures = [Mean(new("1"), EvaluationExamples.Later, 3), Mean(new("2"), EvaluationExamples.Later, 4)] });
        var outcome = Assert.Single(Reconciler.ReconcileRounded(evaluation, Index(3.5m))!.Outcomes);

        Assert.Equal((PrintedInputRule.MeanOfGoalMeans, "1 3, 2 4"), (outcome.Rule, string.Join(", ", outcome.Inputs.Select(input => $"{input.Item} {input.Value}"))));
    }

    /// <summary>Before the index of each year stands its mean, and before that the index of a goal.</summary>
    [Fact]
    public void ReconcileRounded_IndexOfTwoYears_IsMadeOfTheIndexOfEach()
    {
        static PublishedFigure[] Printed(Period year, decimal number) => [Index(9) with { Item = new("1"), Period = year }, Mean(new("S"), year, 8), Index(number) with { Period = year }];
        var round = EvaluationExamples.Round with { PublishedFigures = [.. Printed(EvaluationExamples.Earlier, 3), .. Printed(EvaluationExamples.Later, 4)] };
        var evaluation = EvaluationExamples.Evaluate(OneGoal, round);

        var years = Index(3.5m) with { Period = Period.Years(2023, 2024) };
        Assert.Equal(["2023 3", "2024 4"], Assert.Single(Reconciler.ReconcileRounded(evaluation, years)!.Outcomes).Inputs.Select(input => $"{input.Period} {input.Value}"));
    }

    private static StrategyEvaluation Rated(Strategy plan, string ratings) =>
        EvaluationExamples.Evaluate(plan, EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings(ratings) });

    private static PublishedFigure Mean(ItemCode item, Period period, decimal value) => new(item, PublishedMeasure.MeanRating, period, new NumberValue(value));

    private static PublishedFigure Index(decimal value) =>
        new(new("S"), PublishedMeasure.SyntheticIndex, EvaluationExamples.Later, new NumberValue(value));
}

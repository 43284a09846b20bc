using SocialStrategy.Core.Tests.Planning;

namespace SocialStrategy.Core.Tests.Evaluation;

/// <summary>What the table of <see cref="ProgressPageTests"/> has no columns for: rounds, other indicators, directions, several targets.</summary>
public sealed class TargetProgressTests
{
    private static readonly Target Double = AtLeast(2030, 200);

    private static readonly Indicator Families = new(new("w"), "Rodziny")
    {
        Unit = "osoby",
        Baseline = new Baseline(Period.Year(2020), new NumberValue(100)),
        Targets = [Double],
    };

    [Fact]
    public void Evaluate_OnTheWay_NamesWhatWasCompared()
    {
        var progress = Assert.Single(Evaluate([Families], Round(2024, Observe(new("w"), 2024, 150))));

        Assert.Equal(new("w"), progress.Indicator);
        Assert.Equal(Double, progress.Target);
        Assert.Equal(new SeriesValue(new("w"), Period.Year(2020), new NumberValue(100), "osoby"), progress.Reference);
        Assert.Equal(new SeriesValue(new("w"), Period.Year(2024), new NumberValue(150), "osoby"), progress.Actual);
        Assert.Equal((200, null, true), (progress.Range!.Lower, progress.Range.Upper, progress.Range.IncludesEnds));
        Assert.Equal(new Fraction(1461, 3652), progress.Expected);
        Assert.Null(progress.Status);
    }

    [Fact]
    public void Evaluate_SeveralRounds_TakesTheLatestAndOfOnePeriodTheLatestRound()
    {
        MonitoringRound[] rounds =
        [
            Round(2022, Observe(new("w"), 2022, 110)),
            Round(2023, Observe(new("w"), 2022, 120), Observe(new("w"), 2023, 130)),
            Round(2024, Observe(new("w"), 2023, 140) with { Status = ObservationStatus.Revised }),
            Round(2025, Observe(new("w"), 2023, 190), Observe(new("w"), 2025, 195)),
        ];

        Assert.Equal("2023 140", Actual(rounds, 2024));
        Assert.Equal("2023 130", Actual(rounds, 2023));
        Assert.Equal("2022 110", Actual(rounds, 2022));
        Assert.Equal("2025 195", Actual(rounds, 2025));

        static string Actual(MonitoringRound[] rounds, int year)
        {
            var actual = Evaluate([Families], Period.Year(year), rounds)[0].Actual!;
            return $"{actual.Period} {actual.Value.Number}";
        }
    }

    [Fact]
    public void Evaluate_MissingValueOfALaterRound_ReplacesNothing() =>
        Assert.Equal(
            new Fraction(3, 10),
            Evaluate(
                [Families],
                Period.Year(2024),
                [Round(2023, Observe(new("w"), 2023, 130)), Round(2024, Observe(new("w"), 2023, 0) with { Value = new MissingValue(MissingReason.NoData) })])[0].Progress);

    [Fact]
    public void Evaluate_TwoRevisedValues_AreNoAnswer()
    {
        var revised = Observe(new("w"), 2024, 150) with { Status = ObservationStatus.Revised };

        Assert.Equal(NoProgressReason.SeveralValues, Evaluate([Families], Round(2024, revised, revised with { Value = new NumberValue(160) }))[0].Reason);
    }

    [Fact]
    public void Evaluate_SeveralReferences_LeaveOnlyTheRangeOfANumber()
    {
        var given = Round(2024, Observe(new("w"), 2022, 120), Observe(new("w"), 2022, 125), Observe(new("w"), 2024, 150));

        var number = Evaluate([With(Double with { RelativeTo = Period.Year(2022) })], given)[0];
        Assert.Equal((NoProgressReason.SeveralValues, 50, false), (number.Reason!.Value, number.Gap, number.IsReached));
        var change = Evaluate([With(Change(TargetRelation.FallByPercent, 50) with { RelativeTo = Period.Year(2022) })], given)[0];
        Assert.Equal((NoProgressReason.SeveralValues, null, null), (change.Reason!.Value, change.Gap, change.IsReached));
    }

    [Fact]
    public void Evaluate_ValueOfAGroup_IsNotTheIndicatorsOwn() =>
        Assert.Equal(NoProgressReason.NoActual, Evaluate([Families], Round(2024, Observe(new("w"), 2024, 150) with { Group = "tabela" }))[0].Reason);

    /// <summary>The country's 300 in 2022 and 400 in 2024; ours 100 in 2020, then 340.</summary>
    [Theory]
    [InlineData(TargetRelation.FallBy, 100, null, "3/5 -40 False", "400 2024")]
    [InlineData(TargetRelation.FallByPercent, 25, null, "3/5 -40 False", "400 2024")]
    [InlineData(TargetRelation.FallBy, 0, null, "TargetEqualsReference 0 True", "400 2024")]
    [InlineData(TargetRelation.RiseBy, 0, null, "TargetEqualsReference 60 False", "400 2024")]
    [InlineData(TargetRelation.RiseBy, 50, 2022, "4/5 10 False", "300 2022")]
    [InlineData(TargetRelation.AtLeast, 310, null, "ReferenceWithinTarget 0 True", "400 2024")]
    [InlineData(TargetRelation.AtMost, 310, null, "2/3 -30 False", "400 2024")]
    [InlineData(TargetRelation.FallBy, 100, 2021, "NoReference  ", "")]
    [InlineData(TargetRelation.RiseBy, 100, 2019, "12/5 0 True", "240 2019")]
    public void Evaluate_AgainstAnotherIndicator_TakesItsValueOfTheBasePeriodOrOfTheSame(TargetRelation relation, int number, int? year, string expected, string reference)
    {
        var country = new Indicator(new("k"), "Kraj") { Unit = "osoby", Baseline = new Baseline(Period.Year(2019), new NumberValue(240)) };
        var target = Change(relation, number) with { RelativeToIndicator = new("k"), RelativeTo = year is null ? null : Period.Year(year.Value) };

        var progress = Evaluate([With(target), country], Round(2024, Observe(new("k"), 2022, 300), Observe(new("k"), 2024, 400), Observe(new("w"), 2024, 340)))[0];
        if (year == 2019)
        {
            progress = Evaluate([With(target), country], Round(2024, Observe(new("w"), 2024, 480)))[0];
        }

        Assert.Equal(expected, $"{(progress.Progress is { } share ? share : progress.Reason)} {progress.Gap} {progress.IsReached}");
        Assert.Equal(reference, progress.Reference is { } from ? $"{from.Value.Number} {from.Period}" : "");
        Assert.Equal(progress.Progress is not null && year is not null, progress.Expected is not null);
    }

    [Fact]
    public void Evaluate_AgainstAnotherIndicatorInAnotherUnit_IsNotCompared()
    {
        var target = Change(TargetRelation.FallBy, 0) with { RelativeToIndicator = new("k") };

        Assert.Equal(
            NoProgressReason.OtherUnit,
            Evaluate([With(target), new Indicator(new("k"), "Kraj") { Unit = "rodziny" }], Round(2024, Observe(new("k"), 2024, 400), Observe(new("w"), 2024, 340)))[0].Reason);
    }

    [Fact]
    public void Evaluate_BreakOfTheOtherIndicator_IsABreak()
    {
        var target = Change(TargetRelation.RiseBy, 10) with { RelativeToIndicator = new("k"), RelativeTo = Period.Year(2022) };
        var broken = Round(2024, Observe(new("k"), 2022, 300), Observe(new("k"), 2023, 1) with { Status = ObservationStatus.Break }, Observe(new("w"), 2024, 340));

        Assert.Equal(NoProgressReason.Break, Evaluate([With(target), new Indicator(new("k"), "Kraj") { Unit = "osoby" }], broken)[0].Reason);
    }

    /// <summary>The actual value itself is the first of the new definition.</summary>
    [Fact]
    public void Evaluate_BreakAtTheActualValue_IsABreak() =>
        Assert.Equal(NoProgressReason.Break, Evaluate([Families], Round(2024, Observe(new("w"), 2024, 150) with { Status = ObservationStatus.Break }))[0].Reason);

    [Fact]
    public void Evaluate_RangeOfOneNumber_IsReachedByIt()
    {
        var range = new Target(Period.Year(2030), TargetRelation.Between, new NumberValue(150), new NumberValue(150));

        Assert.True(Evaluate([With(range)], Round(2024, Observe(new("w"), 2024, 150)))[0].IsReached);
    }

    [Fact]
    public void Evaluate_Milestones_HaveAnAnswerEach()
    {
        var indicator = Families with { Targets = [AtLeast(2022, 120), AtLeast(2025, 150), Double] };

        Assert.Equal(
            ["2022 5/4 0 True", "2025 4/5 10 False", "2030 2/5 60 False"],
            Evaluate([indicator], Round(2024, Observe(new("w"), 2022, 125), Observe(new("w"), 2024, 140)))
                .Select(each => $"{each.Target.Period} {each.Progress} {each.Gap} {each.IsReached}"));
    }

    [Fact]
    public void Evaluate_ReplacedTarget_KeepsItsAnswerAndHasNeitherStatusNorFigure()
    {
        var indicator = Families with { Targets = [AtLeast(2030, 150) with { ReplacedOn = new DateOnly(2023, 5, 1) }, Double] };
        var rules = EvaluationExamples.Rules with { ProgressRollUp = RollUpRules.MeanOfIndicators, ProgressThresholds = ProgressThresholdsTests.OfWholeWay };

        var evaluation = EvaluationExamples.Evaluate(Plan([indicator]), Round(2024, Observe(new("w"), 2024, 140)), rules);
        Assert.Equal(["4/5 ", "2/5 late"], evaluation.Targets.Select(each => $"{each.Progress} {each.Status?.Code}"));
        Assert.Equal(["w targetProgress 40", "w remainingGap 60", "1 meanProgress 40", "S meanProgress 40"], ProgressFiguresTests.Texts(evaluation));
    }

    [Theory]
    [InlineData(TargetRelation.AtLeast, 200, 100, null, DesiredDirection.Rise, false)]
    [InlineData(TargetRelation.AtLeast, 200, 100, DesiredDirection.Rise, DesiredDirection.Rise, false)]
    [InlineData(TargetRelation.AtLeast, 200, 100, DesiredDirection.Fall, DesiredDirection.Rise, true)]
    [InlineData(TargetRelation.AtLeast, 200, 100, DesiredDirection.None, DesiredDirection.Rise, true)]
    [InlineData(TargetRelation.AtLeast, 200, 100, DesiredDirection.KeepWithinRange, DesiredDirection.Rise, false)]
    [InlineData(TargetRelation.AtMost, 200, 100, DesiredDirection.Rise, DesiredDirection.Fall, true)]
    [InlineData(TargetRelation.Below, 200, 100, DesiredDirection.Fall, DesiredDirection.Fall, false)]
    [InlineData(TargetRelation.FallByPercent, 50, 100, DesiredDirection.Rise, DesiredDirection.Fall, true)]
    [InlineData(TargetRelation.FallByPercent, 50, null, DesiredDirection.Rise, DesiredDirection.Fall, true)]
    [InlineData(TargetRelation.RisingTrend, null, 100, DesiredDirection.Fall, DesiredDirection.Rise, true)]
    [InlineData(TargetRelation.FallingTrend, null, null, null, DesiredDirection.Fall, false)]
    [InlineData(TargetRelation.StableTrend, null, 100, DesiredDirection.Fall, DesiredDirection.KeepWithinRange, false)]
    [InlineData(TargetRelation.Exactly, 200, 100, DesiredDirection.Fall, DesiredDirection.Rise, true)]
    [InlineData(TargetRelation.Exactly, 50, 100, DesiredDirection.Fall, DesiredDirection.Fall, false)]
    [InlineData(TargetRelation.Exactly, 100, 100, DesiredDirection.Fall, DesiredDirection.KeepWithinRange, false)]
    [InlineData(TargetRelation.Exactly, 50, null, DesiredDirection.Fall, DesiredDirection.Fall, false)]
    [InlineData(TargetRelation.Exactly, 50, null, null, DesiredDirection.KeepWithinRange, false)]
    public void Evaluate_Direction_FollowsFromTheTarget(TargetRelation relation, int? number, int? baseline, DesiredDirection? desired, DesiredDirection expected, bool contradicts)
    {
        var indicator = Families with
        {
            DesiredDirection = desired,
            Baseline = baseline is { } start ? new Baseline(Period.Year(2020), new NumberValue(start)) : null,
            Targets = [new Target(Period.Year(2030), relation, number is { } aim ? new NumberValue(aim) : null, upper: null)],
        };

        var progress = Evaluate([indicator], Round(2024))[0];
        Assert.Equal((expected, contradicts), (progress.Direction, progress.ContradictsDirection));
    }

    [Fact]
    public void Range_WayFrom_LeadsToTheNearerEnd()
    {
        var range = Evaluate([With(new Target(Period.Year(2030), TargetRelation.Between, new NumberValue(10), new NumberValue(20)))], Round(2024))[0].Range!;

        Assert.Equal([5, 0, 0, 0, -1], new Fraction[] { 5, 10, 15, 20, 21 }.Select(range.WayFrom));
        Assert.Equal([false, true, true, true, false], new Fraction[] { 5, 10, 15, 20, 21 }.Select(range.Contains));
    }

    internal static Target AtLeast(int year, decimal number) => new(Period.Year(year), TargetRelation.AtLeast, new NumberValue(number), upper: null);

    internal static Observation Observe(ItemCode indicator, int year, decimal number) => new(indicator, Period.Year(year), new NumberValue(number));

    internal static MonitoringRound Round(int year, params ValueList<Observation> observations) => new(new("S"), Period.Year(year)) { Observations = observations };

    internal static Strategy Plan(ValueList<Indicator> indicators) => PlanningExamples.Of(new Goal(new("1"), "Cel") { Indicators = indicators });

    private static Target Change(TargetRelation relation, decimal number) => new(Period.Year(2030), relation, new NumberValue(number), upper: null);

    private static Indicator With(Target target) => Families with { Targets = [target] };

    private static ValueList<TargetProgress> Evaluate(ValueList<Indicator> indicators, MonitoringRound round) => Evaluate(indicators, round.Period, [round]);

    private static ValueList<TargetProgress> Evaluate(ValueList<Indicator> indicators, Period period, MonitoringRound[] rounds) =>
        Evaluator.Evaluate(new StrategyMonitoring(Plan(indicators), [.. rounds]), period, comparedWith: null, EvaluationExamples.Rules).Targets;
}

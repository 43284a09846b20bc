using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>Ratings at a glance: two goals with two directions each in two years; every number is worked out by hand.</summary>
public sealed class OverviewSectionTests
{
    /// <summary>2024: a 3, b 3, c 1, d not rated. Of three ratings in the order one is 33.3 % and two are 66.7 %.</summary>
    [Fact]
    public void Distribution_CountsEveryLevel_AlsoThoseWithoutARating()
    {
        var table = Shown.Blocks(Report).OfType<Table>().Single(each => each.Anchor.StartsWith("distribution-table", StringComparison.Ordinal));

        Assert.Equal("Rozkład ocen, skala ocen, 2024 r.", Shown.Plain(table.Caption));
        Assert.Equal(["1 – mało | 1 | 33,3%", "2 – średnio | 0 | 0,0%", "3 – dużo | 2 | 66,7%", "nie oceniono | 1 | –"], Shown.Rows(table));
    }

    [Fact]
    public void Distribution_Chart_ShowsTheSameNumbers()
    {
        var chart = Shown.Blocks(Report).OfType<BarChart>().Single(each => each.Anchor.StartsWith("distribution-chart", StringComparison.Ordinal));

        Assert.Equal([1m, 0m, 2m, 1m], chart.Categories.Select(category => category.Points.Single().Value!.Value));
        Assert.Equal(["1", "2", "3", "nie oceniono"], chart.Categories.Select(category => Shown.Plain(category.Label)));
        Assert.Equal(["1 – mało: 1 (33,3%)", "2 – średnio: 0 (0,0%)", "3 – dużo: 2 (66,7%)", "nie oceniono: 1, poza kolejnością skali"], chart.LegendEntries.Select(Shown.Plain));
        Assert.Equal("Słupki pokazują 4 oceny według stopni; najczęstszy stopień: 3 – dużo (2).", Shown.Plain(chart.Description));
        Assert.Equal((0m, 2m, 1m), (chart.Axis.Minimum, chart.Axis.Maximum, chart.Axis.Step));
    }

    [Fact]
    public void Distribution_OfAScaleThatIsNotInUse_IsLeftOut()
    {
        var strategy = new Strategy(new("S"), "Strategia", [new Goal(new("1"), "Cel") { Directions = [new Direction(new("a"), "A")] }], realizers: [], [Scale], programmes: []);
        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(strategy, [new(new("S"), Period.Year(2024))]), Period.Year(2024), comparedWith: null, Rules);

        Assert.Empty(Shown.Report(evaluation, ReportLanguages.Polish, ReportSections.RatingDistribution).Blocks);
    }

    /// <summary>Goal 1: from (1 + 2) / 2 to (3 + 3) / 2; goal 2: from 2 to 1, for d has no rating.</summary>
    [Fact]
    public void TwoPeriods_StandBesideEachOther()
    {
        var chart = Shown.Blocks(Report).OfType<BarChart>().Single(each => each.Anchor == "two-periods-chart");

        Assert.Equal("Średnie ocen celów: 2023 r. i 2024 r.", Shown.Plain(chart.Caption));
        Assert.Equal(["2023 r.", "2024 r."], chart.Series.Select(Shown.Plain));
        Assert.Equal([[1.5m, 3m], [2m, 1m]], chart.Categories.Select(category => category.Points.Select(point => point.Value!.Value)));
        Assert.Equal(["Pierwszy: 1,5, potem 3,0", "Drugi: 2,0, potem 1,0"], chart.LegendEntries.Select(Shown.Plain));
        Assert.Equal(["Cel 1", "Cel 2"], chart.Categories.Select(category => Shown.Plain(category.Label)));
        Assert.Equal("Wykres słupkowy: 4 oceny, najniższa 1,0, najwyższa 3,0. Te same liczby są w legendzie.", Shown.Plain(chart.Description));
    }

    /// <summary>Of goal 1 there are both means, of goal 2 only that of 2024.</summary>
    [Fact]
    public void TwoPeriods_OfAGoalWithOneMean_AreLeftOut()
    {
        var one = Evaluate([Rated(new("a"), 2023, "1")], [Rated(new("a"), 2024, "3"), Rated(new("c"), 2024, "1")]);
        var none = Evaluate([Rated(new("a"), 2023, "1")], [Rated(new("c"), 2024, "1")]);

        Assert.Equal("Cel 1", Shown.Plain(Assert.Single(Assert.Single(Charts(one)).Categories).Label));
        Assert.Empty(Shown.Report(none, ReportLanguages.Polish, ReportSections.GoalsInTwoPeriods).Blocks);

        static IEnumerable<BarChart> Charts(StrategyEvaluation evaluation) => Shown.Blocks(Shown.Report(evaluation, ReportLanguages.Polish, ReportSections.GoalsInTwoPeriods)).OfType<BarChart>();
    }

    [Fact]
    public void Report_IsHeadedByTheRoundsTitleOrTheStrategys()
    {
        var evaluation = Evaluation();
        var titled = Evaluator.Evaluate(
            new StrategyMonitoring(evaluation.Strategy, [evaluation.Round with { Title = "Raport" }]), Period.Year(2024), comparedWith: null, Rules);

        Assert.Equal(("Strategia", "2024 r."), (Report.Title, Shown.Plain(Report.Subtitle!)));
        var report = Shown.Report(titled, ReportLanguages.Polish);
        Assert.Equal(("Raport", "Strategia"), (report.Title, report.Subtitle));
    }

    [Fact]
    public void GoalYears_AreSmallChartsOnOneAxis()
    {
        var charts = Shown.Blocks(Report).OfType<LineChart>().ToArray();

        Assert.Equal(["Cel 1. Pierwszy", "Cel 2. Drugi"], charts.Select(chart => Shown.Plain(chart.Caption)));
        Assert.Single(charts.Select(chart => chart.Axis).Distinct());
        Assert.Equal(["2023", "2024"], charts[0].Periods);
        Assert.Equal([1.5m, 3m], charts[0].Series.Single().Points.Select(point => point.Value!.Value));
        Assert.Equal([2m, 1m], charts[1].Series.Single().Points.Select(point => point.Value!.Value));
        Assert.Equal(
            ["Linia od 2023 r. do 2024 r.; najmniej 1,5, najwięcej 3,0.", "Linia od 2023 r. do 2024 r.; najmniej 1,0, najwięcej 2,0."],
            charts.Select(chart => Shown.Plain(chart.Description)));
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(10, 10, 1)]
    [InlineData(11, 12, 2)]
    [InlineData(58, 60, 10)]
    [InlineData(101, 120, 20)]
    public void Distribution_Axis_GoesInRoundStepsPastTheMost(int ratings, int greatest, int step)
    {
        var goal = new Goal(new("1"), "Cel") { Directions = [.. Enumerable.Range(1, ratings).Select(number => new Direction(new($"k{number}"), $"Kierunek {number}"))] };
        var round = new MonitoringRound(new("S"), Period.Year(2024)) { Assessments = [.. goal.Directions.Select(direction => Rated(direction.Code, 2024, "3"))] };
        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(new Strategy(new("S"), "Strategia", [goal], [], [Scale], []), [round]), Period.Year(2024), comparedWith: null, Rules);

        var axis = Shown.Blocks(Shown.Report(evaluation, ReportLanguages.Polish, ReportSections.RatingDistribution)).OfType<BarChart>().Single().Axis;

        Assert.Equal((0m, greatest, step), (axis.Minimum, axis.Maximum, axis.Step));
    }

    private static EvaluationRules Rules { get; } = new()
    {
        RatingRollUp = RollUpRules.MeanOfDirections,
        MeanRounding = Rounding.HalfAwayFromZero(1),
        PercentRounding = Rounding.HalfAwayFromZero(1),
    };

    private static RatingScale Scale { get; } = new(
        new("P"),
        [new ScaleLevel(new("1"), "mało") { Value = 1 }, new ScaleLevel(new("2"), "średnio") { Value = 2 }, new ScaleLevel(new("3"), "dużo") { Value = 3 }],
        [new ScaleLevel(new("-"), "nie oceniono")])
    {
        Title = "skala ocen",
    };

    private static Report Report => Shown.Report(
        Evaluation(),
        ReportLanguages.Polish,
        ReportSections.RatingDistribution,
        ReportSections.GoalsInTwoPeriods,
        ReportSections.GoalYears);

    private static StrategyEvaluation Evaluation() => Evaluate(
        [Rated(new("a"), 2023, "1"), Rated(new("b"), 2023, "2"), Rated(new("c"), 2023, "2")],
        [Rated(new("a"), 2024, "3"), Rated(new("b"), 2024, "3"), Rated(new("c"), 2024, "1"), Rated(new("d"), 2024, "-")]);

    private static StrategyEvaluation Evaluate(ValueList<Assessment> earlier, ValueList<Assessment> later)
    {
        var strategy = new Strategy(
            new("S"),
            "Strategia",
            [
                new Goal(new("1"), "Pierwszy") { Directions = [new Direction(new("a"), "A"), new Direction(new("b"), "B")] },
                new Goal(new("2"), "Drugi") { Directions = [new Direction(new("c"), "C"), new Direction(new("d"), "D")] },
            ],
            realizers: [],
            [Scale],
            programmes: []);
        MonitoringRound[] rounds = [new(new("S"), Period.Year(2023)) { Assessments = earlier }, new(new("S"), Period.Year(2024)) { Assessments = later }];
        return Evaluator.Evaluate(new StrategyMonitoring(strategy, [.. rounds]), Period.Year(2024), Period.Year(2023), Rules);
    }

    private static Assessment Rated(ItemCode direction, int year, string level) => new(direction, Period.Year(year), new("P"), new(level), percentComplete: null);
}

using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>Three goals: the first is rated on two scales, the directions of the second also serve the others.</summary>
public sealed class RatingChartTests
{
    [Fact]
    public void Charts_OfAGoalOnTwoScales_AreOneForEach()
    {
        var charts = Charts(ReportLanguages.Polish);

        Assert.Equal(["chart-1", "chart-1-q", "chart-2"], charts.Select(chart => chart.Anchor));
        Assert.Equal([new ChartAxis("ocena", 0, 7, 1), new ChartAxis("ocena", 0, 2, 1), new ChartAxis("ocena", 0, 7, 1)], charts.Select(chart => chart.Axis));
    }

    /// <summary>"a" has a number of its own, the others that of their place; it is rated 3, though the round also tells a rating of 2023 and one on the other scale.</summary>
    [Fact]
    public void Categories_NameEveryDirectionWithItsRating()
    {
        var charts = Charts(ReportLanguages.Polish);

        Assert.Equal(["Kierunek działania 7a", "Kierunek działania 2", "Kierunek działania 3"], charts[0].Categories.Select(category => Shown.Plain(category.Label)));
        Assert.Equal(["A – ocena 3", "B – ocena 1", "C – ocena nie oceniono"], charts[0].LegendEntries.Select(Shown.Plain));
        Assert.Equal(["3", "1", "nie oceniono"], charts[0].Categories.Select(category => category.Points.Single().Text));
        Assert.Equal([3m, 1m, null], charts[0].Categories.Select(category => category.Points.Single().Value));
        Assert.Equal([2m, null, null], charts[1].Categories.Select(category => category.Points.Single().Value));
        Assert.Equal("Wykres słupkowy: 2 oceny, najniższa 1, najwyższa 3. Te same liczby są w legendzie.", Shown.Plain(charts[0].Description));
    }

    [Fact]
    public void Captions_NameTheGoalsThatShareTheDirections()
    {
        string[] polish =
        [
            "Kierunki działań: oceny, 2024 r. – Cel 1. Pierwszy",
            "Kierunki działań: oceny, 2024 r. – Cel 1. Pierwszy",
            "Kierunki działań: oceny, 2024 r. – Cele 2, 1 i 3",
        ];

        Assert.Equal(polish, Charts(ReportLanguages.Polish).Select(chart => Shown.Plain(chart.Caption)));
        Assert.Equal("Directions of action: ratings, 2024 – Goals 2, 1 and 3", Shown.Plain(Charts(ReportLanguages.English)[2].Caption));
    }

    private static BarChart[] Charts(Language language) =>
        [.. Shown.Blocks(Shown.Report(Evaluation(), language, ReportSections.Goals([GoalParts.RatingChart], []))).OfType<BarChart>()];

    private static StrategyEvaluation Evaluation()
    {
        var other = new RatingScale(new("Q"), [new ScaleLevel(new("1"), "źle") { Value = 1 }, new ScaleLevel(new("2"), "dobrze") { Value = 2 }], []);
        var strategy = new Strategy(
            new("S"),
            "Strategia",
            [
                new Goal(new("1"), "Pierwszy") { Directions = [new Direction(new("a"), "A") { Number = "7a" }, new Direction(new("b"), "B"), new Direction(new("c"), "C")] },
                new Goal(new("2"), "Drugi") { Directions = [new Direction(new("d"), "D") { AlsoServes = [new("1")] }, new Direction(new("e"), "E") { AlsoServes = [new("1"), new("3")] }] },
                new Goal(new("3"), "Trzeci"),
            ],
            realizers: [],
            [RatedTown.Points, other],
            programmes: []);
        var round = new MonitoringRound(new("S"), Period.Year(2024))
        {
            Assessments =
            [
                Rated("a", 2023, "points", "1"),
                Rated("a", 2024, "Q", "2"),
                Rated("a", 2024, "points", "3"),
                Rated("b", 2024, "points", "1"),
                Rated("d", 2024, "points", "5"),
            ],
        };
        return RatedTown.Evaluate(strategy, round, RollUpRules.MeanOfDirections);
    }

    private static Assessment Rated(string direction, int year, string scale, string level) => Assessment.OfLevel(new(direction), Period.Year(year), new(scale), new(level));
}

using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

public sealed class FigureAnnexTests
{
    /// <summary>The sum 5 is exact; the means of 6, 7 and 7 and of all four ratings are 20/3 and 24/4.</summary>
    [Fact]
    public void Annex_OfSumsAndMeans_TellsWhatEachRestsOn()
    {
        var strategy = new Strategy(
            new("S"),
            "Strategia",
            [
                new Goal(new("1"), "Pomoc")
                {
                    Indicators = [new Indicator(new("w"), "Osoby") { Aggregation = IndicatorAggregation.SumOfContributions }],
                    Directions = [new Direction(new("1.1"), "Opieka"), new Direction(new("1.2"), "Dojazd"), new Direction(new("1.3"), "Praca")],
                },
                new Goal(new("2"), "Zdrowie") { Directions = [new Direction(new("2.1"), "Sport")] },
            ],
            [new Realizer(new("MOPS"), "Ośrodek pomocy")],
            [RatedTown.Points],
            []);
        var round = new MonitoringRound(new("S"), Period.Year(2024))
        {
            Observations = [new Observation(new("w"), Period.Year(2024), new NumberValue(7)) { Contributions = [new Contribution(new("MOPS"), new NumberValue(5))] }],
            Assessments = [Rated(new("1.1"), new("6")), Rated(new("1.2"), new("7")), Rated(new("1.3"), new("7")), Rated(new("2.1"), new("4"))],
        };
        var report = Shown.Report(RatedTown.Evaluate(strategy, round, RollUpRules.MeanOfDirections), ReportLanguages.Polish, ReportSections.FigureAnnex);

        Assert.Equal(
            [
                "1. Osoby | 5 | – | suma wkładów realizatorów | wszystkie dane (1)",
                "Cel 1. Pomoc | 6,7 | 20/3 = 6,666… | średnia ocen kierunków działań | wszystkie dane (3)",
                "Cel 2. Zdrowie | 4,0 | 4/1 | średnia ocen kierunków działań | wszystkie dane (1)",
                "Strategia | 6,0 | 24/4 | średnia ocen kierunków działań | wszystkie dane (4)",
            ],
            Shown.Rows(Assert.Single(Shown.Blocks(report).OfType<Table>())).Order(StringComparer.Ordinal));
    }

    private static Assessment Rated(ItemCode direction, LevelCode level) => Assessment.OfLevel(direction, Period.Year(2024), RatedTown.Points.Code, level);
}

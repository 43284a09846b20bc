using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

public sealed class IndicatorCardsTests
{
    private static readonly Indicator Families = new(new("a"), "Rodziny")
    {
        Unit = "rodziny",
        Source = "GUS",
        DesiredDirection = DesiredDirection.Rise,
        Baseline = new Baseline(Period.Year(2020), new NumberValue(10)),
        Targets =
        [
            Target.AtLeast(Period.Year(2025), new NumberValue(20)) with { ReplacedOn = new DateOnly(2024, 3, 1) },
            Target.AtLeast(Period.Year(2030), new NumberValue(40)),
        ],
    };

    [Fact]
    public void Card_WithoutValues_TellsWhatTheStrategySays() => Assert.Equal(
        [
            "Jednostka: rodziny",
            "Źródło danych: GUS",
            "Pożądany wzrost",
            "Wartość bazowa: 10 (2020 r.)",
            "Wartość docelowa zastąpiona 1 marca 2024 r.: co najmniej 20 (2025 r.)",
            "Wartość docelowa: co najmniej 40 (2030 r.)",
        ],
        Shown.Paragraphs(Report(ReportSections.Indicator(new("a")))));

    [Fact]
    public void Cards_OfAGoal_StandForTheIndicatorsOfItsDirectionsAndTasksToo()
    {
        var sections = Shown.Blocks(Report(ReportSections.Goals([GoalParts.IndicatorCards], []))).OfType<Section>().Where(section => !section.IsInContents).ToArray();

        Assert.Equal(["Rodziny", "Osoby", "Wizyty", "Dojazdy", "Kursy"], sections.Select(section => section.Title));
        Assert.Equal(["indicator-a", "indicator-b", "indicator-c", "indicator-d", "indicator-e"], sections.Select(section => section.Anchor));
    }

    private static Report Report(IReportSection section)
    {
        var goal = new Goal(new("1"), "Pomoc")
        {
            Indicators = [Families],
            Directions =
            [
                new Direction(new("1.1"), "Opieka")
                {
                    Indicators = [new Indicator(new("b"), "Osoby")],
                    Tasks = [new StrategyTask(new("1.1.1"), "Wizyty") { Indicators = [new Indicator(new("c"), "Wizyty")], Tasks = [new StrategyTask(new("1.1.1.1"), "Dojazdy") { Indicators = [new Indicator(new("d"), "Dojazdy")] }] }],
                },
            ],
            Tasks = [new StrategyTask(new("1.2"), "Kursy") { Indicators = [new Indicator(new("e"), "Kursy")] }],
        };
        var strategy = new Strategy(new("S"), "Strategia", [goal], [], [], []);
        return Shown.Report(RatedTown.Evaluate(strategy, new MonitoringRound(new("S"), Period.Year(2024)), RollUpRules.MeanOfDirections), ReportLanguages.Polish, section);
    }
}

namespace SocialStrategy.Reporting.Tests.Layouts;

public sealed class DirectionListTests
{
    private static readonly Strategy Strategy = new(
        new("S"),
        "Strategia",
        [
            new Goal(new("1"), "Pomoc")
            {
                Directions = [new Direction(new("1.1"), "Opieka"), new Direction(new("1.2"), "Praca")],
                Realizers = [new Responsibility(new("MOPS")), new Responsibility(new("KS"))],
            },
        ],
        [new Realizer(new("MOPS"), "Ośrodek pomocy") { ShortName = "MOPS" }, new Realizer(new("KS"), "Klub Seniora")],
        [],
        []);

    [Fact]
    public void Goal_WithDirectionsAndBodies_ListsBoth()
    {
        Assert.Equal(["Kierunki działań:", "Opieka", "Praca", "Realizatorzy: MOPS, Klub Seniora."], Paragraphs(Strategy, ReportLanguages.Polish));
        Assert.Equal(["Directions of action:", "Opieka", "Praca", "Carried out by: MOPS, Klub Seniora."], Paragraphs(Strategy, ReportLanguages.English));
    }

    [Fact]
    public void Goal_WhoseStrategyNamesDirections_UsesItsName() =>
        Assert.Equal("Przedsięwzięcia:", Paragraphs(Strategy with { DirectionLevel = new LevelName("Przedsięwzięcie", "Przedsięwzięcia") }, ReportLanguages.Polish)[0]);

    private static string[] Paragraphs(Strategy strategy, Language language) => Shown.Paragraphs(Shown.Report(
        RatedTown.Evaluate(strategy, new MonitoringRound(new("S"), Period.Year(2024)), RollUpRules.MeanOfDirections),
        language,
        ReportSections.Goals([GoalParts.DirectionList, GoalParts.Realizers], [])));
}

namespace SocialStrategy.Reporting.Tests.Layouts;

public sealed class DirectionListTests
{
    private static readonly Strategy Strategy = new(
        "S",
        "Strategia",
        [
            new Goal("1", "Pomoc")
            {
                Directions = [new Direction("1.1", "Opieka"), new Direction("1.2", "Praca")],
                Realizers = [new Responsibility("MOPS"), new Responsibility("KS")],
            },
        ],
        [new Realizer("MOPS", "Ośrodek pomocy") { ShortName = "MOPS" }, new Realizer("KS", "Klub Seniora")],
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
        RatedTown.Evaluate(strategy, new MonitoringRound("S", Period.Year(2024)), RollUpRules.MeanOfDirections),
        language,
        ReportSections.Goals([GoalParts.DirectionList, GoalParts.Realizers], [])));
}

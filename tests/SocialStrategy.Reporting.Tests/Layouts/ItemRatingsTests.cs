using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

public sealed class ItemRatingsTests
{
    [Fact]
    public void Direction_WithARating_SaysHowItWasMetAndByWhom()
    {
        var strategy = new Strategy(
            new("S"),
            "Strategia",
            [new Goal(new("1"), "Pomoc") { Directions = [new Direction(new("1.1"), "Opieka") { Number = "4" }, new Direction(new("1.2"), "Dojazd")], Tasks = [new StrategyTask(new("z"), "Klub")] }],
            [new Realizer(new("MOPS"), "Ośrodek pomocy") { ShortName = "MOPS" }, new Realizer(new("KS"), "Klub Seniora")],
            [RatedTown.Points],
            []);
        var rating = Assessment.OfLevel(new("1.1"), Period.Year(2024), RatedTown.Points.Code, new("5")) with
        {
            Justification = "Więcej osób.",
            Activities = ["Wizyty", "Dyżury"],
            Realizers = [new("MOPS"), new("KS")],
        };
        var report = Shown.Report(
            RatedTown.Evaluate(strategy, new MonitoringRound(new("S"), Period.Year(2024)) { Assessments = [rating] }, RollUpRules.MeanOfDirections),
            ReportLanguages.Polish,
            ReportSections.Goals([GoalParts.ItemRatings], []));

        Assert.Equal(["Realizacja celów", "Cel 1. Pomoc", "Kierunek działania 4. Opieka", "Dojazd", "z. Klub"], Shown.Headings(report));
        Assert.Equal(["goals", "goal-1", "item-1-1", "item-1-2", "item-z"], Shown.Blocks(report).OfType<Section>().Select(section => section.Anchor));
        Assert.Equal(
            ["Ocena: 5 – stopień e", "Więcej osób.", "Podjęte działania:", "Wizyty", "Dyżury", "Realizatorzy: Ośrodek pomocy, Klub Seniora."],
            Shown.Paragraphs(report));
    }

    /// <summary>Some documents print a number with its full stop, and transcribe it so.</summary>
    [Fact]
    public void Headings_OfNumbersWithAFullStop_HaveOne()
    {
        var strategy = new Strategy(
            new("S"),
            "Strategia",
            [new Goal(new("1."), "Pomoc") { Directions = [new Direction(new("1.1"), "Opieka") { Number = "4." }], Tasks = [new StrategyTask(new("z."), "Klub")] }],
            [],
            [RatedTown.Points],
            []);
        var rating = Assessment.OfLevel(new("1.1"), Period.Year(2024), RatedTown.Points.Code, new("5"));
        var report = Shown.Report(
            RatedTown.Evaluate(strategy, new MonitoringRound(new("S"), Period.Year(2024)) { Assessments = [rating] }, RollUpRules.MeanOfDirections),
            ReportLanguages.Polish,
            ReportSections.Goals([GoalParts.ItemRatings], []));

        Assert.Equal(["Realizacja celów", "Cel 1. Pomoc", "Kierunek działania 4. Opieka", "z. Klub"], Shown.Headings(report));
    }
}

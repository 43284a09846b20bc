using SocialStrategy.Core.Tests.Planning;

namespace SocialStrategy.Core.Tests.Monitoring;

/// <summary>Every remark of those who took the documents over is found, with the place that it is about.</summary>
public sealed class PlacedNotesTests
{
    private static readonly Period Year = Period.Year(2024);

    private static readonly Value One = new NumberValue(1);

    private static Strategy Remarked
    {
        get
        {
            var goal = new Goal(new("1"), "Rodzina")
            {
                EditorialNotes = Note("cel"),
                Indicators = [new Indicator(new("w"), "Rodziny") { EditorialNotes = Note("wskaźnik") }],
                Directions = [new Direction(new("k"), "Wsparcie") { EditorialNotes = Note("kierunek") }],
                Tasks = [new StrategyTask(new("z"), "Asystent") { EditorialNotes = Note("zadanie") }],
            };
            return new Strategy(new("S"), "Strategia", [goal], PlanningExamples.Bodies, PlanningExamples.Scales, [new Programme(new("P"), "Program") { EditorialNotes = Note("program") }])
            {
                EditorialNotes = Note("strategia"),
            };
        }
    }

    private static MonitoringRound Round => new(new("S"), Year)
    {
        EditorialNotes = Note("pomiar"),
        Assessments = [new Assessment(new("k"), Year, new("punkty"), new("5"), percentComplete: null) { EditorialNotes = Note("ocena") }],
        Observations = [new Observation(new("w"), Year, One) { EditorialNotes = Note("wartość"), Contributions = [new Contribution(new("MOPS"), One) { EditorialNotes = Note("wkład") }] }],
        PublishedFigures = [new PublishedFigure(new("S"), PublishedMeasure.SyntheticIndex, Year, One) { Place = "s. 9", EditorialNotes = Note("liczba") }],
        PublishedCharts =
        [
            new PublishedChart("1", "Wykres", [new("k")], [new LegendEntry(new("k"), "a", One) { EditorialNotes = Note("legenda") }]) { EditorialNotes = Note("wykres") },
            new PublishedChart("2", "Wykres", [new("k"), new("w")], []) { EditorialNotes = Note("drugi") },
        ],
        Recommendations = [new Recommendation(new("k"), "Kontynuować.") { EditorialNotes = Note("zalecenie") }],
        Narrative =
        [
            new Narrative(new("n"), NarrativeKind.Method)
            {
                Heading = "Metoda",
                EditorialNotes = Note("sekcja"),
                Sections = [new Narrative(new("m"), NarrativeKind.Need) { EditorialNotes = Note("podsekcja") }],
            },
        ],
    };

    [Fact]
    public void Walk_OfAStrategyAndARound_GivesEveryRemarkWithItsPlace() => Assert.Equal(
        [
            "strategia Whole S", "program Item P", "cel Item 1", "wskaźnik Item w", "kierunek Item k", "zadanie Item z",
            "pomiar Whole S", "ocena Item k", "wartość Item w", "wkład Item w", "liczba Figure S s. 9", "wykres Chart k 1", "legenda Chart k 1", "drugi Chart S 2",
            "zalecenie Recommendation k", "sekcja Narrative n Metoda", "podsekcja Narrative m",
        ],
        PlacedNotes.Walk(Remarked, Round).Select(Line));

    /// <summary>A remark that is made of two ratings of one item is two remarks.</summary>
    [Fact]
    public void Walk_OfTheSameRemarkTwice_GivesItTwice()
    {
        var rating = Round.Assessments[0];

        Assert.Equal(
            ["ocena Item k", "ocena Item k", "ocena Item k"],
            PlacedNotes.OfRound(new MonitoringRound(new("S"), Year)
            {
                Assessments = [rating, rating],
                Observations = [new Observation(new("k"), Year, One) { Name = "Spotkania", EditorialNotes = rating.EditorialNotes }],
            }).Select(Line));
    }

    private static ValueList<EditorialNote> Note(string remark) => [new EditorialNote(remark)];

    private static string Line(PlacedNote note) => $"{note.Note.Remark} {note.Kind} {note.Item} {note.Name}".Trim();
}

using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>Remarks on every kind of place: the strategy, its items, and what a round printed.</summary>
public sealed class EditorialSectionTests
{
    private static readonly Strategy Strategy = new(
        new("S"),
        "Strategia",
        [
            new Goal(new("1"), "Pomoc")
            {
                EditorialNotes = [new EditorialNote("Literówka.") { Printed = "pomc", Correction = "pomoc" }],
                Directions = [new Direction(new("1.1"), "Opieka") { EditorialNotes = [new EditorialNote("Bez myślnika.") { Correction = "Opieka" }] }],
            },
        ],
        [],
        [],
        [new Programme(new("P"), "Program") { EditorialNotes = [new EditorialNote("Bez uchwały.")] }])
    {
        EditorialNotes = [new EditorialNote("Brak strony.")],
    };

    private static readonly MonitoringRound Round = new(new("S"), Period.Year(2024))
    {
        EditorialNotes = [new EditorialNote("Bez podpisu.") { Printed = "podpis" }],
        PublishedFigures = [Figure("strona 5", "Przepisano."), Figure(place: null, "Zaokrąglono.")],
        PublishedCharts = [new PublishedChart("3", "Średnie", [new("1")], []) { EditorialNotes = [new EditorialNote("Bez osi.")] }],
        Recommendations = [new Recommendation(new("1"), "Dalej.") { EditorialNotes = [new EditorialNote("Zdanie urwane.")] }],
        Narrative =
        [
            new Narrative(new("n1"), NarrativeKind.Method) { Heading = "Metoda", Text = "Tak.", EditorialNotes = [new EditorialNote("Skrócono.")] },
            new Narrative(new("n2"), NarrativeKind.Method) { Text = "Nie.", EditorialNotes = [new EditorialNote("Bez nagłówka.")] },
        ],
    };

    [Fact]
    public void Notes_OfOnePlace_StandInItsRow()
    {
        var table = Notes(ReportLanguages.Polish);

        Assert.Equal("Błędy druku i rozstrzygnięcia przyjęte przy przenoszeniu danych", Shown.Plain(table.Caption));
        Assert.Equal(["Miejsce", "Uwaga"], table.Columns.Select(column => column.Title));
        Assert.Equal("editorial-table", table.Anchor);
        Assert.Equal(
            [
                "Cały dokument | Brak strony. / Bez podpisu. Wydrukowano „podpis”. / Bez nagłówka.",
                "Program | Bez uchwały.",
                "Cel 1. Pomoc | Literówka. Wydrukowano „pomc”, poprawnie: „pomoc”. / Zaokrąglono.",
                "1. Opieka | Bez myślnika. Poprawnie: „Opieka”.",
                "strona 5 | Przepisano.",
                "Wykres 3 | Bez osi.",
                "Rekomendacje | Zdanie urwane.",
                "Metoda | Skrócono.",
            ],
            Shown.Rows(table));
    }

    [Fact]
    public void Notes_InEnglish_SayTheSame()
    {
        var rows = Shown.Rows(Notes(ReportLanguages.English));

        Assert.Equal("Whole document | Brak strony. / Bez podpisu. Printed “podpis”. / Bez nagłówka.", rows[0]);
        Assert.Equal("Goal 1. Pomoc | Literówka. Printed “pomc”, correct: “pomoc”. / Zaokrąglono.", rows[2]);
        Assert.Equal("1. Opieka | Bez myślnika. Correct: “Opieka”.", rows[3]);
        Assert.Equal("Chart 3 | Bez osi.", rows[5]);
    }

    private static PublishedFigure Figure(string? place, string remark) =>
        new(new("1"), PublishedMeasure.MeanRating, Period.Year(2024), new NumberValue(5)) { Place = place, EditorialNotes = [new EditorialNote(remark)] };

    private static Table Notes(Language language)
    {
        var report = Shown.Report(RatedTown.Evaluate(Strategy, Round, RollUpRules.MeanOfDirections), language, ReportSections.EditorialNotes);
        Assert.Equal("editorial-notes", Assert.Single(report.Blocks.OfType<Section>()).Anchor);
        return Assert.Single(Shown.Blocks(report).OfType<Table>());
    }
}

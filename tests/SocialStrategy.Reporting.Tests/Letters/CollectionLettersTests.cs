using System.Text;
using SocialStrategy.Collection;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.Tests.Layouts;
using SocialStrategy.Reporting.Tests.Rendering;

namespace SocialStrategy.Reporting.Tests.Letters;

/// <summary>Letters say what is wrong with a body's own form, and nothing of the others'.</summary>
public sealed class CollectionLettersTests
{
    private static readonly DateOnly AnswerBy = new(2025, 4, 15);

    private static readonly Strategy Strategy = new(
        new("S"),
        "Strategia „Razem”",
        [new Goal(new("1"), "Cel") { Indicators = [new Indicator(new("w1"), "Osoby") { Unit = "osoby" }, new Indicator(new("w2"), "Miejsca") { Unit = "miejsca" }] }],
        [new Realizer(new("A"), "Ośrodek"), new Realizer(new("B"), "Urząd"), new Realizer(new("C"), "Policja")],
        scales: [],
        programmes: []);

    private static readonly CollectionPlan Plan = CollectionPlan.Make(
        Strategy,
        Period.Year(2024),
        new DateOnly(2025, 3, 31),
        [new Expectation(new("A"), new("w1")), new Expectation(new("A"), new("w2")), new Expectation(new("B"), new("w1")), new Expectation(new("C"), new("w1"))],
        new MonitoringRound(new("S"), Period.Year(2023))
        {
            Observations = [new Observation(new("w2"), Period.Year(2023), new NumberValue(5)) { Contributions = [new Contribution(new("A"), new NumberValue(5))] }],
        });

    /// <summary>A: words in the first line, a jump in the second, which a second file tells in another way. B: in order. C: nothing came.</summary>
    private static readonly ValueList<Delivery> Deliveries =
    [
        Delivery("a.csv", "A", 3, "dużo", "50"),
        Delivery("a2.csv", "A", 4, "", "40"),
        Delivery("b.csv", "B", 3, "7"),
    ];

    private static readonly IntakeResult Result = Intake.Collect(Plan, new MonitoringRound(new("S"), Period.Year(2024)), Deliveries, new IntakeLimits { JumpFactor = 2 });

    [Fact]
    public void Questions_NameWhatIsWrong()
    {
        var letter = Letter("A", ReportLanguages.Polish);

        Assert.Equal(("Pytania do formularza, 2024 r.", "Ośrodek"), (Shown.Plain(letter.Title), letter.Subtitle));
        Assert.Equal(["Czego nie udało się odczytać", "Na co nie ma odpowiedzi", "Co budzi wątpliwości", "Dwie różne wartości"], Shown.Headings(letter));
        Assert.Equal(
            [
                "a.csv, wiersz 2: W kolumnie „wartość” jest „dużo”; oczekiwano liczby, np. 1 234,5, 5,9%, ok. 600, albo jednego ze znaków – . x #. Popraw komórkę.",
                "1. Osoby",
                "„Miejsca” wynosi 50, a poprzednio 5. Czy to się zgadza?",
                "„Miejsca” wynosi 40, a poprzednio 5. Czy to się zgadza?",
                "Miejsca: 50 (a.csv) i 40 (a2.csv). Która wartość jest poprawna?",
                "Prosimy o odpowiedź na formularzu, bez zmieniania wysłanych kolumn i wierszy, do dnia 15 kwietnia 2025 r.",
            ],
            Shown.Paragraphs(letter));
    }

    [Fact]
    public void Questions_InEnglish_SayTheSame() => Assert.Equal(
        [
            "a.csv, row 2: Found 'dużo' in column 'wartość'; expected a number such as 1 234,5, 5,9%, ok. 600, or one of the signs – . x #. Correct the cell.",
            "1: Osoby",
            "'Miejsca' is 50, and was 5 before. Is that right?",
            "'Miejsca' is 40, and was 5 before. Is that right?",
            "Miejsca: 50 (a.csv) and 40 (a2.csv). Which value is right?",
            "Please answer on the form, without changing the columns and rows that you received, by 15 April 2025.",
        ],
        Shown.Paragraphs(Letter("A", ReportLanguages.English)));

    [Fact]
    public void Questions_AboutAFileWithoutRows_NameTheFileOnly()
    {
        using var head = new MemoryStream(Encoding.UTF8.GetBytes(HeadOfForms()));
        ValueList<Delivery> deliveries = [new Delivery("c.csv", new DateOnly(2025, 3, 31), FormsTable.Read(CsvTables.Open(head), Plan, TableReadOptions.Default)) { From = new("C") }];
        var result = Intake.Collect(Plan, new MonitoringRound(new("S"), Period.Year(2024)), deliveries, new IntakeLimits { JumpFactor = null });

        Assert.Equal(
            [
                "Nie otrzymaliśmy formularza, który można odczytać.",
                "c.csv: W pliku nie ma żadnego wiersza formularza. Odeślij otrzymany formularz.",
                "Prosimy o odpowiedź na formularzu, bez zmieniania wysłanych kolumn i wierszy, do dnia 15 kwietnia 2025 r.",
            ],
            Shown.Paragraphs(CollectionLetters.Questions(Plan.FindForm(new("C"))!, deliveries, result, AnswerBy, ReportLanguages.Polish)));
        Assert.Contains(
            "c.csv: The file has no line of a form. Send the form that you received.",
            Shown.Paragraphs(CollectionLetters.Questions(Plan.FindForm(new("C"))!, deliveries, result, AnswerBy, ReportLanguages.English)));
    }

    [Fact]
    public void Questions_ToABodyWithoutFault_AreThanks() =>
        Assert.Equal(["Formularz jest kompletny i nie mamy pytań. Dziękujemy."], Shown.Paragraphs(Letter("B", ReportLanguages.Polish)));

    [Fact]
    public void Questions_ToASilentBody_AskForTheForm() => Assert.Equal(
        ["We have received no form that can be read.", "Please answer on the form, without changing the columns and rows that you received, by 15 April 2025."],
        Shown.Paragraphs(Letter("C", ReportLanguages.English)));

    [Fact]
    public void Overview_TellsStatesAndFiles()
    {
        var overview = CollectionLetters.Overview(Plan, Result, ReportLanguages.Polish);
        var tables = Shown.Blocks(overview).OfType<Table>().ToArray();

        Assert.Contains("Formularze wysłane: 3. Pełne: 1, częściowe: 1, brak: 1; po terminie lub brak: 2.", Shown.Paragraphs(overview));
        Assert.Equal(["Ośrodek | częściowo, po terminie | 1 z 2", "Urząd | pełny | 1 z 1", "Policja | brak | 0 z 1"], Shown.Rows(tables[0]));
        Assert.Equal(
            ["a.csv | Ośrodek | 31 marca 2025 r. | przyjęto | 1 | 1", "b.csv | Urząd | 31 marca 2025 r. | przyjęto | 1 | 0", "a2.csv | Ośrodek | 1 kwietnia 2025 r. | przyjęto | 0 | 0"],
            Shown.Rows(tables[1]));
    }

    [Fact]
    public void Overview_BeforeAnythingCame_HasNoLog()
    {
        var nothing = Intake.Collect(Plan, new MonitoringRound(new("S"), Period.Year(2024)), [], new IntakeLimits { JumpFactor = null });

        var overview = CollectionLetters.Overview(Plan, nothing, ReportLanguages.Polish);

        Assert.Equal(["completeness"], Shown.Blocks(overview).OfType<Table>().Select(table => table.Anchor));
    }

    [Fact]
    public void Instructions_AreNumberedSteps() =>
        Assert.True(Shown.Blocks(CollectionLetters.Instructions(Plan.Forms[0], Strategy, ReportLanguages.Polish)).OfType<ItemList>().Single().Ordered);

    [Fact]
    public void Instructions_NameTheReasonsThatTheFormAccepts()
    {
        var steps = Shown.Paragraphs(CollectionLetters.Instructions(Plan.Forms[0], Strategy, ReportLanguages.Polish));

        Assert.Contains("Strategia „Razem”", steps[0], StringComparison.Ordinal);
        Assert.EndsWith("do dnia 31 marca 2025 r.", steps[0], StringComparison.Ordinal);
        Assert.Contains("brak danych, nie dotyczy, nie zgłoszono, dane niejawne", steps[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_RenderInBothLanguages()
    {
        foreach (var language in new[] { ReportLanguages.Polish, ReportLanguages.English })
        {
            Assert.All(
                [Letter("A", language), CollectionLetters.Overview(Plan, Result, language), CollectionLetters.Instructions(Plan.Forms[0], Strategy, language)],
                report => Assert.NotEmpty(Rendered.Html(report)));
        }
    }

    private static Report Letter(string realizer, Language language) => CollectionLetters.Questions(Plan.FindForm(new(realizer))!, Deliveries, Result, AnswerBy, language);

    private static string HeadOfForms()
    {
        using var written = new MemoryStream();
        CsvTables.Write(FormsTable.Create(Plan.Forms[0]), written, CsvProfile.ExcelPl);
        return Encoding.UTF8.GetString(written.ToArray()).Split("\r\n")[0];
    }

    private static Delivery Delivery(string file, string realizer, int month, params ReadOnlySpan<string> typed)
    {
        using var written = new MemoryStream();
        CsvTables.Write(FormsTable.Create(Plan.FindForm(new(realizer))!), written, CsvProfile.ExcelPl);
        var lines = Encoding.UTF8.GetString(written.ToArray()).Split("\r\n");
        for (var i = 0; i < typed.Length; i++)
        {
            var cells = lines[i + 1].Split(';');
            cells[10] = typed[i];
            lines[i + 1] = string.Join(';', cells);
        }

        using var read = new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));
        return new Delivery(file, month == 3 ? new DateOnly(2025, 3, 31) : new DateOnly(2025, 4, 1), FormsTable.Read(CsvTables.Open(read), Plan, TableReadOptions.Default));
    }
}

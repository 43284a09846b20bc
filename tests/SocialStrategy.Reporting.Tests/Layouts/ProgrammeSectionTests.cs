using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>Three programmes: one with acts, narrative, figures and parts, one with little, one without an act.</summary>
public sealed class ProgrammeSectionTests
{
    [Fact]
    public void Programmes_InPolish_SayTheirActsThenWhatIsTold() => Assert.Equal(
        [
            "Wstęp do programów.",
            "Uchwała nr XXI/112/2019, Rada Miejska, 5 grudnia 2019 r. Zmiany: Zarządzenie nr 5/2020, 1 marca 2020 r.; – nr II/8/2021, Rada Miejska, –.",
            "Wsparcie rodzin.",
            "Objęto 12 rodzin.",
            "Było ich 3.",
            "Dwa dni.",
            "Uchwała nr 7/2018, Rada Miejska, 31 stycznia 2018 r.",
            "Zebrano datki.",
            "Dla osób starszych.",
        ],
        Shown.Paragraphs(Report(ReportLanguages.Polish)));

    [Fact]
    public void Programmes_InEnglish_SayTheirActs()
    {
        var paragraphs = Shown.Paragraphs(Report(ReportLanguages.English));

        Assert.Equal(
            "Uchwała no. XXI/112/2019, Rada Miejska, 5 December 2019. Amended by: Zarządzenie no. 5/2020, 1 March 2020; – no. II/8/2021, Rada Miejska, –.",
            paragraphs[1]);
        Assert.Equal("Uchwała no. 7/2018, Rada Miejska, 31 January 2018.", paragraphs[6]);
    }

    /// <summary>What is told below a section about the programme stands there once, with its headings.</summary>
    [Fact]
    public void Programmes_AreSectionsOfOneChapter() => Assert.Equal(
        [
            "programmes Programy powiązane ze strategią",
            "programme-p1 Program wspierania rodziny",
            "programme-section-n1-1-1 Asystenci",
            "programme-section-n1-1-1-1 Szkolenia",
            "programme-p2 Program trzeźwości",
            "programme-p3 Program seniorów",
        ],
        Shown.Blocks(Report(ReportLanguages.Polish)).OfType<Section>().Select(section => $"{section.Anchor} {section.Title}"));

    /// <summary>What is about a programme may be told with the rest of its kind as well, in the same report.</summary>
    [Fact]
    public void Programmes_BesideTheirNarrative_GiveEachSectionAnAnchorOfItsOwn()
    {
        var report = Shown.Report(Evaluation(), ReportLanguages.Polish, ReportSections.Programmes, ReportSections.Narrative(NarrativeKind.Programme));

        Assert.Equal(
            ["programme-section-n1-1-1", "section-n1-1-1"],
            Shown.Blocks(report).OfType<Section>().Where(section => section.Title == "Asystenci").Select(section => section.Anchor));
    }

    [Fact]
    public void Figures_OfTheRound_StandInATableBeforeTheGroups()
    {
        var tables = Shown.Blocks(Report(ReportLanguages.Polish)).OfType<Table>().ToArray();

        Assert.Equal(["figures-p1", "values-p1-a", "figures-p3"], tables.Select(table => table.Anchor));
        Assert.Equal(["Dane liczbowe – Program wspierania rodziny", "Zajęcia", "Dane liczbowe – Program seniorów"], tables.Select(table => table.Caption));
        Assert.Equal(
            ["Wyszczególnienie, Wartość, Jednostka, W tym", "Wyszczególnienie, 2024 r., Jednostka", "Wyszczególnienie, Wartość, Jednostka"],
            tables.Select(table => Shown.Plain(string.Join(", ", table.Columns.Select(column => column.Title)))));
        Assert.Equal(["Rodziny | 12 | rodziny | z dziećmi – 9 (w tym 2 nowe) / bez dzieci – 3", "Wydatki | 1 500,50 zł |  | "], Shown.Rows(tables[0]));
        Assert.Equal(["Warsztaty | 4 | "], Shown.Rows(tables[1]));
        Assert.Equal(["Seniorzy | 30 | osoby"], Shown.Rows(tables[2]));
    }

    private static Report Report(Language language) => Shown.Report(Evaluation(), language, ReportSections.Programmes);

    private static StrategyEvaluation Evaluation()
    {
        var strategy = new Strategy(new("S"), "Strategia", [new Goal(new("1"), "Cel")], realizers: [], scales: [], [Families, Sobriety, Seniors]);
        MonitoringRound[] rounds =
        [
            new(new("S"), Period.Year(2023)) { Observations = [At("P3", 2023, "Seniorzy", new NumberValue(25)) with { Unit = "osoby" }] },
            new(new("S"), Period.Year(2024)) { Narrative = [.. Narrative()], Observations = [.. Observations()] },
        ];
        var rules = new EvaluationRules { RatingRollUp = RollUpRules.MeanOfDirections, MeanRounding = Rounding.HalfAwayFromZero(1), PercentRounding = Rounding.HalfAwayFromZero(1) };
        return Evaluator.Evaluate(new StrategyMonitoring(strategy, [.. rounds]), Period.Year(2024), Period.Year(2023), rules);
    }

    private static Programme Families => new(new("P1"), "Program wspierania rodziny")
    {
        Resolution = new Resolution("XXI/112/2019") { Kind = "uchwała", Body = "Rada Miejska", Date = new DateOnly(2019, 12, 5) },
        Amendments = [new Resolution("5/2020") { Kind = "zarządzenie", Date = new DateOnly(2020, 3, 1) }, new Resolution("II/8/2021") { Body = "Rada Miejska" }],
        Description = "Wsparcie rodzin.",
    };

    private static Programme Sobriety => new(new("P2"), "Program trzeźwości")
    {
        Resolution = new Resolution("7/2018") { Kind = "uchwała", Body = "Rada Miejska", Date = new DateOnly(2018, 1, 31) },
    };

    private static Programme Seniors => new(new("P3"), "Program seniorów") { Description = "Dla osób starszych." };

    /// <summary>An introduction to sections about programmes; one to something else; and a section about a programme among activities.</summary>
    private static IEnumerable<Narrative> Narrative()
    {
        var courses = new Narrative(new("n1.1.1.1"), NarrativeKind.Programme) { Heading = "Szkolenia", Text = "Dwa dni." };
        var assistants = new Narrative(new("n1.1.1"), NarrativeKind.Programme) { Item = new("P1"), Heading = "Asystenci", Text = "Było ich 3.", Sections = [courses] };
        yield return new(new("n1"), NarrativeKind.Programme)
        {
            Text = "Wstęp do programów.",
            Sections = [new(new("n1.1"), NarrativeKind.Programme) { Item = new("P1"), Text = "Objęto 12 rodzin.", Sections = [assistants] }, new(new("n1.2"), NarrativeKind.Programme) { Text = "Inne." }],
        };
        yield return new(new("n2"), NarrativeKind.Programme) { Text = "Bez programów.", Sections = [new(new("n2.1"), NarrativeKind.Programme) { Item = new("1"), Text = "O celu." }] };
        yield return new(new("n3"), NarrativeKind.Activity) { Text = "Działania.", Sections = [new(new("n3.1"), NarrativeKind.Activity) { Item = new("P2"), Text = "Zebrano datki." }] };
    }

    private static IEnumerable<Observation> Observations() =>
    [
        At("P1", 2024, "Rodziny", new NumberValue(12)) with
        {
            Unit = "rodziny",
            Breakdowns = [new Breakdown(BreakdownFeature.Type, BreakdownCoverage.Exhaustive, [new Part("z dziećmi", new NumberValue(9)) { Note = "w tym 2 nowe" }, new Part("bez dzieci", new NumberValue(3))])],
        },
        At("P1", 2024, "Warsztaty", new NumberValue(4)) with { Group = "Zajęcia" },
        At("P1", 2024, "Wydatki", new MoneyValue(1500.50m, "PLN")),
        At("P3", 2024, "Seniorzy", new NumberValue(30)) with { Unit = "osoby" },
    ];

    private static Observation At(string programme, int year, string name, Value value) => new(new(programme), Period.Year(year), value) { Name = name };
}

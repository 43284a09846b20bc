using SocialStrategy.Comparison;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>Both sides of every kind of change, in the words of the chapter of changes.</summary>
public sealed class ChangeContentTests
{
    private static readonly Period Year = Period.Year(2024);

    private static readonly Indicator Families = new(new("w"), "Rodziny") { Targets = [Target.AtLeast(Period.Year(2030), new NumberValue(40))] };

    private static readonly Indicator Persons = new(new("v"), "Osoby");

    private static readonly StrategyTask Club = new(new("z"), "Klub");

    [Fact]
    public void Target_WithWords_IsGivenInNumbersToo()
    {
        var target = Families.Targets[0] with { Wording = "dużo więcej", RelativeTo = Period.Year(2022), RelativeToIndicator = new("v"), ReplacedOn = new DateOnly(2025, 1, 31) };

        Assert.Equal(
            ["w. Rodziny | wartość docelowa | co najmniej 40 (2030 r.) | co najmniej 40 (2030 r.), dużo więcej (2030 r.), względem: 2022 r., względem wskaźnika v, zastąpiona: 31 stycznia 2025 r."],
            Rows(ReportLanguages.Polish, Town(Families), Town(Families with { Targets = [target] })));
    }

    [Fact]
    public void Baseline_OfAShare_TellsWhatItWasTakenFromAndItsSource() => Assert.Equal(
        ["w. Rodziny | baseline | 10, 2020 | 50%, 1 of 2, 2022, source: GUS"],
        Rows(
            ReportLanguages.English,
            Town(Families with { Baseline = new Baseline(Period.Year(2020), new NumberValue(10)) }),
            Town(Families with { Baseline = new Baseline(Period.Year(2022), new PercentValue(50) { Ratio = new Ratio(1, 2) }) { Source = "GUS" } })));

    [Fact]
    public void Aggregation_OfSeveralRules_NamesEachWithItsWeights()
    {
        var rules = new IndicatorAggregation
        {
            OverRealizers = new AggregationRule(AggregationMethod.WeightedMean, MissingPolicy.Skip, [new(new("MOPS"), 2), new(new("KS"), 1)], weightTotal: null),
            OverPeriods = new AggregationRule(AggregationMethod.Last, MissingPolicy.Skip),
            MayCountTwice = true,
        };

        Assert.Equal(
            [
                "w. Rodziny | reguła łączenia wartości | bez reguły | średnia ważona wkładów realizatorów, wagi: MOPS – 2, KS – 1; "
                + "ostatnia wartość spośród wartości okresów; te same osoby mogą być liczone dwa razy",
            ],
            Rows(ReportLanguages.Polish, Town(Families with { Aggregation = new IndicatorAggregation() }), Town(Families with { Aggregation = rules })));
    }

    [Fact]
    public void Measure_AndTiming_AreTold() => Assert.Equal(
        ["w. Rodziny | czym jest liczba | udział w całości | współczynnik", "w. Rodziny | co wartość mówi o czasie | narastająco w roku | narastająco od początku"],
        Rows(
            ReportLanguages.Polish,
            Town(Families with { Measure = IndicatorMeasure.Share, Timing = IndicatorTiming.CumulativeInYear }),
            Town(Families with { Measure = IndicatorMeasure.Rate, Timing = IndicatorTiming.CumulativeFromStart })));

    [Fact]
    public void LegalBasis_IsToldWithItsDayAndElements()
    {
        var basis = new LegalBasis(LocalGovernmentLevel.Gmina, "art. 16b", "Dz.U. 2013 poz. 182", new DateOnly(2014, 1, 1), [StrategyElementKind.Diagnosis, StrategyElementKind.Forecast]);
        var row = Assert.Single(Rows(ReportLanguages.Polish, Town(Families) with { LegalBasis = basis with { Journal = "Dz.U. 2009" } }, Town(Families) with { LegalBasis = basis }));
        Assert.EndsWith("art. 16b, Dz.U. 2013 poz. 182, 1 stycznia 2014 r., diagnoza sytuacji społecznej; prognoza zmian", row, StringComparison.Ordinal);
    }

    [Fact]
    public void Note_WithACorrection_TellsWhetherItIsAContradiction()
    {
        var misprint = new EditorialNote("Błąd") { Printed = "12" };

        Assert.Equal(
            ["w. Rodziny | uwaga do przeniesienia danych | Błąd; wydrukowano: „12” | Błąd; wydrukowano: „12”; poprawnie: „21”; sprzeczność"],
            Rows(
                ReportLanguages.Polish,
                Town(Families with { EditorialNotes = [misprint] }),
                Town(Families with { EditorialNotes = [misprint with { Correction = "21", IsContradiction = true }] })));
    }

    [Fact]
    public void Funding_OfATask_TellsAmountSourceAndTime() => Assert.Equal(
        ["z. Klub | planowane środki | 100,00 zł, gmina, 2024 r. | 150,00 zł, gmina, 2024 r."],
        Rows(ReportLanguages.Polish, Town(Club with { PlannedFunding = [Money(100)] }), Town(Club with { PlannedFunding = [Money(150)] })));

    [Fact]
    public void Funding_OfNoTime_TellsAmountAndSource() => Assert.Equal(
        ["z. Klub | planowane środki | 100,00 zł, gmina | 150,00 zł, gmina"],
        Rows(ReportLanguages.Polish, Town(Club with { PlannedFunding = [Money(100) with { Period = null }] }), Town(Club with { PlannedFunding = [Money(150) with { Period = null }] })));

    [Fact]
    public void Strategy_TellsItsActItsLevelsAndWhereItsElementsStand()
    {
        var earlier = Town(Families) with
        {
            Resolution = new Resolution("X/1") { Kind = "uchwała", Body = "Rada Gminy", Date = new DateOnly(2020, 5, 4) },
            Levels = [new LevelName("Cel", "Cele")],
            Elements = [new StrategyElement(StrategyElementKind.Diagnosis, "rozdział drugi")],
        };
        var later = Town(Families) with
        {
            Resolution = new Resolution("XI/2"),
            Levels = [new LevelName("Obszar", "Obszary")],
            Elements = [new StrategyElement(StrategyElementKind.Diagnosis, "rozdział trzeci")],
        };

        Assert.Equal(
            [
                "S. Strategia | nazwa poziomu celów | Cel / Cele | Obszar / Obszary",
                "S. Strategia | akt przyjmujący | uchwała X/1, Rada Gminy, 4 maja 2020 r. | XI/2",
                "S. Strategia | element wymagany prawem | diagnoza sytuacji społecznej: rozdział drugi | diagnoza sytuacji społecznej: rozdział trzeci",
            ],
            Rows(ReportLanguages.Polish, earlier, later));
    }

    /// <summary>The level X came into the order; the two that were in it changed places.</summary>
    [Fact]
    public void Scale_WithLevelsInAnotherOrder_ListsThem()
    {
        ScaleLevel no = new(new("N"), "nie"), yes = new(new("T"), "tak"), unknown = new(new("X"), "nie wiadomo");
        var earlier = new RatingScale(new("O"), [no, yes], [unknown]) with { Title = "Oceny" };
        var later = new RatingScale(new("O"), [yes, no, unknown], []) with { Title = "Oceny" };

        Assert.Equal(
            ["O. Oceny | kolejność stopni | N: nie; T: tak | T: tak; N: nie", "X. nie wiadomo (Oceny) | stopień w kolejności skali | nie | tak"],
            Rows(ReportLanguages.Polish, Town(earlier), Town(later)));
        Assert.Contains("X. nie wiadomo (Oceny) | level in the order of the scale | yes | no", Rows(ReportLanguages.English, Town(later), Town(earlier)));
    }

    [Fact]
    public void ScaleMapping_OfSeveralLevels_PairsThem()
    {
        var earlier = new EvaluationRules { RatingRollUp = RollUpRules.MeanOfDirections, MeanRounding = Rounding.HalfAwayFromZero(1), PercentRounding = Rounding.HalfAwayFromZero(1) };
        var changes = Comparer.Compare(new("S"), earlier, earlier with { ScaleMappings = [new ScaleMapping(new("O"), new("P"), [new(new("nie"), new("1")), new(new("tak"), new("3"))])] });

        Assert.Equal(["S | przeniesienie ocen na inną skalę | – | O na P: nie → 1, tak → 3"], Rows(ReportLanguages.Polish, changes));
    }

    /// <summary>A number is said to be printed otherwise only where the print has other characters than blanks.</summary>
    [Fact]
    public void Value_PrintedOtherwise_IsGivenAsPrinted()
    {
        var sexes = new CompositeValue([new Component("kobiety", new NumberValue(1)), new Component("mężczyźni", new NumberValue(2))]) { Printed = "1/2" };

        Assert.Equal(
            [
                "w. Rodziny | wartość, 2024 r. | 1 200 | 1 300, wydrukowano: „1300 osób”",
                "v. Osoby | wartość, 2024 r. | kobiety: 1; mężczyźni: 2 | kobiety: 1; mężczyźni: 3",
            ],
            Rows(
                ReportLanguages.Polish,
                [new Observation(new("w"), Year, new NumberValue(1200) { Printed = "1 200" }), new Observation(new("v"), Year, sexes)],
                [
                    new Observation(new("w"), Year, new NumberValue(1300) { Printed = "1300 osób" }),
                    new Observation(new("v"), Year, new CompositeValue([sexes.Components[0], new Component("mężczyźni", new NumberValue(3))])),
                ]));
    }

    [Fact]
    public void Contributions_RestatedOrInAnotherUnit_NameTheirBody() => Assert.Equal(
        [
            "w. Rodziny | contributing body | MOPS. Ośrodek pomocy | MOPS. Ośrodek pomocy, domy",
            "w. Rodziny | contribution, 2024 | Ośrodek pomocy: 5 | Ośrodek pomocy: 6",
        ],
        Rows(
            ReportLanguages.English,
            [new Observation(new("w"), Year, new NumberValue(9)) { Contributions = [new Contribution(new("MOPS"), new NumberValue(5))] }],
            [new Observation(new("w"), Year, new NumberValue(9)) { Contributions = [new Contribution(new("MOPS"), new NumberValue(6)) { Unit = "domy" }] }]));

    [Fact]
    public void Subject_OfATable_IsKnownByTheNameAndTheTable()
    {
        var before = new Observation(new("z"), Year, new NumberValue(1)) { Name = "kobiety", Group = "Uczestnicy" };

        Assert.Equal(["z. Klub (kobiety; Uczestnicy) | wartość, 2024 r. | 1 | 2"], Rows(ReportLanguages.Polish, [before], [before with { Value = new NumberValue(2) }]));
    }

    [Fact]
    public void StatedRule_WithExceptions_NamesTheirCodes()
    {
        var stated = new PublishedFigure(new("S"), PublishedMeasure.SyntheticIndex, Year, new NumberValue(5)) { StatedRule = "średnia" };
        var restated = stated with { StatedRule = "średnia wszystkich", StatedMethod = RollUpMethod.MeanOfItems, Except = [new("z"), new("w")] };

        Assert.Equal(
            ["S. Strategia (wskaźnik syntetyczny) | podana reguła obliczania | średnia | średnia wszystkich; średnia ocen; z wyjątkiem: z, w"],
            Rows(ReportLanguages.Polish, Comparer.Compare(Town(Families), Round with { PublishedFigures = [stated] }, Round with { PublishedFigures = [restated] })));
    }

    private static MonitoringRound Round => new(new("S"), Year);

    private static Funding Money(decimal amount) => new(new MoneyValue(amount, "PLN")) { Source = "gmina", Period = Year };

    private static Strategy Town(Indicator indicator) => Town(indicator, Club, []);

    private static Strategy Town(StrategyTask task) => Town(Families, task, []);

    private static Strategy Town(RatingScale scale) => Town(Families, Club, [scale]);

    private static Strategy Town(Indicator indicator, StrategyTask task, ValueList<RatingScale> scales) => new(
        new("S"),
        "Strategia",
        [new Goal(new("1"), "Pomoc") { Indicators = [indicator, Persons], Tasks = [task] }],
        [new Realizer(new("MOPS"), "Ośrodek pomocy"), new Realizer(new("KS"), "Klub Seniora")],
        scales,
        []);

    private static string[] Rows(Language language, Strategy earlier, Strategy later) => Rows(language, Comparer.Compare(earlier, later));

    private static string[] Rows(Language language, ValueList<Observation> earlier, ValueList<Observation> later) =>
        Rows(language, Comparer.Compare(Town(Families), Round with { Observations = earlier }, Round with { Observations = later }));

    private static string[] Rows(Language language, ValueList<Change> changes)
    {
        var report = Shown.Report(RatedTown.Evaluate(Town(Families), Round, RollUpRules.MeanOfDirections), language, ReportSections.Changes(changes));
        return [.. Shown.Blocks(report).OfType<Table>().SelectMany(Shown.Rows)];
    }
}

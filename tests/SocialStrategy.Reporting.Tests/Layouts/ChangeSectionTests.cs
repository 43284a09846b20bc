using SocialStrategy.Comparison;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.Tests.Rendering;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>The chapter of changes: a sentence with the counts, and a table of each kind with what was and what is.</summary>
public sealed class ChangeSectionTests
{
    private static readonly Indicator Families = new(new("1.W1"), "Rodziny") { Unit = "rodziny", Targets = [new Target(Period.Year(2030), TargetRelation.AtLeast, new NumberValue(1200), upper: null)] };

    private static readonly Strategy Earlier = Town(new Goal(new("1"), "Rodzina") { Indicators = [Families], Goals = [new Goal(new("1.1"), "Piecza"), new Goal(new("1.2"), "Kultura")] });

    private static readonly Strategy Later = Town(new Goal(new("1"), "Rodziny")
    {
        Indicators =
        [
            Families with
            {
                Unit = "osoby",
                DesiredDirection = DesiredDirection.Fall,
                Targets = [new Target(Period.Year(2030), TargetRelation.AtLeast, new NumberValue(1500), upper: null)],
                Aggregation = IndicatorAggregation.SumOfContributions,
                Realizers = [new Responsibility(new("MOPS"), ResponsibilityRole.Supporting)],
            },
        ],
        Goals = [new Goal(new("1.3"), "Piecza"), new Goal(new("1.4"), "Zdrowie")],
    });

    private static readonly ValueList<Change> Changes = Comparer.Compare(Earlier, Later);

    [Fact]
    public void Section_InPolish_TellsWhatWasAndWhatIs()
    {
        var report = Report(ReportLanguages.Polish, Changes);

        Assert.Equal(["Zmiany"], Shown.Headings(report));
        Assert.Equal(
            ["Co się zmieniło: dodano – 1; usunięto – 1; przeniesiono lub przenumerowano – 1; zmieniono nazwę – 1; zmieniono treść – 4; zmieniono regułę obliczania – 1."],
            Shown.Paragraphs(report));
        Assert.Equal(
            [
                "1.4. Zdrowie | cel | – | w dokumencie",
                "1.2. Kultura | cel | w dokumencie | –",
                "1.3. Piecza | kod | 1.1 | 1.3",
                "1. Rodziny | nazwa | Rodzina | Rodziny",
                "1.W1. Rodziny | jednostka | rodziny | osoby",
                "1.W1. Rodziny | pożądany kierunek zmian | – | spadek",
                "1.W1. Rodziny | wartość docelowa | co najmniej 1 200 (2030 r.) | co najmniej 1 500 (2030 r.)",
                "1.W1. Rodziny | realizator | – | MOPS. Ośrodek pomocy, wspiera",
                "1.W1. Rodziny | reguła łączenia wartości | – | suma wkładów realizatorów",
            ],
            Rows(report));
        Assert.Equal("Zmieniono treść", Shown.Blocks(report).OfType<Table>().ElementAt(4).Caption);
        Assert.Equal(
            ["changes-added", "changes-dropped", "changes-moved", "changes-renamed", "changes-redefined", "changes-rulechanged"],
            Shown.Blocks(report).OfType<Table>().Select(table => table.Anchor));
    }

    [Fact]
    public void Section_InEnglish_SaysTheSame()
    {
        var report = Report(ReportLanguages.English, Changes);

        Assert.Equal(["What changed: added – 1; dropped – 1; moved or renumbered – 1; renamed – 1; redefined – 4; rule changed – 1."], Shown.Paragraphs(report));
        Assert.Contains("1.W1. Rodziny | target | at least 1,200 (2030) | at least 1,500 (2030)", Rows(report));
        Assert.Contains("1.W1. Rodziny | rule of putting values together | – | sum of the contributions", Rows(report));
        Assert.Equal(["Item", "What changed", "Before", "After"], Shown.Blocks(report).OfType<Table>().First().Columns.Select(column => column.Title));
    }

    [Fact]
    public void Section_OfRounds_TellsThePeriodAndTheReason()
    {
        var year = Period.Year(2023);
        var round = new MonitoringRound(new("town"), year) { Observations = [new Observation(new("1.W1"), year, new NumberValue(615))] };
        var corrected = round with { Observations = [new Observation(new("1.W1"), year, new NumberValue(620)) { Note = "Korekta." }] };
        var next = new MonitoringRound(new("town"), Period.Year(2024))
        {
            Observations = [new Observation(new("1.W1"), Period.Year(2024), new NumberValue(700)) { Status = ObservationStatus.Break }],
        };

        Assert.Equal(["1.W1. Rodziny | wartość, 2023 r. | 615 | 620 / Uwaga: Korekta."], Rows(Report(ReportLanguages.Polish, Comparer.Compare(Earlier, round, corrected))));
        Assert.Equal(
            ["1.W1. Rodziny | definition | 615, 2023 | 700, 2024, not comparable with the period before"],
            Rows(Report(ReportLanguages.English, Comparer.Compare(Earlier, round, next))));
    }

    [Fact]
    public void Section_WithoutChanges_SaysSo()
    {
        Assert.Equal(["Nic się nie zmieniło."], Shown.Paragraphs(Report(ReportLanguages.Polish, [])));
        Assert.Equal(["Nothing changed."], Shown.Paragraphs(Report(ReportLanguages.English, [])));
    }

    [Fact]
    public void Section_OfChangedRules_HasWordsForEach()
    {
        var earlier = new EvaluationRules { RatingRollUp = RollUpRules.MeanOfDirections, MeanRounding = Rounding.HalfAwayFromZero(1), PercentRounding = Rounding.HalfAwayFromZero(1) };
        var later = earlier with
        {
            RatingRollUp = new RollUpRule(ItemKind.Direction, RollUpMethod.WeightedGoalMeans, MissingPolicy.Skip, [new(new("1"), 2)], weightTotal: null),
            MeanRounding = new Rounding(RoundingMode.HalfToEven, 2),
            ProgressThresholds = new ProgressThresholds(ProgressBasis.WholeWay, [new ProgressStep(new ProgressStatus(new("b"), "dobrze"), 0.5m)], new ProgressStatus(new("z"), "źle"), new ProgressStatus(new("o"), "osiągnięto"), new ProgressStatus(new("x"), "nie wiadomo")),
            ScaleMappings = [new ScaleMapping(new("S"), new("P"), [new(new("nie"), new("1"))])],
            TaskAmounts = TaskAmounts.IncludeParts,
        };

        var rows = Shown.Rows(Shown.Blocks(Report(ReportLanguages.Polish, Comparer.Compare(new("S"), earlier, later))).OfType<Table>().Single());

        Assert.Equal(
            [
                "S | reguła łączenia ocen | średnia ocen kierunków działań | średnia ważona średnich celów, wagi: 1 – 2",
                "S | zaokrąglanie średnich | połówki od zera, miejsca po przecinku: 1 | połówki do parzystej, miejsca po przecinku: 2",
                "S | progi statusów postępu | – | cała droga do wartości docelowej; dobrze od 0,5; niżej źle; po osiągnięciu osiągnięto; bez danych nie wiadomo",
                "S | przeniesienie ocen na inną skalę | – | S na P: nie → 1",
                "S | sposób dodawania kwot zadań | – | kwota zadania obejmuje jego części",
            ],
            rows.Select(row => row.Replace('\u00A0', ' ')));
    }

    /// <summary>Whatever changes, the chapter has words for it.</summary>
    [Law]
    public void Section_OfAnyChanges_HasARowForEach(StrategyMonitoring first, StrategyMonitoring second)
    {
        var changes = Comparer.Compare(first.Strategy, second.Strategy)
            .Concat(Comparer.Compare(first.Strategy, first.Rounds[0], first.Rounds[^1]))
            .ToValueList();
        foreach (var language in new[] { ReportLanguages.Polish, ReportLanguages.English })
        {
            var report = Report(language, changes);
            Assert.Equal(changes.Count, Rows(report).Length);
            Assert.NotEmpty(Rendered.Html(report));
        }
    }

    private static Strategy Town(Goal goal) => new(new("town"), "Strategia", [goal], [new Realizer(new("MOPS"), "Ośrodek pomocy")], [], []);

    private static Report Report(Language language, ValueList<Change> changes) => Shown.Report(
        RatedTown.Evaluate(Later, new MonitoringRound(new("town"), Period.Year(2024)), RollUpRules.MeanOfDirections), language, ReportSections.Changes(changes));

    private static string[] Rows(Report report) => [.. Shown.Blocks(report).OfType<Table>().SelectMany(Shown.Rows)];
}

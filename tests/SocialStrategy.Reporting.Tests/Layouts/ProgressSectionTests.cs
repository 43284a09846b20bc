using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>Progress, cards and years of a small plan whose numbers are worked out by hand.</summary>
public sealed class ProgressSectionTests
{
    private static readonly EvaluationRules Rules = new()
    {
        RatingRollUp = RollUpRules.MeanOfDirections,
        MeanRounding = Rounding.HalfAwayFromZero(1),
        PercentRounding = Rounding.HalfAwayFromZero(1),
        ProgressRollUp = RollUpRules.MeanOfIndicators,
    };

    [Fact]
    public void Progress_StandsWithWhatIsNotReachedFirst() => Assert.Equal(
        [
            "Osoby | nie osiągnięto | 10 / (2020 r.) | 25 / (2022 r.) | co najmniej 30 (2024 r.) | 75,0% | 5",
            "Kolejka | nie wiadomo | 8 / (2020 r.) | – | najwyżej 0 (2024 r.) | brak wartości | –",
            "Miejsca | osiągnięto | 4 / (2020 r.) | 6 / (2022 r.) | co najmniej 6 (2022 r.) | 100,0% | 0",
        ],
        Shown.Rows(Table("progress-table")));

    [Fact]
    public void Progress_CountsTheTargetsByStatus() => Assert.Contains(
        "Wartości docelowe: 3, w tym nie osiągnięto – 1, nie wiadomo – 1, osiągnięto – 1.",
        Shown.Paragraphs(Report));

    [Fact]
    public void Progress_ByThresholds_StandsFromTheWorstWithTheWordsOfTheRules()
    {
        var thresholds = new ProgressThresholds(
            ProgressBasis.WholeWay,
            [new ProgressStep(new ProgressStatus(new("good"), "dobrze"), 0.75m), new ProgressStep(new ProgressStatus(new("fair"), "średnio"), 0.25m)],
            new ProgressStatus(new("bad"), "źle"),
            new ProgressStatus(new("there"), "cel osiągnięty"),
            new ProgressStatus(new("open"), "bez danych"));
        (string Title, decimal? Now)[] indicators = [("Reached", 20), ("Unknown", null), ("Good", 18), ("Fair", 15), ("Bad", 11)];
        var goal = new Goal(new("1"), "Pomoc")
        {
            Indicators = [.. indicators.Select(each => Indicator(each.Title, each.Title, 10, new Target(Period.Year(2022), TargetRelation.AtLeast, new NumberValue(20), upper: null)))],
        };
        var round = new MonitoringRound(new("S"), Period.Year(2022))
        {
            Observations = [.. indicators.Where(each => each.Now is not null).Select(each => At(each.Title, 2022, each.Now.GetValueOrDefault()))],
        };
        var evaluation = Evaluator.Evaluate(
            new StrategyMonitoring(new Strategy(new("S"), "Strategia", [goal], [], [], []), [round]), round.Period, comparedWith: null, Rules with { ProgressThresholds = thresholds });

        var report = Shown.Report(evaluation, ReportLanguages.Polish, ReportSections.Progress);

        Assert.Equal(
            ["Bad | źle", "Fair | średnio", "Good | dobrze", "Unknown | bez danych", "Reached | cel osiągnięty"],
            Shown.Rows(Shown.Blocks(report).OfType<Table>().First()).Select(row => string.Join(" | ", row.Split(" | ").Take(2))));
        Assert.Contains("Wartości docelowe: 5, w tym źle – 1, średnio – 1, dobrze – 1, bez danych – 1, cel osiągnięty – 1.", Shown.Paragraphs(report));
    }

    /// <summary>At least 6 from 4 is a rise, and a fall is wanted.</summary>
    [Fact]
    public void Progress_OfATargetAgainstTheWantedDirection_SaysSo()
    {
        var indicator = Indicator("w", "Kolejka", 4, new Target(Period.Year(2022), TargetRelation.AtLeast, new NumberValue(6), upper: null)) with { DesiredDirection = DesiredDirection.Fall };
        var strategy = new Strategy(new("S"), "Strategia", [new Goal(new("1"), "Pomoc") { Indicators = [indicator] }], [], [], []);
        var report = Shown.Report(RatedTown.Evaluate(strategy, new MonitoringRound(new("S"), Period.Year(2022)) { Observations = [At("w", 2022, 6)] }, RollUpRules.MeanOfDirections), ReportLanguages.Polish, ReportSections.Progress);

        Assert.Equal(
            ["Kolejka | osiągnięto | 4 / (2020 r.) | 6 / (2022 r.) | co najmniej 6 (2022 r.) / wartość docelowa przeczy pożądanemu kierunkowi | 100,0% | 0"],
            Shown.Rows(Shown.Blocks(report).OfType<Table>().First()));
    }

    [Fact]
    public void Progress_OfGoals_IsTheMeanWithItsCoverage() => Assert.Equal(
        ["Cel 1. Pomoc | 87,5% | 2 z 3 (nie zgłoszono: 1)", "Strategia | 87,5% | 2 z 3 (nie zgłoszono: 1)"],
        Shown.Rows(Table("goal-progress-table")));

    [Fact]
    public void Progress_WithoutARollUp_HasNoTableOfGoals() => Assert.Equal(
        ["progress-table"],
        Shown.Blocks(Shown.Report(Evaluation(Rules with { ProgressRollUp = null }), ReportLanguages.Polish, ReportSections.Progress)).OfType<Table>().Select(table => table.Anchor));

    [Fact]
    public void Card_OfAnIndicator_HasFactsLineTargetAndRestatement()
    {
        var chart = Shown.Blocks(Report).OfType<LineChart>().Single(each => each.Caption == "Osoby");

        Assert.Equal(["2021", "2022"], chart.Periods);
        Assert.Equal([20m, 25m], chart.Series[0].Points.Select(point => point.Value!.Value));
        Assert.Equal([PointMarkKind.Revised], chart.Series[0].Points[0].Marks.Select(mark => mark.Kind));
        Assert.Equal([30m, 30m], chart.Target!.Points.Select(point => point.Value!.Value));
        Assert.Contains("2021 r.: 20, wcześniej podano 18. Powód: pomyłka w sumie", Shown.Paragraphs(Report));
        Assert.Contains("Średnia z okresów: 22,5. Najwyższa wartość: 25 (2022 r.), najniższa: 20 (2021 r.). Zmiana od poprzedniego okresu: +5, od pierwszego: +5.", Shown.Paragraphs(Report));
        Assert.Equal(new ChartAxis("osoby", 20, 32, 2), chart.Axis);
    }

    [Fact]
    public void Indicator_Alone_IsItsCardWithoutTheHeading()
    {
        var context = new ReportContext(Evaluation(Rules), ReportLanguages.Polish);
        var card = Shown.Blocks(Report).OfType<Section>().Single(section => section.Anchor == "indicator-w1");
        Assert.Equal(card.Blocks, ReportSections.Indicator(new("w1")).Build(context));
        Assert.Empty(ReportSections.Indicator(new("1")).Build(context));
    }

    private static Table Table(string anchor) => Shown.Blocks(Report).OfType<Table>().Single(table => table.Anchor == anchor);

    private static Report Report => Shown.Report(Evaluation(Rules), ReportLanguages.Polish, ReportSections.Progress, ReportSections.Goals([GoalParts.IndicatorCards], []));

    private static StrategyEvaluation Evaluation(EvaluationRules rules)
    {
        var goal = new Goal(new("1"), "Pomoc")
        {
            Indicators =
            [
                Indicator("w1", "Osoby", 10, new Target(Period.Year(2024), TargetRelation.AtLeast, new NumberValue(30), upper: null)) with { Unit = "osoby", DesiredDirection = DesiredDirection.Rise },
                Indicator("w2", "Miejsca", 4, new Target(Period.Year(2022), TargetRelation.AtLeast, new NumberValue(6), upper: null)),
                Indicator("w3", "Kolejka", 8, new Target(Period.Year(2024), TargetRelation.AtMost, new NumberValue(0), upper: null)),
            ],
        };
        MonitoringRound[] rounds =
        [
            new(new("S"), Period.Year(2021)) { Observations = [At("w1", 2021, 18)] },
            new(new("S"), Period.Year(2022)) { Observations = [At("w1", 2021, 20) with { Note = "pomyłka w sumie" }, At("w1", 2022, 25), At("w2", 2022, 6)] },
        ];
        return Evaluator.Evaluate(new StrategyMonitoring(new Strategy(new("S"), "Strategia", [goal], [], [], []), [.. rounds]), Period.Year(2022), comparedWith: null, rules);
    }

    private static Indicator Indicator(string code, string title, decimal baseline, Target target) =>
        new(new(code), title) { Baseline = new Baseline(Period.Year(2020), new NumberValue(baseline)), Targets = [target] };

    private static Observation At(string indicator, int year, decimal number) => new(new(indicator), Period.Year(year), new NumberValue(number));
}

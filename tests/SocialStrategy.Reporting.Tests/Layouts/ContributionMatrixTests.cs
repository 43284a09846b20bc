using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

public sealed class ContributionMatrixTests
{
    [Fact]
    public void Total_ThatIsNotFull_SaysWhatItRestsOn() => Assert.Equal(
        ["Osoby | 7 | 5 / 1 z 2 (brak danych: 1) | A – 5 / B – brak danych"],
        Rows(IndicatorAggregation.SumOfContributions, new NumberValue(7), new NumberValue(5), new MissingValue(MissingReason.NoData)));

    [Fact]
    public void Total_ThatIsNotSettled_SaysSoBesideBothNumbers() => Assert.Equal(
        ["Osoby | 7 (wartość wstępna) | 7 / wszystkie dane (2), w tym 2 wartości wstępne | A – 4 / B – 3"],
        Rows(
            IndicatorAggregation.SumOfContributions,
            new Observation(new("w"), Period.Year(2024), new NumberValue(7))
            {
                Status = ObservationStatus.Provisional,
                Contributions = [new Contribution(new("A"), new NumberValue(4)), new Contribution(new("B"), new NumberValue(3))],
            }));

    [Fact]
    public void Total_OfBodiesThatMayCountTheSamePerson_IsGivenByItsBounds() => Assert.Equal(
        ["Osoby | 7 | od 5 do 8 | A – 5 / B – 3"],
        Rows(IndicatorAggregation.SumOfContributions with { MayCountTwice = true }, new NumberValue(7), new NumberValue(5), new NumberValue(3)));

    [Fact]
    public void Total_ByARuleThatRefuses_SaysWhy() => Assert.Equal(
        ["Osoby | 7 | brak wyniku: brakuje danych, a reguła wymaga wszystkich / 1 z 2 (brak danych: 1) | A – 5 / B – brak danych"],
        Rows(
            new IndicatorAggregation { OverRealizers = new AggregationRule(AggregationMethod.Sum, MissingPolicy.Refuse) },
            new NumberValue(7),
            new NumberValue(5),
            new MissingValue(MissingReason.NoData)));

    [Fact]
    public void Contributions_WithAllThatWasSaidOfThem_StandALineEachWithTheNoteBelow()
    {
        var observation = new Observation(new("w"), Period.Year(2024), new NumberValue(5))
        {
            Note = "Dane ze sprawozdania.",
            Contributions =
            [
                new Contribution(new("A"), new NumberValue(5))
                {
                    Note = "tylko stali mieszkańcy",
                    ListedItems = ["Klub", "Świetlica"],
                    Breakdowns = [new Breakdown(BreakdownFeature.Sex, BreakdownCoverage.Exhaustive, [new Part("kobiety", new NumberValue(3)), new Part("mężczyźni", new NumberValue(2)) { Note = "szacunek" }])],
                },
                new Contribution(new("B"), new NumberValue(4)) { Unit = "rodziny" },
            ],
        };

        Assert.Equal(
            ["Osoby | 5 | 5 / 1 z 2 (inna jednostka: 1) | A – 5; tylko stali mieszkańcy; Klub; Świetlica; w tym: kobiety – 3; mężczyźni – 2 (szacunek) / B – 4 (rodziny; poza sumą) / Dane ze sprawozdania."],
            Rows(IndicatorAggregation.SumOfContributions, observation));
    }

    private static string[] Rows(IndicatorAggregation rule, Value printed, Value first, Value second) =>
        Rows(rule, new Observation(new("w"), Period.Year(2024), printed) { Contributions = [new Contribution(new("A"), first), new Contribution(new("B"), second)] });

    private static string[] Rows(IndicatorAggregation rule, Observation observation)
    {
        var goal = new Goal(new("1"), "Cel") { Indicators = [new Indicator(new("w"), "Osoby") { Aggregation = rule }] };
        var strategy = new Strategy(new("S"), "Strategia", [goal], [new Realizer(new("A"), "A"), new Realizer(new("B"), "B")], [], []);
        var round = new MonitoringRound(new("S"), Period.Year(2024)) { Observations = [observation] };
        var rules = new EvaluationRules
        {
            RatingRollUp = RollUpRules.MeanOfDirections,
            MeanRounding = Rounding.HalfAwayFromZero(1),
            PercentRounding = Rounding.HalfAwayFromZero(1),
        };
        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(strategy, [round]), round.Period, comparedWith: null, rules);
        var report = Shown.Report(evaluation, ReportLanguages.Polish, ReportSections.Goals([GoalParts.ContributionMatrix], []));
        return Shown.Rows(Assert.Single(Shown.Blocks(report).OfType<Table>()));
    }
}

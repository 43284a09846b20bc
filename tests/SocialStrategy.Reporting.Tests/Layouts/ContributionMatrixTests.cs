using SocialStrategy.Aggregation;
using SocialStrategy.Evaluation;
using SocialStrategy.Monitoring;
using SocialStrategy.Planning;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.Layouts;
using SocialStrategy.Values;

namespace SocialStrategy.Reporting.Tests.Layouts;

public sealed class ContributionMatrixTests
{
    [Fact]
    public void Total_ThatIsNotFull_SaysWhatItRestsOn() => Assert.Equal(
        ["Osoby | 7 | 5 / 1 z 2 (brak danych: 1) | A – 5 / B – brak danych"],
        Rows(IndicatorAggregation.SumOfContributions, new NumberValue(7), new NumberValue(5), new MissingValue(MissingReason.NoData)));

    [Fact]
    public void Total_OfBodiesThatMayCountTheSamePerson_IsGivenByItsBounds() => Assert.Equal(
        ["Osoby | 7 | od 5 do 8 | A – 5 / B – 3"],
        Rows(IndicatorAggregation.SumOfContributions with { MayCountTwice = true }, new NumberValue(7), new NumberValue(5), new NumberValue(3)));

    [Fact]
    public void Total_ByARuleThatRefuses_IsLeftOut() => Assert.Equal(
        ["Osoby | 7 | – | A – 5 / B – brak danych"],
        Rows(
            new IndicatorAggregation { OverRealizers = new AggregationRule(AggregationMethod.Sum, MissingPolicy.Refuse) },
            new NumberValue(7),
            new NumberValue(5),
            new MissingValue(MissingReason.NoData)));

    private static string[] Rows(IndicatorAggregation rule, Value printed, Value first, Value second)
    {
        var goal = new Goal("1", "Cel") { Indicators = [new Indicator("w", "Osoby") { Aggregation = rule }] };
        var strategy = new Strategy("S", "Strategia", [goal], [new Realizer("A", "A"), new Realizer("B", "B")], [], []);
        var round = new MonitoringRound("S", Period.Year(2024))
        {
            Observations = [new Observation("w", Period.Year(2024), printed) { Contributions = [new Contribution("A", first), new Contribution("B", second)] }],
        };
        var rules = new EvaluationRules
        {
            RatingRollUp = RollUpRules.MeanOfDirections,
            MeanRounding = Rounding.HalfAwayFromZero(1),
            PercentRounding = Rounding.HalfAwayFromZero(1),
        };
        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(strategy, [round]), round.Period, comparedWith: null, rules);
        var report = Shown.Report(evaluation, LayoutTexts.Polish, ReportSections.Goals([GoalParts.ContributionMatrix], []));
        return Shown.Rows(Assert.Single(Shown.Blocks(report).OfType<Table>()));
    }
}

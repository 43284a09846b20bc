using SocialStrategy.Core.Tests.Exchange.Csv;
using SocialStrategy.Core.Tests.Evaluation;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Exchange.Tables;

public sealed class FiguresTableTests
{
    private const string Expected =
        "subject,measure,period,rule,exact,rounded,decimals,inputs,missing,expected,outcome,reason\r\n"
        + "w,contributionTotal,2024,sumOfContributions,45/2,22.5,1,1,no-data:1,2,value,\r\n"
        + "w,contributionDifference,2024,printedLessSumOfContributions,-5/2,-2.5,1,2,no-data:1,3,value,\r\n"
        + "1,levelCount[6],2024,countOfRatings,2,2,0,3,,3,value,\r\n"
        + "1,levelShare[6],2024,shareOfRatingsInOrder,200/3,66.7,1,3,,3,value,\r\n"
        + "1,levelCount[7],2024,countOfRatings,1,1,0,3,,3,value,\r\n"
        + "1,levelShare[7],2024,shareOfRatingsInOrder,100/3,33.3,1,3,,3,value,\r\n"
        + "S,levelCount[6],2024,countOfRatings,2,2,0,3,,3,value,\r\n"
        + "S,levelShare[6],2024,shareOfRatingsInOrder,200/3,66.7,1,3,,3,value,\r\n"
        + "S,levelCount[7],2024,countOfRatings,1,1,0,3,,3,value,\r\n"
        + "S,levelShare[7],2024,shareOfRatingsInOrder,100/3,33.3,1,3,,3,value,\r\n"
        + "1,meanRating,2024,meanOfDirections,19/3,6.3,1,3,,3,value,\r\n"
        + "S,meanRating,2024,meanOfDirections,19/3,6.3,1,3,,3,value,\r\n"
        + "w,change,2024,laterLessEarlier,-10,-10,0,2,,2,value,\r\n"
        + "w,relativeChange,2024,changeInPercentOfEarlier,-100/3,-33.3,1,2,,2,value,\r\n"
        + "1,change[Tabela: Zasiłki],2024,laterLessEarlier,0,0,0,2,,2,value,\r\n"
        + "1,relativeChange[Tabela: Zasiłki],2024,changeInPercentOfEarlier,0,0.0,1,2,,2,value,\r\n"
        + "1,change[Stopa],2024,laterLessEarlier,1/2,0.5,1,2,,2,value,\r\n";

    [Fact]
    public void Write_Figures_AreARowEach()
    {
        var strategy = PlanningExamples.Of(
            EvaluationExamples.WithDirections(new("1"), new ItemCode("a"), new ItemCode("b"), new ItemCode("c")) with { Indicators = [new Indicator(new("w"), "Wskaźnik") { Unit = "osoby", Aggregation = IndicatorAggregation.SumOfContributions }] });
        var earlier = new MonitoringRound(new("S"), EvaluationExamples.Earlier)
        {
            Observations =
            [
                new Observation(new("w"), EvaluationExamples.Earlier, new NumberValue(30)),
                new Observation(new("1"), EvaluationExamples.Earlier, new NumberValue(2)) { Name = "Zasiłki", Group = "Tabela" },
                new Observation(new("1"), EvaluationExamples.Earlier, new PercentValue(2)) { Name = "Stopa" },
            ],
        };
        var later = new MonitoringRound(new("S"), EvaluationExamples.Later)
        {
            Observations =
            [
                new Observation(new("w"), EvaluationExamples.Later, new NumberValue(20))
                {
                    Contributions = [new Contribution(new("MOPS"), new NumberValue(22.50m)), new Contribution(new("PUP"), new MissingValue(MissingReason.NoData))],
                },
                new Observation(new("1"), EvaluationExamples.Later, new NumberValue(2)) { Name = "Zasiłki", Group = "Tabela" },
                new Observation(new("1"), EvaluationExamples.Later, new PercentValue(2.5m)) { Name = "Stopa" },
            ],
            Assessments = EvaluationExamples.Ratings("a=7 b=6 c=6"),
        };
        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(strategy, [earlier, later]), EvaluationExamples.Later, EvaluationExamples.Earlier, EvaluationExamples.Rules);
        Assert.Equal(Expected, CsvText.Written(stream => CsvTables.Write(FiguresTable.Create(evaluation), stream, CsvProfile.OpenData)));
    }

    /// <summary>480 in all, of it 50 from the municipality and 30 from none that is told.</summary>
    [Fact]
    public void Write_Funding_NamesTheCurrencyAndTheSource()
    {
        static Funding Money(decimal amount, string? source) => new(new MoneyValue(amount, "PLN")) { Period = EvaluationExamples.Later, Source = source };
        var strategy = PlanningExamples.Of(new Goal(new("1"), "Cel") { Tasks = [new StrategyTask(new("t"), "Zadanie") { PlannedFunding = [Money(50, "gmina"), Money(400, "państwo"), Money(30, source: null)] }] }) with { Period = Period.Years(2023, 2027) };
        var evaluation = EvaluationExamples.Evaluate(strategy, EvaluationExamples.Round, EvaluationExamples.Rules with { TaskAmounts = TaskAmounts.ExcludeParts });

        var rows = CsvText.Rows(CsvText.Written(stream => CsvTables.Write(FiguresTable.Create(evaluation), stream, CsvProfile.OpenData)));

        Assert.Equal(
            ["plannedFunding[PLN] 480", "plannedFunding[PLN, source: gmina] 50", "plannedFunding[PLN, source: państwo] 400", "plannedFunding[PLN, source] 30"],
            rows.Where(row => row["subject"] == "S" && row["period"] == "2024" && row["measure"].StartsWith("planned", StringComparison.Ordinal)).Select(row => $"{row["measure"]} {row["exact"]}"));
    }

    [Law]
    public bool Write_AnyEvaluation_HasARowForEachFigure(StrategyMonitoring monitoring)
    {
        var evaluation = Evaluator.Evaluate(
            monitoring,
            monitoring.Rounds[^1].Period,
            monitoring.Rounds.Count > 1 ? monitoring.Rounds[0].Period : null,
            EvaluationExamples.Rules);
        var rows = CsvText.Rows(CsvText.Written(stream => CsvTables.Write(FiguresTable.Create(evaluation), stream, CsvProfile.OpenData)));
        return rows.Select(row => row["exact"]).SequenceEqual(evaluation.Figures.Select(figure => figure.IsRefused ? "" : figure.Exact.ToString()));
    }
}

using SocialStrategy.Audit;
using SocialStrategy.Core.Tests.Evaluation;
using SocialStrategy.Core.Tests.Planning;

namespace SocialStrategy.Core.Tests.Audit.Published;

/// <summary>A strategy of two goals, a and b rated 7 and 6, c rated 5, and what is printed of the ratings.</summary>
internal static class PublishedExamples
{
    internal static Strategy Plan { get; } = PlanningExamples.Of(EvaluationExamples.WithDirections(new("1"), new ItemCode("a"), new ItemCode("b")), EvaluationExamples.WithDirections(new("2"), new ItemCode("c")));

    internal static Strategy InPercent { get; } = Plan.On(RatingScale.PercentComplete(new("procent")));

    internal static Period Years { get; } = Period.Years(2023, 2024);

    internal static MonitoringRound Rated { get; } = EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings("a=7 b=6 c=5") };

    /// <summary>Three directions rated in per cent of completion: a is complete.</summary>
    internal static MonitoringRound RatedInPercent { get; } = EvaluationExamples.Round with { Assessments = [Percent("a", 100), Percent("b", 50), Percent("c", 40)] };

    internal static Finding[] Check(string code, Strategy plan, params ValueList<MonitoringRound> rounds) =>
    [
        .. PublishedRules.All.Single(rule => rule.Code == code)
            .Check(AuditContext.Of(Evaluator.Evaluate(new StrategyMonitoring(plan, rounds), EvaluationExamples.Later, comparedWith: null, EvaluationExamples.Rules))),
    ];

    /// <summary>The points with bands of the last three levels.</summary>
    internal static RatingScale Banded(decimal end) => new(new("punkty"), PlanningExamples.Points.Levels, PlanningExamples.Points.UnorderedLevels)
    {
        Bands = new ScaleBands([new ScaleBand(new("5"), 1), new ScaleBand(new("6"), 5.9m)], end),
    };

    internal static Assessment Percent(string item, decimal percent) => Assessment.OfPercent(new(item), EvaluationExamples.Later, new("procent"), percent);

    internal static MonitoringRound Figures(params ValueList<PublishedFigure> figures) => Rated with { PublishedFigures = figures };

    internal static MonitoringRound Legend(params IEnumerable<(string Item, decimal Value)> entries) => Rated with
    {
        PublishedCharts = [new PublishedChart("1", "Wykres", [new("1")], entries.Select(entry => Entry(entry.Item, entry.Value)).ToValueList())],
    };

    /// <summary>A legend of the two goals, of which the first is printed with a mean.</summary>
    internal static ValueList<PublishedChart> MeansChart(decimal first) => [new PublishedChart("1", "W", [new("1"), new("2")], [Entry("1", first), Entry("2", 5)])];

    internal static ValueList<PublishedChart> WordsChart(string words) => [new PublishedChart("1", "W", [new("1")], [new LegendEntry(new("a"), "Kierunek a", new TextValue(words))])];

    internal static LegendEntry Entry(string item, decimal value) => new(new(item), $"Kierunek {item}", new NumberValue(value));

    internal static MonitoringRound Recommended(params IEnumerable<(string Item, decimal Value)> items) => Rated with
    {
        Recommendations = items.Select(each => new Recommendation(new(each.Item), $"kierunek {each.Item}") { Value = new NumberValue(each.Value) }).ToValueList(),
    };

    internal static PublishedFigure Mean(string goal, decimal value) => Mean(goal, value, EvaluationExamples.Later);

    internal static PublishedFigure Mean(string goal, decimal value, Period period) => new(new(goal), PublishedMeasure.MeanRating, period, new NumberValue(value));

    internal static PublishedFigure Index(decimal value) => Index(value, EvaluationExamples.Later);

    internal static PublishedFigure Index(decimal value, Period period) => new(new("S"), PublishedMeasure.SyntheticIndex, period, new NumberValue(value));

    internal static PublishedFigure Range(decimal least, decimal greatest) => new(new("S"), PublishedMeasure.RatingRange, EvaluationExamples.Later, Pair(least, greatest));

    internal static PublishedFigure MeanRange(decimal least, decimal greatest) => new(new("S"), PublishedMeasure.MeanRange, EvaluationExamples.Later, Pair(least, greatest));

    internal static CompositeValue Pair(decimal least, decimal greatest) => new([new Component("od", new NumberValue(least)), new Component("do", new NumberValue(greatest))]);
}

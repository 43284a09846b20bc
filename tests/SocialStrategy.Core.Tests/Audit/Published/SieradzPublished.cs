using System.Text;
using SocialStrategy.Core.Tests.Evaluation;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Audit.Published;

/// <summary>The report of Sieradz for 2020, evaluated by the mean of directions.</summary>
internal static class SieradzPublished
{
    internal static StrategyEvaluation Evaluation => Evaluate();

    internal static PublishedFigure Index(Period period) =>
        Evaluation.Round.PublishedFigures.First(figure => figure.Measure == PublishedMeasure.SyntheticIndex && figure.Period == period);

    private static StrategyEvaluation Evaluate()
    {
        var strategy = StrategyJson.Read(Text("strategy")).GetContentOrThrow();
        var rounds = Enumerable.Range(2014, 7).Select(year => RoundJson.Read(Text($"round-{year}"), strategy).GetContentOrThrow()).ToValueList();
        return Evaluator.Evaluate(new StrategyMonitoring(strategy, rounds), Period.Year(2020), Period.Year(2019), EvaluationExamples.Rules);
    }

    private static string Text(string name) => File.ReadAllText(Repository.PathOf($"samples/Sieradz/data/{name}.json"), Encoding.UTF8);
}

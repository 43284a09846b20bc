using SocialStrategy.Exchange;
using SocialStrategy.Reporting;

namespace SocialStrategy.Samples.Recipes;

internal static class ExplainNumber
{
    internal static void Run(string data, TextWriter output)
    {
        #region recipe
        var strategy = StrategyJson.Read(File.ReadAllBytes($"{data}/Ostrowiec/strategy.json")).GetContentOrThrow();
        var round = RoundJson.Read(File.ReadAllBytes($"{data}/Ostrowiec/round-2021.json"), strategy).GetContentOrThrow();
        var rules = new EvaluationRules
        {
            RatingRollUp = RollUpRules.MeanOfDirections,
            MeanRounding = Rounding.HalfAwayFromZero(1),
            PercentRounding = Rounding.HalfAwayFromZero(1),
        };
        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(strategy, [round]), round.Period, comparedWith: null, rules);
        var total = evaluation.FindFigure(new("2.1.W1"), FigureMeasure.ContributionTotal)!;
        foreach (var line in ExplanationText.Lines(Explainer.Explain(evaluation, total), strategy, ReportLanguages.Polish))
        {
            output.WriteLine(line);
        }
        #endregion
    }
}

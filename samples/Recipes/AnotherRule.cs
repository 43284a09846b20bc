using SocialStrategy.Exchange;

namespace SocialStrategy.Samples.Recipes;

internal static class AnotherRule
{
    internal static void Run(string data, TextWriter output)
    {
        #region recipe
        var strategy = StrategyJson.Read(File.ReadAllBytes($"{data}/Sieradz/strategy.json")).GetContentOrThrow();
        var round = RoundJson.Read(File.ReadAllBytes($"{data}/Sieradz/round-2020.json"), strategy).GetContentOrThrow();
        var monitoring = new StrategyMonitoring(strategy, [round]);
        foreach (var rule in RollUpRules.Catalogue(ItemKind.Direction))
        {
            var rules = new EvaluationRules
            {
                RatingRollUp = rule,
                MeanRounding = Rounding.HalfAwayFromZero(2),
                PercentRounding = Rounding.HalfAwayFromZero(1),
            };
            var index = Evaluator.Evaluate(monitoring, round.Period, comparedWith: null, rules).FindFigure(strategy.Code, FigureMeasure.MeanRating)!;
            output.WriteLine(FormattableString.Invariant($"{rule.Name}: {index.Rounded}"));
        }
        #endregion
    }
}

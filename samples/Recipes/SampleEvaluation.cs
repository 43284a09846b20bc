using SocialStrategy.Exchange;

namespace SocialStrategy.Samples.Recipes;

/// <summary>The last round of a real report, evaluated: what the short samples begin with.</summary>
internal static class SampleEvaluation
{
    internal static StrategyEvaluation OfSieradz(string data) => Of($"{data}/Sieradz", "round-2020.json");

    internal static StrategyEvaluation OfOstrowiec(string data) => Of($"{data}/Ostrowiec", "round-2021.json");

    private static StrategyEvaluation Of(string folder, string file)
    {
        var strategy = StrategyJson.Read(File.ReadAllBytes($"{folder}/strategy.json")).GetContentOrThrow();
        var round = RoundJson.Read(File.ReadAllBytes($"{folder}/{file}"), strategy).GetContentOrThrow();
        var rules = new EvaluationRules
        {
            RatingRollUp = RollUpRules.MeanOfDirections,
            MeanRounding = Rounding.HalfAwayFromZero(1),
            PercentRounding = Rounding.HalfAwayFromZero(1),
        };
        return Evaluator.Evaluate(new StrategyMonitoring(strategy, [round]), round.Period, comparedWith: null, rules);
    }
}

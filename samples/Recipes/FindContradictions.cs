using SocialStrategy.Audit;
using SocialStrategy.Exchange;

namespace SocialStrategy.Samples.Recipes;

internal static class FindContradictions
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
        foreach (var finding in Auditor.Audit(evaluation, AuditRules.All).Findings.Where(finding => finding.Severity == Severity.Error))
        {
            output.WriteLine($"{finding.Code} {finding.Subject}: printed {finding.Declared}, the contributions add up to {finding.Computed}");
        }
        #endregion
    }
}

using SocialStrategy.Audit;
using SocialStrategy.Exchange;

namespace SocialStrategy.Samples.Recipes;

internal static class OwnAuditRule
{
    internal static void Run(string data, TextWriter output)
    {
        var strategy = StrategyJson.Read(File.ReadAllBytes($"{data}/Sieradz/strategy.json")).GetContentOrThrow();
        var round = RoundJson.Read(File.ReadAllBytes($"{data}/Sieradz/round-2020.json"), strategy).GetContentOrThrow();
        var rules = new EvaluationRules { RatingRollUp = RollUpRules.MeanOfDirections, MeanRounding = Rounding.HalfAwayFromZero(1), PercentRounding = Rounding.HalfAwayFromZero(1) };
        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(strategy, [round]), round.Period, comparedWith: null, rules);
        var result = Auditor.Audit(evaluation, AuditRules.All.With(new NoReasonRule()));
        output.WriteLine(FormattableString.Invariant($"{result.Findings.Count(finding => finding.Code == "GMI001")} ratings give no reason."));
    }

    #region recipe
    /// <summary>Finds ratings without a reason; it is added by <c>AuditRules.All.With(new NoReasonRule())</c>.</summary>
    private sealed class NoReasonRule : IAuditRule
    {
        private static readonly DiagnosticDescriptor NoReason = new(
            "GMI001",
            Severity.Warning,
            new DiagnosticText("en", "A rating without a reason", "{title, quote} is rated, but no reason is given.", "Ask the assessors why."),
            new DiagnosticText("pl", "Ocena bez uzasadnienia", "{title, quote} ma ocenę, ale bez uzasadnienia.", "Zapytaj zespół oceniający dlaczego."));

        public string Code => NoReason.Code;

        public IEnumerable<Finding> Check(AuditContext context) =>
            from assessment in context.Round.Assessments
            where assessment.Justification is null
            select new Finding(NoReason, assessment.Item, assessment.Period, ("title", context.TitleOf(assessment.Item)));
    }
    #endregion
}

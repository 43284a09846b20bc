using SocialStrategy.Audit;

namespace SocialStrategy.Cli.Verbs;

/// <summary>Audits by all rules.</summary>
internal static class Audits
{
    /// <summary>What <c>--compared</c> means to an audit.</summary>
    internal const string Compared = "The period of the round that the audit looks for jumps from; without it the last earlier round of the same kind of period.";

    /// <summary>The audit of a round against the one that it is compared with, or else against the last one before it of the same kind of period: no evidence is left aside.</summary>
    internal static AuditResult Of(StrategyEvaluation evaluation)
    {
        var period = evaluation.Round.Period;
        var earlier = evaluation.ComparedWith ?? evaluation.Monitoring.Rounds.LastOrDefault(round => round.Period.Kind == period.Kind && round.Period.End < period.Start);
        return Auditor.Audit(
            earlier == evaluation.ComparedWith ? evaluation : Evaluator.Evaluate(evaluation.Monitoring, period, earlier!.Period, evaluation.Rules),
            AuditRules.All);
    }
}

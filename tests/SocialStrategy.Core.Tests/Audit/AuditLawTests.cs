using FsCheck;
using FsCheck.Fluent;
using SocialStrategy.Audit;
using SocialStrategy.Audit.Rules;
using SocialStrategy.Core.Tests.Evaluation;
using SocialStrategy.Evaluation;
using SocialStrategy.Monitoring;
using SocialStrategy.TestKit;
using SocialStrategy.Values;

namespace SocialStrategy.Core.Tests.Audit;

/// <summary>What holds for the audit of any strategy and any rounds.</summary>
public sealed class AuditLawTests
{
    [Fact]
    public void Audit_NothingPublished_ContradictsNothingPublished() => Prop.ForAll(RoundGenerators.Monitoring, monitoring =>
    {
        var unpublished = new StrategyMonitoring(
            monitoring.Strategy,
            monitoring.Rounds.Select(round => round with { PublishedFigures = [], PublishedCharts = [], Recommendations = [], Narrative = [] }).Select(WithoutNarrative).ToValueList());
        Assert.DoesNotContain(Audit(unpublished, new AuditRuleSet(PublishedRules.All, [])).Findings, finding => finding.Severity == Severity.Error);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Audit_AnyTwice_FindsTheSame() => Prop.ForAll(RoundGenerators.Monitoring, monitoring =>
        Assert.Equal(Audit(monitoring, AuditRules.All).Findings, Audit(monitoring, AuditRules.All).Findings)).QuickCheckThrowOnFailure();

    /// <summary>What all rules find together is what each finds alone.</summary>
    [Fact]
    public void Audit_RuleByRule_FindsTheSame() => Prop.ForAll(RoundGenerators.Monitoring, monitoring =>
        Assert.Equal(
            Audit(monitoring, AuditRules.All).Findings.Select(finding => $"{finding.Code} {finding.English}").Order(StringComparer.Ordinal),
            AuditRules.All.Rules.SelectMany(rule => Audit(monitoring, new AuditRuleSet([rule], [])).Findings).Select(finding => $"{finding.Code} {finding.English}").Order(StringComparer.Ordinal)))
        .QuickCheckThrowOnFailure();

    private static AuditResult Audit(StrategyMonitoring monitoring, AuditRuleSet rules) =>
        Auditor.Audit(Evaluator.Evaluate(monitoring, monitoring.Rounds[^1].Period, comparedWith: null, EvaluationExamples.Rules), rules);

    /// <summary>Without what hung on sections of the narrative.</summary>
    private static MonitoringRound WithoutNarrative(MonitoringRound round) =>
        round with { Observations = round.Observations.Where(observation => observation.Item.Text[0] != 'n').ToValueList() };
}

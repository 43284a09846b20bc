using SocialStrategy.Audit;
using SocialStrategy.Core.Tests.Evaluation;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Audit;

/// <summary>What holds for the audit of any strategy and any rounds.</summary>
public sealed class AuditLawTests
{
    [Law]
    public void Audit_NothingPublished_ContradictsNothingPublished(StrategyMonitoring monitoring)
    {
        var unpublished = new StrategyMonitoring(
            monitoring.Strategy,
            monitoring.Rounds.Select(round => round with { PublishedFigures = [], PublishedCharts = [], Recommendations = [], Narrative = [] }).Select(WithoutNarrative).ToValueList());
        Assert.DoesNotContain(Audit(unpublished, new AuditRuleSet(PublishedRules.All, [])).Findings, finding => finding.Severity == Severity.Error);
    }

    [Law]
    public void Audit_AnyTwice_FindsTheSame(StrategyMonitoring monitoring) =>
        Assert.Equal(Audit(monitoring, AuditRules.All).Findings, Audit(monitoring, AuditRules.All).Findings);

    /// <summary>What all rules find together is what each finds alone.</summary>
    [Law]
    public void Audit_RuleByRule_FindsTheSame(StrategyMonitoring monitoring) =>
        Assert.Equal(
            Audit(monitoring, AuditRules.All).Findings.Select(finding => $"{finding.Code} {finding.English}").Order(StringComparer.Ordinal),
            AuditRules.All.Rules.SelectMany(rule => Audit(monitoring, new AuditRuleSet([rule], [])).Findings).Select(finding => $"{finding.Code} {finding.English}").Order(StringComparer.Ordinal));

    /// <summary>More places than a rounding may have: whoever divided by hand prints them.</summary>
    [Fact]
    public void Audit_NumbersWithTwentyPlaces_Ends()
    {
        var value = new PercentValue(33.33333333333333333333m) { Ratio = new Ratio(1, 3) };
        var round = new MonitoringRound(new("S"), Small.Year)
        {
            Observations = [new Observation(new("W1"), Small.Year, value)],
            PublishedFigures = [new PublishedFigure(new("1"), PublishedMeasure.MeanRating, Small.Year, value), new PublishedFigure(new("1"), PublishedMeasure.MeanRating, Small.Year, new NumberValue(1.00000000000000000001m))],
        };
        Assert.NotNull(Audit(new StrategyMonitoring(Small.Plan, [round]), AuditRules.All));
    }

    /// <summary>Two thousand million of a thousand-million-millionth are 2 · 10^26 per cent, which no decimal holds with 15 places.</summary>
    [Fact]
    public void Audit_ShareTooLargeForADecimal_TellsItWithoutPlaces()
    {
        var value = new PercentValue(0.000000000000001m) { Ratio = new Ratio(2_000_000_000, 0.000000000000001m) };
        var round = new MonitoringRound(new("S"), Small.Year) { Observations = [new Observation(new("W1"), Small.Year, value)] };

        var finding = Assert.Single(Audit(new StrategyMonitoring(Small.Plan, [round]), AuditRules.All).Findings, each => each.Code == "SSA303");

        Assert.Equal("2" + new string('0', 26), finding.Computed);
    }

    private static AuditResult Audit(StrategyMonitoring monitoring, AuditRuleSet rules) =>
        Auditor.Audit(Evaluator.Evaluate(monitoring, monitoring.Rounds[^1].Period, comparedWith: null, EvaluationExamples.Rules), rules);

    /// <summary>Without what hung on sections of the narrative.</summary>
    private static MonitoringRound WithoutNarrative(MonitoringRound round) =>
        round with { Observations = round.Observations.Where(observation => observation.Item.Text[0] != 'n').ToValueList() };
}

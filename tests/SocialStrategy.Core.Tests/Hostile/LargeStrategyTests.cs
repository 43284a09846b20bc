using SocialStrategy.Audit;
using SocialStrategy.Comparison;
using SocialStrategy.Core.Tests.Evaluation;
using SocialStrategy.Core.Tests.Exchange.Json;
using SocialStrategy.Disclosure;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Hostile;

/// <summary>A strategy of 100,000 goals goes through every stage; a stage that looked at every pair of goals would take hours.</summary>
public sealed class LargeStrategyTests
{
    private const int Goals = 100_000;

    private static readonly EvaluationRules Rules = EvaluationExamples.Rules with { RatingRollUp = RollUpRules.MeanOfIndicators, ProgressRollUp = RollUpRules.MeanOfIndicators };

    private static readonly Lazy<StrategyMonitoring> Large = new(() => HostileModels.Wide(Goals));

    private static readonly Lazy<StrategyEvaluation> Evaluated = new(() => Evaluator.Evaluate(Large.Value, HostileModels.Year, comparedWith: HostileModels.Year, Rules));

    [SlowFact]
    public void Evaluate_EveryGoal_HasItsFigures()
    {
        Assert.Equal(Goals + 1, Evaluated.Value.Figures.Count(figure => figure.Measure == FigureMeasure.MeanRating));
        Assert.Equal(1, Evaluated.Value.FindFigure(new("S"), FigureMeasure.MeanRating)!.Exact);
        Assert.Equal(50, Evaluated.Value.FindFigure(new($"{Goals}"), FigureMeasure.MeanProgress)!.Exact);
        Assert.Equal(Goals, Explainer.Explain(Evaluated.Value, Evaluated.Value.FindFigure(new("S"), FigureMeasure.MeanProgress)!).Parts.Count);
    }

    [SlowFact]
    public void Audit_EveryRule_Ends() => Assert.All(Auditor.Audit(Evaluated.Value, AuditRules.All).Findings, finding => Assert.Equal("S", finding.Subject.Text));

    [SlowFact]
    public void Compare_WithoutAnyOfThem_DropsEach()
    {
        var none = new MonitoringRound(new("S"), HostileModels.Year);
        Assert.Equal(2 * Goals, Comparer.Compare(Large.Value.Strategy, Large.Value.Strategy.WithGoals([])).Count);
        Assert.Equal(2 * Goals, Comparer.Compare(Large.Value.Strategy, Large.Value.Rounds[0], none).Count);
    }

    [SlowFact]
    public void Json_IsWrittenAndReadWithinTheLimits()
    {
        var written = JsonDocuments.Write(Large.Value.Strategy);
        Assert.Equal(Large.Value.Strategy, StrategyJson.Read(written).PartialContent);
        Assert.Equal(Large.Value.Rounds[0], RoundJson.Read(JsonDocuments.Write(Large.Value.Rounds[0]), Large.Value.Strategy).PartialContent);
        var less = StrategyJson.Read(written, JsonReadOptions.Default with { MaxValues = 10 * Goals });
        Assert.Equal("SSR011", Assert.Single(less.Problems).Code);
    }

    [SlowFact]
    public void Tables_HaveARowForEach()
    {
        Assert.Equal(Goals, ObservationsTable.Create(Large.Value).Rows.Count());
        Assert.Equal(Goals, AssessmentsTable.Create(Large.Value).Rows.Count());
        Assert.Equal(Evaluated.Value.Figures.Count, FiguresTable.Create(Evaluated.Value).Rows.Count());
        Assert.All(SmallCounts.Suppress(Large.Value, new SuppressionRules(10)).Rounds[0].Observations, each => Assert.IsType<MissingValue>(each.Value));
    }
}

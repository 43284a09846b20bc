using System.Collections.Concurrent;
using SocialStrategy.Audit;
using SocialStrategy.Reporting;
using SocialStrategy.Samples.Portal.Data;

namespace SocialStrategy.Samples.Portal.Evidence;

/// <summary>A strategy with its evidence as it is at one version; immutable, and shared between requests.</summary>
internal sealed class StrategySnapshot
{
    private readonly ConcurrentDictionary<(Period Period, bool WithCollected), Lazy<StrategyEvaluation?>> _evaluations = [];

    internal StrategySnapshot(StrategyRow row, StrategyMonitoring published, EvaluationRules rules, Collecting? collecting)
    {
        Id = row.Id;
        Version = row.Version;
        Name = row.Name;
        Layout = row.Layout == LayoutName.RatedDirections ? ReportLayouts.RatedDirections : ReportLayouts.IndicatorMatrix;
        Published = published;
        Rules = rules;
        Collecting = collecting;
    }

    internal int Id { get; }

    internal int Version { get; }

    /// <summary>The name of the municipality.</summary>
    internal string Name { get; }

    internal Strategy Strategy => Published.Strategy;

    internal string Code => Strategy.Code.Text;

    internal EvaluationRules Rules { get; }

    internal ReportLayout Layout { get; }

    /// <summary>What everybody may see.</summary>
    internal StrategyMonitoring Published { get; }

    /// <summary>The collection that is going on; null if none is.</summary>
    internal Collecting? Collecting { get; }

    /// <summary>The period that a collection can be begun for: the year after the last round; null if bodies never contributed anything, or a collection is going on.</summary>
    internal Period? NextCollection => Collecting is null && Collecting.ExpectedAfter(Published.Rounds).Count > 0 ? Period.Year(Published.Rounds[^1].Period.End.Year + 1) : null;

    /// <summary>The periods that can be shown, the latest first; the one that is being collected only to coordinators.</summary>
    internal IReadOnlyList<Period> Periods(bool withCollected) => [.. Rounds(withCollected).Select(round => round.Period).OrderDescending()];

    /// <summary>The evaluation of a period beside the round before it; null if there is no such round.</summary>
    internal StrategyEvaluation? Evaluate(Period period, bool withCollected) =>
        _evaluations.GetOrAdd((period, withCollected), key => new Lazy<StrategyEvaluation?>(() => Evaluated(key.Period, key.WithCollected))).Value;

    internal static AuditResult Audit(StrategyEvaluation evaluation) => Auditor.Audit(evaluation, AuditRules.All);

    private StrategyEvaluation? Evaluated(Period period, bool withCollected)
    {
        var monitoring = new StrategyMonitoring(Strategy, Rounds(withCollected));
        var earlier = monitoring.Rounds.Select(round => round.Period).Where(each => each < period).Order().LastOrDefault();
        return monitoring.FindRound(period) is null ? null : Evaluator.Evaluate(monitoring, period, earlier, Rules);
    }

    private ValueList<MonitoringRound> Rounds(bool withCollected) =>
        withCollected && Collecting is { } collecting ? [.. Published.Rounds, collecting.Result.Round] : Published.Rounds;
}

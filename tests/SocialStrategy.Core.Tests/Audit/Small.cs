using SocialStrategy.Audit;

namespace SocialStrategy.Core.Tests.Audit;

/// <summary>A small strategy of one goal with one indicator and three realizers, and what a rule finds in it.</summary>
internal static class Small
{
    internal static Period Year { get; } = Period.Year(2021);

    internal static Indicator OneIndicator { get; } = new(new("W1"), "liczba osób") { Unit = "osoby", Source = "OPS", Aggregation = IndicatorAggregation.SumOfContributions };

    internal static Goal OneGoal { get; } = new(new("1"), "Pomoc") { Indicators = [OneIndicator], Realizers = [new(new("A")), new(new("B")), new(new("C"))] };

    internal static ValueList<Realizer> Realizers { get; } = [new(new("A"), "Ośrodek"), new(new("B"), "Szkoła"), new(new("C"), "Policja")];

    internal static Strategy Plan { get; } = Of(OneGoal);

    internal static MonitoringRound Round { get; } = new(new("S"), Year);

    internal static Strategy Of(Goal goal) => Of(goal, Realizers);

    internal static Strategy Of(Goal goal, ValueList<Realizer> realizers) => new(new("S"), "Strategia", [goal], realizers, [], []) { Period = Period.Years(2020, 2025) };

    internal static Value Number(decimal number) => new NumberValue(number);

    internal static Value About(decimal number) => new NumberValue(number) { IsApproximate = true };

    internal static Value Percent(decimal percent) => new PercentValue(percent);

    internal static Value Missing(MissingReason reason) => new MissingValue(reason);

    internal static Observation Total(Value value, params ReadOnlySpan<Contribution> contributions) =>
        new(new("W1"), Year, value) { Contributions = ValueList.Create(contributions) };

    internal static Observation Whole(Value value, BreakdownCoverage coverage, params ReadOnlySpan<Value> parts) =>
        new(new("W1"), Year, value) { Breakdowns = [Breakdown(coverage, parts)] };

    internal static Breakdown Breakdown(BreakdownCoverage coverage, params ReadOnlySpan<Value> parts)
    {
        var list = new List<Part>();
        foreach (var part in parts)
        {
            list.Add(new Part("część " + (list.Count + 1), part));
        }

        return new Breakdown(BreakdownFeature.Type, coverage, list.ToValueList());
    }

    internal static Finding[] Find(string code, params ReadOnlySpan<Observation> observations) => Find(code, Plan, Round with { Observations = ValueList.Create(observations) });

    internal static Finding[] Find(string code, Strategy strategy, MonitoringRound round) => Find(code, strategy, [round], comparedWith: null);

    /// <summary>What the later of two rounds shows beside the earlier one.</summary>
    internal static Finding[] Compare(string code, Observation before, Observation after)
    {
        var earlier = Period.Year(2020);
        return Find(code, Plan, [new(new("S"), earlier) { Observations = [before with { Period = earlier }] }, Round with { Observations = [after] }], earlier);
    }

    internal static Finding[] Find(string code, Strategy strategy, ValueList<MonitoringRound> rounds, Period? comparedWith)
    {
        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(strategy, rounds), Year, comparedWith, Sources.Rules);
        var findings = Auditor.Audit(evaluation, AuditRules.All).Findings;
        Assert.All(findings, WordingTests.AssertSentences);
        return [.. findings.Where(finding => finding.Code == code)];
    }
}

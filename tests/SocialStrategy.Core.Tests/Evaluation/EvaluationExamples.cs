using SocialStrategy.Core.Tests.Planning;

namespace SocialStrategy.Core.Tests.Evaluation;

/// <summary>What evaluations are made of in tests.</summary>
internal static class EvaluationExamples
{
    internal static Period Earlier { get; } = Period.Year(2023);

    internal static Period Later { get; } = Period.Year(2024);

    internal static EvaluationRules Rules { get; } = new()
    {
        RatingRollUp = RollUpRules.MeanOfDirections,
        MeanRounding = Rounding.HalfAwayFromZero(1),
        PercentRounding = Rounding.HalfAwayFromZero(1),
    };

    internal static MonitoringRound Round { get; } = new(new("S"), Later);

    internal static StrategyEvaluation Evaluate(Strategy strategy, MonitoringRound round, EvaluationRules? rules = null) =>
        Evaluator.Evaluate(new StrategyMonitoring(strategy, [round]), round.Period, comparedWith: null, rules ?? Rules);

    /// <summary>One indicator with the rule that contributions add up.</summary>
    internal static Strategy WithIndicator(string? unit, IndicatorAggregation? rule = null) =>
        PlanningExamples.Of(new Goal(new("1"), "Cel") { Indicators = [new Indicator(new("w"), "Wskaźnik") { Unit = unit, Aggregation = rule ?? IndicatorAggregation.SumOfContributions }] });

    /// <summary>Goals that hold directions alone: "1: k1 k2" each.</summary>
    internal static Goal WithDirections(ItemCode code, params IEnumerable<ItemCode> directions) =>
        new(code, $"Cel {code}") { Directions = [.. directions.Select(each => new Direction(each, $"Kierunek {each}"))] };

    /// <summary>Ratings on the scale of points: "k1=5 k2=-".</summary>
    internal static ValueList<Assessment> Ratings(string list, string scale = "punkty") =>
    [
        .. list.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(each => each.Split('='))
            .Select(pair => new Assessment(new(pair[0]), Later, new(scale), new(pair[1]), percentComplete: null)),
    ];

    /// <summary>The strategy with one scale in place of its own.</summary>
    internal static Strategy On(this Strategy strategy, RatingScale scale) =>
        new(strategy.Code, strategy.Title, strategy.Goals, strategy.Realizers, [scale], strategy.Programmes);
}

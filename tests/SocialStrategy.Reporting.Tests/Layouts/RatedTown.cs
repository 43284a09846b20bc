namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>Small strategies whose goals have nothing but rated directions, for tests of generated sentences.</summary>
internal static class RatedTown
{
    /// <summary>The level outside the order: "nie oceniono".</summary>
    internal const int OutsideTheOrder = -1;

    /// <summary>Points from 1 to 7, with "nie oceniono" outside the order.</summary>
    internal static RatingScale Points { get; } = new(
        new("points"),
        [.. Enumerable.Range(1, 7).Select(level => new ScaleLevel(new LevelCode($"{level}"), $"stopień {(char)('a' + level - 1)}") { Value = level })],
        [new ScaleLevel(new("X"), "nie oceniono")]);

    /// <summary>A goal for each list and a direction for each rating in it; null leaves the direction without a rating.</summary>
    internal static StrategyEvaluation Rated(params int?[][] goals) => Rated(RollUpRules.MeanOfDirections, goals);

    internal static StrategyEvaluation Rated(RollUpRule rule, params int?[][] goals) => Rated(
        rule,
        Points,
        (item, rating) => new Assessment(item, Period.Year(2024), Points.Code, rating == OutsideTheOrder ? new LevelCode("X") : new LevelCode($"{rating}"), percentComplete: null),
        goals);

    internal static StrategyEvaluation Rated(RollUpRule rule, RatingScale scale, Func<ItemCode, int, Assessment> rate, params int?[][] goals)
    {
        var strategy = new Strategy(new("town"), "Strategia", [.. goals.Select((ratings, index) => GoalOf(index + 1, ratings.Length))], [], [scale], [])
        {
            Levels = [new LevelName("Cel", "Cele")],
            DirectionLevel = new LevelName("Kierunek", "Kierunki"),
        };
        var assessments = goals.SelectMany((ratings, goal) => ratings
            .Select((rating, direction) => (Item: CodeOf(goal + 1, direction + 1), Rating: rating))
            .Where(each => each.Rating is not null)
            .Select(each => rate(each.Item, each.Rating.GetValueOrDefault())));
        return Evaluate(strategy, new MonitoringRound(strategy.Code, Period.Year(2024)) { Assessments = assessments.ToValueList() }, rule);
    }

    internal static StrategyEvaluation Evaluate(Strategy strategy, MonitoringRound round, RollUpRule rule) => Evaluator.Evaluate(
        new StrategyMonitoring(strategy, [round]),
        round.Period,
        comparedWith: null,
        new EvaluationRules { RatingRollUp = rule, MeanRounding = Rounding.HalfAwayFromZero(1), PercentRounding = Rounding.HalfAwayFromZero(1) });

    private static ItemCode CodeOf(int goal, int direction) => new($"{goal}.{direction}");

    private static Goal GoalOf(int number, int directions) => new(new ItemCode($"{number}"), $"Cel numer {(char)('A' + number - 1)}")
    {
        Directions = Enumerable.Range(1, directions).Select(direction => new Direction(CodeOf(number, direction), $"Działanie {(char)('A' + number - 1)}{direction}")).ToValueList(),
    };
}

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>A strategy for 2021–2023 with three goals and three rounds, the last without ratings; each publishes its index, the last also what the whole time gave.</summary>
internal static class RatedYears
{
    internal static StrategyEvaluation Evaluation { get; } = Evaluate(Strategy(Points), First with { PublishedFigures = [Index(2021, 1.5m)] }, Second, Last);

    /// <summary>The first two years without what was published.</summary>
    internal static StrategyEvaluation Unpublished { get; } = Evaluate(Strategy(Points), First, Second with { PublishedFigures = [] });

    /// <summary>What was published for the whole time, without ratings and without a scale of points.</summary>
    internal static StrategyEvaluation WithoutPoints { get; } = Evaluate(
        Strategy(new RatingScale(new("S"), [new ScaleLevel(new("N"), "nie"), new ScaleLevel(new("T"), "tak")], [])),
        Last with { PublishedFigures = [.. Last.PublishedFigures.Where(figure => figure.Measure == PublishedMeasure.MeanRating)] });

    /// <summary>The index of the whole time alone.</summary>
    internal static StrategyEvaluation WithoutMeans { get; } = Evaluate(Strategy(Points), Last with { PublishedFigures = [new PublishedFigure(new("S"), PublishedMeasure.SyntheticIndex, Whole, new NumberValue(2.1m))] });

    /// <summary>Two quarters of 2022.</summary>
    internal static StrategyEvaluation Quarters { get; } = Evaluate(Strategy(Points), Rated(Period.Quarter(2022, 1)), Rated(Period.Quarter(2022, 2)));

    private static Period Whole => Period.Years(2021, 2023);

    private static RatingScale Points => new(
        new("P"),
        [new ScaleLevel(new("1"), "mało") { Value = 1 }, new ScaleLevel(new("2"), "średnio") { Value = 2 }, new ScaleLevel(new("3"), "dużo") { Value = 3 }],
        []);

    private static MonitoringRound First => new(new("S"), Period.Year(2021)) { Assessments = [Rated("a", 2021, "1"), Rated("b", 2021, "2")] };

    private static MonitoringRound Second => new(new("S"), Period.Year(2022))
    {
        Assessments = [Rated("a", 2022, "3"), Rated("b", 2022, "2")],
        PublishedFigures = [Index(2022, 2.6m), Mean("1", Period.Year(2022), new NumberValue(3))],
    };

    private static MonitoringRound Last => new(new("S"), Period.Year(2023))
    {
        PublishedFigures =
        [
            Index(2023, 2m),
            Mean("2", Period.Year(2023), new NumberValue(1)),
            Mean("1", Whole, new TextValue("wysoka")),
            Mean("1", Whole, new NumberValue(2)),
            Mean("2", Whole, new NumberValue(2.5m)),
            Mean("3", Whole, new TextValue("niska")),
            new PublishedFigure(new("S"), PublishedMeasure.SyntheticIndex, Whole, new NumberValue(2.1m)),
        ],
    };

    private static Strategy Strategy(RatingScale scale) => new(
        new("S"),
        "Strategia",
        [
            new Goal(new("1"), "Pierwszy") { Directions = [new Direction(new("a"), "A")] },
            new Goal(new("2"), "Drugi") { Directions = [new Direction(new("b"), "B")] },
            new Goal(new("3"), "Trzeci"),
        ],
        realizers: [],
        [scale],
        programmes: [])
    {
        Period = Whole,
    };

    private static PublishedFigure Index(int year, decimal number) => new(new("S"), PublishedMeasure.SyntheticIndex, Period.Year(year), new NumberValue(number));

    private static PublishedFigure Mean(string goal, Period period, Value value) => new(new(goal), PublishedMeasure.MeanRating, period, value);

    private static Assessment Rated(string direction, int year, string level) => Assessment.OfLevel(new(direction), Period.Year(year), new("P"), new(level));

    private static MonitoringRound Rated(Period period) => new(new("S"), period) { Assessments = [Assessment.OfLevel(new("a"), period, new("P"), new("1"))] };

    private static StrategyEvaluation Evaluate(Strategy strategy, params MonitoringRound[] rounds) => Evaluator.Evaluate(
        new StrategyMonitoring(strategy, [.. rounds]),
        rounds[^1].Period,
        comparedWith: null,
        new EvaluationRules { RatingRollUp = RollUpRules.MeanOfDirections, MeanRounding = Rounding.HalfAwayFromZero(1), PercentRounding = Rounding.HalfAwayFromZero(1) });
}

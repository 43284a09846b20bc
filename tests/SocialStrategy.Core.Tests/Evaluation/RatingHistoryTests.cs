using SocialStrategy.Core.Tests.Planning;

namespace SocialStrategy.Core.Tests.Evaluation;

public sealed class RatingHistoryTests
{
    /// <summary>Goal 2 is never rated; the half-year is another kind of time, and 2025 is after the last round asked for.</summary>
    [Fact]
    public void Of_Rounds_TakesThoseOfItsKindUpToTheLastAndGoalsThatAreRated()
    {
        var strategy = PlanningExamples.Of(EvaluationExamples.WithDirections(new("1"), new ItemCode("a")), EvaluationExamples.WithDirections(new("2"), new ItemCode("b")));
        var rounds = "2022=3 2023-H1=1 2023=4 2025=7".Split(' ')
            .Select(each => each.Split('='))
            .Select(pair => Assessment.OfLevel(new("a"), Period.Parse(pair[0]), new("punkty"), new(pair[1])))
            .Select(rating => new MonitoringRound(new("S"), rating.Period) { Assessments = [rating] });

        var histories = RatingHistory.Of(new StrategyMonitoring(strategy, [.. rounds]), Period.Year(2023), PlanningExamples.Points, EvaluationExamples.Rules);

        Assert.Equal(
            ["S: 2022 3, 2023 4", "1: 2022 3, 2023 4"],
            histories.Select(history => $"{history.Subject}: {string.Join(", ", history.Points.Select(point => $"{point.Period} {point.Computed!.Exact}"))}"));
    }
}

using System.Reflection;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Planning;

public sealed class StrategyTests
{
    public static TheoryData<ValueList<Goal>, string> Contradictions => new()
    {
        { [new Goal("1", "a"), new Goal("1", "b")], "The item code '1' is used twice. Give each its own." },
        { [new Goal("S", "a")], "The item code 'S' is used twice. Give each its own." },
        { [new Goal("P1", "a")], "The item code 'P1' is used twice. Give each its own." },
        { [new Goal("1", "a") { Goals = [new Goal("1", "b")] }], "The item code '1' is used twice. Give each its own." },
        { [new Goal("1", "a") { Directions = [new Direction("1", "b")] }], "The item code '1' is used twice. Give each its own." },
        { [new Goal("1", "a") { Tasks = [new StrategyTask("z", "b") { Tasks = [new StrategyTask("z", "c")] }] }], "The item code 'z' is used twice. Give each its own." },
        { [new Goal("1", "a") { Directions = [new Direction("k", "b") { Indicators = [new Indicator("k", "c")] }] }], "The item code 'k' is used twice. Give each its own." },
        { [new Goal("1", "a") { Realizers = [new Responsibility("X")] }], Unknown("X") },
        { [new Goal("1", "a") { Directions = [new Direction("k", "b") { Realizers = [new Responsibility("X")] }] }], Unknown("X") },
        { [new Goal("1", "a") { Tasks = [new StrategyTask("z", "b") { Realizers = [new Responsibility("X")] }] }], Unknown("X") },
        { [new Goal("1", "a") { Goals = [new Goal("2", "b") { Realizers = [new Responsibility("X")] }] }], Unknown("X") },
        { [new Goal("1", "a") { Tasks = [new StrategyTask("z", "b") { Tasks = [new StrategyTask("y", "c") { Realizers = [new Responsibility("X")] }] }] }], Unknown("X") },
        { [new Goal("1", "a") { Directions = [new Direction("k", "b") { Tasks = [new StrategyTask("z", "c") { Realizers = [new Responsibility("X")] }] }] }], Unknown("X") },
        { [new Goal("1", "a") { Indicators = [new Indicator("w", "b") { Realizers = [new Responsibility("mops")] }] }], Unknown("mops") },
        {
            [new Goal("1", "a") { Directions = [new Direction("k", "b") { AlsoServes = ["1", "k"] }] }],
            "Direction 'k' also serves 'k', which is no goal of the strategy. Correct the code."
        },
        {
            [new Goal("1", "a") { Tasks = [new StrategyTask("z", "b") { Indicators = [Against("1")] }] }],
            "A target of 'w' is measured against '1', which is no indicator of the strategy. Correct the code."
        },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Constructor_Contradiction_Throws(ValueList<Goal> goals, string message)
    {
        var error = Assert.Throws<ArgumentException>(() => PlanningExamples.Of(goals));
        Assert.Equal($"{message} (Parameter 'goals')", error.Message);
    }

    [Fact]
    public void Constructor_ManyContradictions_NamesAllInOneMessage()
    {
        var error = Assert.Throws<ArgumentException>(() => new Strategy(
            "S",
            "Strategia",
            [
                new Goal("1", "a")
                {
                    Realizers = [new Responsibility("X")],
                    Indicators = [Against("nic")],
                    Directions = [new Direction("w", "b") { AlsoServes = ["9"] }],
                },
            ],
            [new Realizer("M", "a"), new Realizer("M", "b")],
            [RatingScale.PercentComplete("p"), RatingScale.PercentComplete("p")],
            []));
        Assert.Equal(
            "The item code 'w' is used twice. Give each its own. "
            + "The realizer code 'M' is used twice. Give each its own. "
            + "The scale code 'p' is used twice. Give each its own. "
            + $"{Unknown("X")} "
            + "A target of 'w' is measured against 'nic', which is no indicator of the strategy. Correct the code. "
            + "Direction 'w' also serves '9', which is no goal of the strategy. Correct the code. (Parameter 'goals')",
            error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void Title_Blank_Throws(string blank)
    {
        Assert.Throws<ArgumentException>(() => new Strategy("S", blank, [], [], [], []));
        Assert.Throws<ArgumentException>(() => PlanningExamples.Small with { Title = blank });
        Assert.Throws<ArgumentException>(() => PlanningExamples.Small with { Mission = blank });
    }

    [Fact]
    public void With_WhatStandsAlone_LeavesTheRest()
    {
        var changed = PlanningExamples.Small with { Mission = "Misja", Period = Period.Years(2021, 2030) };
        Assert.Equal(PlanningExamples.Small.Goals, changed.Goals);
        Assert.NotEqual(PlanningExamples.Small, changed);
        Assert.Equal(PlanningExamples.Small, changed with { Mission = null, Period = null });
    }

    [Fact]
    public void Properties_AcrossTheTree_CannotBeSet() =>
        Assert.Equal(
            ["Code", "Goals", "Realizers", "Scales", "Programmes", "Items"],
            Properties.Where(property => property.SetMethod is null).Select(property => property.Name));

    [Fact]
    public void WithGoals_Contradiction_Throws() =>
        Assert.Throws<ArgumentException>(() => PlanningExamples.Small.WithGoals([new Goal("1", "a"), new Goal("1", "b")]));

    [Law]
    public bool WithGoals_AnyStrategy_CopiesEverythingElse(Strategy strategy)
    {
        var changed = strategy.WithGoals([]);
        return changed.Goals.Count == 0
            && changed.WithGoals(strategy.Goals) == strategy
            && Properties.Where(property => property.Name is not (nameof(Strategy.Goals) or nameof(Strategy.Items))).All(property => Equals(property.GetValue(strategy), property.GetValue(changed)));
    }

    [Law]
    public bool Equals_AnyStrategyMadeTwice_IsEqualWithEqualHash(Strategy strategy)
    {
        var twin = strategy.WithGoals(strategy.Goals.Select(goal => goal with { Title = goal.Title }).ToValueList());
        return twin == strategy && twin.GetHashCode() == strategy.GetHashCode();
    }

    private static IEnumerable<PropertyInfo> Properties =>
        typeof(Strategy).GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.MetadataToken);

    private static Indicator Against(Code other) =>
        new("w", "wskaźnik") { Targets = [new Target(Period.Year(2025), TargetRelation.AtLeast, new NumberValue(1), upper: null) { RelativeToIndicator = other }] };

    private static string Unknown(string realizer) =>
        $"The realizer '{realizer}' is not among the strategy's realizers. Add it there or correct the code.";
}

using System.Reflection;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Planning;

public sealed class StrategyTests
{
    public static TheoryData<ValueList<Goal>, string> Contradictions => new()
    {
        { [new Goal(new("1"), "a"), new Goal(new("1"), "b")], "The item code '1' is used twice. Give each its own." },
        { [new Goal(new("S"), "a")], "The item code 'S' is used twice. Give each its own." },
        { [new Goal(new("P1"), "a")], "The item code 'P1' is used twice. Give each its own." },
        { [new Goal(new("1"), "a") { Goals = [new Goal(new("1"), "b")] }], "The item code '1' is used twice. Give each its own." },
        { [new Goal(new("1"), "a") { Directions = [new Direction(new("1"), "b")] }], "The item code '1' is used twice. Give each its own." },
        { [new Goal(new("1"), "a") { Tasks = [new StrategyTask(new("z"), "b") { Tasks = [new StrategyTask(new("z"), "c")] }] }], "The item code 'z' is used twice. Give each its own." },
        { [new Goal(new("1"), "a") { Directions = [new Direction(new("k"), "b") { Indicators = [new Indicator(new("k"), "c")] }] }], "The item code 'k' is used twice. Give each its own." },
        { [new Goal(new("1"), "a") { Realizers = [new Responsibility(new("X"))] }], Unknown("X") },
        { [new Goal(new("1"), "a") { Directions = [new Direction(new("k"), "b") { Realizers = [new Responsibility(new("X"))] }] }], Unknown("X") },
        { [new Goal(new("1"), "a") { Tasks = [new StrategyTask(new("z"), "b") { Realizers = [new Responsibility(new("X"))] }] }], Unknown("X") },
        { [new Goal(new("1"), "a") { Goals = [new Goal(new("2"), "b") { Realizers = [new Responsibility(new("X"))] }] }], Unknown("X") },
        { [new Goal(new("1"), "a") { Tasks = [new StrategyTask(new("z"), "b") { Tasks = [new StrategyTask(new("y"), "c") { Realizers = [new Responsibility(new("X"))] }] }] }], Unknown("X") },
        { [new Goal(new("1"), "a") { Directions = [new Direction(new("k"), "b") { Tasks = [new StrategyTask(new("z"), "c") { Realizers = [new Responsibility(new("X"))] }] }] }], Unknown("X") },
        { [new Goal(new("1"), "a") { Indicators = [new Indicator(new("w"), "b") { Realizers = [new Responsibility(new("mops"))] }] }], Unknown("mops") },
        {
            [new Goal(new("1"), "a") { Directions = [new Direction(new("k"), "b") { AlsoServes = [new("1"), new("k")] }] }],
            "Direction 'k' also serves 'k', which is no goal of the strategy. Correct the code."
        },
        {
            [new Goal(new("1"), "a") { Tasks = [new StrategyTask(new("z"), "b") { Indicators = [Against(new("1"))] }] }],
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
            new("S"),
            "Strategia",
            [
                new Goal(new("1"), "a")
                {
                    Realizers = [new Responsibility(new("X"))],
                    Indicators = [Against(new("nic"))],
                    Directions = [new Direction(new("w"), "b") { AlsoServes = [new("9")] }],
                },
            ],
            [new Realizer(new("M"), "a"), new Realizer(new("M"), "b")],
            [RatingScale.PercentComplete(new("p")), RatingScale.PercentComplete(new("p"))],
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
        Assert.Throws<ArgumentException>(() => new Strategy(new("S"), blank, [], [], [], []));
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
        Assert.Throws<ArgumentException>(() => PlanningExamples.Small.WithGoals([new Goal(new("1"), "a"), new Goal(new("1"), "b")]));

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

    private static Indicator Against(ItemCode other) =>
        new(new("w"), "wskaźnik") { Targets = [new Target(Period.Year(2025), TargetRelation.AtLeast, new NumberValue(1), upper: null) { RelativeToIndicator = other }] };

    private static string Unknown(string realizer) =>
        $"The realizer '{realizer}' is not among the strategy's realizers. Add it there or correct the code.";
}

using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Planning;

public sealed class StrategyItemsTests
{
    [Fact]
    public void Walk_Strategy_IsInTheDocumentsOrderWithPaths()
    {
        var strategy = PlanningExamples.Of(
            new Goal("1", "a")
            {
                Goals = [new Goal("1.1", "b") { Directions = [new Direction("k2", "c")] }],
                Tasks = [new StrategyTask("z1", "d") { Tasks = [new StrategyTask("z2", "e")], Indicators = [new Indicator("w3", "f")] }],
                Directions = [new Direction("k1", "g") { Tasks = [new StrategyTask("z0", "h")], Indicators = [new Indicator("w2", "i")] }],
                Indicators = [new Indicator("w1", "j")],
            },
            new Goal("2", "k"));
        Assert.Equal(
            [
                "Goal [1]", "Indicator [1, w1]", "Direction [1, k1]", "Indicator [1, k1, w2]", "Task [1, k1, z0]", "Task [1, z1]", "Indicator [1, z1, w3]",
                "Task [1, z1, z2]", "Goal [1, 1.1]", "Direction [1, 1.1, k2]", "Goal [2]", "Programme [P1]",
            ],
            StrategyItems.Walk(strategy).Select(item => $"{item.Kind} {item.Path}"));
    }

    [Fact]
    public void Walk_Item_KnowsItsPartAndItsNearestGoal()
    {
        var items = StrategyItems.Walk(PlanningExamples.Small).ToDictionary(item => item.Code);
        Assert.Same(PlanningExamples.Small.Goals[0], items["1"].Goal);
        Assert.Same(PlanningExamples.Small.Goals[0].Directions[0], items["1.K1"].Direction);
        Assert.Same(PlanningExamples.Small.Goals[0].Indicators[0], items["1.W1"].Indicator);
        Assert.Equal("1", items["1"].NearestGoal?.Code);
        Assert.Equal("1.1", items["1.1"].NearestGoal?.Code);
        Assert.Equal("1", items["1.Z1"].NearestGoal?.Code);
        Assert.Null(items["P1"].NearestGoal);
        Assert.Null(items["P1"].Parent);
        Assert.Equal("Program wspierania rodziny", items["P1"].Title);
    }

    [Law]
    public bool Walk_AnyStrategy_GivesEachItemOnceAfterItsParent(Strategy strategy)
    {
        var seen = new HashSet<Code>();
        return StrategyItems.Walk(strategy).All(item =>
            (item.Parent is null || seen.Contains(item.Parent.Code)) && seen.Add(item.Code) && item.Path[^1] == item.Code);
    }

    [Fact]
    public void Walk_Null_Throws() => Assert.Throws<ArgumentNullException>(() => StrategyItems.Walk(null!));
}

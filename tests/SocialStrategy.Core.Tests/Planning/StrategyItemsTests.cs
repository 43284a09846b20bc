using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Planning;

public sealed class StrategyItemsTests
{
    [Fact]
    public void Items_Strategy_AreInTheDocumentsOrderWithPaths()
    {
        var strategy = PlanningExamples.Of(
            new Goal(new("1"), "a")
            {
                Goals = [new Goal(new("1.1"), "b") { Directions = [new Direction(new("k2"), "c")] }],
                Tasks = [new StrategyTask(new("z1"), "d") { Tasks = [new StrategyTask(new("z2"), "e")], Indicators = [new Indicator(new("w3"), "f")] }],
                Directions = [new Direction(new("k1"), "g") { Tasks = [new StrategyTask(new("z0"), "h")], Indicators = [new Indicator(new("w2"), "i")] }],
                Indicators = [new Indicator(new("w1"), "j")],
            },
            new Goal(new("2"), "k"));
        Assert.Equal(
            [
                "Goal [1]", "Indicator [1, w1]", "Direction [1, k1]", "Indicator [1, k1, w2]", "Task [1, k1, z0]", "Task [1, z1]", "Indicator [1, z1, w3]",
                "Task [1, z1, z2]", "Goal [1, 1.1]", "Direction [1, 1.1, k2]", "Goal [2]", "Programme [P1]",
            ],
            strategy.Items.Select(item => item.ToString()));
    }

    [Fact]
    public void Find_Item_KnowsItsPartAndItsNearestGoal()
    {
        var (small, goal) = (PlanningExamples.Small, PlanningExamples.Small.Goals[0]);
        Assert.Same(goal, Assert.IsType<GoalItem>(small.Find(new("1"))).Goal);
        Assert.Same(goal.Directions[0], Assert.IsType<DirectionItem>(small.Find(new("1.K1"))).Direction);
        Assert.Same(goal.Indicators[0], Assert.IsType<IndicatorItem>(small.Find(new("1.W1"))).Indicator);
        Assert.Same(goal.Tasks[0], Assert.IsType<TaskItem>(small.Find(new("1.Z1"))).Task);
        Assert.Same(small.Programmes[0], Assert.IsType<ProgrammeItem>(small.Find(new("P1"))).Programme);
        Assert.Equal(new("1"), small.Find(new("1"))?.NearestGoal?.Code);
        Assert.Equal(new("1.1"), small.Find(new("1.1"))?.NearestGoal?.Code);
        Assert.Equal(new("1"), small.Find(new("1.Z1"))?.NearestGoal?.Code);
        Assert.Null(small.Find(new("P1"))?.NearestGoal);
        Assert.Null(small.Find(new("P1"))?.Parent);
        Assert.Equal("Program wspierania rodziny", small.Find(new("P1"))?.Title);
    }

    [Fact]
    public void Find_CodeOfNoItem_IsNull()
    {
        Assert.Null(PlanningExamples.Small.Find(new("1.9")));
        Assert.Null(PlanningExamples.Small.Find(new("S")));
        Assert.Null(PlanningExamples.Small.Find(new("MOPS")));
    }

    [Fact]
    public void Items_OfEachKind_CarryWhatTheirPartSaysOfBodiesAndNotes()
    {
        var strategy = PlanningExamples.Of(new Goal(new("1"), "a")
        {
            Realizers = [new Responsibility(new("MOPS"))],
            EditorialNotes = [new EditorialNote("g")],
            Directions = [new Direction(new("k1"), "b") { AlsoServes = [new("2")], Realizers = [new Responsibility(new("PUP"))], EditorialNotes = [new EditorialNote("d")] }],
            Tasks = [new StrategyTask(new("z1"), "c") { EditorialNotes = [new EditorialNote("t")], Indicators = [new Indicator(new("w1"), "d") { EditorialNotes = [new EditorialNote("i")] }] }],
        }, new Goal(new("2"), "e"));
        Assert.Equal(
            ["1: MOPS; g; 1", "k1: PUP; d; 1, 2", "z1: ; t; 1", "w1: ; i; 1", "2: ; ; 2", "P1: ; ; "],
            strategy.Items.Select(item =>
                $"{item.Code}: {string.Join(", ", item.Responsibilities.Select(each => each.Realizer))}; {string.Join(", ", item.EditorialNotes.Select(note => note.Remark))}; {string.Join(", ", item.ServedGoals)}"));
    }

    [Fact]
    public void Items_AskedForOrNot_LeaveStrategiesEqual()
    {
        var (one, other) = (PlanningExamples.Of(new Goal(new("1"), "a")), PlanningExamples.Of(new Goal(new("1"), "a")));
        Assert.Equal(2, one.Items.Count);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one.Items, other.Items);
        Assert.Same(one.Items, (one with { Title = "another" }).Items);
    }

    [Law]
    public bool Items_AnyStrategy_StandOnceAfterTheirParent(Strategy strategy)
    {
        var seen = new HashSet<ItemCode>();
        return strategy.Items.All(item =>
            (item.Parent is null || seen.Contains(item.Parent.Code)) && seen.Add(item.Code) && item.Path[^1] == item.Code && ReferenceEquals(strategy.Find(item.Code), item));
    }

    [Fact]
    public void Find_Null_Throws() => Assert.Throws<ArgumentNullException>(() => PlanningExamples.Small.Find(null!));
}

using System.Text;
using SocialStrategy.Audit;
using SocialStrategy.Comparison;
using SocialStrategy.Core.Tests.Evaluation;
using SocialStrategy.Core.Tests.Exchange.Json;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Hostile;

/// <summary>What nests has a greatest depth. What keeps to it goes through every stage and comes back from its file; what does not is refused without looking further down.</summary>
public sealed class HostileNestingTests
{
    private const int MostLevels = 24;

    /// <summary>Less than the threads of a web server have.</summary>
    private const int SmallStack = 256 * 1024;

    [Theory]
    [InlineData(MostLevels + 1)]
    [InlineData(10_000)]
    public void Strategy_GoalsTooDeep_IsRefused(int levels)
    {
        var goal = HostileModels.Deep(levels);
        OnSmallStack(() => Assert.Equal(
            $"'{MostLevels + 1}' stands deeper than {MostLevels} levels of goals, directions and tasks. Put it higher. (Parameter 'goals')",
            Assert.Throws<ArgumentException>(() => HostileModels.Of(goal)).Message));
        OnSmallStack(() => Assert.Throws<ArgumentException>(() => HostileModels.Of(HostileModels.Deep(2)).WithGoals([goal])));
    }

    [Theory]
    [InlineData(MostLevels)]
    [InlineData(10_000)]
    public void Strategy_TasksTooDeep_IsRefused(int levels)
    {
        var task = HostileModels.DeepTask(levels);
        OnSmallStack(() => Assert.StartsWith(
            $"'Z{MostLevels}' stands deeper", Assert.Throws<ArgumentException>(() => HostileModels.Of(new Goal(new("1"), "Cel") { Tasks = [task] })).Message, StringComparison.Ordinal));
        OnSmallStack(() => Assert.Throws<ArgumentException>(() => HostileModels.Of(new Goal(new("1"), "Cel") { Directions = [new Direction(new("k"), "Kierunek") { Tasks = [task] }] })));
    }

    [Fact]
    public void Composite_TooDeep_IsRefused()
    {
        Assert.Throws<ArgumentException>("components", () => Composite(4));
        Assert.Equal("components", Assert.Throws<ArgumentException>(() => Composite(10_000)).ParamName);
    }

    /// <summary>The deepest of everything at once: an indicator on the deepest task, with the deepest composites as baseline and target.</summary>
    [Fact]
    public void Strategy_AsDeepAsMayBe_GoesThroughEveryStage() => OnSmallStack(() =>
    {
        var deepest = new StrategyTask(new("Z"), "Zadanie")
        {
            Indicators = [new Indicator(new("w"), "Wskaźnik") { Baseline = new Baseline(Period.Year(2020), Composite(3)), Targets = [new Target(Period.Year(2030), TargetRelation.AtLeast, Composite(3), upper: null)] }],
        };
        var goal = Below(HostileModels.Deep(MostLevels - 1), deepest);
        var strategy = HostileModels.Of(goal);
        Assert.Equal(MostLevels + 1, strategy.Items.Max(item => item.Path.Count));
        Assert.Equal(strategy, StrategyJson.Read(JsonDocuments.Write(strategy)).PartialContent);
        var round = new MonitoringRound(new("S"), HostileModels.Year) { Observations = [new Observation(new("w"), HostileModels.Year, Composite(3))] };
        Assert.Equal(round, RoundJson.Read(JsonDocuments.Write(round), strategy).PartialContent);
        var evaluation = EvaluationExamples.Evaluate(strategy, round);
        Assert.NotNull(Auditor.Audit(evaluation, AuditRules.All));
        Assert.Empty(Comparer.Compare(strategy, HostileModels.Of(Below(HostileModels.Deep(MostLevels - 1), deepest))));
        Assert.NotEqual(0, strategy.GetHashCode() | strategy.ToString().Length);
    });

    /// <summary>Objects and lists beyond the limit are one problem, goals beyond theirs another.</summary>
    [Theory]
    [InlineData(25, "SSR206")]
    [InlineData(30, "SSR206")]
    [InlineData(32, "SSR012")]
    [InlineData(10_000, "SSR012")]
    public void Read_GoalsInGoals_HaveAProblem(int levels, string code)
    {
        var goals = string.Concat(Enumerable.Range(1, levels).Select(level => $"\"goals\":[{{\"code\":\"{level}\",\"title\":\"a\"" + (level < levels ? "," : "")));
        var json = JsonDocuments.StrategyStart + goals + string.Concat(Enumerable.Repeat("}]", levels)) + "}";
        OnSmallStack(() => Assert.Equal(code, Assert.Single(StrategyJson.Read(json).Problems).Code));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Read_AnythingTenThousandDeep_IsAProblem(string open, string close)
    {
        var json = string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000));
        var deepest = JsonReadOptions.Default with { MaxDepth = 256 };
        OnSmallStack(() =>
        {
            Assert.Equal("SSR012", Assert.Single(StrategyJson.Read(Encoding.UTF8.GetBytes(json), deepest).Problems).Code);
            Assert.Equal("SSR012", Assert.Single(RoundJson.Read(Encoding.UTF8.GetBytes(json), HostileModels.Of(), deepest).Problems).Code);
            Assert.Equal("SSR012", Assert.Single(RulesJson.Read(json).Problems).Code);
        });
    }

    [Fact]
    public void Read_CompositesTooDeep_HaveAProblem()
    {
        var value = string.Concat(Enumerable.Repeat("{\"composite\":[{\"name\":\"a\",\"value\":", 4)) + "{\"number\":1}" + string.Concat(Enumerable.Repeat("}]}", 4));
        var result = JsonDocuments.ReadRound(JsonDocuments.RoundStart + $"\"observations\":[{{\"item\":\"1.W1\",\"period\":\"2024\",\"value\":{value}}}]}}");
        Assert.Equal("SSR008", Assert.Single(result.Problems).Code);
    }

    private static CompositeValue Composite(int levels)
    {
        Value value = new NumberValue(1);
        for (var level = 0; level < levels; level++)
        {
            value = new CompositeValue([new Component("a", value)]);
        }

        return (CompositeValue)value;
    }

    private static Goal Below(Goal goal, StrategyTask task) => goal.Goals.Count == 0
        ? goal with { Tasks = [task] }
        : goal with { Goals = [Below(goal.Goals[0], task)] };

    /// <summary>A stack that is too small ends the whole process, which no test can miss.</summary>
    private static void OnSmallStack(Action act)
    {
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(act), SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
    }
}

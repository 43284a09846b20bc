using System.Globalization;

namespace SocialStrategy.TestKit;

/// <summary>Models of a size that nobody has, for tests that they are handled or refused.</summary>
public static class HostileModels
{
    private static readonly RatingScale Points = new(new("punkty"), [new ScaleLevel(new("1"), "słabo") { Value = 1 }, new ScaleLevel(new("2"), "dobrze") { Value = 2 }], []);

    /// <summary>The round's period.</summary>
    public static Period Year { get; } = Period.Year(2024);

    /// <summary>So many goals side by side, each with an indicator, which has a target, a value and a rating.</summary>
    /// <param name="goals">How many.</param>
    public static StrategyMonitoring Wide(int goals)
    {
        var numbers = Enumerable.Range(1, goals).Select(number => number.ToString(CultureInfo.InvariantCulture)).ToArray();
        var strategy = new Strategy(new("S"), "Strategia", numbers.Select(WideGoal).ToValueList(), [new Realizer(new("MOPS"), "Ośrodek pomocy")], [Points], []);
        return new StrategyMonitoring(
            strategy,
            [
                new MonitoringRound(new("S"), Year)
                {
                    Observations = numbers.Select(number => new Observation(new($"{number}.W"), Year, new NumberValue(7))).ToValueList(),
                    Assessments = numbers.Select(number => new Assessment(new($"{number}.W"), Year, new("punkty"), new("1"), percentComplete: null)).ToValueList(),
                },
            ]);
    }

    /// <summary>Goals in each other.</summary>
    /// <param name="levels">On how many levels.</param>
    public static Goal Deep(int levels)
    {
        var goal = new Goal(new(levels.ToString(CultureInfo.InvariantCulture)), "Cel");
        for (var level = levels - 1; level > 0; level--)
        {
            goal = new Goal(new(level.ToString(CultureInfo.InvariantCulture)), "Cel") { Goals = [goal] };
        }

        return goal;
    }

    /// <summary>Tasks in each other.</summary>
    /// <param name="levels">On how many levels.</param>
    public static StrategyTask DeepTask(int levels)
    {
        var task = new StrategyTask(new($"Z{levels}"), "Zadanie");
        for (var level = levels - 1; level > 0; level--)
        {
            task = new StrategyTask(new($"Z{level}"), "Zadanie") { Tasks = [task] };
        }

        return task;
    }

    /// <summary>A strategy of these goals and nothing else.</summary>
    /// <param name="goals">The goals.</param>
    public static Strategy Of(params ValueList<Goal> goals) => new(new("S"), "Strategia", goals, [], [], []);

    private static Goal WideGoal(string number) => new(new(number), $"Cel {number}")
    {
        Indicators = [new Indicator(new($"{number}.W"), $"Wskaźnik {number}") { Unit = "osoby", Targets = [Target.AtLeast(Year, 9)], Baseline = new Baseline(Period.Year(2020), new NumberValue(5)) }],
    };
}

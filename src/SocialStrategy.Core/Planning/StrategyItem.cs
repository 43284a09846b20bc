using System.Runtime.CompilerServices;

namespace SocialStrategy;

/// <summary>An item of a strategy together with its place in the tree; made by <see cref="StrategyItems"/>.</summary>
/// <param name="Kind">What kind of item it is.</param>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its title as printed.</param>
/// <param name="Parent">The item it hangs on; null for goals of the highest level and for programmes.</param>
public sealed record StrategyItem(ItemKind Kind, Code Code, string Title, StrategyItem? Parent)
{
    /// <summary>The indicator, if the item is one.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The direction, if the item is one.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The task, if the item is one.</summary>
    public StrategyTask? Task { get; init; }

    /// <summary>The goal, if the item is one.</summary>
    public Goal? Goal { get; init; }

    /// <summary>The goal that the item is, or the nearest one above it; null for programmes and what hangs on them.</summary>
    public StrategyItem? NearestGoal => Kind == ItemKind.Goal ? this : Parent?.NearestGoal;

    /// <summary>
    /// The codes of the goals that the item serves: the nearest one, and for a direction and what hangs on it those that the direction serves
    /// besides; empty for programmes.
    /// </summary>
    public ValueList<Code> ServedGoals => NearestGoal is { } goal ? [goal.Code, .. NearestDirection?.AlsoServes ?? []] : [];

    private Direction? NearestDirection => Direction ?? Parent?.NearestDirection;

    /// <summary>The items from the highest level down to this one, itself included; this is the item's identity as a path.</summary>
    public ValueList<Code> Path => Parent is null ? [Code] : [.. Parent.Path, Code];
}

/// <summary>The kinds of items in a strategy.</summary>
public enum ItemKind
{
    /// <summary>A goal on any level.</summary>
    Goal,

    /// <summary>A direction of action.</summary>
    Direction,

    /// <summary>An indicator.</summary>
    Indicator,

    /// <summary>A task or activity.</summary>
    Task,

    /// <summary>A programme.</summary>
    Programme,
}

/// <summary>Every item of a strategy with its place.</summary>
public static class StrategyItems
{
    /// <summary>A strategy never changes, and nearly every stage walks through it many times.</summary>
    private static readonly ConditionalWeakTable<Strategy, ValueList<StrategyItem>> Walked = [];

    /// <summary>Every item in the document's order, each before what hangs on it; programmes last.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <returns>The items; a goal is followed by its indicators, directions, tasks and lower goals.</returns>
    public static IEnumerable<StrategyItem> Walk(Strategy strategy)
    {
        Guard.Against.Null(strategy);
        return Walked.GetValue(strategy, static walked => Walk(walked.Goals, walked.Programmes).ToValueList());
    }

    internal static IEnumerable<StrategyItem> Walk(ValueList<Goal> goals, ValueList<Programme> programmes) =>
        goals.SelectMany(goal => OfGoal(goal, parent: null))
            .Concat(programmes.Select(programme => new StrategyItem(ItemKind.Programme, programme.Code, programme.Title, Parent: null)));

    private static IEnumerable<StrategyItem> OfGoal(Goal goal, StrategyItem? parent)
    {
        var item = new StrategyItem(ItemKind.Goal, goal.Code, goal.Title, parent) { Goal = goal };
        return goal.Indicators.Select(indicator => OfIndicator(indicator, item))
            .Concat(goal.Directions.SelectMany(direction => OfDirection(direction, item)))
            .Concat(goal.Tasks.SelectMany(task => OfTask(task, item)))
            .Concat(goal.Goals.SelectMany(lower => OfGoal(lower, item)))
            .Prepend(item);
    }

    private static IEnumerable<StrategyItem> OfDirection(Direction direction, StrategyItem parent)
    {
        var item = new StrategyItem(ItemKind.Direction, direction.Code, direction.Title, parent) { Direction = direction };
        return direction.Indicators.Select(indicator => OfIndicator(indicator, item))
            .Concat(direction.Tasks.SelectMany(task => OfTask(task, item)))
            .Prepend(item);
    }

    private static IEnumerable<StrategyItem> OfTask(StrategyTask task, StrategyItem parent)
    {
        var item = new StrategyItem(ItemKind.Task, task.Code, task.Title, parent) { Task = task };
        return task.Indicators.Select(indicator => OfIndicator(indicator, item))
            .Concat(task.Tasks.SelectMany(lower => OfTask(lower, item)))
            .Prepend(item);
    }

    private static StrategyItem OfIndicator(Indicator indicator, StrategyItem parent) =>
        new(ItemKind.Indicator, indicator.Code, indicator.Title, parent) { Indicator = indicator };
}

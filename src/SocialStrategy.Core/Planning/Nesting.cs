namespace SocialStrategy;

/// <summary>
/// How deep items may stand: every stage walks down by recursion, and what can be built must fit into a file. An indicator on the deepest item, with a
/// value of the deepest composites, ends on level 63 of a JSON file; 64 are read by default.
/// </summary>
internal static class Nesting
{
    /// <summary>The most goals, directions and tasks on the way from the highest goal down.</summary>
    internal const int MostLevels = 24;

    /// <summary>The first item that stands too deep; looks no deeper than that.</summary>
    internal static Inconsistency? FirstTooDeep(ValueList<Goal> goals) => First(goals, 1, In);

    private static Inconsistency? In(Goal goal, int level) => level > MostLevels
        ? TooDeep(goal, goal.Code)
        : First(goal.Directions, level + 1, In) ?? First(goal.Tasks, level + 1, In) ?? First(goal.Goals, level + 1, In);

    private static Inconsistency? In(Direction direction, int level) => level > MostLevels
        ? TooDeep(direction, direction.Code)
        : First(direction.Tasks, level + 1, In);

    private static Inconsistency? In(StrategyTask task, int level) => level > MostLevels
        ? TooDeep(task, task.Code)
        : First(task.Tasks, level + 1, In);

    private static Inconsistency? First<T>(ValueList<T> items, int level, Func<T, int, Inconsistency?> find)
    {
        foreach (var item in items)
        {
            if (find(item, level) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static Inconsistency TooDeep(object subject, ItemCode code) => new(ModelProblems.TooDeep, subject, "code", ("code", code), ("most", MostLevels));
}

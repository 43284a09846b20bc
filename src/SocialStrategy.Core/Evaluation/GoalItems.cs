using SocialStrategy.Planning;
using SocialStrategy.Values;

namespace SocialStrategy.Evaluation;

/// <summary>What hangs below a goal or the whole.</summary>
internal static class GoalItems
{
    /// <summary>The items of one kind below a goal or the whole, those that serve it from elsewhere included, each once, in the document's order.</summary>
    internal static ValueList<StrategyItem> Of(Strategy strategy, Code subject, ItemKind kind)
    {
        var all = StrategyItems.Walk(strategy).ToArray();
        var goals = all
            .Where(item => item.Kind == ItemKind.Goal && (subject == strategy.Code || item.Path.Contains(subject)))
            .Select(item => item.Code)
            .ToHashSet();
        return all
            .Where(item => item.Kind == kind && item.ServedGoals.Any(goals.Contains))
            .ToValueList();
    }

    /// <summary>What figures are made of: every goal in the document's order, then the whole.</summary>
    internal static IEnumerable<Code> Subjects(Strategy strategy) =>
        StrategyItems.Walk(strategy).Where(item => item.Kind == ItemKind.Goal).Select(item => item.Code).Append(strategy.Code);

    /// <summary>The goals one level below a goal or the whole.</summary>
    internal static ValueList<Goal> Lower(Strategy strategy, Code subject) => subject == strategy.Code
        ? strategy.Goals
        : StrategyItems.Walk(strategy).FirstOrDefault(item => item.Code == subject)?.Goal?.Goals ?? [];
}

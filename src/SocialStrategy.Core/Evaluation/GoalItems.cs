using System.Runtime.CompilerServices;

namespace SocialStrategy;

/// <summary>What hangs below a goal or the whole.</summary>
internal sealed class GoalItems
{
    /// <summary>A strategy never changes, and figures are made of every goal.</summary>
    private static readonly ConditionalWeakTable<Strategy, GoalItems> Known = [];

    private readonly Dictionary<(ItemCode Subject, ItemKind Kind), List<StrategyItem>> _items = [];

    private GoalItems(Strategy strategy)
    {
        foreach (var item in strategy.Items)
        {
            var served = item.ServedGoals;
            foreach (var subject in served.SelectMany(goal => strategy.Find(goal)!.Path).Concat(served.Count > 0 ? [strategy.Code] : []).Distinct())
            {
                Add((subject, item.Kind), item);
            }
        }
    }

    /// <summary>The items of one kind below a goal or the whole, those that serve it from elsewhere included, each once, in the document's order.</summary>
    internal static IReadOnlyList<StrategyItem> Of(Strategy strategy, ItemCode subject, ItemKind kind) =>
        In(strategy)._items.TryGetValue((subject, kind), out var items) ? items : [];

    /// <summary>What figures are made of: every goal in the document's order, then the whole.</summary>
    internal static IEnumerable<ItemCode> Subjects(Strategy strategy) =>
        strategy.Items.OfType<GoalItem>().Select(item => item.Code).Append(strategy.Code);

    /// <summary>The goals one level below a goal or the whole.</summary>
    internal static ValueList<Goal> Lower(Strategy strategy, ItemCode subject) => subject == strategy.Code
        ? strategy.Goals
        : (strategy.Find(subject) as GoalItem)?.Goal.Goals ?? [];

    private static GoalItems In(Strategy strategy) => Known.GetValue(strategy, static known => new GoalItems(known));

    private void Add((ItemCode Subject, ItemKind Kind) below, StrategyItem item)
    {
        if (!_items.TryGetValue(below, out var items))
        {
            _items.Add(below, items = []);
        }

        items.Add(item);
    }
}

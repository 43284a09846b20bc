namespace SocialStrategy;

/// <summary>Every item of a strategy with its place, made when first asked for.</summary>
/// <remarks>
/// The items follow from goals and programmes, which a strategy compares itself and which <c>with</c> cannot change. So instances are equal, and
/// copies of a strategy share one.
/// </remarks>
internal sealed record StrategyItems
{
    private readonly Lazy<(ValueList<StrategyItem> All, Dictionary<ItemCode, StrategyItem> ByCode)> _items;

    internal StrategyItems(ValueList<Goal> goals, ValueList<Programme> programmes) => _items = new(() =>
    {
        var all = goals.SelectMany(goal => Of(goal, parent: null)).Concat(programmes.Select(programme => new ProgrammeItem(programme))).ToValueList();
        return (all, all.ToDictionary(item => item.Code));
    });

    internal ValueList<StrategyItem> All => _items.Value.All;

    internal StrategyItem? Find(ItemCode code) => _items.Value.ByCode.GetValueOrDefault(code);

    public bool Equals(StrategyItems? other) => other is not null;

    public override int GetHashCode() => 0;

    private static IEnumerable<StrategyItem> Of(Goal goal, GoalItem? parent)
    {
        var item = new GoalItem(goal, parent);
        return
        [
            item,
            .. goal.Indicators.Select(indicator => new IndicatorItem(indicator, item)),
            .. goal.Directions.SelectMany(direction => Of(direction, item)),
            .. goal.Tasks.SelectMany(task => Of(task, item)),
            .. goal.Goals.SelectMany(lower => Of(lower, item)),
        ];
    }

    private static IEnumerable<StrategyItem> Of(Direction direction, GoalItem parent)
    {
        var item = new DirectionItem(direction, parent);
        return [item, .. direction.Indicators.Select(indicator => new IndicatorItem(indicator, item)), .. direction.Tasks.SelectMany(task => Of(task, item))];
    }

    private static IEnumerable<StrategyItem> Of(StrategyTask task, StrategyItem parent)
    {
        var item = new TaskItem(task, parent);
        return [item, .. task.Indicators.Select(indicator => new IndicatorItem(indicator, item)), .. task.Tasks.SelectMany(lower => Of(lower, item))];
    }
}

namespace SocialStrategy;

/// <summary>The rules across the parts of a strategy, without which it cannot exist.</summary>
internal static class StrategyConsistency
{
    internal static ValueList<Inconsistency> Check(
        ItemCode code,
        ValueList<Goal> goals,
        ValueList<Realizer> realizers,
        ValueList<RatingScale> scales,
        ValueList<Programme> programmes)
    {
        Guard.Against.Null(code);
        Guard.Against.Null(goals);
        Guard.Against.Null(realizers);
        Guard.Against.Null(scales);
        Guard.Against.Null(programmes);
        if (Nesting.FirstTooDeep(goals) is { } tooDeep)
        {
            return [tooDeep];
        }

        var known = new KnownCodes(code, goals, programmes, realizers);
        return
        [
            .. known.Repeated,
            .. Repeated(realizers, realizer => realizer.Code, "realizer"),
            .. Repeated(scales, scale => scale.Code, "scale"),
            .. goals.SelectMany(goal => OfGoal(goal, known)),
        ];
    }

    internal static Inconsistency Twice(object subject, Code code, string kind) =>
        new(ModelProblems.Repeated, subject, "code", ("kind", kind), ("code", code));

    internal static Inconsistency UnknownRealizer(object subject, string member, RealizerCode realizer) =>
        new(ModelProblems.UnknownRealizer, subject, member, ("realizer", realizer));

    private static IEnumerable<Inconsistency> Repeated<T>(ValueList<T> items, Func<T, Code> code, string kind)
        where T : class
    {
        var seen = new HashSet<Code>();
        return items.Where(item => !seen.Add(code(item))).Select(item => Twice(item, code(item), kind));
    }

    private static IEnumerable<Inconsistency> OfGoal(Goal goal, KnownCodes known) =>
        Responsibilities(goal, goal.Realizers, known)
            .Concat(goal.Indicators.SelectMany(indicator => OfIndicator(indicator, known)))
            .Concat(goal.Directions.SelectMany(direction => OfDirection(direction, known)))
            .Concat(goal.Tasks.SelectMany(task => OfTask(task, known)))
            .Concat(goal.Goals.SelectMany(lower => OfGoal(lower, known)));

    private static IEnumerable<Inconsistency> OfDirection(Direction direction, KnownCodes known) =>
        Responsibilities(direction, direction.Realizers, known)
            .Concat(direction.AlsoServes.Where(goal => !known.IsGoal(goal)).Select(goal => new Inconsistency(ModelProblems.UnknownGoal, direction, "alsoServes", ("direction", direction.Code), ("goal", goal))))
            .Concat(direction.Indicators.SelectMany(indicator => OfIndicator(indicator, known)))
            .Concat(direction.Tasks.SelectMany(task => OfTask(task, known)));

    private static IEnumerable<Inconsistency> OfTask(StrategyTask task, KnownCodes known) =>
        Responsibilities(task, task.Realizers, known)
            .Concat(task.Indicators.SelectMany(indicator => OfIndicator(indicator, known)))
            .Concat(task.Tasks.SelectMany(lower => OfTask(lower, known)));

    private static IEnumerable<Inconsistency> OfIndicator(Indicator indicator, KnownCodes known) =>
        Responsibilities(indicator, indicator.Realizers, known)
            .Concat(indicator.Targets
                .Where(target => target.RelativeToIndicator is { } other && !known.IsIndicator(other))
                .Select(target => new Inconsistency(
                    ModelProblems.UnknownIndicator,
                    target,
                    "relativeToIndicator",
                    ("indicator", indicator.Code),
                    ("other", target.RelativeToIndicator!))))
            .Concat(AddsWhatCannotBeAdded(indicator));

    /// <summary>Stocks and running totals of several periods, added, count the same again and again.</summary>
    private static IEnumerable<Inconsistency> AddsWhatCannotBeAdded(Indicator indicator) =>
        (indicator.Timing == IndicatorTiming.Snapshot || indicator.Timing.IsRunningTotal()) && indicator.Aggregation?.OverPeriods?.Method == AggregationMethod.Sum
            ? [new Inconsistency(ModelProblems.AddsWhatCannotBeAdded, indicator, "aggregation", ("indicator", indicator.Code))]
            : [];

    private static IEnumerable<Inconsistency> Responsibilities(object subject, ValueList<Responsibility> realizers, KnownCodes known) =>
        realizers.Where(each => !known.IsRealizer(each.Realizer)).Select(each => UnknownRealizer(subject, "realizers", each.Realizer));

    /// <summary>The codes that a strategy defines.</summary>
    private sealed class KnownCodes
    {
        private readonly Dictionary<ItemCode, ItemKind?> _items = [];
        private readonly HashSet<RealizerCode> _realizers;
        private readonly List<Inconsistency> _repeated = [];

        internal KnownCodes(ItemCode strategy, ValueList<Goal> goals, ValueList<Programme> programmes, ValueList<Realizer> realizers)
        {
            _items.Add(strategy, value: null);
            foreach (var goal in goals)
            {
                Add(goal);
            }

            foreach (var programme in programmes)
            {
                Add(ItemKind.Programme, programme.Code, programme);
            }

            _realizers = [.. realizers.Select(realizer => realizer.Code)];
        }

        internal IEnumerable<Inconsistency> Repeated => _repeated;

        internal bool IsGoal(ItemCode code) => _items.TryGetValue(code, out var kind) && kind == ItemKind.Goal;

        internal bool IsIndicator(ItemCode code) => _items.TryGetValue(code, out var kind) && kind == ItemKind.Indicator;

        internal bool IsRealizer(RealizerCode code) => _realizers.Contains(code);

        private void Add(Goal goal)
        {
            Add(ItemKind.Goal, goal.Code, goal);
            AddIndicators(goal.Indicators);
            foreach (var direction in goal.Directions)
            {
                Add(ItemKind.Direction, direction.Code, direction);
                AddIndicators(direction.Indicators);
                AddTasks(direction.Tasks);
            }

            AddTasks(goal.Tasks);
            foreach (var lower in goal.Goals)
            {
                Add(lower);
            }
        }

        private void AddTasks(ValueList<StrategyTask> tasks)
        {
            foreach (var task in tasks)
            {
                Add(ItemKind.Task, task.Code, task);
                AddIndicators(task.Indicators);
                AddTasks(task.Tasks);
            }
        }

        private void AddIndicators(ValueList<Indicator> indicators)
        {
            foreach (var indicator in indicators)
            {
                Add(ItemKind.Indicator, indicator.Code, indicator);
            }
        }

        private void Add(ItemKind kind, ItemCode code, object subject)
        {
            if (!_items.TryAdd(code, kind))
            {
                _repeated.Add(Twice(subject, code, "item"));
            }
        }
    }
}

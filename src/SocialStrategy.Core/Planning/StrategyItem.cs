namespace SocialStrategy;

/// <summary>
/// An item of a strategy together with its place in the tree: a <see cref="GoalItem"/>, <see cref="DirectionItem"/>, <see cref="IndicatorItem"/>,
/// <see cref="TaskItem"/> or <see cref="ProgrammeItem"/>, and nothing else.
/// </summary>
/// <remarks><see cref="Strategy.Items"/> and <see cref="Strategy.Find"/> give the items of a strategy.</remarks>
public abstract record StrategyItem
{
    private protected StrategyItem(
        ItemCode code,
        string title,
        StrategyItem? parent,
        ValueList<Responsibility> responsibilities,
        ValueList<EditorialNote> editorialNotes,
        ValueList<ItemCode> servedGoals)
    {
        Code = code;
        Title = title;
        Parent = parent;
        Responsibilities = responsibilities;
        EditorialNotes = editorialNotes;
        ServedGoals = servedGoals;
        Path = parent is null ? [code] : [.. parent.Path, code];
    }

    /// <summary>Gets the kind of the item, for rules and tables that name a kind.</summary>
    public abstract ItemKind Kind { get; }

    /// <summary>Gets the code, unique among all items of the strategy.</summary>
    public ItemCode Code { get; }

    /// <summary>Gets the title as printed; never blank.</summary>
    public string Title { get; }

    /// <summary>Gets the item that this one hangs on; null for goals of the highest level and for programmes.</summary>
    public StrategyItem? Parent { get; }

    /// <summary>Gets the bodies named as carrying out or reporting the item itself; empty for programmes and if the strategy does not tell.</summary>
    public ValueList<Responsibility> Responsibilities { get; }

    /// <summary>Gets the editorial notes on the item itself.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; }

    /// <summary>
    /// Gets the codes of the goals that the item serves: the nearest one, and for a direction and what hangs on it those that the direction serves
    /// besides; empty for programmes.
    /// </summary>
    public ValueList<ItemCode> ServedGoals { get; }

    /// <summary>Gets the codes from the highest level down to this item, itself included; never empty. This is the item's identity as a path.</summary>
    public ValueList<ItemCode> Path { get; }

    /// <summary>Gets the goal that the item is, or the nearest one above it; null for programmes.</summary>
    public GoalItem? NearestGoal => this as GoalItem ?? Parent?.NearestGoal;

    /// <summary>Returns the kind and the path, for debugging.</summary>
    /// <returns>For example <c>Goal [1, 1.2]</c>.</returns>
    public sealed override string ToString() => $"{Kind} {Path}";
}

/// <summary>A goal with its place.</summary>
public sealed record GoalItem : StrategyItem
{
    internal GoalItem(Goal goal, GoalItem? parent)
        : base(goal.Code, goal.Title, parent, goal.Realizers, goal.EditorialNotes, [goal.Code]) => Goal = goal;

    /// <summary>Gets the goal.</summary>
    public Goal Goal { get; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Goal;
}

/// <summary>A direction of action with its place.</summary>
public sealed record DirectionItem : StrategyItem
{
    internal DirectionItem(Direction direction, GoalItem parent)
        : base(direction.Code, direction.Title, parent, direction.Realizers, direction.EditorialNotes, [parent.Code, .. direction.AlsoServes]) => Direction = direction;

    /// <summary>Gets the direction.</summary>
    public Direction Direction { get; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Direction;
}

/// <summary>An indicator with its place: on a goal, a direction or a task.</summary>
public sealed record IndicatorItem : StrategyItem
{
    internal IndicatorItem(Indicator indicator, StrategyItem parent)
        : base(indicator.Code, indicator.Title, parent, indicator.Realizers, indicator.EditorialNotes, parent.ServedGoals) => Indicator = indicator;

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator { get; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Indicator;
}

/// <summary>A task with its place: on a goal, a direction or another task.</summary>
public sealed record TaskItem : StrategyItem
{
    internal TaskItem(StrategyTask task, StrategyItem parent)
        : base(task.Code, task.Title, parent, task.Realizers, task.EditorialNotes, parent.ServedGoals) => Task = task;

    /// <summary>Gets the task.</summary>
    public StrategyTask Task { get; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Task;
}

/// <summary>A programme; it hangs on no other item and serves no goal.</summary>
public sealed record ProgrammeItem : StrategyItem
{
    internal ProgrammeItem(Programme programme)
        : base(programme.Code, programme.Title, parent: null, responsibilities: [], programme.EditorialNotes, servedGoals: []) => Programme = programme;

    /// <summary>Gets the programme.</summary>
    public Programme Programme { get; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Programme;
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

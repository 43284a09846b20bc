namespace SocialStrategy.Exchange;

internal sealed record GoalShape
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public string? DisplayTitle { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<ResponsibilityShape>? Realizers { get; init; }

    public IReadOnlyList<GoalShape>? Goals { get; init; }

    public IReadOnlyList<DirectionShape>? Directions { get; init; }

    public IReadOnlyList<IndicatorShape>? Indicators { get; init; }

    public IReadOnlyList<TaskShape>? Tasks { get; init; }

    public IReadOnlyList<EditorialNoteShape>? EditorialNotes { get; init; }

    internal static GoalShape From(Goal goal) => new()
    {
        Code = goal.Code.Text,
        Title = goal.Title,
        DisplayTitle = goal.DisplayTitle,
        Description = goal.Description,
        Realizers = Shapes.List(goal.Realizers, ResponsibilityShape.From),
        Goals = Shapes.List(goal.Goals, From),
        Directions = Shapes.List(goal.Directions, DirectionShape.From),
        Indicators = Shapes.List(goal.Indicators, IndicatorShape.From),
        Tasks = Shapes.List(goal.Tasks, TaskShape.From),
        EditorialNotes = Shapes.List(goal.EditorialNotes, EditorialNoteShape.From),
    };

    internal Goal? ToModel(Place at)
    {
        var code = at.Code<ItemCode>(Code, "code");
        var title = at.Text(Title, "title");
        return code is null || title is null
            ? null
            : at.Keep(new Goal(code, title)
            {
                DisplayTitle = at.Text(DisplayTitle, "displayTitle"),
                Description = at.Text(Description, "description"),
                Realizers = ResponsibilityShape.ToModel(Realizers, at),
                Goals = at.List(Goals, "goals", (shape, place) => shape.ToModel(place)),
                Directions = at.List(Directions, "directions", (shape, place) => shape.ToModel(place)),
                Indicators = IndicatorShape.ToModel(Indicators, at),
                Tasks = TaskShape.ToModel(Tasks, at),
                EditorialNotes = EditorialNoteShape.ToModel(EditorialNotes, at),
            });
    }
}

internal sealed record DirectionShape
{
    public required string Code { get; init; }

    public string? Number { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<string>? AlsoServes { get; init; }

    public IReadOnlyList<ResponsibilityShape>? Realizers { get; init; }

    public IReadOnlyList<IndicatorShape>? Indicators { get; init; }

    public IReadOnlyList<TaskShape>? Tasks { get; init; }

    public IReadOnlyList<EditorialNoteShape>? EditorialNotes { get; init; }

    internal static DirectionShape From(Direction direction) => new()
    {
        Code = direction.Code.Text,
        Number = direction.Number,
        Title = direction.Title,
        AlsoServes = Shapes.List(direction.AlsoServes, code => code.Text),
        Realizers = Shapes.List(direction.Realizers, ResponsibilityShape.From),
        Indicators = Shapes.List(direction.Indicators, IndicatorShape.From),
        Tasks = Shapes.List(direction.Tasks, TaskShape.From),
        EditorialNotes = Shapes.List(direction.EditorialNotes, EditorialNoteShape.From),
    };

    internal Direction? ToModel(Place at)
    {
        var code = at.Code<ItemCode>(Code, "code");
        var title = at.Text(Title, "title");
        return code is null || title is null
            ? null
            : at.Keep(new Direction(code, title)
            {
                Number = at.Text(Number, "number"),
                AlsoServes = at.Codes<ItemCode>(AlsoServes, "alsoServes"),
                Realizers = ResponsibilityShape.ToModel(Realizers, at),
                Indicators = IndicatorShape.ToModel(Indicators, at),
                Tasks = TaskShape.ToModel(Tasks, at),
                EditorialNotes = EditorialNoteShape.ToModel(EditorialNotes, at),
            });
    }
}

internal sealed record ResponsibilityShape
{
    public required string Realizer { get; init; }

    public ResponsibilityRole? Role { get; init; }

    internal static ResponsibilityShape From(Responsibility responsibility) => new() { Realizer = responsibility.Realizer.Text, Role = responsibility.Role };

    internal static ValueList<Responsibility> ToModel(IReadOnlyList<ResponsibilityShape>? shapes, Place at) =>
        at.List(shapes, "realizers", (shape, place) => place.Code<RealizerCode>(shape.Realizer, "realizer") is { } code ? new Responsibility(code, shape.Role) : null);
}

internal sealed record TaskShape
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public string? Deadline { get; init; }

    public IReadOnlyList<ResponsibilityShape>? Realizers { get; init; }

    public IReadOnlyList<FundingShape>? PlannedFunding { get; init; }

    public IReadOnlyList<IndicatorShape>? Indicators { get; init; }

    public IReadOnlyList<TaskShape>? Tasks { get; init; }

    public IReadOnlyList<EditorialNoteShape>? EditorialNotes { get; init; }

    internal static TaskShape From(StrategyTask task) => new()
    {
        Code = task.Code.Text,
        Title = task.Title,
        Deadline = task.Deadline?.ToString(),
        Realizers = Shapes.List(task.Realizers, ResponsibilityShape.From),
        PlannedFunding = Shapes.List(task.PlannedFunding, FundingShape.From),
        Indicators = Shapes.List(task.Indicators, IndicatorShape.From),
        Tasks = Shapes.List(task.Tasks, From),
        EditorialNotes = Shapes.List(task.EditorialNotes, EditorialNoteShape.From),
    };

    internal static ValueList<StrategyTask> ToModel(IReadOnlyList<TaskShape>? shapes, Place at) =>
        at.List(shapes, "tasks", (shape, place) => shape.ToModel(place));

    private StrategyTask? ToModel(Place at)
    {
        var code = at.Code<ItemCode>(Code, "code");
        var title = at.Text(Title, "title");
        return code is null || title is null
            ? null
            : at.Keep(new StrategyTask(code, title)
            {
                Deadline = at.Period(Deadline, "deadline"),
                Realizers = ResponsibilityShape.ToModel(Realizers, at),
                PlannedFunding = FundingShape.ToModel(PlannedFunding, "plannedFunding", at),
                Indicators = IndicatorShape.ToModel(Indicators, at),
                Tasks = ToModel(Tasks, at),
                EditorialNotes = EditorialNoteShape.ToModel(EditorialNotes, at),
            });
    }
}

internal sealed record FundingShape
{
    public required ValueShape Amount { get; init; }

    public string? Period { get; init; }

    public string? Source { get; init; }

    internal static FundingShape From(Funding funding) => new()
    {
        Amount = ValueShape.From(funding.Amount),
        Period = funding.Period?.ToString(),
        Source = funding.Source,
    };

    internal static ValueList<Funding> ToModel(IReadOnlyList<FundingShape>? shapes, string member, Place at) =>
        at.List(shapes, member, (shape, place) => shape.ToModel(place));

    private Funding? ToModel(Place at)
    {
        var amount = at.Object(Amount, "amount", (shape, place) => shape.ToModel(place));
        var period = at.Period(Period, "period");
        var source = at.Text(Source, "source");
        if (amount is not null and not MoneyValue)
        {
            at.Member("amount").Add("SSR008", "Funding is an amount of money. Give 'money' and 'currency'.", "Finansowanie to kwota. Podaj „money” i „currency”.");
        }

        return amount is MoneyValue money ? new Funding(money) { Period = period, Source = source } : null;
    }
}

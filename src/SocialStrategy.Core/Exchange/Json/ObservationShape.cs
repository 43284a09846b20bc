namespace SocialStrategy.Exchange;

internal sealed record ObservationShape
{
    public required string Item { get; init; }

    public string? Name { get; init; }

    public string? Group { get; init; }

    public required string Period { get; init; }

    public required ValueShape Value { get; init; }

    public string? Unit { get; init; }

    public string? Note { get; init; }

    public ObservationStatus? Status { get; init; }

    public IReadOnlyList<ContributionShape>? Contributions { get; init; }

    public IReadOnlyList<BreakdownShape>? Breakdowns { get; init; }

    public IReadOnlyList<PrintingShape>? Printings { get; init; }

    public IReadOnlyList<EditorialNoteShape>? EditorialNotes { get; init; }

    internal static ObservationShape From(Observation observation) => new()
    {
        Item = observation.Item.Text,
        Name = observation.Name,
        Group = observation.Group,
        Period = observation.Period.ToString(),
        Value = ValueShape.From(observation.Value),
        Unit = observation.Unit,
        Note = observation.Note,
        Status = observation.Status,
        Contributions = Shapes.List(observation.Contributions, ContributionShape.From),
        Breakdowns = Shapes.List(observation.Breakdowns, BreakdownShape.From),
        Printings = Shapes.List(observation.Printings, PrintingShape.From),
        EditorialNotes = Shapes.List(observation.EditorialNotes, EditorialNoteShape.From),
    };

    internal Observation? ToModel(Place at)
    {
        var item = at.Code<ItemCode>(Item, "item");
        var period = at.Period(Period, "period");
        var value = at.Object(Value, "value", (shape, place) => shape.ToModel(place));
        return item is null || period is null || value is null
            ? null
            : at.Keep(new Observation(item, period, value)
            {
                Name = at.Text(Name, "name"),
                Group = at.Text(Group, "group"),
                Unit = at.Text(Unit, "unit"),
                Note = at.Text(Note, "note"),
                Status = Status,
                Contributions = at.List(Contributions, "contributions", (shape, place) => shape.ToModel(place)),
                Breakdowns = BreakdownShape.ToModel(Breakdowns, at),
                Printings = at.List(Printings, "printings", (shape, place) => shape.ToModel(place)),
                EditorialNotes = EditorialNoteShape.ToModel(EditorialNotes, at),
            });
    }
}

internal sealed record ContributionShape
{
    public required string Realizer { get; init; }

    public required ValueShape Value { get; init; }

    public string? Unit { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<string>? ListedItems { get; init; }

    public IReadOnlyList<BreakdownShape>? Breakdowns { get; init; }

    public IReadOnlyList<EditorialNoteShape>? EditorialNotes { get; init; }

    internal static ContributionShape From(Contribution contribution) => new()
    {
        Realizer = contribution.Realizer.Text,
        Value = ValueShape.From(contribution.Value),
        Unit = contribution.Unit,
        Note = contribution.Note,
        ListedItems = Shapes.List(contribution.ListedItems, text => text),
        Breakdowns = Shapes.List(contribution.Breakdowns, BreakdownShape.From),
        EditorialNotes = Shapes.List(contribution.EditorialNotes, EditorialNoteShape.From),
    };

    internal Contribution? ToModel(Place at)
    {
        var realizer = at.Code<RealizerCode>(Realizer, "realizer");
        var value = at.Object(Value, "value", (shape, place) => shape.ToModel(place));
        return realizer is null || value is null
            ? null
            : at.Keep(new Contribution(realizer, value)
            {
                Unit = at.Text(Unit, "unit"),
                Note = at.Text(Note, "note"),
                ListedItems = at.Texts(ListedItems, "listedItems"),
                Breakdowns = BreakdownShape.ToModel(Breakdowns, at),
                EditorialNotes = EditorialNoteShape.ToModel(EditorialNotes, at),
            });
    }
}

internal sealed record BreakdownShape
{
    public required BreakdownFeature By { get; init; }

    public required BreakdownCoverage Coverage { get; init; }

    public required IReadOnlyList<PartShape> Parts { get; init; }

    internal static BreakdownShape From(Breakdown breakdown) => new()
    {
        By = breakdown.By,
        Coverage = breakdown.Coverage,
        Parts = [.. breakdown.Parts.Select(PartShape.From)],
    };

    internal static ValueList<Breakdown> ToModel(IReadOnlyList<BreakdownShape>? shapes, Place at) => at.List(
        shapes,
        "breakdowns",
        (shape, place) => new Breakdown(shape.By, shape.Coverage, place.List(shape.Parts, "parts", (part, each) => part.ToModel(each))));
}

internal sealed record PartShape
{
    public required string Name { get; init; }

    public required ValueShape Value { get; init; }

    public string? Note { get; init; }

    internal static PartShape From(Part part) => new() { Name = part.Name, Value = ValueShape.From(part.Value), Note = part.Note };

    internal Part? ToModel(Place at)
    {
        var name = at.Text(Name, "name");
        var value = at.Object(Value, "value", (shape, place) => shape.ToModel(place));
        var note = at.Text(Note, "note");
        return name is null || value is null ? null : new Part(name, value) { Note = note };
    }
}

namespace SocialStrategy.Exchange;

internal sealed record PublishedFigureShape
{
    public required string Item { get; init; }

    public required PublishedMeasure Measure { get; init; }

    public required string Period { get; init; }

    public required ValueShape Value { get; init; }

    public string? Place { get; init; }

    public string? Label { get; init; }

    public string? LabelLevel { get; init; }

    public string? StatedRule { get; init; }

    public RollUpMethod? StatedMethod { get; init; }

    public IReadOnlyList<string>? Except { get; init; }

    public IReadOnlyList<EditorialNoteShape>? EditorialNotes { get; init; }

    internal static PublishedFigureShape From(PublishedFigure figure) => new()
    {
        Item = figure.Item.Text,
        Measure = figure.Measure,
        Period = figure.Period.ToString(),
        Value = ValueShape.From(figure.Value),
        Place = figure.Place,
        Label = figure.Label,
        LabelLevel = figure.LabelLevel?.Text,
        StatedRule = figure.StatedRule,
        StatedMethod = figure.StatedMethod,
        Except = Shapes.List(figure.Except, code => code.Text),
        EditorialNotes = Shapes.List(figure.EditorialNotes, EditorialNoteShape.From),
    };

    internal PublishedFigure? ToModel(Place at)
    {
        var item = at.Code<ItemCode>(Item, "item");
        var period = at.Period(Period, "period");
        var value = at.Object(Value, "value", (shape, place) => shape.ToModel(place));
        return item is null || period is null || value is null
            ? null
            : at.Keep(new PublishedFigure(item, Measure, period, value)
            {
                Place = at.Text(Place, "place"),
                Label = at.Text(Label, "label"),
                LabelLevel = at.Code<LevelCode>(LabelLevel, "labelLevel"),
                StatedRule = at.Text(StatedRule, "statedRule"),
                StatedMethod = StatedMethod,
                Except = at.Codes<ItemCode>(Except, "except"),
                EditorialNotes = EditorialNoteShape.ToModel(EditorialNotes, at),
            });
    }
}

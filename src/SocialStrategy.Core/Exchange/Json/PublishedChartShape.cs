namespace SocialStrategy.Exchange;

internal sealed record PublishedChartShape
{
    public required string Number { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<string>? Items { get; init; }

    public IReadOnlyList<LegendEntryShape>? Legend { get; init; }

    public IReadOnlyList<EditorialNoteShape>? EditorialNotes { get; init; }

    internal static PublishedChartShape From(PublishedChart chart) => new()
    {
        Number = chart.Number,
        Title = chart.Title,
        Items = Shapes.List(chart.Items, code => code.Text),
        Legend = Shapes.List(chart.Legend, LegendEntryShape.From),
        EditorialNotes = Shapes.List(chart.EditorialNotes, EditorialNoteShape.From),
    };

    internal PublishedChart? ToModel(Place at)
    {
        var number = at.Text(Number, "number");
        var title = at.Text(Title, "title");
        var items = at.Codes<ItemCode>(Items, "items");
        var legend = at.List(Legend, "legend", (shape, place) => shape.ToModel(place));
        return number is null || title is null
            ? null
            : at.Keep(new PublishedChart(number, title, items, legend) { EditorialNotes = EditorialNoteShape.ToModel(EditorialNotes, at) });
    }
}

internal sealed record LegendEntryShape
{
    public required string Item { get; init; }

    public required string Text { get; init; }

    public required ValueShape Value { get; init; }

    public IReadOnlyList<EditorialNoteShape>? EditorialNotes { get; init; }

    internal static LegendEntryShape From(LegendEntry entry) => new()
    {
        Item = entry.Item.Text,
        Text = entry.Text,
        Value = ValueShape.From(entry.Value),
        EditorialNotes = Shapes.List(entry.EditorialNotes, EditorialNoteShape.From),
    };

    internal LegendEntry? ToModel(Place at)
    {
        var item = at.Code<ItemCode>(Item, "item");
        var text = at.Text(Text, "text");
        var value = at.Object(Value, "value", (shape, place) => shape.ToModel(place));
        return item is null || text is null || value is null
            ? null
            : at.Keep(new LegendEntry(item, text, value) { EditorialNotes = EditorialNoteShape.ToModel(EditorialNotes, at) });
    }
}

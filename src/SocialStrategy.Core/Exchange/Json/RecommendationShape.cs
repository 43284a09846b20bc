namespace SocialStrategy.Exchange;

internal sealed record RecommendationShape
{
    public required string Item { get; init; }

    public required string Text { get; init; }

    public ValueShape? Value { get; init; }

    public IReadOnlyList<EditorialNoteShape>? EditorialNotes { get; init; }

    internal static RecommendationShape From(Recommendation recommendation) => new()
    {
        Item = recommendation.Item.Text,
        Text = recommendation.Text,
        Value = recommendation.Value is { } value ? ValueShape.From(value) : null,
        EditorialNotes = Shapes.List(recommendation.EditorialNotes, EditorialNoteShape.From),
    };

    internal Recommendation? ToModel(Place at)
    {
        var item = at.Code<ItemCode>(Item, "item");
        var text = at.Text(Text, "text");
        var value = at.Object(Value, "value", (shape, place) => shape.ToModel(place));
        return item is null || text is null
            ? null
            : at.Keep(new Recommendation(item, text) { Value = value, EditorialNotes = EditorialNoteShape.ToModel(EditorialNotes, at) });
    }
}

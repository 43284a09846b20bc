namespace SocialStrategy.Exchange;

internal sealed record EditorialNoteShape
{
    public required string Remark { get; init; }

    public string? Printed { get; init; }

    public string? Correction { get; init; }

    public bool? Contradiction { get; init; }

    internal static EditorialNoteShape From(EditorialNote note) => new()
    {
        Remark = note.Remark,
        Printed = note.Printed,
        Correction = note.Correction,
        Contradiction = note.IsContradiction ? true : null,
    };

    internal static ValueList<EditorialNote> ToModel(IReadOnlyList<EditorialNoteShape>? shapes, Place at) =>
        at.List(shapes, "editorialNotes", (shape, place) => shape.ToModel(place));

    private EditorialNote? ToModel(Place at)
    {
        var remark = at.Text(Remark, "remark");
        var printed = at.Text(Printed, "printed");
        var correction = at.Text(Correction, "correction");
        return remark is null ? null : new EditorialNote(remark) { Printed = printed, Correction = correction, IsContradiction = Contradiction ?? false };
    }
}

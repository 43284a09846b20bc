namespace SocialStrategy.Audit.Rules;

/// <summary>SSA602: the document has a misprint, and the remark gives the correction.</summary>
internal sealed class MisprintRule : IAuditRule
{
    public string Code => AuditDescriptors.Misprint.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from note in PlacedNotes.Walk(context.Strategy, context.Round)
        where note.Note.Correction is not null && !note.Note.IsContradiction
        select ToFinding(note, note.Note, context);

    private static Finding ToFinding(PlacedNote place, EditorialNote note, AuditContext context) => new(
        AuditDescriptors.Misprint,
        place.Item,
        context.Round.Period,
        ("hasPrinted", note.Printed is not null),
        ("printed", note.Printed ?? ""),
        ("correction", note.Correction!),
        ("remark", note.Remark))
    {
        Place = place.Name,
        Declared = note.Printed,
        Computed = note.Correction,
    };
}

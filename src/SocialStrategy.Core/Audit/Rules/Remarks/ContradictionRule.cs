namespace SocialStrategy.Audit.Rules;

/// <summary>SSA603: two places of the document do not go together, as a reader saw and recorded when it was taken over.</summary>
internal sealed class ContradictionRule : IAuditRule
{
    public string Code => AuditDescriptors.Contradiction.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from note in PlacedNotes.Walk(context.Strategy, context.Round)
        where note.Note.IsContradiction
        select new Finding(AuditDescriptors.Contradiction, note.Item, context.Round.Period, ("remark", note.Note.Remark))
        {
            Place = note.Name,
            Declared = note.Note.Printed,
            Computed = note.Note.Correction,
        };
}

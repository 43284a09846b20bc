namespace SocialStrategy.Audit.Rules;

/// <summary>SSA601: a place of the document was decided by judgement when it was taken over: a remark without a correction.</summary>
internal sealed class JudgementRule : IAuditRule
{
    public string Code => AuditDescriptors.Judgement.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from note in PlacedNotes.Walk(context.Strategy, context.Round)
        where note.Note.Correction is null && !note.Note.IsContradiction
        select new Finding(AuditDescriptors.Judgement, note.Item, context.Round.Period, ("remark", note.Note.Remark))
        {
            Place = note.Name,
            Declared = note.Note.Printed,
        };
}

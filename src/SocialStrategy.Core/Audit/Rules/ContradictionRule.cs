namespace SocialStrategy.Audit.Rules;

/// <summary>SSA603: two places of the document do not go together, as a reader saw and recorded when it was taken over.</summary>
internal sealed class ContradictionRule : IAuditRule
{
    public string Code => "SSA603";

    public IEnumerable<Finding> Check(AuditContext context) =>
        from note in PlacedNotes.Walk(context.Strategy, context.Round)
        where note.Note.IsContradiction
        select new Finding(
            Code,
            Severity.Warning,
            note.Item,
            context.Round.Period,
            $"The document contradicts itself. A reader noted: {RuleText.Ended(note.Note.Remark)}",
            $"Dokument przeczy sam sobie. Uwaga czytającego: {RuleText.Ended(note.Note.Remark)}")
        {
            Place = note.Name,
            Declared = note.Note.Printed,
            Computed = note.Note.Correction,
            AdviceEnglish = "Compare both places and correct the wrong one, or write why both hold.",
            AdvicePolish = "Porównaj oba miejsca i popraw błędne albo napisz, dlaczego oba są prawdziwe.",
        };
}

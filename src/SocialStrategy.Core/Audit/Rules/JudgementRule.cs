namespace SocialStrategy.Audit.Rules;

/// <summary>SSA601: a place of the document was decided by judgement when it was taken over: a remark without a correction.</summary>
internal sealed class JudgementRule : IAuditRule
{
    public string Code => "SSA601";

    public IEnumerable<Finding> Check(AuditContext context) =>
        from note in PlacedNotes.Walk(context.Strategy, context.Round)
        where note.Note.Correction is null && !note.Note.IsContradiction
        select new Finding(
            Code,
            Severity.Hint,
            note.Item,
            context.Round.Period,
            $"A remark made when the document was taken over: {RuleText.Ended(note.Note.Remark)}",
            $"Uwaga z przenoszenia dokumentu: {RuleText.Ended(note.Note.Remark)}")
        {
            Place = note.Name,
            Declared = note.Note.Printed,
            AdviceEnglish = "Look at this place in the document itself; if it stays unclear, ask its authors.",
            AdvicePolish = "Sprawdź to miejsce w samym dokumencie; jeśli nadal jest niejasne, zapytaj autorów.",
        };
}

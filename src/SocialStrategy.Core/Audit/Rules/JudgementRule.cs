using SocialStrategy.Monitoring;

namespace SocialStrategy.Audit.Rules;

/// <summary>SSA601: a place of the document was decided by judgement when it was taken over: a remark without a correction.</summary>
internal sealed class JudgementRule : IAuditRule
{
    public string Code => "SSA601";

    public IEnumerable<Finding> Check(AuditContext context) =>
        from note in PlacedNotes.Walk(context.Strategy, context.Round)
        where note.Note.Correction is null
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
            AdviceEnglish = "Ask the authors of the document whether it was read rightly.",
            AdvicePolish = "Zapytaj autorów dokumentu, czy odczytano go właściwie.",
        };
}

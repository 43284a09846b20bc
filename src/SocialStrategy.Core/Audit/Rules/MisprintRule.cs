namespace SocialStrategy.Audit.Rules;

/// <summary>SSA602: the document has a misprint, and the remark gives the correction.</summary>
internal sealed class MisprintRule : IAuditRule
{
    public string Code => "SSA602";

    public IEnumerable<Finding> Check(AuditContext context) =>
        from note in PlacedNotes.Walk(context.Strategy, context.Round)
        where note.Note.Correction is not null && !note.Note.IsContradiction
        select ToFinding(note, note.Note, context);

    private Finding ToFinding(PlacedNote place, EditorialNote note, AuditContext context) => new(
        Code,
        Severity.Hint,
        place.Item,
        context.Round.Period,
        $"{(note.Printed is null ? "" : $"Printed is '{note.Printed}'. ")}It should be '{note.Correction}'. The remark says: {RuleText.Ended(note.Remark)}",
        $"{(note.Printed is null ? "" : $"Wydrukowano {RuleText.Polish(note.Printed)}. ")}Powinno być {RuleText.Polish(note.Correction!)}. Uwaga: {RuleText.Ended(note.Remark)}")
    {
        Place = place.Name,
        Declared = note.Printed,
        Computed = note.Correction,
        AdviceEnglish = "Correct the words in the next edition of the document.",
        AdvicePolish = "Popraw te słowa w następnym wydaniu dokumentu.",
    };
}

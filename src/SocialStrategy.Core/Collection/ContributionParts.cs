namespace SocialStrategy.Collection;

/// <summary>What one line of a form and its parts are in a round; what is not there has its reason.</summary>
internal static class ContributionParts
{
    /// <summary>The contribution that a line of a filled form tells.</summary>
    internal static Contribution Of(FilledForm filled, FormEntry entry, FormAnswer? answer)
    {
        var value = answer?.Value ?? new MissingValue(ReasonOf(filled, entry));
        return new Contribution(filled.Form.Realizer.Code, value)
        {
            Unit = answer?.OtherUnit ?? (entry.IsInOtherUnit ? entry.Unit : null),
            Note = answer?.Note,
            ListedItems = answer?.Listed ?? [],
            Breakdowns = Breakdowns(filled.Form, entry, part => Part(filled, part, value)),
        };
    }

    /// <summary>The contribution of a body that told nothing about a line.</summary>
    internal static Contribution Absent(CollectionForm form, FormEntry entry, MissingReason reason) => new(form.Realizer.Code, new MissingValue(reason))
    {
        Unit = entry.IsInOtherUnit ? entry.Unit : null,
        Breakdowns = Breakdowns(form, entry, part => new Part(part.Part!, new MissingValue(reason))),
    };

    /// <summary>A line that was not read is not known to be empty.</summary>
    private static MissingReason ReasonOf(FilledForm filled, FormEntry entry) => filled.Unread.Contains(entry.Number) ? MissingReason.NotReported : MissingReason.Empty;

    /// <summary>A part; what was left empty beside a whole that is missing is missing for the same reason.</summary>
    private static Part Part(FilledForm filled, FormEntry entry, Value whole)
    {
        var answer = filled.Find(entry);
        var absent = ReasonOf(filled, entry) is var reason && reason == MissingReason.Empty && whole is MissingValue missing ? missing.Reason : reason;
        return new Part(entry.Part!, answer?.Value ?? new MissingValue(absent)) { Note = answer?.Note };
    }

    private static ValueList<Breakdown> Breakdowns(CollectionForm form, FormEntry entry, Func<FormEntry, Part> partOf) =>
    [
        .. from part in form.PartsOf(entry)
           group partOf(part) by (part.By, part.Coverage) into parts
           select new Breakdown(parts.Key.By.GetValueOrDefault(), parts.Key.Coverage.GetValueOrDefault(), parts.ToValueList()),
    ];
}

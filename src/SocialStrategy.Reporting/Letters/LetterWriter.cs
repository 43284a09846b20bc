using System.Globalization;
using SocialStrategy.Collection;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The parts of a letter of questions to one body.</summary>
internal sealed class LetterWriter
{
    private readonly CollectionForm _form;
    private readonly Language _language;

    internal LetterWriter(CollectionForm form, Language language)
    {
        _form = form;
        _language = language;
    }

    internal IEnumerable<Block> Opening(IntakeResult result, bool hasQuestions) =>
        IsMissing(result) ? [Paragraph(_language.Text("collection.nothingCame"))]
        : hasQuestions ? []
        : [Paragraph(_language.Text("collection.allIsWell"))];

    internal IEnumerable<Block> Closing(IntakeResult result, DateOnly answerBy, bool hasQuestions) => hasQuestions || IsMissing(result)
        ? [Paragraph(_language.Set("collection.request", ("date", _language.Date(answerBy))))]
        : [];

    internal IEnumerable<Block> Problems(ValueList<Delivery> deliveries, IntakeResult result)
    {
        var replaced = result.Log.Where(entry => entry.Outcome == IntakeOutcome.Replaced).Select(entry => entry.File).ToHashSet(StringComparer.Ordinal);
        return Section("problems", _language.Text("collection.problemsHeading"), deliveries
            .Where(delivery => delivery.Realizer == _form.Realizer.Code && !replaced.Contains(delivery.File))
            .SelectMany(delivery => delivery.Form.Problems.Select(problem => $"{Place(delivery.File, problem.Line)}: {problem.Message(_language)}")));
    }

    internal IEnumerable<Block> Unanswered(IntakeResult result) => StateOf(result) is { State: DeliveryState.Partly } state
        ? Section("unanswered", _language.Text("collection.unansweredHeading"), state.Unanswered.Select(Line))
        : [];

    internal IEnumerable<Block> Doubts(IntakeResult result) => Section("doubts", _language.Text("collection.doubtsHeading"), result.Doubts
        .Where(doubt => doubt.Realizer == _form.Realizer.Code)
        .Select(doubt => doubt.Message(_language)));

    internal IEnumerable<Block> Conflicts(IntakeResult result) => Section("conflicts", _language.Text("collection.conflictsHeading"), result.Conflicts
        .Where(conflict => conflict.Realizer == _form.Realizer.Code)
        .Select(conflict => _language.Set(
            "collection.conflict",
            ("title", _form.Entries.First(entry => entry.Item == conflict.Item).Title),
            ("first", ValueTexts.Of(conflict.First, _language)),
            ("firstFrom", conflict.FirstFrom ?? _language.Text("collection.fromRound")),
            ("second", ValueTexts.Of(conflict.Second, _language)),
            ("secondFrom", conflict.SecondFrom))));

    private bool IsMissing(IntakeResult result) => StateOf(result).State == DeliveryState.Missing;

    private RealizerCompleteness StateOf(IntakeResult result) => result.Completeness.First(each => each.Realizer.Code == _form.Realizer.Code);

    private string Line(FormEntry entry) => _language.Set(
        "collection.line",
        ("number", entry.Number.ToString(CultureInfo.InvariantCulture)),
        ("title", entry.Title));

    private string Place(string file, int? row) => row is null
        ? _language.Set("collection.wholeFile", ("file", file))
        : _language.Set("collection.place", ("file", file), ("row", row.Value.ToString(CultureInfo.InvariantCulture)));

    private Paragraph Paragraph(string text) => Blocks.Paragraph(_language.Typography(text));

    private IEnumerable<Block> Section(string anchor, string heading, IEnumerable<string> points)
    {
        var all = points.Select(_language.Typography).ToArray();
        return all.Length == 0 ? [] : [new Section(anchor, heading, [Blocks.Bullets(all)])];
    }
}

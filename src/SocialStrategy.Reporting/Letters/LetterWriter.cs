using System.Globalization;
using SocialStrategy.Collection;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The parts of a letter of questions to one body.</summary>
internal sealed class LetterWriter
{
    private readonly CollectionForm _form;
    private readonly LayoutTexts _texts;

    internal LetterWriter(CollectionForm form, LayoutTexts texts)
    {
        _form = form;
        _texts = texts;
    }

    private CollectionTexts Words => _texts.Collection;

    internal IEnumerable<Block> Opening(IntakeResult result, bool hasQuestions) =>
        IsMissing(result) ? [Paragraph(Words.NothingCame)]
        : hasQuestions ? []
        : [Paragraph(Words.AllIsWell)];

    internal IEnumerable<Block> Closing(IntakeResult result, DateOnly answerBy, bool hasQuestions) => hasQuestions || IsMissing(result)
        ? [Paragraph(CollectionLetters.Fill(Words.Request, _texts, ("date", _texts.Language.Date(answerBy))))]
        : [];

    internal IEnumerable<Block> Problems(ValueList<Delivery> deliveries, IntakeResult result)
    {
        var replaced = result.Log.Where(entry => entry.Outcome == IntakeOutcome.Replaced).Select(entry => entry.File).ToHashSet(StringComparer.Ordinal);
        return Section("problems", Words.ProblemsHeading, deliveries
            .Where(delivery => delivery.Realizer == _form.Realizer.Code && !replaced.Contains(delivery.File))
            .SelectMany(delivery => delivery.Form.Problems.Select(problem => $"{Place(delivery.File, problem.Line)}: {problem.Message(_texts.Findings.Messages)}")));
    }

    internal IEnumerable<Block> Unanswered(IntakeResult result) => StateOf(result) is { State: DeliveryState.Partly } state
        ? Section("unanswered", Words.UnansweredHeading, state.Unanswered.Select(Line))
        : [];

    internal IEnumerable<Block> Doubts(IntakeResult result) => Section("doubts", Words.DoubtsHeading, result.Doubts
        .Where(doubt => doubt.Realizer == _form.Realizer.Code)
        .Select(doubt => doubt.Message(_texts.Findings.Messages)));

    internal IEnumerable<Block> Conflicts(IntakeResult result) => Section("conflicts", Words.ConflictsHeading, result.Conflicts
        .Where(conflict => conflict.Realizer == _form.Realizer.Code)
        .Select(conflict => CollectionLetters.Fill(
            Words.Conflict,
            _texts,
            ("title", _form.Entries.First(entry => entry.Item == conflict.Item).Title),
            ("first", ValueTexts.Of(conflict.First, _texts)),
            ("firstFrom", conflict.FirstFrom ?? Words.FromRound),
            ("second", ValueTexts.Of(conflict.Second, _texts)),
            ("secondFrom", conflict.SecondFrom))));

    private bool IsMissing(IntakeResult result) => StateOf(result).State == DeliveryState.Missing;

    private RealizerCompleteness StateOf(IntakeResult result) => result.Completeness.First(each => each.Realizer.Code == _form.Realizer.Code);

    private string Line(FormEntry entry) => CollectionLetters.Fill(
        Words.Line,
        _texts,
        ("number", entry.Number.ToString(CultureInfo.InvariantCulture)),
        ("title", entry.Title));

    private string Place(string file, int? row) => row is null
        ? CollectionLetters.Fill(Words.WholeFile, _texts, ("file", file))
        : CollectionLetters.Fill(Words.Place, _texts, ("file", file), ("row", row.Value.ToString(CultureInfo.InvariantCulture)));

    private Paragraph Paragraph(string text) => Blocks.Paragraph(_texts.Language.Typography(text));

    private IEnumerable<Block> Section(string anchor, string heading, IEnumerable<string> points)
    {
        var all = points.Select(_texts.Language.Typography).ToArray();
        return all.Length == 0 ? [] : [new Section(anchor, heading, [Blocks.Bullets(all)])];
    }
}

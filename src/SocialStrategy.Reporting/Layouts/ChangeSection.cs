using SocialStrategy.Comparison;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>What changed: how many changes of each kind, and a table of each kind.</summary>
internal sealed class ChangeSection : IReportSection
{
    private readonly ValueList<Change> _changes;

    internal ChangeSection(ValueList<Change> changes) => _changes = changes;

    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        var texts = context.Texts.Changes;
        var kinds = _changes.GroupBy(change => change.Kind).OrderBy(kind => kind.Key).ToArray();
        return
        [
            new Section(
                "changes",
                texts.Heading,
                [
                    Blocks.Paragraph(kinds.Length == 0 ? context.Text(texts.NoChanges) : Introduction(kinds, context)),
                    .. kinds.Select(kind => ToTable(kind, context)),
                ]),
        ];
    }

    private static string Introduction(IEnumerable<IGrouping<ChangeKind, Change>> kinds, ReportContext context)
    {
        var texts = context.Texts.Changes;
        var counts = kinds.Select(kind => context.Fill(texts.Count, ("kind", texts.Kinds[kind.Key.ToString()]), ("count", context.Language.Number(kind.Count()))));
        return context.Fill(texts.Introduction, ("counts", string.Join("; ", counts)));
    }

    private static Table ToTable(IGrouping<ChangeKind, Change> kind, ReportContext context)
    {
        var texts = context.Texts.Changes;
        return new Table(
            context.Anchor("changes", kind.Key.ToString()),
            context.Text(Capital(texts.Kinds[kind.Key.ToString()])),
            [
                new Column(texts.ItemColumn, ColumnKind.RowHeader),
                new Column(texts.AspectColumn, ColumnKind.Text),
                new Column(texts.BeforeColumn, ColumnKind.Text),
                new Column(texts.AfterColumn, ColumnKind.Text),
            ],
            kind.Select(change => ToRow(change, context)).ToValueList());
    }

    private static Row ToRow(Change change, ReportContext context) => new(
    [
        Blocks.Cell(Subject(change.Subject, context)),
        Blocks.Cell(Aspect(change, context)),
        Blocks.Lines(Side(change, change.Before, context)),
        Blocks.Lines([
            .. Side(change, change.After, context),
            .. change.Reason is { } reason ? [context.Fill(context.Texts.Changes.Reason, ("reason", reason))] : (IEnumerable<string>)[],
        ]),
    ]);

    /// <summary>What the reader knows the thing by: code and title, what was counted, and the table, scale or measure it belongs to.</summary>
    private static string Subject(ChangeSubject subject, ReportContext context)
    {
        var texts = context.Texts.Changes;
        var title = subject.Title is { } words ? context.Fill(texts.Named, ("code", subject.Code.Text), ("title", words)) : subject.Code.Text;
        var of = string.Join("; ", new[]
        {
            subject.Name,
            subject.Group,
            subject.Scale is { } scale ? scale.Title ?? scale.Code.Text : null,
            subject.Measure is { } measure ? ChangeContent.Term(measure, texts) : null,
        }.OfType<string>());
        return of.Length == 0 ? title : context.Fill(texts.Within, ("name", title), ("of", of));
    }

    private static string Aspect(Change change, ReportContext context)
    {
        var texts = context.Texts.Changes;
        var aspect = context.Text(change.Aspect == ChangeAspect.Existence ? texts.Subjects[change.Subject.Kind.ToString()] : texts.Aspects[change.Aspect.ToString()]);
        return change.Subject.Period is { } period ? context.Fill(texts.AspectOf, ("aspect", aspect), ("period", context.Language.Period(period))) : aspect;
    }

    private static IEnumerable<string> Side(Change change, Content? content, ReportContext context) => content switch
    {
        null => [context.Texts.Values.None],
        Content<string> when change.Aspect == ChangeAspect.Existence => [context.Texts.Changes.Present],
        _ => [ChangeContent.Of(content, context)],
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

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
        var kinds = _changes.GroupBy(change => change.Kind).OrderBy(kind => kind.Key).ToArray();
        return
        [
            new Section(
                "changes",
                context.Language.Text("changes.heading"),
                [
                    Blocks.Paragraph(kinds.Length == 0 ? context.Message("changes.noChanges") : Introduction(kinds, context)),
                    .. kinds.Select(kind => ToTable(kind, context)),
                ]),
        ];
    }

    private static string Introduction(IEnumerable<IGrouping<ChangeKind, Change>> kinds, ReportContext context)
    {
        var counts = kinds.Select(kind => context.Message("changes.count", ("kind", context.Language.Text(MessageKey.Of("changes.kinds", kind.Key))), ("count", kind.Count())));
        return context.Message("changes.introduction", ("counts", string.Join("; ", counts)));
    }

    private static Table ToTable(IGrouping<ChangeKind, Change> kind, ReportContext context)
    {
        return new Table(
            context.Anchor("changes", kind.Key.ToString()),
            context.Text(FirstLetter.Capital(context.Language.Text(MessageKey.Of("changes.kinds", kind.Key)))),
            [
                new Column(context.Language.Text("changes.itemColumn"), ColumnKind.RowHeader),
                new Column(context.Language.Text("changes.aspectColumn"), ColumnKind.Text),
                new Column(context.Language.Text("changes.beforeColumn"), ColumnKind.Text),
                new Column(context.Language.Text("changes.afterColumn"), ColumnKind.Text),
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
            .. change.Reason is { } reason ? [context.Message("changes.reason", ("reason", reason))] : (IEnumerable<string>)[],
        ]),
    ]);

    /// <summary>What the reader knows the thing by: code and title, what was counted, and the table, scale or measure it belongs to.</summary>
    private static string Subject(ChangeSubject subject, ReportContext context)
    {
        var title = subject.Title is { } words ? context.Message("changes.named", ("code", subject.Code.Text.TrimEnd('.')), ("title", words)) : subject.Code.Text;
        var of = string.Join("; ", new[]
        {
            subject.Name,
            subject.Group,
            subject.Scale is { } scale ? scale.Title ?? scale.Code.Text : null,
            subject.Measure is { } measure ? ChangeContent.Term(measure, context) : null,
        }.OfType<string>());
        return of.Length == 0 ? title : context.Message("changes.within", ("name", title), ("of", of));
    }

    private static string Aspect(Change change, ReportContext context)
    {
        var aspect = context.Message(change.Aspect == ChangeAspect.Existence ? MessageKey.Of("changes.subjects", change.Subject.Kind) : MessageKey.Of("changes.aspects", change.Aspect));
        return change.Subject.Period is { } period ? context.Message("changes.aspectOf", ("aspect", aspect), ("period", context.Language.Period(period))) : aspect;
    }

    private static IEnumerable<string> Side(Change change, Content? content, ReportContext context) => content switch
    {
        null => [context.Language.Text("values.none")],
        Content<string> when change.Aspect == ChangeAspect.Existence => [context.Language.Text("changes.present")],
        _ => [ChangeContent.Of(content, context)],
    };
}

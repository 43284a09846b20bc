using SocialStrategy.Collection;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The overview of a collection: how many forms came, body by body and file by file.</summary>
internal static class CollectionTables
{
    internal static ValueList<Block> Of(CollectionPlan plan, IntakeResult result, Language language) =>
    [
        Blocks.Paragraph(Summary(result, language)),
        Completeness(plan, result, language),
        .. result.Log.Count == 0 ? [] : (ValueList<Block>)[Log(plan, result, language)],
    ];

    private static string Summary(IntakeResult result, Language language)
    {
        return language.Set(
            "collection.summary",
            ("expected", result.Completeness.Count),
            ("received", Count(DeliveryState.Received)),
            ("partly", Count(DeliveryState.Partly)),
            ("missing", Count(DeliveryState.Missing)),
            ("late", result.Completeness.Count(each => each.IsLate)));

        string Count(DeliveryState state) => language.Number(result.Completeness.Count(each => each.State == state));
    }

    private static Table Completeness(CollectionPlan plan, IntakeResult result, Language language)
    {
        return new Table(
            "completeness",
            language.Set("collection.completenessCaption", ("date", language.Date(plan.Due))),
            [new Column(language.Text("collection.realizerColumn"), ColumnKind.RowHeader), new Column(language.Text("collection.stateColumn"), ColumnKind.Text), new Column(language.Text("collection.answeredColumn"), ColumnKind.Number)],
            result.Completeness.Select(each => new Row(
            [
                Blocks.Cell(language.Typography(each.Realizer.Name)),
                Blocks.Cell(State(each, language)),
                Blocks.Cell(each.Answered, language.Set("collection.answered", ("answered", each.Answered), ("expected", each.Expected))),
            ])).ToValueList());
    }

    private static string State(RealizerCompleteness each, Language language)
    {
        var state = language.Text(MessageKey.Of("collection.states", each.State));
        return each.IsLate && each.State != DeliveryState.Missing ? language.Set("collection.late", ("state", state)) : state;
    }

    private static Table Log(CollectionPlan plan, IntakeResult result, Language language)
    {
        return new Table(
            "log",
            language.Text("collection.logCaption"),
            [
                new Column(language.Text("collection.fileColumn"), ColumnKind.RowHeader),
                new Column(language.Text("collection.realizerColumn"), ColumnKind.Text),
                new Column(language.Text("collection.receivedColumn"), ColumnKind.Text),
                new Column(language.Text("collection.outcomeColumn"), ColumnKind.Text),
                new Column(language.Text("collection.takenColumn"), ColumnKind.Number),
                new Column(language.Text("collection.problemsColumn"), ColumnKind.Number),
            ],
            result.Log.Select(entry => new Row(
            [
                Blocks.Cell(entry.File),
                Blocks.Cell(entry.Realizer is { } realizer ? language.Typography(plan.FindForm(realizer)?.Realizer.Name ?? realizer.Text) : language.Text("values.none")),
                Blocks.Cell(language.Date(entry.ReceivedOn)),
                Blocks.Cell(language.Text(MessageKey.Of("collection.outcomes", entry.Outcome))),
                Blocks.Cell(entry.Taken, language.Number(entry.Taken)),
                Blocks.Cell(entry.Problems, language.Number(entry.Problems)),
            ])).ToValueList());
    }
}

using SocialStrategy.Collection;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The overview of a collection: how many forms came, body by body and file by file.</summary>
internal static class CollectionTables
{
    internal static ValueList<Block> Of(CollectionPlan plan, IntakeResult result, LayoutTexts texts) =>
    [
        Blocks.Paragraph(Summary(result, texts)),
        Completeness(plan, result, texts),
        .. result.Log.Count == 0 ? [] : (ValueList<Block>)[Log(plan, result, texts)],
    ];

    private static string Summary(IntakeResult result, LayoutTexts texts)
    {
        return CollectionLetters.Fill(
            texts.Collection.Summary,
            texts,
            ("expected", texts.Language.Number(result.Completeness.Count)),
            ("received", Count(DeliveryState.Received)),
            ("partly", Count(DeliveryState.Partly)),
            ("missing", Count(DeliveryState.Missing)),
            ("late", texts.Language.Number(result.Completeness.Count(each => each.IsLate))));

        string Count(DeliveryState state) => texts.Language.Number(result.Completeness.Count(each => each.State == state));
    }

    private static Table Completeness(CollectionPlan plan, IntakeResult result, LayoutTexts texts)
    {
        var words = texts.Collection;
        return new Table(
            "completeness",
            CollectionLetters.Fill(words.CompletenessCaption, texts, ("date", texts.Language.Date(plan.Due))),
            [new Column(words.RealizerColumn, ColumnKind.RowHeader), new Column(words.StateColumn, ColumnKind.Text), new Column(words.AnsweredColumn, ColumnKind.Number)],
            result.Completeness.Select(each => new Row(
            [
                Blocks.Cell(texts.Language.Typography(each.Realizer.Name)),
                Blocks.Cell(State(each, texts)),
                Blocks.Cell(each.Answered, CollectionLetters.Fill(words.Answered, texts, ("answered", texts.Language.Number(each.Answered)), ("expected", texts.Language.Number(each.Expected)))),
            ])).ToValueList());
    }

    private static string State(RealizerCompleteness each, LayoutTexts texts)
    {
        var state = texts.Collection.States[each.State.ToString()];
        return each.IsLate && each.State != DeliveryState.Missing ? CollectionLetters.Fill(texts.Collection.Late, texts, ("state", state)) : state;
    }

    private static Table Log(CollectionPlan plan, IntakeResult result, LayoutTexts texts)
    {
        var words = texts.Collection;
        return new Table(
            "log",
            words.LogCaption,
            [
                new Column(words.FileColumn, ColumnKind.RowHeader),
                new Column(words.RealizerColumn, ColumnKind.Text),
                new Column(words.ReceivedColumn, ColumnKind.Text),
                new Column(words.OutcomeColumn, ColumnKind.Text),
                new Column(words.TakenColumn, ColumnKind.Number),
                new Column(words.ProblemsColumn, ColumnKind.Number),
            ],
            result.Log.Select(entry => new Row(
            [
                Blocks.Cell(entry.File),
                Blocks.Cell(entry.Realizer is { } realizer ? texts.Language.Typography(plan.FindForm(realizer)?.Realizer.Name ?? realizer.Text) : texts.Values.None),
                Blocks.Cell(texts.Language.Date(entry.ReceivedOn)),
                Blocks.Cell(words.Outcomes[entry.Outcome.ToString()]),
                Blocks.Cell(entry.Taken, texts.Language.Number(entry.Taken)),
                Blocks.Cell(entry.Problems, texts.Language.Number(entry.Problems)),
            ])).ToValueList());
    }
}

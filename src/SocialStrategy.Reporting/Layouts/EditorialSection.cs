using SocialStrategy.Planning;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Values;

namespace SocialStrategy.Reporting.Layouts;

/// <summary>The remarks of those who took the documents over: misprints with their corrections, and decisions with their reasons.</summary>
internal sealed class EditorialSection : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var notes = OfStrategy(context).Concat(OfRound(context)).ToArray();
        if (notes.Length == 0)
        {
            return [];
        }

        var columns = context.Texts.Columns;
        return
        [
            new Section(
                "editorial-notes",
                context.Texts.Headings.EditorialNotes,
                [
                    new Table(
                        "editorial-table",
                        context.Text(context.Texts.Headings.EditorialNotesCaption),
                        [
                            new Column(columns.Place, ColumnKind.RowHeader),
                            new Column(columns.Remark, ColumnKind.Text),
                            new Column(columns.Printed, ColumnKind.Text),
                            new Column(columns.Correction, ColumnKind.Text),
                        ],
                        notes.Select(each => new Row(
                        [
                            Blocks.Cell(context.Text(each.Place)),
                            Blocks.Cell(context.Text(each.Note.Remark)),
                            Blocks.Cell(each.Note.Printed is { } printed ? context.Language.Quote(printed) : null),
                            Blocks.Cell(each.Note.Correction is { } correction ? context.Language.Quote(correction) : null),
                        ])).ToValueList()),
                ]),
        ];
    }

    private static IEnumerable<(string Place, EditorialNote Note)> OfStrategy(ReportContext context) =>
        At(context.Texts.Headings.Whole, context.Strategy.EditorialNotes)
            .Concat(context.Strategy.Programmes.SelectMany(programme => At(programme.Title, programme.EditorialNotes)))
            .Concat(StrategyItems.Walk(context.Strategy).SelectMany(item => At(
                Name(item.Code, context),
                item.Goal?.EditorialNotes ?? item.Direction?.EditorialNotes ?? item.Indicator?.EditorialNotes ?? [])));

    private static IEnumerable<(string Place, EditorialNote Note)> OfRound(ReportContext context)
    {
        var round = context.Round;
        return At(context.Texts.Headings.Whole, round.EditorialNotes)
            .Concat(round.Assessments.SelectMany(each => At(Name(each.Item, context), each.EditorialNotes)))
            .Concat(round.Observations.SelectMany(each => At(
                Name(each.Item, context),
                [.. each.EditorialNotes, .. each.Contributions.SelectMany(contribution => contribution.EditorialNotes)])))
            .Concat(round.PublishedFigures.SelectMany(each => At(each.Place ?? Name(each.Item, context), each.EditorialNotes)))
            .Concat(round.PublishedCharts.SelectMany(each => At(
                $"{context.Language.Labels.Chart} {each.Number}",
                [.. each.EditorialNotes, .. each.Legend.SelectMany(entry => entry.EditorialNotes)])))
            .Concat(round.Recommendations.SelectMany(each => At(context.Texts.Headings.Recommendations, each.EditorialNotes)));
    }

    private static IEnumerable<(string Place, EditorialNote Note)> At(string place, ValueList<EditorialNote> notes) => notes.Select(note => (place, note));

    /// <summary>What the reader knows an item by: for a direction or an indicator the goal's code and the title.</summary>
    private static string Name(Code code, ReportContext context) => context.FindItem(code) switch
    {
        { Goal: { } goal } => context.Heading(goal),
        { NearestGoal: { } goal } item => $"{goal.Code}. {item.Title}",
        { } item => item.Title,
        null => context.Texts.Headings.Whole,
    };
}

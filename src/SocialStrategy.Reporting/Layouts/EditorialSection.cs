using SocialStrategy.Monitoring;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Values;

namespace SocialStrategy.Reporting.Layouts;

/// <summary>The remarks of those who took the documents over: misprints with their corrections, and decisions with their reasons.</summary>
internal sealed class EditorialSection : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var notes = PlacedNotes.Walk(context.Strategy, context.Round).ToArray();
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
                            Blocks.Cell(context.Text(Place(each, context))),
                            Blocks.Cell(context.Text(each.Note.Remark)),
                            Blocks.Cell(each.Note.Printed is { } printed ? context.Language.Quote(printed) : null),
                            Blocks.Cell(each.Note.Correction is { } correction ? context.Language.Quote(correction) : null),
                        ])).ToValueList()),
                ]),
        ];
    }

    private static string Place(PlacedNote note, ReportContext context) => note.Kind switch
    {
        NotePlace.Whole => context.Texts.Headings.Whole,
        NotePlace.Item => Name(note.Item, context),
        NotePlace.Figure or NotePlace.Narrative => note.Name ?? Name(note.Item, context),
        NotePlace.Chart => $"{context.Language.Labels.Chart} {note.Name}",
        NotePlace.Recommendation => context.Texts.Headings.Recommendations,
    };

    /// <summary>What the reader knows an item by: for a direction or an indicator the goal's code and the title.</summary>
    private static string Name(Code code, ReportContext context) => context.FindItem(code) switch
    {
        { Goal: { } goal } => context.Heading(goal),
        { NearestGoal: { } goal } item => $"{goal.Code}. {item.Title}",
        { } item => item.Title,
        null => context.Texts.Headings.Whole,
    };
}

using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The remarks of those who took the documents over: misprints with their corrections, and decisions with their reasons; a row a place.</summary>
internal sealed class EditorialSection : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        var places = PlacedNotes.Walk(context.Strategy, context.Round).GroupBy(each => Place(each, context), each => each.Note, StringComparer.Ordinal).ToArray();
        if (places.Length == 0)
        {
            return [];
        }

        return
        [
            new Section(
                "editorial-notes",
                context.Language.Text("headings.editorialNotes"),
                [
                    new Table(
                        "editorial-table",
                        context.Message("headings.editorialNotesCaption"),
                        [
                            new Column(context.Language.Text("columns.place"), ColumnKind.RowHeader),
                            new Column(context.Language.Text("columns.remark"), ColumnKind.Text),
                        ],
                        places.Select(place => new Row(
                        [
                            Blocks.Cell(context.Text(place.Key)),
                            Blocks.Lines(place.Select(note => Sentences(note, context))),
                        ])).ToValueList()),
                ]),
        ];
    }

    private static string Sentences(EditorialNote note, ReportContext context)
    {
        var language = context.Language;
        var printing = (note.Printed, note.Correction) switch
        {
            (null, null) => null,
            ({ } printed, null) => context.Message("headings.notePrinted", ("printed", language.Quote(printed))),
            (null, { } correction) => context.Message("headings.noteCorrected", ("correction", language.Quote(correction))),
            var (printed, correction) => context.Message("headings.noteMisprint", ("printed", language.Quote(printed)), ("correction", language.Quote(correction))),
        };
        var remark = context.Text(note.Remark);
        return printing is null ? remark : $"{remark} {printing}";
    }

    private static string Place(PlacedNote note, ReportContext context) => note.Kind switch
    {
        NotePlace.Whole => context.Language.Text("headings.whole"),
        NotePlace.Item => Name(note.Item, context),
        NotePlace.Figure or NotePlace.Narrative => note.Name ?? Name(note.Item, context),
        NotePlace.Chart => $"{context.Language.Text("labels.chart")} {note.Name}",
        NotePlace.Recommendation => context.Language.Text("headings.recommendations"),
    };

    /// <summary>What the reader knows an item by: for a direction or an indicator the goal's code and the title.</summary>
    private static string Name(ItemCode code, ReportContext context) => context.FindItem(code) switch
    {
        GoalItem { Goal: var goal } => context.Heading(goal),
        { NearestGoal: { } goal } item => ReportContext.Numbered(goal.Code.Text, item.Title),
        { } item => item.Title,
        null => context.Language.Text("headings.whole"),
    };
}

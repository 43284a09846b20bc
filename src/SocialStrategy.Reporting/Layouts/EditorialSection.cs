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
        var template = (note.Printed, note.Correction) switch
        {
            (null, null) => null,
            (_, null) => context.Texts.Headings.NotePrinted,
            (null, _) => context.Texts.Headings.NoteCorrected,
            _ => context.Texts.Headings.NoteMisprint,
        };
        var remark = context.Text(note.Remark);
        return template is null
            ? remark
            : $"{remark} {context.Fill(template, ("printed", Quoted(note.Printed, context)), ("correction", Quoted(note.Correction, context)))}";
    }

    private static string Quoted(string? words, ReportContext context) => words is null ? "" : context.Language.Quote(words);

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
        GoalItem { Goal: var goal } => context.Heading(goal),
        { NearestGoal: { } goal } item => $"{goal.Code}. {item.Title}",
        { } item => item.Title,
        null => context.Texts.Headings.Whole,
    };
}

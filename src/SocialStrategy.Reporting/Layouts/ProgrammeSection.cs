using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The programmes with the acts that adopted and changed them, what the round tells of them, and their figures.</summary>
internal sealed class ProgrammeSection : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        return context.Strategy.Programmes.Count == 0
            ? []
            :
            [
                new Section(
                    "programmes",
                    context.Texts.Headings.Programmes,
                    [
                        .. context.Round.Narrative
                            .Where(narrative => narrative.Kind == NarrativeKind.Programme && narrative.Sections.Any(IsAboutProgramme(context)))
                            .Select(narrative => narrative.Text)
                            .OfType<string>()
                            .Select(text => Blocks.Paragraph(context.Text(text))),
                        .. context.Strategy.Programmes.Select(programme => OfProgramme(programme, context)),
                    ]),
            ];
    }

    private static Func<Narrative, bool> IsAboutProgramme(ReportContext context) =>
        narrative => narrative.Item is { } item && context.FindItem(item) is ProgrammeItem;

    private static Section OfProgramme(Programme programme, ReportContext context) => new(
        context.Anchor("programme", programme.Code),
        context.Text(programme.Title),
        [
            .. Acts(programme, context).Select(Blocks.Paragraph),
            .. context.Round.Narrative.SelectMany(narrative => About(programme, narrative)).SelectMany(narrative => NarrativeBlocks.Content(narrative, context)),
            .. Figures(programme, context),
        ]);

    private static IEnumerable<string> Acts(Programme programme, ReportContext context)
    {
        var acts = context.Texts.Indicators;
        if (programme.Resolution is { } resolution)
        {
            var amendments = string.Join("; ", programme.Amendments.Select(act => Act(act, context))).TrimEnd('.');
            var adopted = Act(resolution, context).TrimEnd('.') + ".";
            yield return programme.Amendments.Count == 0 ? adopted : $"{adopted} {context.Fill(acts.Amendments, ("acts", amendments))}";
        }

        if (programme.Description is { } description)
        {
            yield return context.Text(description);
        }
    }

    private static string Act(Resolution act, ReportContext context)
    {
        var texts = context.Texts.Indicators;
        return context.Fill(
            act.Body is null ? texts.ResolutionWithoutBody : texts.Resolution,
            ("kind", Capital(act.Kind ?? context.Texts.Values.None)),
            ("number", act.Number),
            ("body", act.Body ?? ""),
            ("date", act.Date is { } date ? context.Language.Date(date) : context.Texts.Values.None));
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static IEnumerable<Block> Figures(Programme programme, ReportContext context)
    {
        var observations = context.ObservationsOf(programme.Code).Where(observation => observation.Group is null && observation.Period != context.Evaluation.ComparedWith?.Period).ToArray();
        var withParts = observations.Any(observation => observation.Breakdowns.Count > 0);
        var columns = context.Texts.Columns;
        if (observations.Length > 0)
        {
            yield return new Table(
                context.Anchor("figures", programme.Code),
                context.Fill(context.Texts.Headings.ProgrammeFiguresCaption, ("programme", programme.Title)),
                [
                    new Column(columns.Name, ColumnKind.RowHeader),
                    new Column(columns.Value, ColumnKind.Number),
                    new Column(columns.Unit, ColumnKind.Text),
                    .. withParts ? [new Column(columns.Parts, ColumnKind.Text)] : (IEnumerable<Column>)[],
                ],
                observations.Select(observation => new Row(
                [
                    Blocks.Cell(context.Text(observation.Name!)),
                    ValueTexts.Cell(observation.Value, context.Texts),
                    Blocks.Cell(observation.Unit),
                    .. withParts ? [Blocks.Lines(PartTexts.Lines(observation.Breakdowns, context))] : (IEnumerable<Cell>)[],
                ])).ToValueList());
        }

        foreach (var table in ObservationGroups.Of(programme.Code, context))
        {
            yield return table;
        }
    }

    /// <summary>The sections about a programme; those below one of them come with it.</summary>
    private static IEnumerable<Narrative> About(Programme programme, Narrative narrative) =>
        narrative.Item == programme.Code ? [narrative] : narrative.Sections.SelectMany(section => About(programme, section));
}

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
                    context.Language.Text("headings.programmes"),
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
            .. context.Round.Narrative.SelectMany(narrative => About(programme, narrative)).SelectMany(narrative => NarrativeBlocks.Content(narrative, context, "programme-section")),
            .. Figures(programme, context),
        ]);

    private static IEnumerable<string> Acts(Programme programme, ReportContext context)
    {
        if (programme.Resolution is { } resolution)
        {
            var amendments = string.Join("; ", programme.Amendments.Select(act => Act(act, context))).TrimEnd('.');
            var adopted = Act(resolution, context).TrimEnd('.') + ".";
            yield return programme.Amendments.Count == 0 ? adopted : $"{adopted} {context.Message("indicators.amendments", ("acts", amendments))}";
        }

        if (programme.Description is { } description)
        {
            yield return context.Text(description);
        }
    }

    private static string Act(Resolution act, ReportContext context)
    {
        var kind = FirstLetter.Capital(act.Kind ?? context.Language.Text("values.none"));
        var date = act.Date is { } day ? context.Language.Date(day) : context.Language.Text("values.none");
        return act.Body is { } body
            ? context.Message("indicators.resolution", ("kind", kind), ("number", act.Number), ("body", body), ("date", date))
            : context.Message("indicators.resolutionWithoutBody", ("kind", kind), ("number", act.Number), ("date", date));
    }

    private static IEnumerable<Block> Figures(Programme programme, ReportContext context)
    {
        var observations = context.ObservationsOf(programme.Code).Where(observation => observation.Group is null && observation.Period != context.Evaluation.ComparedWith?.Period).ToArray();
        var withParts = observations.Any(observation => observation.Breakdowns.Count > 0);
        if (observations.Length > 0)
        {
            yield return new Table(
                context.Anchor("figures", programme.Code),
                context.Message("headings.programmeFiguresCaption", ("programme", programme.Title)),
                [
                    new Column(context.Language.Text("columns.name"), ColumnKind.RowHeader),
                    new Column(context.Language.Text("columns.value"), ColumnKind.Number),
                    new Column(context.Language.Text("columns.unit"), ColumnKind.Text),
                    .. withParts ? [new Column(context.Language.Text("columns.parts"), ColumnKind.Text)] : (IEnumerable<Column>)[],
                ],
                observations.Select(observation => new Row(
                [
                    Blocks.Cell(context.Text(observation.Name!)),
                    ValueTexts.Cell(observation.Value, context.Language),
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

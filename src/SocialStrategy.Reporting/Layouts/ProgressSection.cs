using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>How far the indicators got towards their targets, status first: what is on track, what is not, and why; then the goals.</summary>
internal sealed class ProgressSection : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        var statuses = TargetStatuses.Of(context);
        if (statuses.Length == 0)
        {
            return [];
        }

        return
        [
            new Section(
                "progress",
                context.Language.Text("progress.heading"),
                [
                    Blocks.Paragraph(Introduction(statuses, context)),
                    ToTable(statuses, context),
                    .. Goals(context),
                ]),
        ];
    }

    private static string Introduction(IGrouping<string, TargetProgress>[] statuses, ReportContext context)
    {
        var counts = statuses.Select(status => context.Message("progress.statusCount", ("status", status.Key), ("count", status.Count())));
        return context.Message("progress.introduction", ("targets", statuses.Sum(status => status.Count())), ("statuses", string.Join(", ", counts)));
    }

    private static Table ToTable(IGrouping<string, TargetProgress>[] statuses, ReportContext context)
    {
        return new Table(
            "progress-table",
            context.Message("progress.caption", ("period", context.Language.Period(context.Round.Period))),
            [
                new Column(context.Language.Text("items.indicator.name"), ColumnKind.RowHeader),
                new Column(context.Language.Text("progress.statusColumn"), ColumnKind.Text),
                new Column(context.Language.Text("progress.referenceColumn"), ColumnKind.Text),
                new Column(context.Language.Text("progress.actualColumn"), ColumnKind.Text),
                new Column(context.Language.Text("progress.targetColumn"), ColumnKind.Text),
                new Column(context.Language.Text("progress.progressColumn"), ColumnKind.Number),
                new Column(context.Language.Text("progress.gapColumn"), ColumnKind.Number),
            ],
            statuses.SelectMany(status => status.Select(each => ToRow(each, status.Key, context))).ToValueList());
    }

    private static Row ToRow(TargetProgress progress, string status, ReportContext context) => new(
    [
        Blocks.Cell(context.Text(context.FindItem(progress.Indicator)!.Title)),
        Blocks.Cell(context.Text(status)),
        Value(progress.Reference, context),
        Value(progress.Actual, context),
        Blocks.Lines(new[] { TargetText.Of(progress.Target, context), progress.ContradictsDirection ? context.Message("progress.contradicts") : null }.OfType<string>()),
        Share(progress, context),
        Gap(progress, context),
    ]);

    private static Cell Value(SeriesValue? value, ReportContext context) => value is null
        ? Blocks.Cell(context.Language.Text("values.none"))
        : Blocks.Lines([ValueTexts.Of(value.Value, value.Status, context.Language), context.Message("progress.ofPeriod", ("period", context.Language.Period(value.Period)))]);

    private static Cell Share(TargetProgress progress, ReportContext context)
    {
        if (context.Evaluation.FindTargetFigure(progress, FigureMeasure.TargetProgress) is { } figure)
        {
            return ValueTexts.CellWithCoverage(figure, context.Language);
        }

        return Blocks.Cell(progress.Reason is { } reason ? context.Message(MessageKey.Of("progress.reasons", reason)) : context.Language.Text("values.none"));
    }

    private static Cell Gap(TargetProgress progress, ReportContext context) => context.Evaluation.FindTargetFigure(progress, FigureMeasure.RemainingGap) is { } gap
        ? ValueTexts.Cell(gap, context.Language)
        : Blocks.Cell(context.Language.Text("values.none"));

    /// <summary>The mean progress of the goals, where the rules roll progress up.</summary>
    private static IEnumerable<Block> Goals(ReportContext context)
    {
        var figures = context.Evaluation.Figures.Where(figure => figure.Measure == FigureMeasure.MeanProgress).ToArray();
        if (figures.Length == 0)
        {
            return [];
        }

        return
        [
            new Table(
                "goal-progress-table",
                context.Message("progress.goalsCaption", ("period", context.Language.Period(context.Round.Period))),
                [
                    new Column(context.NameOf(SocialStrategy.ItemKind.Goal).Name, ColumnKind.RowHeader),
                    new Column(context.Language.Text("progress.meanProgressColumn"), ColumnKind.Number),
                    new Column(context.Language.Text("explanations.coverageColumn"), ColumnKind.Text),
                ],
                figures.Select(figure => new Row(
                [
                    Blocks.Cell(context.FindItem(figure.Item) is GoalItem { Goal: var goal } ? context.Heading(goal) : context.Text(context.Strategy.Title)),
                    ValueTexts.Cell(figure, context.Language),
                    Blocks.Cell(context.Text(ExplanationText.Coverage(figure, context.Language))),
                ])).ToValueList()),
        ];
    }
}

using System.Text.Json;
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

        var texts = context.Texts.Progress;
        return
        [
            new Section(
                "progress",
                texts.Heading,
                [
                    Blocks.Paragraph(Introduction(statuses, context)),
                    ToTable(statuses, context),
                    .. Goals(context),
                ]),
        ];
    }

    private static string Introduction(IGrouping<string, TargetProgress>[] statuses, ReportContext context)
    {
        var texts = context.Texts.Progress;
        var counts = statuses.Select(status => context.Fill(texts.StatusCount, ("status", status.Key), ("count", context.Language.Number(status.Count()))));
        return context.Fill(texts.Introduction, ("targets", context.Language.Number(statuses.Sum(status => status.Count()))), ("statuses", string.Join(", ", counts)));
    }

    private static Table ToTable(IGrouping<string, TargetProgress>[] statuses, ReportContext context)
    {
        var texts = context.Texts.Progress;
        return new Table(
            "progress-table",
            context.Fill(texts.Caption, ("period", context.Language.Period(context.Round.Period))),
            [
                new Column(context.Texts.Items.Indicator.Name, ColumnKind.RowHeader),
                new Column(texts.StatusColumn, ColumnKind.Text),
                new Column(texts.ReferenceColumn, ColumnKind.Text),
                new Column(texts.ActualColumn, ColumnKind.Text),
                new Column(texts.TargetColumn, ColumnKind.Text),
                new Column(texts.ProgressColumn, ColumnKind.Number),
                new Column(texts.GapColumn, ColumnKind.Number),
            ],
            statuses.SelectMany(status => status.Select(each => ToRow(each, status.Key, context))).ToValueList());
    }

    private static Row ToRow(TargetProgress progress, string status, ReportContext context) => new(
    [
        Blocks.Cell(context.Text(context.FindItem(progress.Indicator)!.Title)),
        Blocks.Cell(context.Text(status)),
        Value(progress.Reference, context),
        Value(progress.Actual, context),
        Blocks.Lines(new[] { TargetText.Of(progress.Target, context), progress.ContradictsDirection ? context.Text(context.Texts.Progress.Contradicts) : null }.OfType<string>()),
        Share(progress, context),
        Gap(progress, context),
    ]);

    private static Cell Value(SeriesValue? value, ReportContext context) => value is null
        ? Blocks.Cell(context.Texts.Values.None)
        : Blocks.Lines([ValueTexts.Of(value.Value, context.Texts), context.Fill(context.Texts.Progress.OfPeriod, ("period", context.Language.Period(value.Period)))]);

    private static Cell Share(TargetProgress progress, ReportContext context)
    {
        if (progress.Progress is { } share)
        {
            var rounded = context.Evaluation.Rules.PercentRounding.Round(share * 100);
            return Blocks.Cell(rounded, context.Language.Percent(rounded, rounded.Scale));
        }

        return Blocks.Cell(progress.Reason is { } reason ? context.Text(context.Texts.Progress.Reasons[JsonNamingPolicy.CamelCase.ConvertName(reason.ToString())]) : context.Texts.Values.None);
    }

    private static Cell Gap(TargetProgress progress, ReportContext context) => progress.Gap is { } gap
        ? Blocks.Cell(context.Evaluation.Rules.MeanRounding.Round(gap), ValueTexts.Short(gap, context))
        : Blocks.Cell(context.Texts.Values.None);

    /// <summary>The mean progress of the goals, where the rules roll progress up.</summary>
    private static IEnumerable<Block> Goals(ReportContext context)
    {
        var figures = context.Evaluation.Figures.Where(figure => figure.Measure == FigureMeasure.MeanProgress).ToArray();
        if (figures.Length == 0)
        {
            return [];
        }

        var texts = context.Texts.Progress;
        return
        [
            new Table(
                "goal-progress-table",
                context.Fill(texts.GoalsCaption, ("period", context.Language.Period(context.Round.Period))),
                [
                    new Column(context.NameOf(SocialStrategy.ItemKind.Goal).Name, ColumnKind.RowHeader),
                    new Column(texts.MeanProgressColumn, ColumnKind.Number),
                    new Column(context.Texts.Explanations.CoverageColumn, ColumnKind.Text),
                ],
                figures.Select(figure => new Row(
                [
                    Blocks.Cell(context.FindItem(figure.Subject) is GoalItem { Goal: var goal } ? context.Heading(goal) : context.Text(context.Strategy.Title)),
                    Blocks.Cell(figure.Rounded, ValueTexts.Of(figure, context.Texts)),
                    Blocks.Cell(context.Text(ExplanationText.Coverage(figure, context.Texts))),
                ])).ToValueList()),
        ];
    }
}

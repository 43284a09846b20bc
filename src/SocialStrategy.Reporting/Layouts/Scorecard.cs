using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>One row for each goal and one for the whole: mean rating, mean progress, money, and how many targets have which status.</summary>
internal sealed class Scorecard : IReportSection
{
    private static readonly FigureMeasure[] Measures = [FigureMeasure.MeanRating, FigureMeasure.MeanProgress, FigureMeasure.FundingUse];

    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        var figures = Measures
            .Select(measure => (Measure: measure, Of: context.Evaluation.Figures.Where(figure => figure.Measure == measure).ToArray()))
            .Where(each => each.Of.Length > 0)
            .ToArray();
        var statuses = TargetStatuses.Of(context);
        return figures.Length + statuses.Length == 0
            ? []
            : [new Section("scorecard", context.Language.Text("progress.scorecardHeading"), [ToTable(figures, statuses, context)])];
    }

    private static Table ToTable((FigureMeasure Measure, Figure[] Figures)[] measures, IGrouping<string, TargetProgress>[] statuses, ReportContext context) => new(
        "scorecard-table",
        context.Message("progress.scorecardCaption", ("period", context.Language.Period(context.Round.Period))),
        [
            new Column(context.NameOf(ItemKind.Goal).Name, ColumnKind.RowHeader),
            .. measures.Select(each => new Column(Header(each.Measure, context), ColumnKind.Number)),
            .. statuses.Select(status => new Column(context.Message("progress.statusCountColumn", ("status", status.Key)), ColumnKind.Number)),
        ],
        Subjects(context).Select(subject => new Row(
        [
            Blocks.Cell(context.FindItem(subject) is GoalItem { Goal: var goal } ? context.Heading(goal) : context.Message("sensitivity.whole")),
            .. measures.Select(each => Cell(each.Figures, subject, context)),
            .. statuses.Select(status => Count(status.Count(target => Serves(target.Indicator, subject, context)), context)),
        ])).ToValueList());

    private static string Header(FigureMeasure measure, ReportContext context) => measure switch
    {
        FigureMeasure.MeanRating => context.Language.Text("columns.mean"),
        FigureMeasure.MeanProgress => context.Language.Text("progress.meanProgressColumn"),
        _ => context.Language.Text("funding.useInAllColumn"),
    };

    private static IEnumerable<ItemCode> Subjects(ReportContext context) => context.Strategy.Items.OfType<GoalItem>()
        .Select(item => item.Code)
        .Append(context.Strategy.Code);

    /// <summary>The only figure of a subject; of money the last one, which is that of the whole time.</summary>
    private static Cell Cell(Figure[] figures, ItemCode subject, ReportContext context) => figures.LastOrDefault(figure => figure.Item == subject) is { } figure
        ? ValueTexts.CellWithCoverage(figure, context.Language)
        : Blocks.Cell(context.Language.Text("values.none"));

    private static Cell Count(int count, ReportContext context) => Blocks.Cell(count, context.Language.Number(count));

    private static bool Serves(ItemCode indicator, ItemCode subject, ReportContext context) => subject == context.Strategy.Code
        || context.FindItem(indicator)!.ServedGoals.Any(goal => context.FindItem(goal)!.Path.Contains(subject));
}

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
            : [new Section("scorecard", context.Texts.Progress.ScorecardHeading, [ToTable(figures, statuses, context)])];
    }

    private static Table ToTable((FigureMeasure Measure, Figure[] Figures)[] measures, IGrouping<string, TargetProgress>[] statuses, ReportContext context) => new(
        "scorecard-table",
        context.Fill(context.Texts.Progress.ScorecardCaption, ("period", context.Language.Period(context.Round.Period))),
        [
            new Column(context.NameOf(ItemKind.Goal).Name, ColumnKind.RowHeader),
            .. measures.Select(each => new Column(Header(each.Measure, context), ColumnKind.Number)),
            .. statuses.Select(status => new Column(context.Fill(context.Texts.Progress.StatusCountColumn, ("status", status.Key)), ColumnKind.Number)),
        ],
        Subjects(context).Select(subject => new Row(
        [
            Blocks.Cell(context.FindItem(subject) is GoalItem { Goal: var goal } ? context.Heading(goal) : context.Text(context.Texts.Sensitivity.Whole)),
            .. measures.Select(each => Cell(each.Figures, subject, context)),
            .. statuses.Select(status => Count(status.Count(target => Serves(target.Indicator, subject, context)), context)),
        ])).ToValueList());

    private static string Header(FigureMeasure measure, ReportContext context) => measure switch
    {
        FigureMeasure.MeanRating => context.Texts.Columns.Mean,
        FigureMeasure.MeanProgress => context.Texts.Progress.MeanProgressColumn,
        _ => context.Texts.Funding.UseInAllColumn,
    };

    private static IEnumerable<Code> Subjects(ReportContext context) => context.Strategy.Items.OfType<GoalItem>()
        .Select(item => item.Code)
        .Append(context.Strategy.Code);

    /// <summary>The only figure of a subject; of money the last one, which is that of the whole time.</summary>
    private static Cell Cell(Figure[] figures, Code subject, ReportContext context) => figures.LastOrDefault(figure => figure.Subject == subject) is { } figure
        ? Blocks.Cell(figure.Rounded, ValueTexts.Of(figure, context.Texts))
        : Blocks.Cell(context.Texts.Values.None);

    private static Cell Count(int count, ReportContext context) => Blocks.Cell(count, context.Language.Number(count));

    private static bool Serves(Code indicator, Code subject, ReportContext context) => subject == context.Strategy.Code
        || context.FindItem(indicator)!.ServedGoals.Any(goal => context.FindItem(goal)!.Path.Contains(subject));
}

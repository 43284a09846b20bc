using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Where the computed means and totals come from.</summary>
internal sealed class FigureAnnex : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        var figures = context.Evaluation.Figures
            .Where(figure => figure.Measure is FigureMeasure.MeanRating || figure.Rule is AggregationFigureRule)
            .ToArray();
        if (figures.Length == 0)
        {
            return [];
        }

        return
        [
            new Section(
                "figures",
                context.Language.Text("explanations.annexHeading"),
                [
                    new Table(
                        "figure-table",
                        context.Message("explanations.annexCaption", ("period", context.Language.Period(context.Round.Period))),
                        [
                            new Column(context.Language.Text("columns.place"), ColumnKind.RowHeader),
                            new Column(context.Language.Text("explanations.resultColumn"), ColumnKind.Number),
                            new Column(context.Language.Text("explanations.exactColumn"), ColumnKind.Text),
                            new Column(context.Language.Text("explanations.ruleColumn"), ColumnKind.Text),
                            new Column(context.Language.Text("explanations.coverageColumn"), ColumnKind.Text),
                        ],
                        figures.Select(figure => ToRow(figure, context)).ToValueList()),
                ]),
        ];
    }

    private static Row ToRow(Figure figure, ReportContext context)
    {
        var equation = ExplanationText.Equation(figure, context.Language);
        var result = ValueTexts.Of(figure, context.Language);
        return new Row(
        [
            Blocks.Cell(context.Text(Name(figure, context))),
            figure.IsRefused ? Blocks.Cell(result) : ValueTexts.Cell(figure, context.Language),
            Blocks.Cell(figure.IsRefused ? context.Text(equation) : equation == result ? context.Language.Text("values.none") : equation[(result.Length + " = ".Length)..]),
            Blocks.Cell(context.Text(ExplanationText.Rule(figure, context.Language))),
            Blocks.Cell(context.Text(ExplanationText.Coverage(figure, context.Language))),
        ]);
    }

    private static string Name(Figure figure, ReportContext context) => context.FindItem(figure.Item) switch
    {
        GoalItem { Goal: var goal } => context.Heading(goal),
        { NearestGoal: { } goal } item => ReportContext.Numbered(goal.Code.Text, item.Title),
        _ => context.Strategy.Title,
    };
}

using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Where the computed means and totals come from.</summary>
internal sealed class FigureAnnex : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        var figures = context.Evaluation.Figures
            .Where(figure => figure.Measure is FigureMeasure.MeanRating or FigureMeasure.ContributionTotal)
            .ToArray();
        if (figures.Length == 0)
        {
            return [];
        }

        var words = context.Texts.Explanations;
        return
        [
            new Section(
                "figures",
                words.AnnexHeading,
                [
                    new Table(
                        "figure-table",
                        context.Fill(words.AnnexCaption, ("period", context.Language.Period(context.Round.Period))),
                        [
                            new Column(context.Texts.Columns.Place, ColumnKind.RowHeader),
                            new Column(words.ResultColumn, ColumnKind.Number),
                            new Column(words.ExactColumn, ColumnKind.Text),
                            new Column(words.RuleColumn, ColumnKind.Text),
                            new Column(words.CoverageColumn, ColumnKind.Text),
                        ],
                        figures.Select(figure => ToRow(figure, context)).ToValueList()),
                ]),
        ];
    }

    private static Row ToRow(Figure figure, ReportContext context)
    {
        var equation = ExplanationText.Equation(figure, context.Texts);
        var result = ValueTexts.Of(figure, context.Texts);
        return new Row(
        [
            Blocks.Cell(context.Text(Name(figure, context))),
            Blocks.Cell(figure.Rounded, result),
            Blocks.Cell(equation == result ? context.Texts.Values.None : equation[(result.Length + " = ".Length)..]),
            Blocks.Cell(context.Text(ExplanationText.Rule(figure, context.Texts))),
            Blocks.Cell(context.Text(ExplanationText.Coverage(figure, context.Texts))),
        ]);
    }

    private static string Name(Figure figure, ReportContext context) => context.FindItem(figure.Subject) switch
    {
        GoalItem { Goal: var goal } => context.Heading(goal),
        { NearestGoal: { } goal } item => $"{goal.Code}. {item.Title}",
        _ => context.Strategy.Title,
    };
}

using SocialStrategy.Evaluation;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Values;

namespace SocialStrategy.Reporting.Layouts;

/// <summary>How much the index depends on the rule and on single ratings.</summary>
internal sealed class SensitivitySection : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var index = context.Evaluation.FindFigure(context.Strategy.Code, FigureMeasure.MeanRating);
        if (index?.Scale is not { } scale || SensitivityAnalyzer.Analyze(context.Evaluation, scale) is not { } sensitivity)
        {
            return [];
        }

        var words = context.Texts.Sensitivity;
        return
        [
            new Section(
                "sensitivity",
                words.Heading,
                [
                    new Table(
                        "sensitivity-table",
                        context.Fill(words.Caption, ("period", context.Language.Period(context.Round.Period))),
                        [
                            new Column(context.Texts.Explanations.RuleColumn, ColumnKind.RowHeader),
                            new Column(context.Texts.Explanations.ResultColumn, ColumnKind.Number),
                        ],
                        Indexes(sensitivity).Select(figure => ToRow(figure, context)).ToValueList()),
                    .. Sentences(sensitivity, context).Select(Blocks.Paragraph),
                ]),
        ];
    }

    /// <summary>The index by the rule of the evaluation, then by the others that give one.</summary>
    private static IEnumerable<Figure> Indexes(Sensitivity sensitivity) =>
        sensitivity.Rules.Select(each => each.Index).OfType<Figure>().Prepend(sensitivity.Index);

    private static Row ToRow(Figure figure, ReportContext context) => new(
    [
        Blocks.Cell(context.Text(ExplanationText.Rule(figure, context.Texts))),
        Blocks.Cell(figure.Rounded, ValueTexts.Of(figure, context.Texts)),
    ]);

    private static IEnumerable<string> Sentences(Sensitivity sensitivity, ReportContext context)
    {
        var words = context.Texts.Sensitivity;
        if (sensitivity.SingleChange is { } band)
        {
            yield return context.Fill(
                words.Band,
                ("least", Exact(band.Least, context)),
                ("greatest", Exact(band.Greatest, context)),
                ("index", Exact(sensitivity.Index, context)));
        }

        foreach (var bands in sensitivity.LabelChanges.Where(change => change.Item is not null).GroupBy(change => change.Bands))
        {
            yield return context.Fill(
                words.LabelChanges,
                ("bands", words.Bands(bands.Key)),
                ("goals", context.Language.Join([.. bands.Select(change => change.Subject).Distinct().Select(subject => Name(subject, context))])));
        }
    }

    private static string Exact(Figure figure, ReportContext context)
    {
        var equation = ExplanationText.Equation(figure, context.Texts);
        return equation[(equation.LastIndexOf(' ') + 1)..];
    }

    private static string Name(Code subject, ReportContext context) => context.FindItem(subject) is { Goal: { } goal }
        ? context.Heading(goal)
        : context.Texts.Sensitivity.Whole;
}

using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>How much the index depends on the rule and on single ratings.</summary>
internal sealed class SensitivitySection : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        if (context.Sensitivity is not { } sensitivity)
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

    /// <summary>Between what the index would lie if one rating were different, as a sentence behind the index; null if there is none.</summary>
    internal static string? BesideIndex(ReportContext context) => context.Sensitivity?.SingleChange is { } band
        ? context.Fill(context.Texts.Sensitivity.BesideIndex, ("least", ExplanationText.Decimals(band.Least, context.Texts)), ("greatest", ExplanationText.Decimals(band.Greatest, context.Texts)))
        : null;

    /// <summary>The index by the rule of the evaluation, then by the others that give one, and where ratings are missing under the other policies.</summary>
    private static IEnumerable<Figure> Indexes(Sensitivity sensitivity) =>
        sensitivity.Rules.Concat(sensitivity.Index.Missing.Count > 0 ? sensitivity.Policies : []).Select(each => each.Index).OfType<Figure>().Prepend(sensitivity.Index);

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
                ("least", ExplanationText.Decimals(band.Least, context.Texts)),
                ("greatest", ExplanationText.Decimals(band.Greatest, context.Texts)),
                ("index", ExplanationText.Decimals(sensitivity.Index, context.Texts)));
        }

        foreach (var bands in sensitivity.LabelChanges.Where(IsOfMeans).GroupBy(change => (change.Bands, ByRating: change.Item is not null)))
        {
            yield return context.Fill(
                bands.Key.ByRating ? words.LabelChanges : words.LabelChangesByRule,
                ("bands", words.Bands(bands.Key.Bands)),
                ("goals", context.Language.Join([.. bands.Select(change => change.Subject).Distinct().Select(subject => Name(subject, context))])));
        }
    }

    /// <summary>Labels are for means; what the median or the worst rating would be called says nothing about them.</summary>
    private static bool IsOfMeans(LabelChange change) => change.Rule?.Method is not (RollUpMethod.MedianOfItems or RollUpMethod.WorstItem);

    private static string Name(Code subject, ReportContext context) => context.FindItem(subject) is GoalItem { Goal: var goal }
        ? context.Heading(goal)
        : context.Texts.Sensitivity.Whole;
}

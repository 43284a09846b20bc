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

        return
        [
            new Section(
                "sensitivity",
                context.Language.Text("sensitivity.heading"),
                [
                    new Table(
                        "sensitivity-table",
                        context.Message("sensitivity.caption", ("period", context.Language.Period(context.Round.Period))),
                        [
                            new Column(context.Language.Text("explanations.ruleColumn"), ColumnKind.RowHeader),
                            new Column(context.Language.Text("explanations.resultColumn"), ColumnKind.Number),
                        ],
                        Indexes(sensitivity).Select(figure => ToRow(figure, context)).ToValueList()),
                    .. Sentences(sensitivity, context).Select(Blocks.Paragraph),
                ]),
        ];
    }

    /// <summary>Between what the index would lie if one rating were different, as a sentence behind the index; null if there is none.</summary>
    internal static string? BesideIndex(ReportContext context) => context.Sensitivity?.SingleChange is { } band
        ? context.Message("sensitivity.besideIndex", ("least", ExplanationText.Decimals(band.Least, context.Language)), ("greatest", ExplanationText.Decimals(band.Greatest, context.Language)))
        : null;

    /// <summary>The index by the rule of the evaluation, then by the others that give one, and where ratings are missing under the other policies.</summary>
    private static IEnumerable<Figure> Indexes(Sensitivity sensitivity) =>
        sensitivity.Rules.Concat(sensitivity.Index.Coverage.Missing.Any() ? sensitivity.Policies : []).Select(each => each.Index).OfType<Figure>().Prepend(sensitivity.Index);

    private static Row ToRow(Figure figure, ReportContext context) => new(
    [
        Blocks.Cell(context.Text(ExplanationText.Rule(figure, context.Language))),
        Blocks.Cell(figure.Rounded, ValueTexts.Of(figure, context.Language)),
    ]);

    private static IEnumerable<string> Sentences(Sensitivity sensitivity, ReportContext context)
    {
        if (sensitivity.SingleChange is { } band)
        {
            yield return context.Message(
                "sensitivity.band",
                ("least", ExplanationText.Decimals(band.Least, context.Language)),
                ("greatest", ExplanationText.Decimals(band.Greatest, context.Language)),
                ("index", ExplanationText.Decimals(sensitivity.Index, context.Language)));
        }

        foreach (var bands in sensitivity.LabelChanges.Where(IsOfMeans).GroupBy(change => (change.Bands, ByRating: change.Item is not null)))
        {
            yield return context.Message(
                bands.Key.ByRating ? "sensitivity.labelChanges" : "sensitivity.labelChangesByRule",
                ("bands", context.Language.Text(MessageKey.Of("sensitivity.bands", bands.Key.Bands))),
                ("goals", context.Language.Join([.. bands.Select(change => change.Subject).Distinct().Select(subject => Name(subject, context))])));
        }
    }

    /// <summary>Labels are for means; what the median or the worst rating would be called says nothing about them.</summary>
    private static bool IsOfMeans(LabelChange change) => change.Rule?.Method is not (RollUpMethod.MedianOfItems or RollUpMethod.WorstItem);

    private static string Name(ItemCode subject, ReportContext context) => context.FindItem(subject) is GoalItem { Goal: var goal }
        ? context.Heading(goal)
        : context.Language.Text("sensitivity.whole");
}

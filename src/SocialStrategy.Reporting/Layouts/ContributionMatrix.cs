using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>A table of the goal's indicators with the printed value, the sum of contributions, and who contributed what.</summary>
internal sealed class ContributionMatrix : IGoalPart
{
    public ValueList<Block> Build(Goal goal, ReportContext context)
    {
        Guard.Against.Null(goal);
        Guard.Against.Null(context);
        var rows = goal.Indicators
            .SelectMany(indicator => context.ObservationsOf(indicator.Code)
                .Where(observation => observation.Period == context.Round.Period)
                .Select(observation => Row(indicator, observation, context)))
            .ToValueList();
        return rows.Count == 0
            ? []
            :
            [
                new Table(
                    context.Anchor("contributions", goal.Code),
                    context.Message("headings.indicatorsCaption", ("goal", context.Heading(goal))),
                    [
                        new Column(context.Language.Text("items.indicator.name"), ColumnKind.RowHeader),
                        new Column(context.Language.Text("columns.printedValue"), ColumnKind.Number),
                        new Column(context.Language.Text("columns.contributionTotal"), ColumnKind.Number),
                        new Column(context.Language.Text("columns.contributions"), ColumnKind.Text),
                    ],
                    rows),
            ];
    }

    private static Row Row(Indicator indicator, Observation observation, ReportContext context) => new(
    [
        Blocks.Cell(context.Text(indicator.Title)),
        ValueTexts.Cell(observation, context.Language),
        ContributionFigures.Cell(indicator.Code, observation.Period, context),
        Blocks.Lines(observation.Contributions.Select(contribution => Contribution(contribution, context)).Concat(Notes(observation, context))),
    ]);

    private static string Contribution(Contribution contribution, ReportContext context)
    {
        var realizer = context.RealizerShortName(contribution.Realizer);
        var value = ValueTexts.Of(contribution.Value, context.Language);
        var line = contribution.Unit is { } unit
            ? context.Message("indicators.contributionInUnit", ("realizer", realizer), ("value", value), ("unit", unit))
            : context.Message("indicators.contribution", ("realizer", realizer), ("value", value));
        string?[] more =
        [
            contribution.Note is null ? null : context.Text(contribution.Note),
            contribution.ListedItems.Count == 0 ? null : context.Text(string.Join("; ", contribution.ListedItems)),
            contribution.Breakdowns.Count == 0 ? null : PartTexts.OfWhich(contribution.Breakdowns, context),
        ];
        return string.Join("; ", more.OfType<string>().Prepend(line));
    }

    private static IEnumerable<string> Notes(Observation observation, ReportContext context) =>
        observation.Note is null ? [] : [context.Text(observation.Note)];
}

/// <summary>What the contributions of a round make together.</summary>
internal static class ContributionFigures
{
    /// <summary>The total of an indicator in a period, or its bounds, with what it rests on where that is not all.</summary>
    internal static Cell Cell(ItemCode indicator, Period period, ReportContext context)
    {
        if (Find(indicator, period, FigureMeasure.ContributionTotal, context) is { } total)
        {
            return ValueTexts.CellWithCoverage(total, context.Language);
        }

        return Find(indicator, period, FigureMeasure.ContributionLowerBound, context) is { } least && Find(indicator, period, FigureMeasure.ContributionUpperBound, context) is { } greatest
            ? least.IsRefused ? ValueTexts.CellWithCoverage(least, context.Language) : Blocks.Lines(new[]
                {
                    context.Message("explanations.bounds", ("least", ValueTexts.Of(least, context.Language)), ("greatest", ValueTexts.Of(greatest, context.Language))),
                    ExplanationText.PartialCoverage(greatest, context.Language),
                }.OfType<string>())
            : Blocks.Cell(context.Language.Text("values.none"));
    }

    private static Figure? Find(ItemCode indicator, Period period, FigureMeasure measure, ReportContext context) =>
        context.Evaluation.FiguresOf(indicator).FirstOrDefault(figure => figure.Measure == measure && figure.Period == period);
}

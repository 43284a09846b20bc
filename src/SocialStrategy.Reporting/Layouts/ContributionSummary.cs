using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>What the strategy consists of, which indicators have a value, and which values are not the sum of the contributions.</summary>
internal sealed class ContributionSummary : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        if (!context.Strategy.Items.Any(item => item is IndicatorItem))
        {
            return [];
        }

        var differences = context.Evaluation.Figures.Where(figure => figure.Measure == FigureMeasure.ContributionDifference && !figure.IsRefused).ToArray();
        var different = differences.Where(figure => figure.Exact != default).ToArray();
        return
        [
            new Section(
                "contributions",
                context.Language.Text("headings.contributionTotals"),
                [
                    .. Sentences(differences.Length, different.Length, context).Select(Blocks.Paragraph),
                    .. different.Length == 0 ? (IEnumerable<Block>)[] : [ToTable(different, context)],
                ]),
        ];
    }

    private static IEnumerable<string> Sentences(int totals, int different, ReportContext context)
    {
        var language = context.Language;
        yield return context.Message("indicators.contents", ("parts", language.Join([.. Parts(context)])));
        var indicators = context.Strategy.Items.OfType<IndicatorItem>().ToArray();
        var without = indicators.Where(item => !context.Round.Observations.Any(observation => observation.Item == item.Code && observation.Value is not MissingValue)).ToArray();
        var withValue = context.Message(
            "indicators.withValue",
            ("withValue", indicators.Length - without.Length),
            ("indicators", indicators.Length));
        yield return without.Length == 0
            ? withValue
            : $"{withValue} {context.Message("indicators.withoutValue", ("titles", string.Join("; ", without.Select(item => $"{item.Title} ({item.NearestGoal!.Code})"))))}";
        if (totals > 0)
        {
            yield return different == 0
                ? context.Message("indicators.noneDifferent", ("totals", totals))
                : context.Message("indicators.different", ("different", different), ("totals", totals));
        }
    }

    private static IEnumerable<string> Parts(ReportContext context)
    {
        var levels = context.Strategy.Items.OfType<GoalItem>()
            .GroupBy(item => item.Path.Count)
            .Select(level => (context.LevelOf(level.First().Code).Plural, Count: level.Count()));
        var others = new[] { ItemKind.Direction, ItemKind.Task, ItemKind.Indicator }
            .Select(kind => (context.NameOf(kind).Plural, Count: context.Strategy.Items.Count(item => item.Kind == kind)))
            .Where(each => each.Count > 0);
        return levels.Concat(others).Select(each => context.Message(
            "indicators.part",
            ("name", FirstLetter.Small(each.Plural)),
            ("count", each.Count)));
    }

    private static Table ToTable(Figure[] differences, ReportContext context)
    {
        return new Table(
            "contribution-table",
            context.Message("headings.contributionTotalsCaption", ("period", context.Language.Period(context.Round.Period))),
            [
                new Column(context.Language.Text("items.indicator.name"), ColumnKind.RowHeader),
                new Column(context.Language.Text("items.goal.name"), ColumnKind.Text),
                new Column(context.Language.Text("columns.printedValue"), ColumnKind.Number),
                new Column(context.Language.Text("columns.contributionTotal"), ColumnKind.Number),
                new Column(context.Language.Text("columns.difference"), ColumnKind.Number),
            ],
            differences.Select(figure => ToRow(figure, context)).ToValueList())
        {
            Notes = [context.Message("indicators.totalsNote")],
        };
    }

    private static Row ToRow(Figure difference, ReportContext context)
    {
        var item = context.FindItem(difference.Item)!;
        var printed = context.ObservationsOf(difference.Item).First(observation => observation.Period == difference.Period);
        return new Row(
        [
            Blocks.Cell(context.Text(item.Title)),
            Blocks.Cell(item.NearestGoal!.Code.Text),
            ValueTexts.Cell(printed, context.Language),
            ContributionFigures.Cell(difference.Item, difference.Period, context),
            Blocks.Cell(difference.Rounded, ValueTexts.Change(difference, context.Language)),
        ]);
    }
}

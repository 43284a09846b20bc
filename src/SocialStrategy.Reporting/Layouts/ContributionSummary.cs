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

        var differences = context.Evaluation.Figures.Where(figure => figure.Measure == FigureMeasure.ContributionDifference).ToArray();
        var different = differences.Where(figure => figure.Exact != default).ToArray();
        return
        [
            new Section(
                "contributions",
                context.Texts.Headings.ContributionTotals,
                [
                    .. Sentences(differences.Length, different.Length, context).Select(Blocks.Paragraph),
                    .. different.Length == 0 ? (IEnumerable<Block>)[] : [ToTable(different, context)],
                ]),
        ];
    }

    private static IEnumerable<string> Sentences(int totals, int different, ReportContext context)
    {
        var texts = context.Texts.Indicators;
        var language = context.Language;
        yield return context.Fill(texts.Contents, ("parts", language.Join([.. Parts(context)])));
        var indicators = context.Strategy.Items.OfType<IndicatorItem>().ToArray();
        var without = indicators.Where(item => !context.Round.Observations.Any(observation => observation.Item == item.Code && observation.Value is not MissingValue)).ToArray();
        var withValue = context.Fill(
            texts.WithValue,
            ("withValue", language.Number(indicators.Length - without.Length)),
            ("indicators", language.Count(indicators.Length, texts.IndicatorsOf)));
        yield return without.Length == 0
            ? withValue
            : $"{withValue} {context.Fill(texts.WithoutValue, ("titles", string.Join("; ", without.Select(item => $"{item.Title} ({item.NearestGoal!.Code})"))))}";
        if (totals > 0)
        {
            yield return different == 0
                ? context.Fill(texts.NoneDifferent, ("totals", language.Number(totals)))
                : context.Fill(texts.Different, ("different", language.Number(different)), ("totals", language.Count(totals, texts.TotalsOf)));
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
        return levels.Concat(others).Select(each => context.Fill(
            context.Texts.Indicators.Part,
            ("name", LowerCase(each.Plural)),
            ("count", context.Language.Number(each.Count))));
    }

    private static string LowerCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static Table ToTable(Figure[] differences, ReportContext context)
    {
        var columns = context.Texts.Columns;
        return new Table(
            "contribution-table",
            context.Fill(context.Texts.Headings.ContributionTotalsCaption, ("period", context.Language.Period(context.Round.Period))),
            [
                new Column(context.Texts.Items.Indicator.Name, ColumnKind.RowHeader),
                new Column(context.Texts.Items.Goal.Name, ColumnKind.Text),
                new Column(columns.PrintedValue, ColumnKind.Number),
                new Column(columns.ContributionTotal, ColumnKind.Number),
                new Column(columns.Difference, ColumnKind.Number),
            ],
            differences.Select(figure => ToRow(figure, context)).ToValueList())
        {
            Notes = [context.Text(context.Texts.Indicators.TotalsNote)],
        };
    }

    private static Row ToRow(Figure difference, ReportContext context)
    {
        var item = context.FindItem(difference.Subject)!;
        var printed = context.ObservationsOf(difference.Subject).First(observation => observation.Period == difference.Period);
        return new Row(
        [
            Blocks.Cell(context.Text(item.Title)),
            Blocks.Cell(item.NearestGoal!.Code.Text),
            ValueTexts.Cell(printed.Value, context.Texts),
            ContributionFigures.Cell(difference.Subject, difference.Period, context),
            Blocks.Cell(difference.Rounded, ValueTexts.Change(difference, context.Texts)),
        ]);
    }
}

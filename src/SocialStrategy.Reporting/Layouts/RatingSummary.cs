using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>What the ratings of the round say as a whole and goal by goal: sentences, a table and a chart, all from the figures.</summary>
internal sealed class RatingSummary : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        if (context.Evaluation.FindFigure(context.Strategy.Code, FigureMeasure.MeanRating) is not { } whole)
        {
            return [];
        }

        var means = GoalMeans.Of(context, whole.Scale!);
        return
        [
            new Section(
                "summary",
                context.Language.Text("headings.summary"),
                [
                    .. (whole.IsRefused ? [Refused(whole, context)] : Sentences(whole, means, context)).Select(Blocks.Paragraph),
                    .. means.Count == 0 ? (IEnumerable<Block>)[] : [MeansTable(means, context)],
                    .. means.Any(mean => !mean.Figure.IsRefused) ? [MeansChart(means, context)] : (IEnumerable<Block>)[],
                    .. means.Select(mean => OfGoal(mean, context)),
                ]),
        ];
    }

    private static IEnumerable<string> Sentences(Figure whole, ValueList<GoalMean> means, ReportContext context)
    {
        var ratings = RatedItems.Of(context, whole.Scale!, context.Strategy.Goals);
        var items = context.NameOf(context.Evaluation.Rules.RatingRollUp.RatedItems).Plural;
        var scale = context.ScaleOf(whole.Scale!);
        yield return string.Join(
            ' ',
            context.Message(
                "ratings.coverage",
                ("items", items),
                ("period", context.Language.Period(context.Round.Period)),
                ("rated", ratings.Rated.Count),
                ("all", ratings.Rated.Count + ratings.Unrated.Count),
                ("lowestLevel", RatingAxis.Lowest(scale, context)),
                ("highestLevel", RatingAxis.Highest(scale, context))),
            context.Message(
                "ratings.range",
                ("lowest", ratings.Rated.Min(item => item.Points)),
                ("highest", ratings.Rated.Max(item => item.Points))));
        if (ratings.Unrated.Count > 0)
        {
            yield return context.Message("ratings.unrated", ("titles", string.Join("; ", ratings.Unrated.Select(item => item.Title))));
        }

        yield return string.Join(' ', ExtremeMeans(means, context));
        yield return string.Join(' ', new[] { WholeMean(whole, ratings, context), NotFull(whole, context), SensitivitySection.BesideIndex(context) }.OfType<string>());
    }

    /// <summary>That there is no index, why, and what was there.</summary>
    private static string Refused(Figure whole, ReportContext context) =>
        context.Message("ratings.wholeRefused", ("result", ExplanationText.Equation(whole, context.Language)), ("coverage", ExplanationText.Coverage(whole, context.Language)));

    /// <summary>What a figure rests on, where that is not all.</summary>
    private static string? NotFull(Figure figure, ReportContext context) => ExplanationText.PartialCoverage(figure, context.Language) is { } coverage
        ? context.Message("explanations.coverageSentence", ("coverage", coverage))
        : null;

    private static string WholeMean(Figure whole, RatedItems ratings, ReportContext context)
    {
        var mean = ValueTexts.Of(whole, context.Language);
        return IsMeanOfRatings(whole, context)
            ? context.Message(
                "ratings.wholeMean",
                ("ratings", whole.Inputs.Count),
                ("mean", mean),
                ("sum", ratings.Rated.Sum(item => item.Points)),
                ("count", ratings.Rated.Count))
            : context.Message("ratings.wholeByRule", ("mean", mean), ("rule", ExplanationText.Rule(whole, context.Language)));
    }

    /// <summary>Whether a figure is the sum of ratings divided by their count; by other rules it may be made of goals' means, or be no mean.</summary>
    private static bool IsMeanOfRatings(Figure figure, ReportContext context) =>
        context.Evaluation.Rules.RatingRollUp is { Method: not (RollUpMethod.MedianOfItems or RollUpMethod.WorstItem), Missing: not MissingPolicy.Zero }
        && figure.Inputs.All(input => context.FindItem(input.Item) is not GoalItem);

    private static IEnumerable<string> ExtremeMeans(ValueList<GoalMean> all, ReportContext context)
    {
        var means = all.Where(mean => !mean.Figure.IsRefused).ToValueList();
        if (means.DistinctBy(mean => mean.Figure.Rounded).Count() < 2)
        {
            return means.Count < 2 ? [] : [context.Message("ratings.meansEqual", ("goals", context.LevelOf(means[0].Goal.Code).Plural), ("count", means.Count), ("mean", ValueTexts.Of(means[0].Figure, context.Language)))];
        }

        var lowest = means.Where(mean => mean.Figure.Rounded == means.Min(each => each.Figure.Rounded)).ToArray();
        var highest = means.Where(mean => mean.Figure.Rounded == means.Max(each => each.Figure.Rounded)).ToArray();
        return
        [
            context.Message(
                "ratings.meanRange",
                ("goals", context.LevelOf(means[0].Goal.Code).Plural),
                ("lowest", ValueTexts.Of(lowest[0].Figure, context.Language)),
                ("highest", ValueTexts.Of(highest[0].Figure, context.Language))),
            context.Message("ratings.highest", ("mean", ValueTexts.Of(highest[0].Figure, context.Language)), ("goals", Names(highest, context))),
            context.Message("ratings.lowest", ("mean", ValueTexts.Of(lowest[0].Figure, context.Language)), ("goals", Names(lowest, context))),
        ];
    }

    private static string Names(IEnumerable<GoalMean> means, ReportContext context) => context.Language.Join(
        [.. means.Select(mean => context.Message(
            "ratings.goalInSentence",
            ("level", FirstLetter.Small(context.LevelOf(mean.Goal.Code).Name)),
            ("code", mean.Goal.Code.Text),
            ("title", mean.Goal.TitleToShow)))]);

    private static Table MeansTable(ValueList<GoalMean> means, ReportContext context)
    {
        var withPublished = means.Any(mean => mean.Published is not null);
        return new Table(
            "mean-table",
            Caption(means, context),
            [
                new Column(context.LevelOf(means[0].Goal.Code).Name, ColumnKind.RowHeader),
                new Column(context.Language.Text("columns.ratingCount"), ColumnKind.Number),
                new Column(context.Language.Text("columns.mean"), ColumnKind.Number),
                .. withPublished ? [new Column(context.Language.Text("columns.publishedMean"), ColumnKind.Number)] : (IEnumerable<Column>)[],
            ],
            means.Select(mean => new Row(
            [
                Blocks.Cell(context.Heading(mean.Goal)),
                RatingCount(mean, context),
                ValueTexts.Cell(mean.Figure, context.Language),
                .. withPublished ? [mean.Published is null ? Blocks.Cell(context.Language.Text("values.none")) : ValueTexts.Cell(mean.Published, context.Language)] : (IEnumerable<Cell>)[],
            ])).ToValueList())
        {
            Notes = withPublished ? [context.Message("ratings.meansNote")] : [],
        };
    }

    private static Cell RatingCount(GoalMean mean, ReportContext context)
    {
        var items = RatedItems.Of(context, mean.Figure.Scale!, [mean.Goal]);
        var rated = context.Language.Number(items.Rated.Count);
        return Blocks.Cell(
            items.Rated.Count,
            items.Unrated.Count == 0
                ? rated
                : context.Message("ratings.ratedOf", ("rated", rated), ("all", items.Rated.Count + items.Unrated.Count)));
    }

    private static BarChart MeansChart(ValueList<GoalMean> means, ReportContext context) => new(
        "mean-chart",
        Caption(means, context),
        RatingAxis.Of(context.ScaleOf(means[0].Figure.Scale!), context),
        [context.Language.Text("ratings.axis")],
        means.Select(mean => GoalCategory.Of(mean.Goal, mean.Figure.IsRefused ? null : mean.Figure.Rounded, ValueTexts.Of(mean.Figure, context.Language), InLegend(mean.Figure, context), context)).ToValueList())
    {
        Description = RatingAxis.Description(
            [.. means.Select(mean => mean.Figure.IsRefused ? (decimal?)null : mean.Figure.Rounded)],
            context,
            means.First(mean => !mean.Figure.IsRefused).Figure.Rounded.Scale),
        LegendTitle = context.Language.Text("headings.legend"),
    };

    /// <summary>A figure in a legend, with what it rests on where that is not all.</summary>
    private static string InLegend(Figure figure, ReportContext context)
    {
        var number = figure.IsRefused ? ExplanationText.Equation(figure, context.Language) : ValueTexts.Of(figure, context.Language);
        return ExplanationText.PartialCoverage(figure, context.Language) is { } coverage ? $"{number}; {coverage}" : number;
    }

    private static string Caption(ValueList<GoalMean> means, ReportContext context) => context.Message(
        "headings.meansCaption",
        ("goals", context.LevelOf(means[0].Goal.Code).Plural),
        ("period", context.Language.Period(context.Round.Period)));

    private static string LevelText(RatedItem[] items, ReportContext context) => context.Message(
        "ratings.levelItems",
        ("rating", context.RatingText(items[0].Assessment)),
        ("items", items.Length));

    private static Section OfGoal(GoalMean mean, ReportContext context)
    {
        var number = ValueTexts.Of(mean.Figure, context.Language);
        var sentence = mean.Figure.IsRefused ? context.Message("ratings.goalRefused", ("result", ExplanationText.Equation(mean.Figure, context.Language)))
            : IsMeanOfRatings(mean.Figure, context)
            ? context.Message("ratings.goalMean", ("ratings", mean.Figure.Inputs.Count), ("mean", number))
            : context.Message("ratings.goalByRule", ("mean", number), ("rule", ExplanationText.Rule(mean.Figure, context.Language)));
        var levels = RatedItems.Of(context, mean.Figure.Scale!, [mean.Goal]).Rated
            .GroupBy(item => item.Points)
            .OrderByDescending(level => level.Key)
            .Select(level => ValueList.Create<Block>([Blocks.Paragraph(LevelText([.. level], context)), Blocks.Bullets(level.Select(item => context.Text(item.Title)))]))
            .ToValueList();
        return new Section(
            context.Anchor("summary", mean.Goal.Code),
            context.Heading(mean.Goal),
            [Blocks.Paragraph(string.Join(' ', new[] { sentence, NotFull(mean.Figure, context) }.OfType<string>())), .. levels.Count == 0 ? (IEnumerable<Block>)[] : [new ItemList(ordered: false, levels)]])
        {
            IsInContents = false,
        };
    }
}

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
                context.Texts.Headings.Summary,
                [
                    .. Sentences(whole, means, context).Select(Blocks.Paragraph),
                    MeansTable(means, context),
                    MeansChart(means, context),
                    .. means.Select(mean => OfGoal(mean, context)),
                ]),
        ];
    }

    private static IEnumerable<string> Sentences(Figure whole, ValueList<GoalMean> means, ReportContext context)
    {
        var texts = context.Texts.Ratings;
        var ratings = RatedItems.Of(context, whole.Scale!, context.Strategy.Goals);
        var items = context.NameOf(context.Evaluation.Rules.RatingRollUp.RatedItems).Plural;
        var scale = context.ScaleOf(whole.Scale!);
        yield return string.Join(
            ' ',
            context.Fill(
                texts.Coverage,
                ("items", items),
                ("period", context.Language.Period(context.Round.Period)),
                ("rated", context.Language.Number(ratings.Rated.Count)),
                ("all", context.Language.Number(ratings.Rated.Count + ratings.Unrated.Count)),
                ("lowestLevel", RatingAxis.Lowest(scale, context)),
                ("highestLevel", RatingAxis.Highest(scale, context))),
            context.Fill(
                texts.Range,
                ("lowest", context.Language.Number(ratings.Rated.Min(item => item.Points))),
                ("highest", context.Language.Number(ratings.Rated.Max(item => item.Points)))));
        if (ratings.Unrated.Count > 0)
        {
            yield return context.Fill(texts.Unrated, ("titles", string.Join("; ", ratings.Unrated.Select(item => item.Title))));
        }

        yield return string.Join(' ', ExtremeMeans(means, context));
        yield return string.Join(' ', new[] { WholeMean(whole, ratings, context), NotFull(whole, context), SensitivitySection.BesideIndex(context) }.OfType<string>());
    }

    /// <summary>What a figure rests on, where that is not all.</summary>
    private static string? NotFull(Figure figure, ReportContext context) => ExplanationText.PartialCoverage(figure, context.Texts) is { } coverage
        ? context.Fill(context.Texts.Explanations.CoverageSentence, ("coverage", coverage))
        : null;

    private static string WholeMean(Figure whole, RatedItems ratings, ReportContext context)
    {
        var texts = context.Texts.Ratings;
        var mean = ValueTexts.Of(whole, context.Texts);
        return IsMeanOfRatings(whole, context)
            ? context.Fill(
                texts.WholeMean,
                ("ratings", context.Language.Count(whole.Inputs.Count, texts.RatingsOf)),
                ("mean", mean),
                ("sum", context.Language.Number(ratings.Rated.Sum(item => item.Points))),
                ("count", context.Language.Number(ratings.Rated.Count)))
            : context.Fill(texts.WholeByRule, ("mean", mean), ("rule", ExplanationText.Rule(whole, context.Texts)));
    }

    /// <summary>Whether a figure is the sum of ratings divided by their count; by other rules it may be made of goals' means, or be no mean.</summary>
    private static bool IsMeanOfRatings(Figure figure, ReportContext context) =>
        context.Evaluation.Rules.RatingRollUp is { Method: not (RollUpMethod.MedianOfItems or RollUpMethod.WorstItem), Missing: not MissingPolicy.Zero }
        && figure.Inputs.All(input => context.FindItem(input.Item) is not GoalItem);

    private static IEnumerable<string> ExtremeMeans(ValueList<GoalMean> means, ReportContext context)
    {
        var texts = context.Texts.Ratings;
        var lowest = means.Where(mean => mean.Figure.Rounded == means.Min(each => each.Figure.Rounded)).ToArray();
        var highest = means.Where(mean => mean.Figure.Rounded == means.Max(each => each.Figure.Rounded)).ToArray();
        yield return context.Fill(
            texts.MeanRange,
            ("goals", context.LevelOf(means[0].Goal.Code).Plural),
            ("lowest", ValueTexts.Of(lowest[0].Figure, context.Texts)),
            ("highest", ValueTexts.Of(highest[0].Figure, context.Texts)));
        yield return context.Fill(texts.Highest, ("mean", ValueTexts.Of(highest[0].Figure, context.Texts)), ("goals", Names(highest, context)));
        yield return context.Fill(texts.Lowest, ("mean", ValueTexts.Of(lowest[0].Figure, context.Texts)), ("goals", Names(lowest, context)));
    }

    private static string Names(IEnumerable<GoalMean> means, ReportContext context) => context.Language.Join(
        [.. means.Select(mean => context.Fill(
            context.Texts.Ratings.GoalInSentence,
            ("level", InSentence(context.LevelOf(mean.Goal.Code).Name)),
            ("code", mean.Goal.Code.Text),
            ("title", mean.Goal.TitleToShow)))]);

    private static string InSentence(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static Table MeansTable(ValueList<GoalMean> means, ReportContext context)
    {
        var columns = context.Texts.Columns;
        var withPublished = means.Any(mean => mean.Published is not null);
        return new Table(
            "mean-table",
            Caption(means, context),
            [
                new Column(context.LevelOf(means[0].Goal.Code).Name, ColumnKind.RowHeader),
                new Column(columns.RatingCount, ColumnKind.Number),
                new Column(columns.Mean, ColumnKind.Number),
                .. withPublished ? [new Column(columns.PublishedMean, ColumnKind.Number)] : (IEnumerable<Column>)[],
            ],
            means.Select(mean => new Row(
            [
                Blocks.Cell(context.Heading(mean.Goal)),
                RatingCount(mean, context),
                Blocks.Cell(mean.Figure.Rounded, ValueTexts.Of(mean.Figure, context.Texts)),
                .. withPublished ? [mean.Published is null ? Blocks.Cell(context.Texts.Values.None) : ValueTexts.Cell(mean.Published, context.Texts)] : (IEnumerable<Cell>)[],
            ])).ToValueList())
        {
            Notes = withPublished ? [context.Text(context.Texts.Ratings.MeansNote)] : [],
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
                : context.Fill(context.Texts.Ratings.RatedOf, ("rated", rated), ("all", context.Language.Number(items.Rated.Count + items.Unrated.Count))));
    }

    private static BarChart MeansChart(ValueList<GoalMean> means, ReportContext context) => new(
        "mean-chart",
        Caption(means, context),
        RatingAxis.Of(context.ScaleOf(means[0].Figure.Scale!), context),
        [context.Texts.Ratings.Axis],
        means.Select(mean => GoalCategory.Of(mean.Goal, mean.Figure.Rounded, ValueTexts.Of(mean.Figure, context.Texts), context)).ToValueList())
    {
        Description = RatingAxis.Description([.. means.Select(mean => (decimal?)mean.Figure.Rounded)], context, means[0].Figure.Rounded.Scale),
        LegendTitle = context.Texts.Headings.Legend,
    };

    private static string Caption(ValueList<GoalMean> means, ReportContext context) => context.Fill(
        context.Texts.Headings.MeansCaption,
        ("goals", context.LevelOf(means[0].Goal.Code).Plural),
        ("period", context.Language.Period(context.Round.Period)));

    private static string LevelText(RatedItem[] items, ReportContext context) => context.Fill(
        context.Texts.Ratings.LevelItems,
        ("rating", context.RatingText(items[0].Assessment)),
        ("items", context.Language.Count(items.Length, context.Texts.Ratings.Items)));

    private static Section OfGoal(GoalMean mean, ReportContext context)
    {
        var texts = context.Texts.Ratings;
        var number = ValueTexts.Of(mean.Figure, context.Texts);
        var sentence = IsMeanOfRatings(mean.Figure, context)
            ? context.Fill(texts.GoalMean, ("ratings", context.Language.Count(mean.Figure.Inputs.Count, texts.RatingsOf)), ("mean", number))
            : context.Fill(texts.GoalByRule, ("mean", number), ("rule", ExplanationText.Rule(mean.Figure, context.Texts)));
        var levels = RatedItems.Of(context, mean.Figure.Scale!, [mean.Goal]).Rated
            .GroupBy(item => item.Points)
            .OrderByDescending(level => level.Key)
            .Select(level => ValueList.Create<Block>([Blocks.Paragraph(LevelText([.. level], context)), Blocks.Bullets(level.Select(item => context.Text(item.Title)))]));
        return new Section(
            context.Anchor("summary", mean.Goal.Code),
            context.Heading(mean.Goal),
            [Blocks.Paragraph(string.Join(' ', new[] { sentence, NotFull(mean.Figure, context) }.OfType<string>())), new ItemList(ordered: false, levels.ToValueList())])
        {
            IsInContents = false,
        };
    }
}

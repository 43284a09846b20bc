using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>How many items of the whole are rated at which level, a table and a chart for each scale of levels in use.</summary>
internal sealed class RatingDistribution : IReportSection
{
    private const int MostMarks = 10;

    private static readonly decimal[] RoundSteps = [1, 2, 5];

    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        ValueList<Block> blocks = [.. context.Strategy.Scales.SelectMany(scale => OfScale(scale, context))];
        return blocks.Count == 0 ? [] : [new Section("distribution", context.Language.Text("overview.distributionHeading"), blocks)];
    }

    private static IEnumerable<Block> OfScale(RatingScale scale, ReportContext context)
    {
        var counts = Figures(FigureMeasure.LevelCount, scale, context).ToDictionary(figure => ((LevelSubject)figure.Subject).Level);
        if (counts.Count == 0)
        {
            return [];
        }

        var shares = Figures(FigureMeasure.LevelShare, scale, context).ToDictionary(figure => ((LevelSubject)figure.Subject).Level);
        var levels = scale.Levels.Concat(scale.UnorderedLevels.Where(level => counts.ContainsKey(level.Code)))
            .Select(level => new CountedLevel(level, counts.GetValueOrDefault(level.Code), shares.GetValueOrDefault(level.Code), scale.Levels.Contains(level)))
            .ToArray();
        return [ToTable(scale, levels, context), ToChart(scale, levels, context)];
    }

    private static IEnumerable<Figure> Figures(FigureMeasure measure, RatingScale scale, ReportContext context) => context.Evaluation.Figures
        .Where(figure => figure.Measure == measure && figure.Item == context.Strategy.Code && figure.Scale == scale.Code);

    private static string Caption(RatingScale scale, ReportContext context) => context.Message(
        "overview.distributionCaption",
        ("scale", scale.Title ?? scale.Code.Text),
        ("period", context.Language.Period(context.Round.Period)));

    private static Table ToTable(RatingScale scale, CountedLevel[] levels, ReportContext context) => new(
        context.Anchor("distribution-table", scale.Code),
        Caption(scale, context),
        [
            new Column(context.Language.Text("columns.label"), ColumnKind.RowHeader),
            new Column(context.Language.Text("overview.countColumn"), ColumnKind.Number),
            new Column(context.Language.Text("overview.shareColumn"), ColumnKind.Number),
        ],
        levels.Select(level => new Row(
        [
            Blocks.Cell(context.RatingText(level.Level)),
            Blocks.Cell(level.Number, context.Language.Number(level.Number)),
            level.Share is { } share ? Blocks.Cell(share.Rounded, ShareText(level, context)) : Blocks.Cell(ShareText(level, context)),
        ])).ToValueList());

    private static BarChart ToChart(RatingScale scale, CountedLevel[] levels, ReportContext context)
    {
        var most = levels.Max(level => level.Number);
        var mostFrequent = levels.Where(level => level.Number == most).ToArray();
        return new BarChart(
            context.Anchor("distribution-chart", scale.Code),
            Caption(scale, context),
            Axis(most, context),
            [context.Language.Text("overview.countAxis")],
            levels.Select(level => new ChartCategory(
                context.Text(level.Level.Value is { } points ? context.Language.Number(points) : level.Level.Label),
                Legend(level, context),
                [new ChartPoint(level.Number, context.Language.Number(level.Number))])).ToValueList())
        {
            Description = context.Message(
                "overview.distributionDescription",
                ("ratings", levels.Sum(level => level.Number)),
                ("levels", mostFrequent.Length),
                ("level", context.Language.Join([.. mostFrequent.Select(level => context.RatingText(level.Level))])),
                ("count", most)),
            LegendTitle = context.Language.Text("headings.legend"),
        };
    }

    private static string Legend(CountedLevel level, ReportContext context)
    {
        var words = context.RatingText(level.Level);
        return level.IsInOrder
            ? context.Message("overview.distributionLegend", ("level", words), ("count", level.Number), ("share", ShareText(level, context)))
            : context.Message("overview.unorderedLegend", ("level", words), ("count", level.Number));
    }

    private static string ShareText(CountedLevel level, ReportContext context) =>
        level.Share is { } share ? ValueTexts.Of(share, context.Language)
        : level.IsInOrder ? context.Language.Percent(0, context.Evaluation.Rules.PercentRounding.Decimals)
        : context.Language.Text("values.none");

    /// <summary>From nothing to at least the most, in steps of 1, 2, 5, 10, 20, 50 and so on.</summary>
    private static ChartAxis Axis(decimal most, ReportContext context)
    {
        var steps = Enumerable.Range(0, 9).SelectMany(power => RoundSteps.Select(step => step * (decimal)Math.Pow(10, power)));
        var fitting = steps.First(step => most / step <= MostMarks);
        return new ChartAxis(context.Language.Text("overview.countAxis"), 0, Math.Max(fitting, decimal.Ceiling(most / fitting) * fitting), fitting);
    }

    /// <summary>A level with its figures; without one nothing is rated at it.</summary>
    private sealed record CountedLevel(ScaleLevel Level, Figure? Count, Figure? Share, bool IsInOrder)
    {
        internal decimal Number => Count?.Rounded ?? 0;
    }
}

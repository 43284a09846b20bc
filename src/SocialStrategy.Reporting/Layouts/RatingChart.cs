using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>A chart of the ratings of the goal's directions, one for each numeric scale in use; with goals that share them named together.</summary>
internal sealed class RatingChart : IGoalPart
{
    public ValueList<Block> Build(Goal goal, ReportContext context)
    {
        Guard.Against.Null(goal);
        Guard.Against.Null(context);
        return context.Strategy.Scales
            .Where(scale => scale.IsNumeric && goal.Directions.Any(direction => RatingAxis.Points(Find(direction, scale, context), scale) is not null))
            .Select((scale, index) => Chart(goal, scale, index, context))
            .ToValueList<Block>();
    }

    private static BarChart Chart(Goal goal, RatingScale scale, int index, ReportContext context)
    {
        var points = goal.Directions.Select(direction => RatingAxis.Points(Find(direction, scale, context), scale)).ToArray();
        return new BarChart(
            index == 0 ? context.Anchor("chart", goal.Code) : context.Anchor("chart", $"{goal.Code}-{scale.Code}"),
            context.Message(
                "headings.ratingsCaption",
                ("items", context.NameOf(ItemKind.Direction).Plural),
                ("goal", GoalNames.WithShared(goal, context)),
                ("period", context.Language.Period(context.Round.Period))),
            RatingAxis.Of(scale, context),
            [context.Language.Text("ratings.axis")],
            goal.Directions.Select((direction, position) => Category(direction, position, points[position], context)).ToValueList())
        {
            Description = RatingAxis.Description(points, context, decimals: null),
            LegendTitle = context.Language.Text("headings.legend"),
        };
    }

    private static ChartCategory Category(Direction direction, int position, decimal? points, ReportContext context)
    {
        var text = points is null ? context.Language.Text("ratings.notRated") : context.Language.Number(points.Value);
        var number = direction.Number?.TrimEnd('.') ?? context.Language.Number(position + 1);
        return new ChartCategory(
            context.Text($"{context.NameOf(ItemKind.Direction).Name} {number}"),
            context.Message("ratings.legendEntry", ("title", direction.Title), ("rating", text)),
            [new ChartPoint(points, text)]);
    }

    private static Assessment? Find(Direction direction, RatingScale scale, ReportContext context) =>
        context.AssessmentsOf(direction.Code).FirstOrDefault(assessment => assessment.Scale == scale.Code && assessment.Period == context.Round.Period);
}

/// <summary>Goals named together where they share what hangs on them.</summary>
internal static class GoalNames
{
    /// <summary>The goal with its heading, and those that its directions also serve: "Cele operacyjne 4.1 i 4.2".</summary>
    internal static string WithShared(Goal goal, ReportContext context)
    {
        var shared = goal.Directions.SelectMany(direction => direction.AlsoServes).Distinct().ToArray();
        return shared.Length == 0
            ? context.Heading(goal)
            : $"{context.LevelOf(goal.Code).Plural} {context.Language.Join([goal.Code.Text, .. shared.Select(code => code.Text)])}";
    }
}

/// <summary>The axis and the points of charts of ratings.</summary>
internal static class RatingAxis
{
    private const int MostMarks = 20;

    internal static ChartAxis Of(RatingScale scale, ReportContext context)
    {
        var values = Values(scale);
        var lowest = Math.Min(0, values.Min());
        var highest = Math.Max(values.Max(), lowest + 1);
        var step = 1m;
        while ((highest - lowest) / step > MostMarks)
        {
            step *= 10;
        }

        return new ChartAxis(context.Language.Text("ratings.axis"), lowest, highest, step);
    }

    internal static decimal? Points(Assessment? assessment, RatingScale scale) =>
        assessment is null ? null : assessment.PercentComplete ?? scale.FindLevel(assessment.Level!)?.Value;

    internal static string Description(IReadOnlyList<decimal?> points, ReportContext context, int? decimals)
    {
        var rated = points.OfType<decimal>().ToArray();
        return context.Message(
            "ratings.chartDescription",
            ("ratings", rated.Length),
            ("lowest", Number(rated.Min(), context, decimals)),
            ("highest", Number(rated.Max(), context, decimals)));
    }

    internal static string Lowest(RatingScale scale, ReportContext context) => context.Language.Number(Values(scale).Min());

    internal static string Highest(RatingScale scale, ReportContext context) => context.Language.Number(Values(scale).Max());

    /// <summary>The points of the best level, which is the last one whether the numbers rise or fall.</summary>
    internal static decimal HighestPoints(RatingScale scale) => scale.IsPercentComplete ? 100 : scale.Levels[^1].Value.GetValueOrDefault();

    internal static string HighestInWords(RatingScale scale, ReportContext context) => scale.IsPercentComplete
        ? context.Language.Percent(100, 0)
        : context.RatingText(scale.Levels[^1]);

    private static decimal[] Values(RatingScale scale) => scale.IsPercentComplete ? [0, 100] : [.. scale.Levels.Select(level => level.Value.GetValueOrDefault())];

    private static string Number(decimal value, ReportContext context, int? decimals) =>
        decimals is null ? context.Language.Number(value) : context.Language.Number(value, decimals.Value);
}

using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The mean of one of the highest goals, computed, perhaps refused, and as published.</summary>
internal sealed record GoalMean(Goal Goal, Figure Figure, Value? Published);

/// <summary>The means of the highest goals in the document's order.</summary>
internal static class GoalMeans
{
    internal static ValueList<GoalMean> Of(ReportContext context, ScaleCode scale) => context.Strategy.Goals
        .Select(goal => (Goal: goal, Figure: context.Evaluation.FiguresOf(goal.Code).FirstOrDefault(
            figure => figure.Measure == FigureMeasure.MeanRating && figure.Scale == scale)))
        .Where(each => each.Figure is not null)
        .Select(each => new GoalMean(each.Goal, each.Figure!, Published(each.Goal, context)))
        .ToValueList();

    private static Value? Published(Goal goal, ReportContext context) => context.Round.PublishedFigures.FirstOrDefault(
        figure => figure.Measure == PublishedMeasure.MeanRating && figure.Item == goal.Code && figure.Period == context.Round.Period)?.Value;
}

/// <summary>A goal as a category of a chart of means.</summary>
internal static class GoalCategory
{
    internal static ChartCategory Of(Goal goal, decimal? value, string text, string inLegend, ReportContext context) => new(
        context.Text($"{context.LevelOf(goal.Code).Name} {goal.Code}"),
        context.Message("ratings.meanLegendEntry", ("goal", goal.TitleToShow), ("mean", inLegend)),
        [new ChartPoint(value, text)]);
}

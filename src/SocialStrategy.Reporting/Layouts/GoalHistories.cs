namespace SocialStrategy.Reporting;

/// <summary>The histories of the highest goals on the first numeric scale.</summary>
internal static class GoalHistories
{
    internal static RatingScale? Scale(ReportContext context) => context.Strategy.Scales.FirstOrDefault(scale => scale.IsNumeric);

    internal static IEnumerable<(Goal Goal, RatingHistory History)> Of(RatingScale scale, ReportContext context) =>
        RatingHistory.Of(context.Evaluation.Monitoring, context.Round.Period, scale, context.Evaluation.Rules)
            .Where(history => history.Subject != context.Strategy.Code)
            .Select(history => (((GoalItem)context.FindItem(history.Subject)!).Goal, history));

    internal static Figure? Mean(RatingHistory history, Period period) => history.Points.FirstOrDefault(point => point.Period == period)?.Computed;
}

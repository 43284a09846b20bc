using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The mean ratings of each highest goal over the rounds, a small chart a goal on the same axis.</summary>
internal sealed class GoalYears : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        if (GoalHistories.Scale(context) is not { } scale)
        {
            return [];
        }

        var charts = GoalHistories.Of(scale, context)
            .Where(history => history.History.Points.Count(point => point.Computed is not null) > 1)
            .Select(history => ToChart(history.Goal, history.History, scale, context))
            .ToValueList<Block>();
        return charts.Count == 0 ? [] : [new Section("goal-years", context.Language.Text("overview.goalYearsHeading"), charts)];
    }

    private static LineChart ToChart(Goal goal, RatingHistory history, RatingScale scale, ReportContext context)
    {
        var rated = history.Points.Where(point => point.Computed is not null).Select(point => (point.Period, Drawn: new LinePoint(point.Computed!.Rounded, ValueTexts.Of(point.Computed, context.Language)))).ToArray();
        return new LineChart(
            context.Anchor("goal-years", goal.Code),
            context.Heading(goal),
            RatingAxis.Of(scale, context),
            rated.Select(point => point.Period.ToString()).ToValueList(),
            [new LineSeries(context.Language.Text("series.computed"), SeriesChart.Legend(context.Language.Text("series.computed"), rated, context), rated.Select(point => point.Drawn).ToValueList())])
        {
            Description = context.Message(
                "series.description",
                ("first", context.Language.Period(rated[0].Period)),
                ("last", context.Language.Period(rated[^1].Period)),
                ("lowest", rated.MinBy(point => point.Drawn.Value).Drawn.Text),
                ("highest", rated.MaxBy(point => point.Drawn.Value).Drawn.Text)),
            LegendTitle = context.Language.Text("headings.legend"),
        };
    }
}

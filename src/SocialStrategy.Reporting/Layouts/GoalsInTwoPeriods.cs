using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The mean ratings of the highest goals in the compared period and in the round's, as grouped bars.</summary>
internal sealed class GoalsInTwoPeriods : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        if (context.Evaluation.ComparedWith?.Period is not { } earlier || GoalHistories.Scale(context) is not { } scale)
        {
            return [];
        }

        var later = context.Round.Period;
        var goals = GoalHistories.Of(scale, context)
            .Select(history => (history.Goal, Earlier: GoalHistories.Mean(history.History, earlier), Later: GoalHistories.Mean(history.History, later)))
            .Where(goal => goal.Earlier is not null && goal.Later is not null)
            .ToArray();
        return goals.Length == 0
            ? []
            : [new Section("two-periods", context.Language.Text("overview.twoPeriodsHeading"), [ToChart(goals!, scale, earlier, context)])];
    }

    private static BarChart ToChart((Goal Goal, Figure Earlier, Figure Later)[] goals, RatingScale scale, Period earlier, ReportContext context)
    {
        var later = context.Round.Period;
        return new BarChart(
            "two-periods-chart",
            context.Message("overview.twoPeriodsCaption", ("earlier", context.Language.Period(earlier)), ("later", context.Language.Period(later))),
            RatingAxis.Of(scale, context),
            [context.Language.Period(earlier), context.Language.Period(later)],
            goals.Select(goal => new ChartCategory(
                context.Text($"{context.LevelOf(goal.Goal.Code).Name} {goal.Goal.Code}"),
                context.Message(
                    "overview.twoPeriodsLegend",
                    ("goal", goal.Goal.TitleToShow),
                    ("earlier", ValueTexts.Of(goal.Earlier, context.Language)),
                    ("later", ValueTexts.Of(goal.Later, context.Language))),
                [Point(goal.Earlier, context), Point(goal.Later, context)])).ToValueList())
        {
            Description = RatingAxis.Description([.. goals.SelectMany(goal => new decimal?[] { goal.Earlier.Rounded, goal.Later.Rounded })], context, goals[0].Later.Rounded.Scale),
            LegendTitle = context.Language.Text("headings.legend"),
        };
    }

    private static ChartPoint Point(Figure figure, ReportContext context) => new(figure.Rounded, ValueTexts.Of(figure, context.Language));
}

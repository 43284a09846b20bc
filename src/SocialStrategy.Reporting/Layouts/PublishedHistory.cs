using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>What was published about the whole time of the strategy: the yearly indexes, the index and the goals' means of all years.</summary>
internal sealed class PublishedHistory : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        if (context.Strategy.Period is not { } period)
        {
            return [];
        }

        var blocks = Series(period, context).Concat(Whole(period, context)).ToValueList();
        return blocks.Count == 0
            ? []
            : [new Section("whole-period", context.Message("headings.wholePeriod", ("period", context.Language.Period(period))), blocks)];
    }

    private static IEnumerable<Block> Series(Period period, ReportContext context)
    {
        var scale = context.Strategy.Scales.FirstOrDefault(each => each.IsNumeric);
        var history = scale is null
            ? null
            : RatingHistory.Of(context.Evaluation.Monitoring, context.Round.Period, scale, context.Evaluation.Rules).FirstOrDefault(each => each.Subject == context.Strategy.Code);
        if (history?.SummarizePublished() is not { Numbers.Count: > 1 } summary)
        {
            yield break;
        }

        yield return Blocks.Paragraph(SeriesText.Summary(summary, number => ValueTexts.Mean(number, context), context));
        yield return new Table(
            "index-table",
            context.Message("headings.indexCaption", ("period", context.Language.Period(period))),
            [new Column(context.Language.Text("columns.period"), ColumnKind.RowHeader), new Column(context.Language.Text("columns.publishedIndex"), ColumnKind.Number)],
            history.Points
                .Where(point => point.Published is not null)
                .Select(point => new Row([Blocks.Cell(context.Language.Period(point.Period)), ValueTexts.Cell(point.Published!.Value, context.Language)]))
                .ToValueList());
    }

    private static IEnumerable<Block> Whole(Period period, ReportContext context)
    {
        foreach (var figure in Published(context.Round, PublishedMeasure.SyntheticIndex, period).Take(1))
        {
            yield return Blocks.Paragraph(context.Message(
                "ratings.wholeIndex",
                ("period", context.Language.Period(period)),
                ("value", ValueTexts.Of(figure.Value, context.Language))));
        }

        var means = context.Strategy.Goals
            .SelectMany(goal => Published(context.Round, PublishedMeasure.MeanRating, period)
                .Where(figure => figure.Item == goal.Code && figure.Value.Number is not null)
                .Take(1)
                .Select(figure => (Goal: goal, figure.Value)))
            .ToArray();
        var scale = context.Strategy.Scales.FirstOrDefault(each => each.IsNumeric);
        if (means.Length > 0 && scale is not null)
        {
            yield return new BarChart(
                "whole-period-chart",
                context.Message(
                    "headings.publishedMeansCaption",
                    ("goals", context.LevelOf(means[0].Goal.Code).Plural),
                    ("period", context.Language.Period(period))),
                RatingAxis.Of(scale, context),
                [context.Language.Text("ratings.axis")],
                means.Select(mean => GoalCategory.Of(mean.Goal, mean.Value.Number, OneDecimal(mean.Value, context), OneDecimal(mean.Value, context), context)).ToValueList())
            {
                Description = RatingAxis.Description([.. means.Select(mean => mean.Value.Number)], context, decimals: null),
                LegendTitle = context.Language.Text("headings.legend"),
            };
        }
    }

    /// <summary>A published mean with the decimal places of the rules, so that 6 reads 6,0 as printed.</summary>
    private static string OneDecimal(Value value, ReportContext context) =>
        context.Language.Number(value.Number.GetValueOrDefault(), context.Evaluation.Rules.MeanRounding.Decimals);

    private static IEnumerable<PublishedFigure> Published(MonitoringRound round, PublishedMeasure measure, Period period) =>
        round.PublishedFigures.Where(figure => figure.Measure == measure && figure.Period == period);
}

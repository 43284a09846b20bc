using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The mean ratings over the rounds: the index as a line, a table of whole and goals, and what the years show together.</summary>
internal sealed class RatingYears : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        var scale = context.Strategy.Scales.FirstOrDefault(each => each.IsNumeric);
        var histories = scale is null ? [] : RatingHistory.Of(context.Evaluation.Monitoring, context.Round.Period, scale, context.Evaluation.Rules);
        if (histories.FirstOrDefault(history => history.Subject == context.Strategy.Code) is not { Points.Count: > 1 } whole)
        {
            return [];
        }

        return
        [
            new Section(
                "rating-years",
                context.Message("series.heading", ("period", context.Language.Period(Years(whole)))),
                [
                    IndexChart(whole, RatingAxis.Of(scale!, context), context),
                    ToTable(histories, whole, context),
                    .. OfAllYears(whole) is { } summary
                        ? [Blocks.Paragraph(SeriesText.Summary(summary, number => ValueTexts.Mean(number, context), context))]
                        : (IEnumerable<Block>)[],
                ]),
        ];
    }

    private static Period Years(RatingHistory history)
    {
        var (first, last) = (history.Points[0].Period.Start.Year, history.Points[^1].Period.End.Year);
        return first == last ? Period.Year(first) : Period.Years(first, last);
    }

    private static LineChart IndexChart(RatingHistory whole, ChartAxis axis, ReportContext context)
    {
        var lines = new[] { (Name: context.Language.Text("series.published"), Points: whole.Points.Select(point => Published(point, context))), (Name: context.Language.Text("series.computed"), Points: whole.Points.Select(point => Computed(point, context))) }
            .Select(line => (line.Name, Points: line.Points.ToArray()))
            .Where(line => line.Points.Any(point => point.Value is not null))
            .ToArray();
        var numbers = lines.SelectMany(line => line.Points).Where(point => point.Value is not null).ToArray();
        return new LineChart(
            "rating-years-chart",
            context.Language.Text("series.indexCaption"),
            axis,
            whole.Points.Select(point => point.Period.ToString()).ToValueList(),
            lines.Select(line => new LineSeries(
                line.Name,
                SeriesChart.Legend(line.Name, [.. whole.Points.Zip(line.Points, (point, drawn) => (point.Period, drawn)).Where(each => each.drawn.Value is not null)], context),
                [.. line.Points])).ToValueList())
        {
            Description = context.Message(
                "series.description",
                ("first", context.Language.Period(whole.Points[0].Period)),
                ("last", context.Language.Period(whole.Points[^1].Period)),
                ("lowest", numbers.MinBy(point => point.Value)!.Text),
                ("highest", numbers.MaxBy(point => point.Value)!.Text)),
            LegendTitle = context.Language.Text("headings.legend"),
        };
    }

    private static Table ToTable(ValueList<RatingHistory> histories, RatingHistory whole, ReportContext context)
    {
        var periods = whole.Points.Select(point => point.Period).ToArray();
        return new Table(
            "rating-years-table",
            context.Language.Text("series.meansCaption"),
            [
                new Column(context.NameOf(ItemKind.Goal).Name, ColumnKind.RowHeader),
                .. periods.Select(period => new Column(context.Language.Period(period), ColumnKind.Number)),
                new Column(context.Language.Text("series.meanColumn"), ColumnKind.Number),
            ],
            histories.Select(history => new Row(
            [
                Blocks.Cell(context.FindItem(history.Subject) is GoalItem { Goal: var goal } ? context.Heading(goal) : context.Message("sensitivity.whole")),
                .. periods.Select(period => Cell(history.Points.FirstOrDefault(point => point.Period == period), context)),
                OfAllYears(history) is { } summary && history.Points.Count == periods.Length ? Blocks.Cell(context.Evaluation.Rules.MeanRounding.Round(summary.Mean!.Value), ValueTexts.Mean(summary.Mean.Value, context)) : Blocks.Cell(context.Language.Text("values.none")),
            ])).ToValueList());
    }

    /// <summary>What the published numbers of all years say together, otherwise the computed ones; null if neither has all years.</summary>
    private static SeriesSummary? OfAllYears(RatingHistory history) =>
        new[] { history.SummarizePublished(), history.SummarizeComputed() }.FirstOrDefault(summary => summary?.Numbers.Count == history.Points.Count);

    /// <summary>What was published, and what the rule gives where that is something else.</summary>
    private static Cell Cell(RatingPoint? point, ReportContext context)
    {
        if (point is null)
        {
            return Blocks.Cell(context.Language.Text("values.none"));
        }

        var published = Published(point, context);
        var computed = Computed(point, context);
        return published.Value is null ? Blocks.Cell(computed.Value!.Value, computed.Text)
            : computed.Value is null || computed.Value == published.Value ? Blocks.Cell(published.Value.Value, published.Text)
            : Blocks.Lines([published.Text, context.Message("series.point", ("period", context.Language.Text("series.computed")), ("value", computed.Text))]) with { Number = published.Value };
    }

    private static LinePoint Published(RatingPoint point, ReportContext context) => point.Published is { } published
        ? new LinePoint(published.Value.Number, context.Language.Number(published.Value.Number.GetValueOrDefault(), context.Evaluation.Rules.MeanRounding.Decimals))
        : new LinePoint(Value: null, context.Language.Text("values.none"));

    private static LinePoint Computed(RatingPoint point, ReportContext context) => point.Computed is { } figure
        ? new LinePoint(figure.Rounded, ValueTexts.Of(figure, context.Language))
        : new LinePoint(Value: null, context.Language.Text("values.none"));
}

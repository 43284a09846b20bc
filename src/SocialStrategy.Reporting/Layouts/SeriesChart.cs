using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The values of an indicator as a line over the periods, with what was aimed at.</summary>
internal static class SeriesChart
{
    /// <summary>The chart of a series that has a number.</summary>
    internal static LineChart Of(Indicator indicator, IndicatorSeries series, ReportContext context)
    {
        var points = series.Points.Select(point => Point(point, context)).ToArray();
        var target = Target(indicator, series, context);
        var heights = points.Select(point => point.Value).Concat(target?.Points.Select(point => point.Value) ?? []).OfType<decimal>().ToArray();
        return new LineChart(
            context.Anchor("series", indicator.Code),
            context.Message("series.chartCaption", ("indicator", indicator.Title)),
            SeriesAxis.Of(context.Text(indicator.Unit ?? context.Language.Text("series.axis")), heights),
            series.Points.Select(point => point.Period.ToString()).ToValueList(),
            [new LineSeries(context.Language.Text("series.values"), Legend(context.Language.Text("series.values"), [.. series.Points.Zip(points, (point, drawn) => (point.Period, drawn))], context), [.. points])])
        {
            Description = Description(series, points, context),
            LegendTitle = context.Language.Text("headings.legend"),
            Target = target,
        };
    }

    /// <summary>The entry of a line in the legend, with every number.</summary>
    internal static string Legend(string name, IReadOnlyList<(Period Period, LinePoint Point)> points, ReportContext context) => context.Message(
        "series.legend",
        ("name", name),
        ("points", string.Join("; ", points.Select(each => each.Point.Marks.Count == 0
            ? context.Message("series.point", ("period", context.Language.Period(each.Period)), ("value", each.Point.Text))
            : context.Message(
                "series.pointWithMarks",
                ("period", context.Language.Period(each.Period)),
                ("value", each.Point.Text),
                ("marks", string.Join(", ", each.Point.Marks.Select(mark => mark.Text))))))));

    private static LinePoint Point(SeriesPoint point, ReportContext context) =>
        new(point.Value.Number, ValueTexts.Of(point.Value, context.Language)) { Marks = [.. Marks(point, context.Language)] };

    private static IEnumerable<PointMark> Marks(SeriesPoint point, Language language)
    {
        if (point.IsBreak)
        {
            yield return new PointMark(PointMarkKind.Break, language.Text("series.break"));
        }

        if (point.IsRevised)
        {
            yield return new PointMark(PointMarkKind.Revised, language.Text("series.revised"));
        }

        if (point.Observation.Status == ObservationStatus.Provisional)
        {
            yield return new PointMark(PointMarkKind.Provisional, language.Text("series.provisional"));
        }

        if (point.IsForecast)
        {
            yield return new PointMark(PointMarkKind.Forecast, language.Text("series.forecast"));
        }
    }

    /// <summary>What was aimed at in each period: the next standing target in time with a number; null if there is none.</summary>
    private static LineTarget? Target(Indicator indicator, IndicatorSeries series, ReportContext context)
    {
        var aims = context.Evaluation.Targets
            .Where(each => each.Indicator == indicator.Code && each.Target.ReplacedOn is null && Number(each) is not null)
            .OrderBy(each => each.Target.Period.End)
            .ToArray();
        if (aims.Length == 0)
        {
            return null;
        }

        var points = series.Points
            .Select(point => aims.FirstOrDefault(each => each.Target.Period.End >= point.Period.End) ?? aims[^1])
            .Select(aim => new ChartPoint(Number(aim), TargetText.Of(aim.Target, context)))
            .ToValueList();
        var name = context.Language.Text("series.target");
        return new LineTarget(name, context.Message("series.legend", ("name", name), ("points", string.Join("; ", points.Select(point => point.Text).Distinct(StringComparer.Ordinal)))), points);
    }

    /// <summary>The number to draw: what is aimed at, of a range its lower end.</summary>
    private static decimal? Number(TargetProgress progress) =>
        (progress.Range?.Lower ?? progress.Range?.Upper) is { } number ? Drawn.Round(number) : null;

    /// <summary>How exactly a height is drawn.</summary>
    private static Rounding Drawn { get; } = Rounding.HalfAwayFromZero(6);

    private static string Description(IndicatorSeries series, LinePoint[] points, ReportContext context)
    {
        var numbers = points.Where(point => point.Value is not null).ToArray();
        return context.Message(
            "series.description",
            ("first", context.Language.Period(series.Points[0].Period)),
            ("last", context.Language.Period(series.Points[^1].Period)),
            ("lowest", numbers.MinBy(point => point.Value)!.Text),
            ("highest", numbers.MaxBy(point => point.Value)!.Text));
    }
}

using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The values of an indicator as a line over the periods, with what was aimed at.</summary>
internal static class SeriesChart
{
    /// <summary>The chart of a series that has a number.</summary>
    internal static LineChart Of(Indicator indicator, IndicatorSeries series, ReportContext context)
    {
        var texts = context.Texts.Series;
        var points = series.Points.Select(point => Point(point, context)).ToArray();
        var target = Target(indicator, series, context);
        var heights = points.Select(point => point.Value).Concat(target?.Points.Select(point => point.Value) ?? []).OfType<decimal>().ToArray();
        return new LineChart(
            context.Anchor("series", indicator.Code),
            context.Fill(texts.ChartCaption, ("indicator", indicator.Title)),
            SeriesAxis.Of(context.Text(indicator.Unit ?? texts.Axis), heights),
            series.Points.Select(point => point.Period.ToString()).ToValueList(),
            [new LineSeries(texts.Values, Legend(texts.Values, [.. series.Points.Zip(points, (point, drawn) => (point.Period, drawn))], context), [.. points])])
        {
            Description = Description(series, points, context),
            LegendTitle = context.Texts.Headings.Legend,
            Target = target,
        };
    }

    /// <summary>The entry of a line in the legend, with every number.</summary>
    internal static string Legend(string name, IReadOnlyList<(Period Period, LinePoint Point)> points, ReportContext context) => context.Fill(
        context.Texts.Series.Legend,
        ("name", name),
        ("points", string.Join("; ", points.Select(each => each.Point.Marks.Count == 0
            ? context.Fill(context.Texts.Series.Point, ("period", context.Language.Period(each.Period)), ("value", each.Point.Text))
            : context.Fill(
                context.Texts.Series.PointWithMarks,
                ("period", context.Language.Period(each.Period)),
                ("value", each.Point.Text),
                ("marks", string.Join(", ", each.Point.Marks.Select(mark => mark.Text))))))));

    private static LinePoint Point(SeriesPoint point, ReportContext context) =>
        new(point.Value.Number, ValueTexts.Of(point.Value, context.Texts)) { Marks = [.. Marks(point, context.Texts.Series)] };

    private static IEnumerable<PointMark> Marks(SeriesPoint point, SeriesTexts texts)
    {
        if (point.IsBreak)
        {
            yield return new PointMark(PointMarkKind.Break, texts.Break);
        }

        if (point.IsRevised)
        {
            yield return new PointMark(PointMarkKind.Revised, texts.Revised);
        }

        if (point.Observation.Status == ObservationStatus.Provisional)
        {
            yield return new PointMark(PointMarkKind.Provisional, texts.Provisional);
        }

        if (point.IsForecast)
        {
            yield return new PointMark(PointMarkKind.Forecast, texts.Forecast);
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
        var name = context.Texts.Series.Target;
        return new LineTarget(name, context.Fill(context.Texts.Series.Legend, ("name", name), ("points", string.Join("; ", points.Select(point => point.Text).Distinct(StringComparer.Ordinal)))), points);
    }

    /// <summary>The number to draw: what is aimed at, of a range its lower end.</summary>
    private static decimal? Number(TargetProgress progress) =>
        (progress.Range?.Lower ?? progress.Range?.Upper) is { } number ? Drawn.Round(number) : null;

    /// <summary>How exactly a height is drawn.</summary>
    private static Rounding Drawn { get; } = Rounding.HalfAwayFromZero(6);

    private static string Description(IndicatorSeries series, LinePoint[] points, ReportContext context)
    {
        var numbers = points.Where(point => point.Value is not null).ToArray();
        return context.Fill(
            context.Texts.Series.Description,
            ("first", context.Language.Period(series.Points[0].Period)),
            ("last", context.Language.Period(series.Points[^1].Period)),
            ("lowest", numbers.MinBy(point => point.Value)!.Text),
            ("highest", numbers.MaxBy(point => point.Value)!.Text));
    }
}

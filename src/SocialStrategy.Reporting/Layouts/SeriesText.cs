namespace SocialStrategy.Reporting;

/// <summary>Sentences about values over several periods.</summary>
internal static class SeriesText
{
    internal static IEnumerable<string> Sentences(IndicatorSeries series, ReportContext context)
    {
        if (series.Summarize() is { Numbers.Count: > 1 } summary)
        {
            var isMoney = series.Points.Any(point => point.Value is MoneyValue);
            var text = Summary(summary, number => isMoney ? ValueTexts.Money(number, context) : ValueTexts.Short(number, context), context);
            yield return summary.Numbers[0].Period == series.Points.First(point => !point.IsForecast && point.Value.Number is not null).Period ? text
                : context.Message("series.since", ("period", context.Language.Period(summary.Numbers[0].Period)), ("summary", text));
        }

        foreach (var point in series.Points.Where(point => point.Earlier.Count > 0))
        {
            yield return Restated(point, context);
        }
    }

    /// <summary>Mean, extremes and trend of a summary, with numbers put into words by the caller; running totals have no mean.</summary>
    internal static string Summary(SeriesSummary summary, Func<Fraction, string> number, ReportContext context)
    {
        if (summary.Highest.Count == summary.Numbers.Count)
        {
            return context.Message("series.equal", ("value", number(summary.Highest[0].Value)));
        }

        string?[] sentences =
        [
            summary.Mean is { } mean ? context.Message("series.mean", ("mean", number(mean))) : null,
            context.Message(
                "series.extremes",
                ("highest", number(summary.Highest[0].Value)),
                ("highestPeriods", Periods(summary.Highest, context)),
                ("lowest", number(summary.Lowest[0].Value)),
                ("lowestPeriods", Periods(summary.Lowest, context))),
            context.Message("series.trend", ("previous", Signed(summary.FromPrevious!.Value, number)), ("whole", Signed(summary.OverWhole!.Value, number))),
        ];
        return string.Join(' ', sentences.OfType<string>());
    }

    private static string Signed(Fraction change, Func<Fraction, string> number) => (change > default(Fraction) ? "+" : "") + number(change);

    private static string Periods(ValueList<SeriesNumber> numbers, ReportContext context) =>
        context.Language.Join([.. numbers.Select(each => context.Language.Period(each.Period))]);

    private static string Restated(SeriesPoint point, ReportContext context)
    {
        var period = context.Language.Period(point.Period);
        var value = ValueTexts.Of(point.Value, context.Language);
        var earlier = string.Join("; ", point.Earlier.Select(each => ValueTexts.Of(each.Value, context.Language)));
        return point.Observation.Note is { } reason
            ? context.Message("series.restatedWithReason", ("period", period), ("value", value), ("earlier", earlier), ("reason", reason))
            : context.Message("series.restated", ("period", period), ("value", value), ("earlier", earlier));
    }
}

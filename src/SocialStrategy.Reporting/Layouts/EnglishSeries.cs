namespace SocialStrategy.Reporting;

/// <summary>The English words about values over several periods.</summary>
internal static class EnglishSeries
{
    internal static SeriesTexts Texts { get; } = new()
    {
        ChartCaption = "{indicator}",
        Axis = "value",
        Values = "values",
        Target = "target",
        Legend = "{name}: {points}",
        Point = "{period} – {value}",
        PointWithMarks = "{period} – {value} ({marks})",
        Description = "A line from {first} to {last}; least {lowest}, greatest {highest}.",
        Break = "break in series",
        Revised = "revised",
        Provisional = "provisional",
        Forecast = "forecast",
        Restated = "{period}: {value}, given as {earlier} before.",
        RestatedWithReason = "{period}: {value}, given as {earlier} before. Reason: {reason}",
        Summary = "Mean of the periods: {mean}. Highest value: {highest} ({highestPeriods}), lowest: {lowest} ({lowestPeriods}).",
        Trend = "Change from the previous period: {previous}, from the first: {whole}.",
        Heading = "Ratings over the years: {period}",
        MeansCaption = "Mean ratings over the years",
        IndexCaption = "Synthetic index of implementation over the years",
        Computed = "computed",
        Published = "published",
        MeanColumn = "Mean of the years",
        Unit = "Unit: {unit}",
        Source = "Source: {source}",
        Baseline = "Baseline: {value} ({period})",
        TargetLine = "Target: {target}",
        ReplacedTarget = "Target, replaced on {date}: {target}",
        Rise = "More is better",
        Fall = "Less is better",
        KeepWithinRange = "It should stay within its range",
        None = "It only describes; no change is better or worse",
    };
}

namespace SocialStrategy.Reporting;

/// <summary>Words about values over several periods.</summary>
public sealed record SeriesTexts
{
    /// <summary>The caption of an indicator's chart; gap <c>{indicator}</c>.</summary>
    public required string ChartCaption { get; init; }

    /// <summary>The axis of values where the unit is not known.</summary>
    public required string Axis { get; init; }

    /// <summary>The name of the line of values.</summary>
    public required string Values { get; init; }

    /// <summary>The name of the line of targets.</summary>
    public required string Target { get; init; }

    /// <summary>The entry of a line in a legend; gaps <c>{name}</c>, <c>{points}</c>.</summary>
    public required string Legend { get; init; }

    /// <summary>A point in such an entry; gaps <c>{period}</c>, <c>{value}</c>.</summary>
    public required string Point { get; init; }

    /// <summary>A point with remarks; gaps <c>{period}</c>, <c>{value}</c>, <c>{marks}</c>.</summary>
    public required string PointWithMarks { get; init; }

    /// <summary>What a chart shows, for those who do not see it; gaps <c>{first}</c>, <c>{last}</c>, <c>{lowest}</c>, <c>{highest}</c>.</summary>
    public required string Description { get; init; }

    /// <summary>A remark: the value cannot be compared with those before.</summary>
    public required string Break { get; init; }

    /// <summary>A remark: the value was given otherwise before.</summary>
    public required string Revised { get; init; }

    /// <summary>A remark: the value may still change.</summary>
    public required string Provisional { get; init; }

    /// <summary>A remark: the value is expected.</summary>
    public required string Forecast { get; init; }

    /// <summary>A value that was restated; gaps <c>{period}</c>, <c>{value}</c>, <c>{earlier}</c>.</summary>
    public required string Restated { get; init; }

    /// <summary>The same with the reason; gaps <c>{period}</c>, <c>{value}</c>, <c>{earlier}</c>, <c>{reason}</c>.</summary>
    public required string RestatedWithReason { get; init; }

    /// <summary>What several periods show; gaps <c>{mean}</c>, <c>{highest}</c>, <c>{highestPeriods}</c>, <c>{lowest}</c>, <c>{lowestPeriods}</c>.</summary>
    public required string Summary { get; init; }

    /// <summary>How the last value stands to others; gaps <c>{previous}</c>, <c>{whole}</c>.</summary>
    public required string Trend { get; init; }

    /// <summary>The heading of the chapter about several periods; gap <c>{period}</c>.</summary>
    public required string Heading { get; init; }

    /// <summary>The caption of the table of means over the periods.</summary>
    public required string MeansCaption { get; init; }

    /// <summary>The caption of the chart of the index over the periods.</summary>
    public required string IndexCaption { get; init; }

    /// <summary>The name of the line of computed numbers.</summary>
    public required string Computed { get; init; }

    /// <summary>The name of the line of published numbers.</summary>
    public required string Published { get; init; }

    /// <summary>Header: the mean over the periods.</summary>
    public required string MeanColumn { get; init; }

    /// <summary>The unit of an indicator; gap <c>{unit}</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>Where an indicator's values come from; gap <c>{source}</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The value that change is measured from; gaps <c>{value}</c>, <c>{period}</c>.</summary>
    public required string Baseline { get; init; }

    /// <summary>A target; gap <c>{target}</c>.</summary>
    public required string TargetLine { get; init; }

    /// <summary>A target that was given up; gaps <c>{target}</c>, <c>{date}</c>.</summary>
    public required string ReplacedTarget { get; init; }

    /// <summary>Which change is wanted: more.</summary>
    public required string Rise { get; init; }

    /// <summary>Which change is wanted: less.</summary>
    public required string Fall { get; init; }

    /// <summary>Which change is wanted: to stay within a range.</summary>
    public required string KeepWithinRange { get; init; }

    /// <summary>Which change is wanted: none.</summary>
    public required string None { get; init; }
}

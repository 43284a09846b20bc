namespace SocialStrategy.Reporting;

/// <summary>Words about charts that show ratings at a glance: by level, in two periods, over the years of each goal.</summary>
public sealed record OverviewTexts
{
    /// <summary>The heading of the ratings by level.</summary>
    public required string DistributionHeading { get; init; }

    /// <summary>The caption of a table and chart of ratings by level; gaps <c>{scale}</c>, <c>{period}</c>.</summary>
    public required string DistributionCaption { get; init; }

    /// <summary>The axis of such a chart.</summary>
    public required string CountAxis { get; init; }

    /// <summary>Header: how many ratings.</summary>
    public required string CountColumn { get; init; }

    /// <summary>Header: their share.</summary>
    public required string ShareColumn { get; init; }

    /// <summary>A level in the legend; gaps <c>{level}</c>, <c>{count}</c>, <c>{share}</c>.</summary>
    public required string DistributionLegend { get; init; }

    /// <summary>A level outside the order in the legend; gaps <c>{level}</c>, <c>{count}</c>.</summary>
    public required string UnorderedLegend { get; init; }

    /// <summary>What such a chart shows, for those who do not see it; gaps <c>{ratings}</c>, <c>{level}</c>, <c>{count}</c>.</summary>
    public required string DistributionDescription { get; init; }

    /// <summary>The heading of the goals in two periods.</summary>
    public required string TwoPeriodsHeading { get; init; }

    /// <summary>The caption of the chart of the goals in two periods; gaps <c>{earlier}</c>, <c>{later}</c>.</summary>
    public required string TwoPeriodsCaption { get; init; }

    /// <summary>A goal in the legend of that chart; gaps <c>{goal}</c>, <c>{earlier}</c>, <c>{later}</c>.</summary>
    public required string TwoPeriodsLegend { get; init; }

    /// <summary>The heading of the small charts, one a goal.</summary>
    public required string GoalYearsHeading { get; init; }
}

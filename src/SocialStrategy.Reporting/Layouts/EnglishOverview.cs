namespace SocialStrategy.Reporting;

/// <summary>The English words about charts at a glance.</summary>
internal static class EnglishOverview
{
    internal static OverviewTexts Texts { get; } = new()
    {
        DistributionHeading = "Ratings by level",
        DistributionCaption = "Ratings by level, {scale}, {period}",
        CountAxis = "ratings",
        CountColumn = "Ratings",
        ShareColumn = "Share",
        DistributionLegend = "{level} – {count} ({share})",
        UnorderedLegend = "{level}: {count}, outside the order of the scale",
        DistributionDescription = "The bars show {ratings} by level; the most frequent level: {level} ({count}).",
        TwoPeriodsHeading = "Ratings of the goals in two periods",
        TwoPeriodsCaption = "Mean ratings of the goals: {earlier} and {later}",
        TwoPeriodsLegend = "{goal}: {earlier}, then {later}",
        GoalYearsHeading = "Ratings of each goal over the years",
    };
}

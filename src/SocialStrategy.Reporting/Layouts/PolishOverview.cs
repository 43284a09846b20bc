namespace SocialStrategy.Reporting;

/// <summary>The Polish words about charts at a glance.</summary>
internal static class PolishOverview
{
    internal static OverviewTexts Texts { get; } = new()
    {
        DistributionHeading = "Rozkład ocen",
        DistributionCaption = "Rozkład ocen, {scale}, {period}",
        CountAxis = "liczba ocen",
        CountColumn = "Liczba ocen",
        ShareColumn = "Udział",
        DistributionLegend = "{level}: {count} ({share})",
        UnorderedLegend = "{level}: {count}, poza kolejnością skali",
        DistributionDescription = "Słupki pokazują {ratings} według stopni; najczęstszy stopień: {level} ({count}).",
        TwoPeriodsHeading = "Oceny celów w dwóch okresach",
        TwoPeriodsCaption = "Średnie ocen celów: {earlier} i {later}",
        TwoPeriodsLegend = "{goal}: {earlier}, potem {later}",
        GoalYearsHeading = "Oceny każdego celu w kolejnych latach",
    };
}

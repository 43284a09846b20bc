using SocialStrategy.Audit.Rules;

namespace SocialStrategy.Audit;

/// <summary>The rules about the plan and about what was reported; those about the law are in <see cref="AuditRules.Law"/>.</summary>
internal static class EvidenceRules
{
    internal static ValueList<IAuditRule> All { get; } =
    [
        new ContributionTotalRule(),
        new PartTotalRule(),
        new ListedItemsRule(),
        new MissingValueRule(),
        new MissingContributionRule(),
        new OtherUnitRule(),
        new ApproximateInputRule(),
        new PeriodTotalRule(),
        new TotalBoundsRule(),
        new AddedPercentagesRule(),
        new RepeatedPartRule(),
        new RepeatedContributionRule(),
        new RefusedTotalRule(),
        new OtherMethodRule(),
        new SeriesRule(),
        new PercentRangeRule(),
        new PercentRatioRule(),
        new PeriodRule(),
        new JumpRule(),
        new RepeatedValueRule(),
        new RealizerTwiceRule(),
        new RealizerListRule(),
        new ContributorRule(),
        new RepeatedNumberRule(),
        new IndicatorDetailRule(),
        new RealizerNamesRule(),
        new ContradictionRule(),
        new JudgementRule(),
        new MisprintRule(),
    ];
}

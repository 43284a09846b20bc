using SocialStrategy.Audit.Rules;

namespace SocialStrategy.Audit;

/// <summary>The rules about the plan, the law that it is under, and what was reported.</summary>
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
        new MissingPartRule(),
        new SeriesRule(),
        new PercentRangeRule(),
        new PercentRatioRule(),
        new PeriodRule(),
        new JumpRule(),
        new RepeatedValueRule(),
        new RunningTotalRule(),
        new RelationRule(),
        new PrintingRule(),
        new RealizerTwiceRule(),
        new RealizerListRule(),
        new ContributorRule(),
        new RepeatedNumberRule(),
        new IndicatorDetailRule(),
        new RealizerNamesRule(),
        new SenselessRuleRule(),
        new LegalRecordRule(),
        new LegalElementRule(),
        new ContradictionRule(),
    ];
}

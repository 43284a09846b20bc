using SocialStrategy.Audit.Rules;

namespace SocialStrategy.Audit;

/// <summary>The rules about what was published of the ratings: legends, recommendations, means, claims.</summary>
internal static class PublishedRules
{
    internal static ValueList<IAuditRule> All { get; } =
    [
        new LegendRatingRule(),
        new RecommendationRatingRule(),
        new OutsideScaleRule(),
        new UnexplainedFigureRule(),
        new StatedRuleRule(),
        new RoundedInputsRule(),
        new MeanLabelRule(),
        new ClaimedRangeRule(),
        new RecommendedItemsRule(),
        new RepeatedFigureRule(),
        new RepeatedTitleRule(),
        new LegendItemsRule(),
        new CutOffRule(),
        new MissingAsZeroRule(),
        new PublishedCountRule(),
    ];
}

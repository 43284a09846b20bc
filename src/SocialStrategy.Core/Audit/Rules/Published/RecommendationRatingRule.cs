namespace SocialStrategy.Audit.Rules;

/// <summary>SSA202: a recommendation repeats another rating than the table.</summary>
internal sealed class RecommendationRatingRule : IAuditRule
{
    public string Code => AuditDescriptors.RecommendationRating.Code;

    public IEnumerable<Finding> Check(AuditContext context) => RepeatedRating.Contradictions(AuditDescriptors.RecommendationRating, RepeatedRating.InRecommendations(context), context);
}

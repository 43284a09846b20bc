namespace SocialStrategy.Audit.Rules;

/// <summary>SSA202: a recommendation repeats another rating than the table.</summary>
internal sealed class RecommendationRatingRule : IAuditRule
{
    public string Code => AuditDescriptors.RecommendationRating.Code;

    public IEnumerable<Finding> Check(AuditContext context) => RepeatedRating.Contradicted(RepeatedRating.InRecommendations(context), context)
        .Select(each => ToFinding(each.Printed, each.Rated, context));

    private static Finding ToFinding(RepeatedRating printed, Rated rated, AuditContext context) => new(
        AuditDescriptors.RecommendationRating,
        printed.Item,
        context.Round.Period,
        ("title", context.TitleOf(printed.Item)),
        ("printed", printed.Argument),
        ("rated", rated.Argument))
    {
        Place = printed.Place,
        Declared = printed.Text,
        Computed = rated.Text,
    };
}

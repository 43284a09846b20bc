namespace SocialStrategy.Audit.Rules;

/// <summary>SSA201: the legend of a chart gives another rating than the table.</summary>
internal sealed class LegendRatingRule : IAuditRule
{
    public string Code => AuditDescriptors.LegendRating.Code;

    public IEnumerable<Finding> Check(AuditContext context) => RepeatedRating.Contradictions(AuditDescriptors.LegendRating, RepeatedRating.InLegends(context), context);
}

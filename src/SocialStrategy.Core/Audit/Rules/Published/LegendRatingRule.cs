namespace SocialStrategy.Audit.Rules;

/// <summary>SSA201: the legend of a chart gives another rating than the table.</summary>
internal sealed class LegendRatingRule : IAuditRule
{
    public string Code => AuditDescriptors.LegendRating.Code;

    public IEnumerable<Finding> Check(AuditContext context) => RepeatedRating.Contradicted(RepeatedRating.InLegends(context), context)
        .Select(each => ToFinding(each.Printed, each.Rated, context));

    private static Finding ToFinding(RepeatedRating printed, Rated rated, AuditContext context) => new(
        AuditDescriptors.LegendRating,
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

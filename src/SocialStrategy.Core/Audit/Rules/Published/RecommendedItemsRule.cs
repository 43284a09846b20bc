namespace SocialStrategy.Audit.Rules;

/// <summary>SSA209: the list of recommendations leaves out something rated below the highest level, or lists something at it.</summary>
internal sealed class RecommendedItemsRule : IAuditRule
{
    public string Code => AuditDescriptors.RecommendedItems.Code;

    /// <summary>Whether a figure is the claim that everything beside the recommendations has the highest rating.</summary>
    internal static bool IsClaim(PublishedFigure figure, AuditContext context) =>
        figure.Measure == PublishedMeasure.RatingRange
        && figure.Item == context.Strategy.Code
        && figure.Period == context.Round.Period
        && PublishedEvidence.RangeOf(figure) is var (least, greatest)
        && least == greatest
        && context.Strategy.Scales.Any(scale => scale.IsPercentComplete ? greatest == 100 : scale.Levels[^1].Value == greatest)
        && figure.Except.Count > 0
        && figure.Except.ToHashSet().SetEquals(context.Round.Recommendations.Select(recommendation => recommendation.Item));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        var listed = context.Round.Recommendations.Select(recommendation => recommendation.Item).ToHashSet();
        var ratings = context.Ratings().ToArray();
        if (!ratings.Any(rated => listed.Contains(rated.Assessment.Item)))
        {
            return [];
        }

        var claim = context.Round.PublishedFigures.FirstOrDefault(figure => IsClaim(figure, context));
        var below = ratings.Where(rated => rated.IsBelowHighest).ToLookup(rated => rated.Assessment.Item);
        var missing = context.Items.Where(item => below.Contains(item.Code) && !listed.Contains(item.Code)).ToArray();
        return missing.Select(item => Missing(item.Code, below, claim, listed.Count, context))
            .Concat(ratings
                .Where(rated => rated.IsHighest && listed.Contains(rated.Assessment.Item) && !below.Contains(rated.Assessment.Item))
                .DistinctBy(rated => rated.Assessment.Item)
                .Select(rated => Needless(rated, context)));
    }

    private static Finding Missing(ItemCode item, ILookup<ItemCode, Rated> below, PublishedFigure? claim, int listed, AuditContext context)
    {
        var rated = below[item].First();
        return new Finding(
            AuditDescriptors.RecommendedItems,
            item,
            context.Round.Period,
            (Diagnostic.Variant, "missing"),
            ("title", context.TitleOf(item)),
            ("rating", rated.Argument),
            ("below", below.Count),
            ("listed", listed),
            ("isClaimed", claim is not null))
        {
            Severity = claim is null ? Severity.Hint : Severity.Error,
            Place = claim?.Place ?? "Rekomendacje",
            Declared = claim?.Value.Printed,
            Computed = rated.Text,
        };
    }

    private static Finding Needless(Rated rated, AuditContext context) => new(
        AuditDescriptors.RecommendedItems,
        rated.Assessment.Item,
        context.Round.Period,
        (Diagnostic.Variant, "needless"),
        ("title", context.TitleOf(rated.Assessment.Item)),
        ("rating", rated.Argument))
    {
        Severity = Severity.Warning,
        Place = "Rekomendacje",
        Computed = rated.Text,
    };
}

namespace SocialStrategy.Audit.Rules;

/// <summary>SSA209: the list of recommendations leaves out something rated below the highest level, or lists something at it.</summary>
internal sealed class RecommendedItemsRule : IAuditRule
{
    public string Code => "SSA209";

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

    private Finding Missing(Code item, ILookup<Code, Rated> below, PublishedFigure? claim, int listed, AuditContext context)
    {
        var rated = below[item].First();
        var (english, polish) = claim is null
            ? ("", "")
            : (
                " The report says that everything not listed has the highest rating.",
                " Raport mówi, że wszystko, czego nie wymieniono, ma najwyższą ocenę.");
        return new Finding(
            Code,
            claim is null ? Severity.Hint : Severity.Error,
            item,
            context.Round.Period,
            $"'{context.TitleOf(item)}' is rated {rated.English}, below the highest level, and is not among the recommendations: items rated below it: {ExactText.English(below.Count)}, listed: {ExactText.English(listed)}.{english}",
            $"{RuleText.Polish(context.TitleOf(item))} ma ocenę {rated.Polish}, niższą od najwyższej, a nie ma tej pozycji w rekomendacjach: pozycji z niższą oceną jest {ExactText.Polish(below.Count)}, wymieniono {ExactText.Polish(listed)}.{polish}")
        {
            Place = claim?.Place ?? "Rekomendacje",
            Declared = claim?.Value.Printed,
            Computed = rated.Text,
            AdviceEnglish = "Add it to the recommendations, or say which items the list leaves out.",
            AdvicePolish = "Dodaj tę pozycję do rekomendacji albo napisz, czego wykaz nie obejmuje.",
        };
    }

    private Finding Needless(Rated rated, AuditContext context) => new(
        Code,
        Severity.Warning,
        rated.Assessment.Item,
        context.Round.Period,
        $"'{context.TitleOf(rated.Assessment.Item)}' has the highest rating, {rated.English}, and is among the recommendations.",
        $"{RuleText.Polish(context.TitleOf(rated.Assessment.Item))} ma najwyższą ocenę, {rated.Polish}, a jest wśród rekomendacji.")
    {
        Place = "Rekomendacje",
        Computed = rated.Text,
        AdviceEnglish = "Check the rating, or say why the item is recommended all the same.",
        AdvicePolish = "Sprawdź ocenę albo napisz, dlaczego mimo niej pozycję zalecono.",
    };
}

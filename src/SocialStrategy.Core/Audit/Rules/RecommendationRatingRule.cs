namespace SocialStrategy.Audit.Rules;

/// <summary>SSA202: a recommendation repeats another rating than the table.</summary>
internal sealed class RecommendationRatingRule : IAuditRule
{
    public string Code => "SSA202";

    public IEnumerable<Finding> Check(AuditContext context) => RepeatedRating.Contradicted(RepeatedRating.InRecommendations(context), context)
        .Select(each => ToFinding(each.Printed, each.Rated, context));

    private Finding ToFinding(RepeatedRating printed, Rated rated, AuditContext context) => new(
        Code,
        Severity.Error,
        printed.Item,
        context.Round.Period,
        $"The recommendations give '{context.TitleOf(printed.Item)}' the rating {printed.English}; the table rates it {rated.English}.",
        $"W rekomendacjach {RuleText.Polish(context.TitleOf(printed.Item))} ma ocenę {printed.Polish}, a w tabeli jest {rated.Polish}.")
    {
        Place = printed.Place,
        Declared = printed.Text,
        Computed = rated.Text,
        AdviceEnglish = "Find out which rating the assessors gave, and correct the other place.",
        AdvicePolish = "Ustal, którą ocenę przyznał zespół, i popraw drugie miejsce.",
    };
}

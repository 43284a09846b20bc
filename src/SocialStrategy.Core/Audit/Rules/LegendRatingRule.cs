namespace SocialStrategy.Audit.Rules;

/// <summary>SSA201: the legend of a chart gives another rating than the table.</summary>
internal sealed class LegendRatingRule : IAuditRule
{
    public string Code => "SSA201";

    public IEnumerable<Finding> Check(AuditContext context) => RepeatedRating.Contradicted(RepeatedRating.InLegends(context), context)
        .Select(each => ToFinding(each.Printed, each.Rated, context));

    private Finding ToFinding(RepeatedRating printed, Rated rated, AuditContext context) => new(
        Code,
        Severity.Error,
        printed.Item,
        context.Round.Period,
        $"The legend of the chart rates '{context.TitleOf(printed.Item)}' {printed.English}; the table rates it {rated.English}.",
        $"Legenda wykresu podaje dla {RuleText.Polish(context.TitleOf(printed.Item))} ocenę {printed.Polish}, a w tabeli jest {rated.Polish}.")
    {
        Place = printed.Place,
        Declared = printed.Text,
        Computed = rated.Text,
        AdviceEnglish = "Find out which rating the assessors gave, and draw the chart again from the table.",
        AdvicePolish = "Ustal, którą ocenę przyznał zespół, i wykonaj wykres ponownie na podstawie tabeli.",
    };
}

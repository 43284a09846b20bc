namespace SocialStrategy.Samples.Recipes;

internal static class BuildStrategy
{
    internal static void Run(TextWriter output)
    {
        #region recipe
        var families = new Indicator(new("1.W1"), "Liczba rodzin objętych wsparciem asystenta")
        {
            Unit = "rodziny",
            DesiredDirection = DesiredDirection.Rise,
            Baseline = new Baseline(Period.Year(2025), 18),
            Targets = [Target.AtLeast(Period.Year(2027), 24), Target.AtLeast(Period.Year(2030), 36)],
            Aggregation = IndicatorAggregation.SumOfContributions,
            Realizers = [new Responsibility(new("MOPS"), ResponsibilityRole.Responsible)],
        };
        var goal = new Goal(new("1"), "Wsparcie rodzin")
        {
            Directions = [new Direction(new("1.K1"), "Praca asystentów rodziny")],
            Indicators = [families],
        };
        var strategy = new Strategy(new("gmina-2026-2030"), "Strategia na lata 2026–2030", [goal], [new Realizer(new("MOPS"), "Ośrodek pomocy")], scales: [], programmes: []);
        foreach (var item in strategy.Items)
        {
            output.WriteLine($"{string.Join(" > ", item.Path)}: {item.Title}");
        }
        #endregion
    }
}

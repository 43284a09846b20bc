namespace SocialStrategy.Audit.Rules;

/// <summary>SSA404: a number or a title that should name one thing names two: directions and indicators of one goal, charts of one report.</summary>
internal sealed class RepeatedNumberRule : IAuditRule
{
    public string Code => AuditDescriptors.RepeatedNumber.Code;

    public IEnumerable<Finding> Check(AuditContext context)
    {
        var indicators = context.Items.OfType<IndicatorItem>().ToLookup(item => item.NearestGoal!.Code);
        return context.Items.OfType<GoalItem>().SelectMany(goal => OfGoal(goal, indicators[goal.Code], context)).Concat(OfCharts(context));
    }

    private static IEnumerable<Finding> OfGoal(GoalItem goal, IEnumerable<IndicatorItem> indicators, AuditContext context) =>
        Repeated(goal.Goal.Directions.Where(direction => direction.Number is not null), direction => direction.Number!)
            .Select(twice => ToFinding(goal.Code, twice.Key, "directions", goal.Title, twice.Items.Select(each => each.Title), context))
            .Concat(Repeated(indicators, item => item.Title).Select(twice => ToFinding(goal.Code, twice.Key, "indicators", goal.Title, [], context)));

    private static IEnumerable<Finding> OfCharts(AuditContext context) => Repeated(context.Round.PublishedCharts, chart => chart.Number)
        .Select(twice => ToFinding(context.Strategy.Code, twice.Key, "charts", "", twice.Items.Select(chart => chart.Title), context));

    private static IEnumerable<(string Key, T[] Items)> Repeated<T>(IEnumerable<T> items, Func<T, string> key) =>
        items.GroupBy(key, StringComparer.Ordinal).Select(group => (group.Key, group.ToArray())).Where(each => each.Item2.Length > 1);

    private static Finding ToFinding(ItemCode subject, string declared, string variant, string goal, IEnumerable<string> titles, AuditContext context) => new(
        AuditDescriptors.RepeatedNumber,
        subject,
        context.Round.Period,
        (Diagnostic.Variant, variant),
        ("declared", declared),
        ("goal", goal),
        ("titles", titles))
    {
        Declared = declared,
    };
}

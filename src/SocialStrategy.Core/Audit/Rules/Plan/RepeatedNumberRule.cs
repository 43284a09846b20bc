namespace SocialStrategy.Audit.Rules;

/// <summary>SSA404: a number or a title that should name one thing names two: directions of one goal, indicators of one item, charts of one report.</summary>
/// <remarks>
/// Indicators of one title in two units are two, and so are those of two directions. Charts of one number whose titles differ only in what is added at the end
/// ("cd.", "(część 2)") are parts of one.
/// </remarks>
internal sealed class RepeatedNumberRule : IAuditRule
{
    public string Code => AuditDescriptors.RepeatedNumber.Code;

    public IEnumerable<Finding> Check(AuditContext context) => context.Items.OfType<GoalItem>().SelectMany(goal => OfGoal(goal, context))
        .Concat(context.Items.OfType<IndicatorItem>().GroupBy(item => item.Parent!).SelectMany(group => OfItem(group.Key, group, context)))
        .Concat(OfCharts(context));

    private static IEnumerable<Finding> OfGoal(GoalItem goal, AuditContext context) =>
        Repeated(goal.Goal.Directions.Where(direction => direction.Number is not null), direction => direction.Number!)
            .Select(twice => ToFinding(goal.Code, twice.Key, "directions", goal.Title, twice.Items.Select(each => each.Title), context));

    private static IEnumerable<Finding> OfItem(StrategyItem item, IEnumerable<IndicatorItem> indicators, AuditContext context) => indicators
        .GroupBy(each => (each.Title, each.Indicator.Unit))
        .Where(group => group.Count() > 1)
        .Select(group => ToFinding(item.Code, group.Key.Title, "indicators", item.Title, [], context));

    private static IEnumerable<Finding> OfCharts(AuditContext context) => Repeated(context.Round.PublishedCharts, chart => chart.Number)
        .Where(twice => twice.Items.Any(chart => !AreParts(chart.Title, twice.Items[0].Title)))
        .Select(twice => ToFinding(context.Strategy.Code, twice.Key, "charts", "", twice.Items.Select(chart => chart.Title), context));

    private static bool AreParts(string title, string other)
    {
        var (stem, otherStem) = (Stem(title), Stem(other));
        return IsBeginning(stem, otherStem) || IsBeginning(otherStem, stem);
    }

    /// <summary>A title without what stands in brackets at its end.</summary>
    private static string Stem(string title) => title.TrimEnd('.', ' ') is var text && text.EndsWith(')') && text.LastIndexOf('(') is > 0 and var at ? text[..at].TrimEnd() : text;

    private static bool IsBeginning(string text, string whole) =>
        whole.StartsWith(text, StringComparison.Ordinal) && (whole.Length == text.Length || !char.IsLetterOrDigit(whole[text.Length]));

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

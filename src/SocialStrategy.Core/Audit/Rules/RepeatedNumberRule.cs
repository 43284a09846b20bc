namespace SocialStrategy.Audit.Rules;

/// <summary>SSA404: a number or a title that should name one thing names two: directions and indicators of one goal, charts of one report.</summary>
internal sealed class RepeatedNumberRule : IAuditRule
{
    public string Code => "SSA404";

    public IEnumerable<Finding> Check(AuditContext context)
    {
        var indicators = context.Items.OfType<IndicatorItem>().ToLookup(item => item.NearestGoal!.Code);
        return context.Items.OfType<GoalItem>().SelectMany(goal => OfGoal(goal, indicators[goal.Code], context)).Concat(OfCharts(context));
    }

    private IEnumerable<Finding> OfGoal(GoalItem goal, IEnumerable<IndicatorItem> indicators, AuditContext context) =>
        Repeated(goal.Goal.Directions.Where(direction => direction.Number is not null), direction => direction.Number!)
            .Select(twice => Finding(
                goal.Code,
                twice.Key,
                $"In '{goal.Title}' the number {twice.Key} stands before several directions: {RuleText.AllEnglish(twice.Items.Select(each => each.Title))}.",
                $"W {RuleText.Polish(goal.Title)} numer {twice.Key} stoi przy więcej niż jednym kierunku: {RuleText.AllPolish(twice.Items.Select(each => each.Title))}.",
                context))
            .Concat(Repeated(indicators, item => item.Title)
                .Select(twice => Finding(
                    goal.Code,
                    twice.Key,
                    $"In '{goal.Title}' more than one indicator is called '{twice.Key}'.",
                    $"W {RuleText.Polish(goal.Title)} więcej niż jeden wskaźnik nazywa się {RuleText.Polish(twice.Key)}.",
                    context)));

    private IEnumerable<Finding> OfCharts(AuditContext context) => Repeated(context.Round.PublishedCharts, chart => chart.Number)
        .Select(twice => Finding(
            context.Strategy.Code,
            twice.Key,
            $"The number {twice.Key} stands at more than one chart: {RuleText.AllEnglish(twice.Items.Select(chart => chart.Title))}.",
            $"Numer {twice.Key} nosi więcej niż jeden wykres: {RuleText.AllPolish(twice.Items.Select(chart => chart.Title))}.",
            context));

    private static IEnumerable<(string Key, T[] Items)> Repeated<T>(IEnumerable<T> items, Func<T, string> key) =>
        items.GroupBy(key, StringComparer.Ordinal).Select(group => (group.Key, group.ToArray())).Where(each => each.Item2.Length > 1);

    private Finding Finding(Code subject, string declared, string english, string polish, AuditContext context) =>
        new(Code, Severity.Warning, subject, context.Round.Period, english, polish)
        {
            Declared = declared,
            AdviceEnglish = "Give each its own number or name, so that a reference finds one of them only.",
            AdvicePolish = "Nadaj każdemu własny numer albo nazwę, żeby odwołanie wskazywało tylko jedno z nich.",
        };
}

namespace SocialStrategy.Reporting;

/// <summary>The words of the rules that figures follow.</summary>
internal static class RuleWords
{
    /// <summary>Returns the words of a rule.</summary>
    internal static string Of(FigureRule rule, Language language) => rule switch
    {
        AggregationFigureRule aggregation => Of(aggregation, language),
        PrintedLessRule difference => language.Text("rules.printedLess", ("rule", Of(difference.Rule, language))),
        RollUpFigureRule rollUp => Of(rollUp.Rule, language),
        FixedFigureRule @fixed => language.Text(MessageKey.Of("rules.fixed", @fixed.Kind)),
        _ => rule.Name,
    };

    private static string Of(AggregationFigureRule aggregation, Language language) => WithMissing(
        aggregation.Rule.Missing,
        language.Text(MessageKey.Of("rules.of", aggregation.Of), ("method", language.Text(MessageKey.Of("rules.methods", aggregation.Rule.Method)))),
        language);

    /// <summary>Returns the words of a roll-up.</summary>
    internal static string Of(RollUpRule rule, Language language)
    {
        var key = MessageKey.Of("rules.rollUps", rule.Method);
        var isOfGoals = rule.Method is RollUpMethod.MeanOfGoalMeans or RollUpMethod.MeanOfRoundedGoalMeans or RollUpMethod.WeightedGoalMeans;
        return WithMissing(
            rule.Missing,
            isOfGoals ? language.Text(key) : language.Text(key, ("items", language.Text(MessageKey.Of("rules.items", rule.RatedItems)))),
            language);
    }

    private static string WithMissing(MissingPolicy missing, string rule, Language language) => language.Text(MessageKey.Of("rules.missing", missing), ("rule", rule));
}

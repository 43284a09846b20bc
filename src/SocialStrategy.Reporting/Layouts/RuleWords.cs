using System.Collections.Frozen;

namespace SocialStrategy.Reporting;

/// <summary>The words of every rule that a figure may follow.</summary>
internal static class RuleWords
{
    private static readonly FrozenDictionary<string, Func<Language, string>> Words = Named()
        .Concat(FigureRules.Aggregations.SelectMany(Aggregated))
        .Concat(FigureRules.RollUps.Select(RolledUp))
        .DistinctBy(rule => rule.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words of a rule.</summary>
    /// <param name="rule">The name of the rule, see <see cref="FigureRules.Names"/>; any other name stands for itself.</param>
    /// <param name="language">The language.</param>
    internal static string Of(string rule, Language language) => Words.GetValueOrDefault(rule) is { } words ? words(language) : rule;

    private static IEnumerable<KeyValuePair<string, Func<Language, string>>> Named() =>
    [
        new("greatestContribution", language => language.Text("rules.greatestContribution")),
        new("countOfRatings", language => language.Text("rules.countOfRatings")),
        new("shareOfRatingsInOrder", language => language.Text("rules.shareOfRatingsInOrder")),
        new("laterLessEarlier", language => language.Text("rules.laterLessEarlier")),
        new("changeInPercentOfEarlier", language => language.Text("rules.changeInPercentOfEarlier")),
        new("shareOfWayToTarget", language => language.Text("rules.shareOfWayToTarget")),
        new("shareOfDistanceGone", language => language.Text("rules.shareOfDistanceGone")),
        new("targetLessActual", language => language.Text("rules.targetLessActual")),
        new("sumOfTaskAmounts", language => language.Text("rules.sumOfTaskAmounts")),
        new("sumOfTaskAmounts(includeParts)", language => language.Text("rules.sumOfTaskAmountsIncludeParts")),
        new("spentInPercentOfPlanned", language => language.Text("rules.spentInPercentOfPlanned")),
    ];

    private static IEnumerable<KeyValuePair<string, Func<Language, string>>> Aggregated(AggregationRule rule)
    {
        var ofContributions = FigureRules.OfContributions(rule);
        return
        [
            new(ofContributions, language => Words(language, "rules.ofContributions")),
            new(FigureRules.OfPeriods(rule), language => Words(language, "rules.ofPeriods")),
            new(FigureRules.OfParts(rule), language => Words(language, "rules.ofParts")),
            new(FigureRules.PrintedLess(ofContributions), language => language.Text("rules.printedLess", ("rule", Words(language, "rules.ofContributions")))),
        ];

        string Words(Language language, string key) =>
            WithMissing(rule.Missing, language.Text(key, ("method", language.Text(MessageKey.Of("rules.methods", rule.Method)))), language);
    }

    private static KeyValuePair<string, Func<Language, string>> RolledUp(RollUpRule rule)
    {
        var key = MessageKey.Of("rules.rollUps", rule.Method);
        var isOfGoals = rule.Method is RollUpMethod.MeanOfGoalMeans or RollUpMethod.MeanOfRoundedGoalMeans or RollUpMethod.WeightedGoalMeans;
        return new(rule.Name, language => WithMissing(
            rule.Missing,
            isOfGoals ? language.Text(key) : language.Text(key, ("items", language.Text(MessageKey.Of("rules.items", rule.RatedItems)))),
            language));
    }

    private static string WithMissing(MissingPolicy missing, string rule, Language language) => language.Text(MessageKey.Of("rules.missing", missing), ("rule", rule));
}

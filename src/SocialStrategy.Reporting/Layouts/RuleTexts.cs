namespace SocialStrategy.Reporting;

/// <summary>Puts the words of every rule together from the words of its parts.</summary>
internal static class RuleTexts
{
    /// <summary>The words of every rule by its name.</summary>
    /// <param name="methods">The methods of putting values together.</param>
    /// <param name="of">What they are applied to; gap <c>{method}</c>.</param>
    /// <param name="printedLess">The difference of a printed value and a total; gap <c>{rule}</c>.</param>
    /// <param name="rollUps">The methods of rolling ratings up; gap <c>{items}</c>.</param>
    /// <param name="items">The rated items.</param>
    /// <param name="missing">What is done about missing inputs; gap <c>{rule}</c>.</param>
    /// <param name="others">The rules that have no parts, by name.</param>
    /// <returns>The words by the names of <see cref="FigureRules.Names"/>.</returns>
    internal static IReadOnlyDictionary<string, string> Of(
        IReadOnlyDictionary<AggregationMethod, string> methods,
        (string Contributions, string Periods, string Parts) of,
        string printedLess,
        IReadOnlyDictionary<RollUpMethod, string> rollUps,
        IReadOnlyDictionary<ItemKind, string> items,
        IReadOnlyDictionary<MissingPolicy, string> missing,
        IReadOnlyDictionary<string, string> others)
    {
        var words = new Dictionary<string, string>(others, StringComparer.Ordinal);
        foreach (var rule in FigureRules.Aggregations)
        {
            words[FigureRules.OfContributions(rule)] = Aggregation(of.Contributions, rule);
            words[FigureRules.OfPeriods(rule)] = Aggregation(of.Periods, rule);
            words[FigureRules.OfParts(rule)] = Aggregation(of.Parts, rule);
            words[FigureRules.PrintedLess(FigureRules.OfContributions(rule))] = TextTemplate.Fill(printedLess, [("rule", Aggregation(of.Contributions, rule))]);
        }

        foreach (var rule in FigureRules.RollUps)
        {
            words[rule.Name] = TextTemplate.Fill(missing[rule.Missing], [("rule", TextTemplate.Fill(rollUps[rule.Method], [("items", items[rule.RatedItems])]))]);
        }

        return words;

        string Aggregation(string template, AggregationRule rule) =>
            TextTemplate.Fill(missing[rule.Missing], [("rule", TextTemplate.Fill(template, [("method", methods[rule.Method])]))]);
    }
}

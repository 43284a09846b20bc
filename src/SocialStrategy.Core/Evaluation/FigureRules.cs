using System.Text.Json;

namespace SocialStrategy;

/// <summary>The rules that figures carry the names of: for those who write their words in another language.</summary>
public static class FigureRules
{
    /// <summary>Every method that makes a number, with some weight where it needs one, with every policy about missing inputs.</summary>
    public static ValueList<AggregationRule> Aggregations { get; } =
    [
        .. from method in Enum.GetValues<AggregationMethod>()
           where method != AggregationMethod.None
           from missing in Enum.GetValues<MissingPolicy>()
           select new AggregationRule(method, missing, AggregationRule.NeedsWeights(method) ? [new(new("any"), 1)] : [], weightTotal: null),
    ];

    /// <summary>Every roll-up of every kind of items, with some weight where it needs one, with every policy about missing ratings.</summary>
    public static ValueList<RollUpRule> RollUps { get; } =
    [
        .. from items in Enum.GetValues<ItemKind>()
           from method in Enum.GetValues<RollUpMethod>()
           from missing in Enum.GetValues<MissingPolicy>()
           select new RollUpRule(items, method, missing, RollUpRule.NeedsWeights(method) ? [new(new("any"), 1)] : [], weightTotal: null),
    ];

    /// <summary>Every name that the rule of an evaluation's figure can have.</summary>
    public static ValueList<string> Names { get; } =
    [
        .. Aggregations.SelectMany(rule => new[] { OfContributions(rule), PrintedLess(OfContributions(rule)), OfPeriods(rule), OfParts(rule) }),
        .. Enum.GetValues<FixedRule>().Select(rule => new FixedFigureRule(rule).Name),
        .. RollUps.Select(rule => rule.Name).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The name of a rule over contributions, such as <c>sumOfContributions</c>, with the policy where it is not to skip: <c>sumOfContributions(zero)</c>.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The name.</returns>
    public static string OfContributions(AggregationRule rule) => Name(rule, "OfContributions");

    /// <summary>The name of a rule over the parts of a period, such as <c>lastOfPeriods</c>.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The name.</returns>
    public static string OfPeriods(AggregationRule rule) => Name(rule, "OfPeriods");

    /// <summary>The name of a rule over the parts of a breakdown, such as <c>sumOfParts</c>.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The name.</returns>
    public static string OfParts(AggregationRule rule) => Name(rule, "OfParts");

    /// <summary>The name of the difference between a printed value and what a rule gives, such as <c>printedLessSumOfContributions</c>.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static string PrintedLess(string rule)
    {
        Guard.Against.NullOrEmpty(rule);
        return "printedLess" + char.ToUpperInvariant(rule[0]) + rule[1..];
    }

    /// <summary>What a name says about missing inputs; nothing where they are skipped.</summary>
    internal static string Suffix(MissingPolicy missing) => missing switch
    {
        MissingPolicy.Skip => "",
        MissingPolicy.Zero => "(zero)",
        MissingPolicy.Refuse => "(refuse)",
    };

    private static string Name(AggregationRule rule, string of)
    {
        Guard.Against.Null(rule);
        return JsonNamingPolicy.CamelCase.ConvertName(rule.Method.ToString()) + of + Suffix(rule.Missing);
    }
}

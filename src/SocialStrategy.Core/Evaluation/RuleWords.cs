namespace SocialStrategy;

/// <summary>Rules in words, as the beginning of a sentence.</summary>
internal static class RuleWords
{
    internal static Phrase Of(RollUpRule rule, GoalMeanBasis basis) =>
        new(Keys.Of("ruleOutcomes.rollUp", rule.Method), ("items", new Phrase(Keys.Of("ruleOutcomes.items", rule.RatedItems))), ("basis", basis));

    internal static Phrase Of(PrintedInputRule rule) => new(Keys.Of("ruleOutcomes.printed", rule));

    internal static Phrase Of(RoundingMode mode) => new(Keys.Of("ruleOutcomes.rounding", mode));
}

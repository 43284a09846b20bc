namespace SocialStrategy;

/// <summary>Rules in words, as the beginning of a sentence.</summary>
internal static class RuleWords
{
    internal static Phrase Of(RollUpRule rule, GoalMeanBasis basis) =>
        new(MessageKey.Of("ruleOutcomes.rollUp", rule.Method), ("items", new Phrase(MessageKey.Of("ruleOutcomes.items", rule.RatedItems))), ("basis", basis));

    internal static Phrase Of(PrintedInputRule rule) => new(MessageKey.Of("ruleOutcomes.printed", rule));

    internal static Phrase Of(RoundingMode mode) => new(MessageKey.Of("ruleOutcomes.rounding", mode));
}

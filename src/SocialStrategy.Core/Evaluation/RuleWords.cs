namespace SocialStrategy;

/// <summary>Rules in words, as the beginning of a sentence.</summary>
internal static class RuleWords
{
    internal static Phrase Of(RollUpRule rule, GoalMeanBasis basis)
    {
        var words = new Phrase(MessageKey.Of("ruleOutcomes.rollUp", rule.Method), ("items", new Phrase(MessageKey.Of("ruleOutcomes.items", rule.RatedItems))), ("basis", basis));
        return rule.Missing == MissingPolicy.Zero ? new Phrase("ruleOutcomes.missingAsZero", ("rule", words)) : words;
    }

    internal static Phrase Of(PrintedInputRule rule) => new(MessageKey.Of("ruleOutcomes.printed", rule));

    internal static Phrase Of(RoundingMode mode) => new(MessageKey.Of("ruleOutcomes.rounding", mode));
}

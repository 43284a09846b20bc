namespace SocialStrategy;

/// <summary>Rules in words, as the beginning of a sentence.</summary>
internal static class RuleWords
{
    internal static Phrase Of(RollUpRule rule, GoalMeanBasis basis) =>
        new(Keys.Of("reconciliation.rollUp", rule.Method), ("items", new Phrase(Keys.Of("reconciliation.items", rule.RatedItems))), ("basis", basis));

    internal static Phrase Of(PrintedInputRule rule) => new(Keys.Of("reconciliation.printed", rule));

    internal static Phrase Of(RoundingMode mode) => new(Keys.Of("reconciliation.rounding", mode));
}

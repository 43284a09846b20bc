namespace SocialStrategy.Audit.Rules;

/// <summary>SSA106: a contribution is in another unit than the indicator and does not enter the sum.</summary>
internal sealed class OtherUnitRule : IAuditRule
{
    public string Code => "SSA106";

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        from contribution in observation.Contributions
        let unit = contribution.Unit
        where unit is not null && unit != RuleText.UnitOf(observation, context)
        select ToFinding(observation, contribution, unit, context);

    private Finding ToFinding(Observation observation, Contribution contribution, string unit, AuditContext context)
    {
        var realizer = context.RealizerName(contribution.Realizer);
        var (english, polish) = RuleText.UnitOf(observation, context) is { } own
            ? ($", not in '{own}'", $", a nie {RuleText.Polish(own)}")
            : ("", "");
        return new Finding(
            Code,
            Severity.Hint,
            observation.Item,
            observation.Period,
            $"For '{context.NameOf(observation)}', {realizer} reports {RuleText.Digits(contribution.Value)} in '{unit}'{english}; it does not enter the sum.",
            $"Przy {RuleText.PolishAt(observation, context)} {RuleText.Polish(realizer)} podaje {RuleText.PolishDigits(contribution.Value)} w jednostce {RuleText.Polish(unit)}{polish}; nie wchodzi to do sumy.")
        {
            Declared = RuleText.Digits(contribution.Value),
            AdviceEnglish = "Make it an indicator of its own, or ask the body for a value in the indicator's unit.",
            AdvicePolish = "Utwórz z tego osobny wskaźnik albo poproś jednostkę o wartość w jednostce wskaźnika.",
        };
    }
}

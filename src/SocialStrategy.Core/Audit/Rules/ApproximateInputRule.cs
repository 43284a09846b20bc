namespace SocialStrategy.Audit.Rules;

/// <summary>SSA107: a total is printed as exact and rests on a contribution or a part that is approximate.</summary>
internal sealed class ApproximateInputRule : IAuditRule
{
    public string Code => "SSA107";

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        where observation.Value is NumberValue or MoneyValue && !observation.Value.IsApproximate
        from input in Inputs(observation, context)
        where input.Value.IsApproximate
        select ToFinding(observation, input.Name, input.Value, context);

    private static IEnumerable<(string Name, Value Value)> Inputs(Observation observation, AuditContext context) =>
        (context.FindItem(observation.Item) is IndicatorItem { Indicator: var indicator } ? ContributionTotals.Entering(observation, indicator) : [])
            .Select(each => (context.RealizerName(each.Realizer), each.Value))
            .Concat(observation.Breakdowns
                .Where(breakdown => breakdown.Coverage == BreakdownCoverage.Exhaustive)
                .SelectMany(breakdown => breakdown.Parts.Select(part => (part.Name, part.Value))));

    private Finding ToFinding(Observation observation, string input, Value value, AuditContext context) => new(
        Code,
        Severity.Warning,
        observation.Item,
        observation.Period,
        $"The value of '{context.NameOf(observation)}' is printed as exactly {ExactText.English(observation.Value.Number.GetValueOrDefault())}, but '{input}' is only approximate: {RuleText.Ended(RuleText.Printed(value))}",
        $"Wartość {RuleText.PolishOf(observation, context)} podano jako dokładną ({ExactText.Polish(observation.Value.Number.GetValueOrDefault())}), a {RuleText.Polish(input)} tylko w przybliżeniu: {RuleText.Ended(RuleText.PolishPrinted(value))}")
    {
        Declared = ExactText.English(observation.Value.Number.GetValueOrDefault()),
        AdviceEnglish = "Print the total as approximate too, or ask for the exact number.",
        AdvicePolish = "Podaj także sumę jako przybliżoną albo poproś o dokładną liczbę.",
    };
}

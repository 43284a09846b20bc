namespace SocialStrategy.Audit.Rules;

/// <summary>SSA107: a total is printed as exact and rests on a contribution or a part that is approximate.</summary>
internal sealed class ApproximateInputRule : IAuditRule
{
    public string Code => AuditDescriptors.ApproximateInput.Code;

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

    private static Finding ToFinding(Observation observation, string input, Value value, AuditContext context) => new(
        AuditDescriptors.ApproximateInput,
        observation.Item,
        observation.Period,
        ("name", context.NameOf(observation)),
        ("isIndicator", RuleText.IsIndicators(observation, context)),
        ("printed", observation.Value.Number.GetValueOrDefault()),
        ("input", input),
        ("value", value))
    {
        Declared = ExactText.Of(observation.Value.Number.GetValueOrDefault()),
    };
}

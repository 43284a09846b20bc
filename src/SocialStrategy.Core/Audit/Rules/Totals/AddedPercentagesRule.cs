namespace SocialStrategy.Audit.Rules;

/// <summary>SSA110: the rule of an indicator adds percentages, which belong to different wholes.</summary>
internal sealed class AddedPercentagesRule : IAuditRule
{
    public string Code => AuditDescriptors.AddedPercentages.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        let indicator = (context.FindItem(observation.Item) as IndicatorItem)?.Indicator
        where indicator?.Aggregation is not null
        from added in Added(observation, indicator, context)
        select ToFinding(observation, added.Of, added.Values, context);

    /// <summary>Whether a total is a sum of percentages, which says nothing about the printed number.</summary>
    internal static bool AreAdded(PrintedTotal total) =>
        total.Inputs.Rule.Method == AggregationMethod.Sum && total.Inputs.ArePercentages;

    private static IEnumerable<(AggregatedInputs Of, Value[] Values)> Added(Observation observation, Indicator indicator, AuditContext context)
    {
        var contributions = observation.Contributions.Select(each => (each.Unit, each.Value));
        var periods = PartsOfPeriod.Of(observation, context).FirstOrDefault()?.Observations.Select(each => (each.Unit, each.Value)) ?? [];
        return new[]
        {
            (Of: AggregatedInputs.Contributions, Rule: indicator.Aggregation!.OverRealizers, Values: Percentages(contributions, indicator)),
            (Of: AggregatedInputs.Periods, Rule: indicator.Aggregation.OverPeriods, Values: Percentages(periods, indicator)),
        }.Where(each => each.Rule?.Method == AggregationMethod.Sum && each.Values.Length > 1).Select(each => (each.Of, each.Values));
    }

    private static Value[] Percentages(IEnumerable<(string? Unit, Value Value)> values, Indicator indicator) =>
        [.. values.Where(each => (each.Value is PercentValue && (each.Unit is null || each.Unit == indicator.Unit)) || (each.Value is NumberValue && PrintedTotal.IsPercent(each.Unit ?? indicator.Unit))).Select(each => each.Value)];

    private static Finding ToFinding(Observation observation, AggregatedInputs of, Value[] values, AuditContext context)
    {
        var sum = Numbers.Sum(values.Select(value => (Fraction)value.Number.GetValueOrDefault()));
        return new Finding(
            AuditDescriptors.AddedPercentages,
            observation.Item,
            observation.Period,
            ("name", context.NameOf(observation)),
            ("isIndicator", RuleText.IsIndicators(observation, context)),
            ("of", of),
            ("values", values.Select(value => (object)value.Number.GetValueOrDefault()).ToValueList()),
            ("sum", sum))
        {
            Declared = RuleText.Digits(observation.Value),
            Computed = ExactText.Of(sum),
        };
    }
}

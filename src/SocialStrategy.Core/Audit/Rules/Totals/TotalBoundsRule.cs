namespace SocialStrategy.Audit.Rules;

/// <summary>SSA109: where bodies may have counted the same person, a total above the sum of the contributions or below the greatest of them.</summary>
internal sealed class TotalBoundsRule : IAuditRule
{
    public string Code => AuditDescriptors.TotalBounds.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from total in PrintedTotal.OfContributions(context)
        where total.IsStated && HasBounds(total, context) && total.Exact is not null && total.Roundings == ReconciledRoundings.None
        let least = total.Inputs.By(new AggregationRule(AggregationMethod.Maximum, MissingPolicy.Skip))
        let isAbove = total.Exact < total.Printed
        where isAbove || (least.Result.Number > total.Printed && least.RoundingsOf(total.Printed) == ReconciledRoundings.None)
        select ToFinding(total, isAbove, least.Result.Number.GetValueOrDefault(), context);

    internal static bool HasBounds(PrintedTotal total, AuditContext context) =>
        total.Inputs.Rule.Method == AggregationMethod.Sum && context.FindItem(total.Observation.Item) is IndicatorItem { Indicator.Aggregation.MayCountTwice: true };

    private static Finding ToFinding(PrintedTotal total, bool isAbove, Fraction least, AuditContext context)
    {
        var most = total.Exact.GetValueOrDefault();
        var canBothBeTrue = total.IsDoubtful || total.Value.IsApproximate || total.Inputs.AreApproximate || (isAbove && total.Inputs.MissingCount > 0) || total.Inputs.FitsRoundedAmounts(total.Printed);
        return new Finding(
            AuditDescriptors.TotalBounds,
            total.Observation.Item,
            total.Observation.Period,
            ("name", total.Name),
            ("isIndicator", RuleText.IsIndicators(total.Observation, context)),
            ("printed", total.Printed),
            ("isAbove", isAbove),
            ("least", least),
            ("most", most))
        {
            Severity = canBothBeTrue ? Severity.Warning : Severity.Error,
            Declared = ExactText.Of(total.Printed),
            Computed = $"{ExactText.Of(least)}–{ExactText.Of(most)}",
        };
    }
}

namespace SocialStrategy.Audit.Rules;

/// <summary>SSA101: a printed total does not follow from the contributions printed beside it by the rule of the indicator.</summary>
/// <remarks>An error, unless an approximate figure, a contribution that cannot be added or rounded amounts may explain the difference.</remarks>
internal sealed class ContributionTotalRule : IAuditRule
{
    public string Code => AuditDescriptors.ContributionTotal.Code;

    public IEnumerable<Finding> Check(AuditContext context) => PrintedTotal.OfContributions(context)
        .Where(total => total.IsStated && total.Contradicts && !TotalBoundsRule.HasBounds(total, context) && !AddedPercentagesRule.AreAdded(total))
        .Select(total => ToFinding(total, context));

    private static Finding ToFinding(PrintedTotal total, AuditContext context)
    {
        var isSum = total.Inputs.Rule.Method == AggregationMethod.Sum;
        var shown = total.Inputs.Shown(total.Printed);
        object? cause = total.Inputs.FitsRoundedAmounts(total.Printed) ? new Phrase("audit.cause.amounts")
            : isSum ? LikelyCause.Of(total, context)
            : null;
        return new Finding(
            AuditDescriptors.ContributionTotal,
            total.Observation.Item,
            total.Observation.Period,
            (Diagnostic.Variant, isSum ? "sum" : "other"),
            ("name", total.Name),
            ("isIndicator", RuleText.IsIndicators(total.Observation, context)),
            ("printed", total.Printed),
            ("rule", total.RulePhrase(total.Inputs.Rule)),
            ("sum", shown),
            ("cause", cause ?? ""))
        {
            Severity = total.CanBothBeTrue ? Severity.Warning : Severity.Error,
            Declared = ExactText.Of(total.Printed),
            Computed = ExactText.Of(shown),
        };
    }
}

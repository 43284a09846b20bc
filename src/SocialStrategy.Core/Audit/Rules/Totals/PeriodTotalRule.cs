namespace SocialStrategy.Audit.Rules;

/// <summary>SSA108: the printed value of a period does not follow from those of its parts by the rule of the indicator.</summary>
/// <remarks>Of a period without some of its parts only what no further part can mend is found, such as a sum that is too great already.</remarks>
internal sealed class PeriodTotalRule : IAuditRule
{
    public string Code => AuditDescriptors.PeriodTotal.Code;

    public IEnumerable<Finding> Check(AuditContext context) => PrintedTotal.OfPeriods(context)
        .Where(total => total.IsStated && total.Contradicts && !AddedPercentagesRule.AreAdded(total))
        .Select(total => ToFinding(total, context));

    private static Finding ToFinding(PrintedTotal total, AuditContext context)
    {
        var shown = total.Inputs.Shown(total.Printed);
        return new Finding(
            AuditDescriptors.PeriodTotal,
            total.Observation.Item,
            total.Observation.Period,
            ("name", total.Name),
            ("isIndicator", RuleText.IsIndicators(total.Observation, context)),
            ("period", RuleText.Of(total.Observation.Period)),
            ("printed", total.Printed),
            ("rule", total.RulePhrase(total.Inputs.Rule)),
            ("computed", shown),
            ("parts", total.Inputs.Inputs.Select(input => input.Period).ToValueList()),
            ("isComplete", total.IsComplete))
        {
            Severity = total.CanBothBeTrue ? Severity.Warning : Severity.Error,
            Declared = ExactText.Of(total.Printed),
            Computed = ExactText.Of(shown),
        };
    }
}

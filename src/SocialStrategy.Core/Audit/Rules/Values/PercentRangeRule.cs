namespace SocialStrategy.Audit.Rules;

/// <summary>SSA302: a share lies outside 0–100 per cent.</summary>
/// <remarks>
/// An error only where the data say that it is a share: the indicator's measure is one, or it is a part, in per cent, of a whole that is none. Where nothing is said,
/// the question is asked what it is: rates, ratios and changes may lie outside, and nothing is said of them.
/// </remarks>
internal sealed class PercentRangeRule : IAuditRule
{
    public string Code => AuditDescriptors.PercentRange.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from value in ReportedValue.Of(context)
        where value.Value.Number is < 0 or > 100
        let measure = (context.FindItem(value.Observation.Item) as IndicatorItem)?.Indicator.Measure
        let isShare = IsShare(value, measure, context)
        where isShare || (value.Value is PercentValue && measure is null)
        select ToFinding(value, isShare);

    private static bool IsShare(ReportedValue value, IndicatorMeasure? measure, AuditContext context) => measure switch
    {
        IndicatorMeasure.Share => value.Value is PercentValue || (value.Value is NumberValue && !value.HasOwnUnit && context.Strategy.UnitOf(value.Observation)?.Trim() is null or "%"),
        IndicatorMeasure.Count or IndicatorMeasure.Amount or null => value is { IsPart: true, Value: PercentValue, Observation.Value: NumberValue or MoneyValue },
        IndicatorMeasure.Rate or IndicatorMeasure.Ratio or IndicatorMeasure.Change or IndicatorMeasure.Index => false,
    };

    private static Finding ToFinding(ReportedValue value, bool isShare)
    {
        var percent = value.Value.Number.GetValueOrDefault();
        return new Finding(
            AuditDescriptors.PercentRange,
            value.Observation.Item,
            value.Observation.Period,
            ("name", value.Name),
            ("percent", percent),
            ("isShare", isShare))
        {
            Severity = isShare ? Severity.Error : Severity.Hint,
            Declared = ExactText.Of(percent),
        };
    }
}

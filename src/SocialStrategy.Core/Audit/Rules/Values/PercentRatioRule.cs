namespace SocialStrategy.Audit.Rules;

/// <summary>SSA303: a percentage does not follow from the part and the whole printed with it, within the places that it is printed to.</summary>
/// <remarks>Rounding a half up and to the even digit are both accepted; cutting digits off is named as the likely cause.</remarks>
internal sealed class PercentRatioRule : IAuditRule
{
    public string Code => AuditDescriptors.PercentRatio.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from value in ReportedValue.Of(context)
        let percent = value.Value as PercentValue
        let ratio = percent?.Ratio
        where ratio is not null
        let finding = ratio.Denominator == 0 ? OfNothing(value, percent) : Compare(value, percent, ratio)
        where finding is not null
        select finding;

    private static Finding? Compare(ReportedValue value, PercentValue percent, Ratio ratio)
    {
        var exact = (Fraction)ratio.Numerator / ratio.Denominator * 100;
        var decimals = percent.Percent.Scale;
        if (decimals > Rounding.MostDecimals || Gives(RoundingMode.HalfAwayFromZero, percent, exact) || Gives(RoundingMode.HalfToEven, percent, exact))
        {
            return null;
        }

        var rounding = Rounding.HalfAwayFromZero(decimals);
        object expected = rounding.Fits(exact) ? rounding.Round(exact) : exact;
        return ToFinding(
            value,
            percent,
            percent.IsApproximate ? Severity.Warning : Severity.Error,
            rounding.Fits(exact) ? ExactText.Of(rounding.Round(exact)) : ExactText.Of(exact),
            (Diagnostic.Variant, "other"),
            ("name", value.Name),
            ("percent", percent.Percent),
            ("part", ratio.Numerator),
            ("whole", ratio.Denominator),
            ("expected", expected),
            ("isCut", Gives(RoundingMode.TowardZero, percent, exact)));
    }

    private static bool Gives(RoundingMode mode, PercentValue percent, Fraction exact) =>
        Interval.OfPrinted(percent.Percent, mode).Contains(exact);

    private static Finding OfNothing(ReportedValue value, PercentValue percent) =>
        ToFinding(value, percent, Severity.Warning, computed: null, (Diagnostic.Variant, "ofNothing"), ("name", value.Name), ("percent", percent.Percent));

    private static Finding ToFinding(
        ReportedValue value, PercentValue percent, Severity severity, string? computed, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        new(AuditDescriptors.PercentRatio, value.Observation.Item, value.Observation.Period, arguments)
        {
            Severity = severity,
            Declared = ExactText.Of(percent.Percent),
            Computed = computed,
        };
}

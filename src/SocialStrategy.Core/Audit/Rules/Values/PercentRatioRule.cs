namespace SocialStrategy.Audit.Rules;

/// <summary>SSA303: a percentage does not follow from the part and the whole printed with it, within the places that it is printed to.</summary>
/// <remarks>Rounding a half up and to the even digit are both accepted. Cutting digits off, or rounding every one up, can be true: it is named, and no error.</remarks>
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

    /// <summary>How a percentage must be rounded to come from its part and its whole; null without them.</summary>
    internal static ReconciledRoundings? RoundingsOf(Value value) => value is PercentValue { Ratio: { Denominator: not 0 } ratio } percent
        ? ReconciledRounding.Of(percent.Percent, rounding => ReconciledInputs.Quotient(ReconciledInputs.OfTerm(ratio.Numerator, rounding), ReconciledInputs.OfTerm(ratio.Denominator, rounding)))
        : null;

    private static Finding? Compare(ReportedValue value, PercentValue percent, Ratio ratio)
    {
        if (RoundingsOf(percent) is not { } roundings || (roundings & ReconciledRoundings.Nearest) != ReconciledRoundings.None)
        {
            return null;
        }

        var exact = (Fraction)ratio.Numerator / ratio.Denominator * 100;
        var rounding = Rounding.HalfAwayFromZero(Rounding.PlacesOf(percent.Percent));
        var expected = rounding.Fits(exact) ? rounding.Round(exact) : exact;
        return ToFinding(
            value,
            percent,
            percent.IsApproximate || roundings != ReconciledRoundings.None ? Severity.Warning : Severity.Error,
            ExactText.Of(expected),
            (Diagnostic.Variant, "other"),
            ("name", value.Name),
            ("percent", percent.Percent),
            ("part", ratio.Numerator),
            ("whole", ratio.Denominator),
            ("expected", expected),
            ("rounded", RuleText.NameOf(roundings)));
    }

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

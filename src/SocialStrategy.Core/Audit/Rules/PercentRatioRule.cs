namespace SocialStrategy.Audit.Rules;

/// <summary>SSA303: a percentage does not follow from the part and the whole printed with it, within the places that it is printed to.</summary>
/// <remarks>Rounding a half up and to the even digit are both accepted; cutting digits off is named as the likely cause.</remarks>
internal sealed class PercentRatioRule : IAuditRule
{
    public string Code => "SSA303";

    public IEnumerable<Finding> Check(AuditContext context) =>
        from value in ReportedValue.Of(context)
        let percent = value.Value as PercentValue
        let ratio = percent?.Ratio
        where ratio is not null
        let finding = ratio.Denominator == 0 ? OfNothing(value, percent) : Compare(value, percent, ratio)
        where finding is not null
        select finding;

    private Finding? Compare(ReportedValue value, PercentValue percent, Ratio ratio)
    {
        var exact = (Fraction)ratio.Numerator / ratio.Denominator * 100;
        var decimals = percent.Percent.Scale;
        if (decimals > Rounding.MostDecimals || Gives(RoundingMode.HalfAwayFromZero, percent, exact) || Gives(RoundingMode.HalfToEven, percent, exact))
        {
            return null;
        }

        var (english, polish) = Gives(RoundingMode.TowardZero, percent, exact)
            ? (" It seems to be cut off instead of rounded.", " Wygląda na obcięty zamiast zaokrąglonego.")
            : ("", "");
        var rounding = Rounding.HalfAwayFromZero(decimals);
        var share = rounding.Fits(exact) ? rounding.Round(exact) : (decimal?)null;
        var expected = share is { } one ? ExactText.English(one) : ExactText.English(exact);
        var expectedPolish = share is { } other ? ExactText.Polish(other) : ExactText.Polish(exact);
        return Finding(
            value,
            percent,
            percent.IsApproximate ? Severity.Warning : Severity.Error,
            expected,
            $"'{value.Name}' is {ExactText.English(percent.Percent)}%, but {ExactText.English(ratio.Numerator)} of {ExactText.English(ratio.Denominator)} is {expected}%.{english}",
            $"{RuleText.Polish(value.Name)} to {ExactText.Polish(percent.Percent)}%, a {ExactText.Polish(ratio.Numerator)} z {ExactText.Polish(ratio.Denominator)} to {expectedPolish}%.{polish}");
    }

    private static bool Gives(RoundingMode mode, PercentValue percent, Fraction exact) =>
        Interval.OfPrinted(percent.Percent, mode).Contains(exact);

    private Finding OfNothing(ReportedValue value, PercentValue percent) => Finding(
        value,
        percent,
        Severity.Warning,
        computed: null,
        $"'{value.Name}' is {ExactText.English(percent.Percent)}% of 0; there is no such share.",
        $"{RuleText.Polish(value.Name)} to {ExactText.Polish(percent.Percent)}% z 0; takiego udziału nie ma.");

    private Finding Finding(ReportedValue value, PercentValue percent, Severity severity, string? computed, string english, string polish) => new(
        Code,
        severity,
        value.Observation.Item,
        value.Observation.Period,
        english,
        polish)
    {
        Declared = ExactText.English(percent.Percent),
        Computed = computed,
        AdviceEnglish = "Check the percentage, the part and the whole.",
        AdvicePolish = "Sprawdź procent, część i całość.",
    };
}

namespace SocialStrategy.Audit.Rules;

/// <summary>SSA302: a percentage lies outside 0–100.</summary>
/// <remarks>
/// An error where it is a share: a part of a whole, or named a share ("udział", "odsetek"). Other percentages, such as a plan carried
/// out or a change, can lie outside, so they are a warning.
/// </remarks>
internal sealed class PercentRangeRule : IAuditRule
{
    private static readonly string[] WordsForShare = ["udział", "odsetek", "share", "proportion"];

    public string Code => "SSA302";

    public IEnumerable<Finding> Check(AuditContext context) =>
        from value in ReportedValue.Of(context)
        where value.Value is PercentValue { Percent: < 0 or > 100 }
        select ToFinding(value);

    private static bool IsShare(ReportedValue value) =>
        value.IsPart || WordsForShare.Any(word => value.Name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private Finding ToFinding(ReportedValue value)
    {
        var percent = value.Value.Number.GetValueOrDefault();
        var isShare = IsShare(value);
        return new Finding(
            Code,
            isShare ? Severity.Error : Severity.Warning,
            value.Observation.Item,
            value.Observation.Period,
            $"'{value.Name}' is {ExactText.English(percent)}%, which lies outside 0–100. {(isShare ? "A share cannot." : "That is possible only if it is no share of a whole.")}",
            $"{RuleText.Polish(value.Name)} wynosi {ExactText.Polish(percent)}%, czyli jest poza przedziałem 0–100. {(isShare ? "Udział nie może tyle wynosić." : "To możliwe tylko wtedy, gdy nie jest to udział w całości.")}")
        {
            Declared = ExactText.English(percent),
            AdviceEnglish = "Check the percentage, and what it is taken from.",
            AdvicePolish = "Sprawdź procent i to, od czego go liczono.",
        };
    }
}

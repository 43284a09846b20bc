namespace SocialStrategy.Audit.Rules;

/// <summary>SSA302: a percentage lies outside 0–100.</summary>
/// <remarks>
/// An error where it is a share: a part of a whole, or named a share ("udział", "odsetek"). Other percentages, such as a plan carried
/// out or a change, can lie outside, so they are a warning.
/// </remarks>
internal sealed class PercentRangeRule : IAuditRule
{
    private static readonly string[] WordsForShare = ["udział", "odsetek", "share", "proportion"];

    public string Code => AuditDescriptors.PercentRange.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from value in ReportedValue.Of(context)
        where value.Value is PercentValue { Percent: < 0 or > 100 }
        select ToFinding(value);

    private static bool IsShare(ReportedValue value) =>
        value.IsPart || WordsForShare.Any(word => value.Name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static Finding ToFinding(ReportedValue value)
    {
        var percent = value.Value.Number.GetValueOrDefault();
        var isShare = IsShare(value);
        return new Finding(
            AuditDescriptors.PercentRange,
            value.Observation.Item,
            value.Observation.Period,
            ("name", value.Name),
            ("percent", percent),
            ("isShare", isShare))
        {
            Severity = isShare ? Severity.Error : Severity.Warning,
            Declared = ExactText.Of(percent),
        };
    }
}

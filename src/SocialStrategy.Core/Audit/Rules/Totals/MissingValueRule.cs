namespace SocialStrategy.Audit.Rules;

/// <summary>SSA104: an indicator has no value: the field is empty, there are no data, or nobody reported.</summary>
/// <remarks>"Nie dotyczy" and withheld values are no gaps.</remarks>
internal sealed class MissingValueRule : IAuditRule
{
    public string Code => AuditDescriptors.MissingValue.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        where context.FindItem(observation.Item) is IndicatorItem
        let missing = observation.Value as MissingValue
        where missing is not null && MissingText.IsGap(missing.Reason)
        select ToFinding(observation, missing, context);

    private static Finding ToFinding(Observation observation, MissingValue value, AuditContext context) => new(
        AuditDescriptors.MissingValue,
        observation.Item,
        observation.Period,
        ("name", context.NameOf(observation)),
        ("isIndicator", RuleText.IsIndicators(observation, context)),
        ("reason", MissingText.Of(value.Reason)))
    {
        Declared = value.Printed,
    };
}

/// <summary>Why a value is missing, in words.</summary>
internal static class MissingText
{
    internal static bool IsGap(MissingReason reason) => reason is MissingReason.Empty or MissingReason.NoData or MissingReason.NotReported;

    internal static Phrase Of(MissingReason reason) => new(MessageKey.Of("audit.missing", reason));
}

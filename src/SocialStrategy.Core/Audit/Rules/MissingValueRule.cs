namespace SocialStrategy.Audit.Rules;

/// <summary>SSA104: an indicator has no value: the field is empty, there are no data, or nobody reported.</summary>
/// <remarks>"Nie dotyczy" and withheld values are no gaps.</remarks>
internal sealed class MissingValueRule : IAuditRule
{
    public string Code => "SSA104";

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        where context.FindItem(observation.Item) is IndicatorItem
        let missing = observation.Value as MissingValue
        where missing is not null && MissingText.IsGap(missing.Reason)
        select ToFinding(observation, missing, context);

    private Finding ToFinding(Observation observation, MissingValue value, AuditContext context) => new(
        Code,
        Severity.Warning,
        observation.Item,
        observation.Period,
        $"'{context.NameOf(observation)}' has no value: {MissingText.English(value.Reason)}.",
        $"Brak wartości {RuleText.PolishOf(observation, context)}: {MissingText.Polish(value.Reason)}.")
    {
        Declared = value.Printed,
        AdviceEnglish = "Supply the value, or write why there is none.",
        AdvicePolish = "Uzupełnij wartość albo napisz, dlaczego jej nie ma.",
    };
}

/// <summary>Why a value is missing, in words.</summary>
internal static class MissingText
{
    internal static bool IsGap(MissingReason reason) => reason is MissingReason.Empty or MissingReason.NoData or MissingReason.NotReported;

    internal static string English(MissingReason reason) => reason switch
    {
        MissingReason.Empty => "the field is empty",
        MissingReason.NoData => "it says that there are no data",
        MissingReason.NotReported => "it was not reported",
        MissingReason.NotApplicable => "it does not apply",
        MissingReason.Confidential => "it is withheld",
    };

    internal static string Polish(MissingReason reason) => reason switch
    {
        MissingReason.Empty => "pole jest puste",
        MissingReason.NoData => "podano „brak danych”",
        MissingReason.NotReported => "nie nadesłano danych",
        MissingReason.NotApplicable => "nie dotyczy",
        MissingReason.Confidential => "dane utajniono",
    };
}

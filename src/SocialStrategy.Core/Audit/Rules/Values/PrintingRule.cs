namespace SocialStrategy.Audit.Rules;

/// <summary>SSA309: one value is printed differently in two publications of the round, or otherwise than it was taken over.</summary>
/// <remarks>Each printed number stands for all that are rounded to it, so that 1 234 agrees with 1,2 tys. Approximate values, other units and missing values are not compared.</remarks>
internal sealed class PrintingRule : IAuditRule
{
    public string Code => AuditDescriptors.Printing.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        where observation.Printings.Count > 0
        let finding = Between(observation, context) ?? WithValue(observation, context)
        where finding is not null
        select finding;

    private static Finding? Between(Observation observation, AuditContext context) => observation.Printings
        .SelectMany((first, at) => observation.Printings.Skip(at + 1).Where(second => Disagree(first, second, observation, context)).Select(second => ToFinding(first, second, observation, context)))
        .FirstOrDefault();

    private static Finding? WithValue(Observation observation, AuditContext context) => observation.Printings
        .Where(printing => Disagree(printing, new PublishedValue(printing.Publication, observation.Value), observation, context))
        .Select(printing => ToFinding(printing, second: null, observation, context))
        .FirstOrDefault();

    private static bool Disagree(PublishedValue first, PublishedValue second, Observation observation, AuditContext context) => (first.Value, second.Value) switch
    {
        (TextValue one, TextValue other) => one.Text != other.Text,
        ({ Number: { } one, IsApproximate: false }, { Number: { } other, IsApproximate: false }) =>
            UnitOf(first, observation, context) == UnitOf(second, observation, context) && one != other && Gap(one, other) >= (StepOf(first) + StepOf(second)) / 2,
        _ => false,
    };

    private static Fraction Gap(Fraction one, Fraction other) => one < other ? other - one : one - other;

    private static string? UnitOf(PublishedValue printing, Observation observation, AuditContext context) => printing.Value switch
    {
        PercentValue => "%",
        MoneyValue money => money.Currency,
        _ => printing.Unit ?? context.Strategy.UnitOf(observation),
    };

    /// <summary>What the last printed digit counts.</summary>
    private static Fraction StepOf(PublishedValue printing) =>
        printing.Precision ?? PrintedDigits.StepOf(printing.Value.Printed, printing.Value.Number.GetValueOrDefault());

    private static Finding ToFinding(PublishedValue first, PublishedValue? second, Observation observation, AuditContext context) => new(
        AuditDescriptors.Printing,
        observation.Item,
        observation.Period,
        (Diagnostic.Variant, second is null ? "value" : "publications"),
        ("name", context.NameOf(observation)),
        ("period", RuleText.Of(observation.Period)),
        ("first", Of(first, context)),
        ("second", second is null ? observation.Value : Of(second, context)))
    {
        Place = first.Place,
        Declared = RuleText.Printed(first.Value),
        Computed = RuleText.Printed(second?.Value ?? observation.Value),
    };

    /// <summary>A printed value with where it stands.</summary>
    private static Phrase Of(PublishedValue printing, AuditContext context) => new(
        "audit.printing",
        ("publication", context.Round.Publications.First(each => each.Code == printing.Publication).Title),
        ("hasPlace", printing.Place is not null),
        ("place", printing.Place ?? ""),
        ("value", RuleText.Printed(printing.Value)));
}

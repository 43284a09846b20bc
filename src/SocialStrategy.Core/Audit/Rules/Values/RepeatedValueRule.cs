namespace SocialStrategy.Audit.Rules;

/// <summary>SSA306: one value is reported twice: the same item, name, group and period; one rating: the same item, scale and period.</summary>
/// <remarks>
/// A provisional and a revised figure of one period are two statements and no repetition. Ratings are always a warning: two bodies may
/// have judged the same item, but figures count only the first.
/// </remarks>
internal sealed class RepeatedValueRule : IAuditRule
{
    public string Code => AuditDescriptors.RepeatedValue.Code;

    public IEnumerable<Finding> Check(AuditContext context) => context.Round.Observations
        .GroupBy(observation => (observation.Item, observation.Name, observation.Group, observation.Period, observation.Status))
        .Select(group => group.ToArray())
        .Where(rows => rows.Length > 1)
        .Select(rows => ToFinding(rows, context))
        .Concat(context.Round.Assessments
            .GroupBy(assessment => (assessment.Item, assessment.Period, assessment.Scale))
            .Select(group => group.ToArray())
            .Where(ratings => ratings.Length > 1)
            .Select(ratings => ToFinding(ratings, context)));

    private static bool AreEqual(Value one, Value other) => one with { Printed = null } == other with { Printed = null };

    private static string Text(Assessment assessment) =>
        assessment.Level?.Text ?? $"{ExactText.Of(assessment.PercentComplete.GetValueOrDefault())}%";

    private static object Argument(Assessment assessment) =>
        assessment.Level is { } level ? level : new Phrase("audit.percent", ("percent", assessment.PercentComplete.GetValueOrDefault()));

    private static Finding ToFinding(Assessment[] ratings, AuditContext context) => new(
        AuditDescriptors.RepeatedValue,
        ratings[0].Item,
        ratings[0].Period,
        (Diagnostic.Variant, "rating"),
        ("name", context.TitleOf(ratings[0].Item)),
        ("period", RuleText.Of(ratings[0].Period)),
        ("ratings", ratings.Select(Argument).ToValueList()))
    {
        Severity = Severity.Warning,
        Declared = Text(ratings[0]),
        Computed = Text(ratings[1]),
    };

    private static Finding ToFinding(Observation[] rows, AuditContext context)
    {
        var differ = rows.Skip(1).Any(row => !AreEqual(row.Value, rows[0].Value));
        return new Finding(
            AuditDescriptors.RepeatedValue,
            rows[0].Item,
            rows[0].Period,
            (Diagnostic.Variant, "value"),
            ("name", context.NameOf(rows[0])),
            ("period", RuleText.Of(rows[0].Period)),
            ("differ", differ),
            ("values", new Phrase("audit.values", ("values", rows.Select(row => RuleText.NumberOf(row.Value)).ToValueList()))))
        {
            Severity = differ ? Severity.Error : Severity.Warning,
            Declared = RuleText.Digits(rows[0].Value),
            Computed = RuleText.Digits(rows.FirstOrDefault(row => !AreEqual(row.Value, rows[0].Value))?.Value ?? rows[1].Value),
        };
    }
}

namespace SocialStrategy.Audit.Rules;

/// <summary>SSA306: one value is reported twice: the same item, name, group and period; one rating: the same item, scale and period.</summary>
/// <remarks>
/// A provisional and a revised figure of one period are two statements and no repetition. Ratings are always a warning: two bodies may
/// have judged the same item, but figures count only the first.
/// </remarks>
internal sealed class RepeatedValueRule : IAuditRule
{
    public string Code => "SSA306";

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

    private static string Text(Assessment assessment, Func<decimal, string> number) =>
        assessment.Level?.Text ?? $"{number(assessment.PercentComplete.GetValueOrDefault())}%";

    private Finding ToFinding(Assessment[] ratings, AuditContext context)
    {
        var (item, period, title) = (ratings[0].Item, ratings[0].Period, context.TitleOf(ratings[0].Item));
        var english = string.Join(", ", ratings.Select(rating => Text(rating, ExactText.English)));
        var polish = string.Join("; ", ratings.Select(rating => Text(rating, ExactText.Polish)));
        return new Finding(
            Code,
            Severity.Warning,
            item,
            period,
            $"'{title}' is rated more than once on one scale for {RuleText.Bare(period)}: {english}. Figures count only the first.",
            $"{RuleText.Polish(title)} oceniono więcej niż raz na jednej skali za {RuleText.Polish(period)}: {polish}. Do obliczeń wchodzi tylko pierwsza ocena.")
        {
            Declared = Text(ratings[0], ExactText.English),
            Computed = Text(ratings[1], ExactText.English),
            AdviceEnglish = "Keep one of the ratings.",
            AdvicePolish = "Pozostaw jedną z ocen.",
        };
    }

    private Finding ToFinding(Observation[] rows, AuditContext context)
    {
        var differ = rows.Skip(1).Any(row => !AreEqual(row.Value, rows[0].Value));
        var name = context.NameOf(rows[0]);
        var english = string.Join(", ", rows.Select(row => RuleText.Digits(row.Value)));
        var polish = string.Join("; ", rows.Select(row => RuleText.PolishDigits(row.Value)));
        return new Finding(
            Code,
            differ ? Severity.Error : Severity.Warning,
            rows[0].Item,
            rows[0].Period,
            $"'{name}' is reported more than once for {RuleText.Bare(rows[0].Period)}{(differ ? ", with different values" : "")}: {RuleText.Ended(english)}",
            $"{RuleText.Polish(name)} podano więcej niż raz za {RuleText.Polish(rows[0].Period)}{(differ ? ", z różnymi wartościami" : "")}: {RuleText.Ended(polish)}")
        {
            Declared = RuleText.Digits(rows[0].Value),
            Computed = RuleText.Digits(rows.FirstOrDefault(row => !AreEqual(row.Value, rows[0].Value))?.Value ?? rows[1].Value),
            AdviceEnglish = "Keep one of the rows.",
            AdvicePolish = "Pozostaw jeden z wierszy.",
        };
    }
}

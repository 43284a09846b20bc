namespace SocialStrategy.Audit.Rules;

/// <summary>SSA305: a number or an amount rose or fell to a fifth between the compared rounds.</summary>
/// <remarks>
/// Two points give no spread to judge by, so the rule is plain: a factor of 5 or more, up or down, where both values are at least 10.
/// Small counts jump without meaning, and a fall to 0 is a fact of its own.
/// </remarks>
internal sealed class JumpRule : IAuditRule
{
    private const decimal Factor = 5;
    private const decimal Least = 10;

    public string Code => "SSA305";

    public IEnumerable<Finding> Check(AuditContext context) => context.Evaluation.Figures
        .Where(figure => figure.Measure == FigureMeasure.Change && figure.Unit != Figure.PercentagePoints && IsJump(figure.Inputs[0].Value, figure.Inputs[1].Value))
        .Select(figure => ToFinding(figure, context));

    private static bool IsJump(Fraction before, Fraction after) =>
        before >= Least && after >= Least && (after >= before * Factor || before >= after * Factor);

    private Finding ToFinding(Figure figure, AuditContext context)
    {
        var (before, after) = (figure.Inputs[0], figure.Inputs[1]);
        var rose = after.Value > before.Value;
        var times = Rounding.HalfAwayFromZero(1).Round(rose ? after.Value / before.Value : before.Value / after.Value);
        var item = context.FindItem(figure.Subject);
        var name = (item, figure.Part) switch
        {
            (IndicatorItem, { } part) => $"{item.Title}: {part}",
            (_, { } part) => part,
            _ => context.TitleOf(figure.Subject),
        };
        return new Finding(
            Code,
            Severity.Hint,
            figure.Subject,
            figure.Period,
            $"'{name}' {(rose ? "rose" : "fell")} from {ExactText.English(before.Value)} to {ExactText.English(after.Value)}, by a factor of {ExactText.English(times)}, between {before.Period} and {after.Period}.",
            $"{RuleText.Polish(name)}: {(rose ? "wzrost" : "spadek")} z {ExactText.Polish(before.Value)} do {ExactText.Polish(after.Value)}, czyli {ExactText.Polish(times)}-krotny, między {before.Period} a {after.Period}.")
        {
            Declared = ExactText.English(after.Value),
            Computed = ExactText.English(before.Value),
            AdviceEnglish = "Check both values; if they are right, explain the change in the report.",
            AdvicePolish = "Sprawdź obie wartości; jeśli są poprawne, wyjaśnij zmianę w sprawozdaniu.",
        };
    }
}

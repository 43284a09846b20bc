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

    public string Code => AuditDescriptors.Jump.Code;

    public IEnumerable<Finding> Check(AuditContext context) => context.Evaluation.Figures
        .Where(figure => figure is { Measure: FigureMeasure.Change, IsRefused: false } && figure.Unit != FigureUnit.PercentagePoints && IsJump(figure.Inputs[0].Value, figure.Inputs[1].Value))
        .Select(figure => ToFinding(figure, context));

    private static bool IsJump(Fraction before, Fraction after) =>
        before >= Least && after >= Least && (after >= before * Factor || before >= after * Factor);

    private static Finding ToFinding(Figure figure, AuditContext context)
    {
        var (before, after) = (figure.Inputs[0], figure.Inputs[1]);
        var rose = after.Value > before.Value;
        var times = Rounding.HalfAwayFromZero(1).Round(rose ? after.Value / before.Value : before.Value / after.Value);
        var item = context.FindItem(figure.Item);
        var observed = (ObservationSubject)figure.Subject;
        var name = (item, observed.Component ?? observed.Name) switch
        {
            (IndicatorItem, { } part) => $"{item.Title}: {part}",
            (_, { } part) => part,
            _ => context.TitleOf(figure.Item),
        };
        return new Finding(
            AuditDescriptors.Jump,
            figure.Item,
            figure.Period,
            ("name", name),
            ("rose", rose),
            ("before", before.Value),
            ("after", after.Value),
            ("times", times),
            ("from", before.Period),
            ("to", after.Period))
        {
            Declared = ExactText.Of(after.Value),
            Computed = ExactText.Of(before.Value),
        };
    }
}

namespace SocialStrategy.Audit.Rules;

/// <summary>SSA402: a realizer stands twice in one list.</summary>
/// <remarks>In a plan the same body may stand in a list with two roles; that is no repetition.</remarks>
internal sealed class RealizerListRule : IAuditRule
{
    public string Code => "SSA402";

    public IEnumerable<Finding> Check(AuditContext context) =>
        OfPlan(context)
            .Concat(context.Round.Assessments.SelectMany(each => Repeated(each.Realizers).Select(code => ToFinding(each.Item, each.Period, context.TitleOf(each.Item), code, context))))
            .Concat(context.Round.Narrative.SelectMany(section => OfNarrative(section, context)));

    private IEnumerable<Finding> OfPlan(AuditContext context) =>
        from item in context.Items
        from twice in Repeated(item.Responsibilities)
        select ToFinding(item.Code, context.Round.Period, item.Title, twice.Realizer, context);

    private IEnumerable<Finding> OfNarrative(Narrative section, AuditContext context) => Repeated(section.Realizers)
        .Select(code => ToFinding(section.Item ?? context.Strategy.Code, context.Round.Period, section.Heading ?? context.Strategy.Title, code, context))
        .Concat(section.Sections.SelectMany(lower => OfNarrative(lower, context)));

    private static IEnumerable<T> Repeated<T>(ValueList<T> list) => list.GroupBy(each => each).Where(group => group.Count() > 1).Select(group => group.Key);

    private Finding ToFinding(Code subject, Period period, string title, Code realizer, AuditContext context) => new(
        Code,
        Severity.Hint,
        subject,
        period,
        $"'{context.RealizerName(realizer)}' is named more than once among the realizers of '{title}'.",
        $"{RuleText.Polish(context.RealizerName(realizer))} wymieniono więcej niż raz wśród realizatorów {RuleText.Polish(title)}.")
    {
        Declared = context.RealizerName(realizer),
        AdviceEnglish = "Name the body once; perhaps another one was meant.",
        AdvicePolish = "Wymień jednostkę raz; być może chodziło o inną.",
    };
}

namespace SocialStrategy.Audit.Rules;

/// <summary>SSA402: a realizer is a duplicate in one list.</summary>
/// <remarks>In a plan the same body may stand in a list with two roles; that is no repetition.</remarks>
internal sealed class RealizerListRule : IAuditRule
{
    public string Code => AuditDescriptors.RealizerList.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        OfPlan(context)
            .Concat(context.Round.Assessments.SelectMany(each => Repeated(each.Realizers).Select(code => ToFinding(each.Item, each.Period, context.TitleOf(each.Item), code, context))))
            .Concat(context.Round.Narrative.SelectMany(section => OfNarrative(section, context)));

    private static IEnumerable<Finding> OfPlan(AuditContext context) =>
        from item in context.Items
        from twice in Repeated(item.Responsibilities)
        select ToFinding(item.Code, context.Round.Period, item.Title, twice.Realizer, context);

    private static IEnumerable<Finding> OfNarrative(Narrative section, AuditContext context) => Repeated(section.Realizers)
        .Select(code => ToFinding(section.Item ?? context.Strategy.Code, context.Round.Period, section.Heading ?? context.Strategy.Title, code, context))
        .Concat(section.Sections.SelectMany(lower => OfNarrative(lower, context)));

    private static IEnumerable<T> Repeated<T>(ValueList<T> list) => list.GroupBy(each => each).Where(group => group.Count() > 1).Select(group => group.Key);

    private static Finding ToFinding(ItemCode subject, Period period, string title, RealizerCode realizer, AuditContext context) => new(
        AuditDescriptors.RealizerList,
        subject,
        period,
        ("realizer", context.RealizerName(realizer)),
        ("title", title))
    {
        Declared = context.RealizerName(realizer),
    };
}

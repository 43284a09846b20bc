namespace SocialStrategy.Audit.Rules;

/// <summary>SSA212: the legend of a chart misses an item of its goals, or has one too many.</summary>
internal sealed class LegendItemsRule : IAuditRule
{
    public string Code => AuditDescriptors.LegendItems.Code;

    public IEnumerable<Finding> Check(AuditContext context) => context.Round.PublishedCharts
        .Where(chart => chart.Items.Count > 0)
        .SelectMany(chart => OfChart(chart, Expected(chart, context), context));

    /// <summary>The goals themselves, if the legend names one of them; otherwise what is rated below them.</summary>
    private static ValueList<ItemCode> Expected(PublishedChart chart, AuditContext context) =>
        chart.Legend.Any(entry => chart.Items.Contains(entry.Item))
            ? chart.Items
            : context.RatedBelow(chart.Items).Select(item => item.Code).ToValueList();

    private static IEnumerable<Finding> OfChart(PublishedChart chart, ValueList<ItemCode> expected, AuditContext context)
    {
        var missing = expected.Where(item => chart.Legend.All(entry => entry.Item != item));
        var strange = chart.Legend.Select(entry => entry.Item).Where(item => !expected.Contains(item)).Distinct();
        var repeated = chart.Legend.GroupBy(entry => entry.Item).Where(group => group.Count() > 1 && expected.Contains(group.Key)).Select(group => group.Key);
        return
        [
            .. missing.Select(item => ToFinding(chart, item, "missing", context)),
            .. strange.Select(item => ToFinding(chart, item, "strange", context)),
            .. repeated.Select(item => ToFinding(chart, item, "repeated", context)),
        ];
    }

    private static Finding ToFinding(PublishedChart chart, ItemCode item, string variant, AuditContext context) => new(
        AuditDescriptors.LegendItems,
        item,
        context.Round.Period,
        (Diagnostic.Variant, variant),
        ("chart", chart.Number),
        ("title", context.TitleOf(item)))
    {
        Place = PublishedEvidence.LegendOf(chart),
    };
}

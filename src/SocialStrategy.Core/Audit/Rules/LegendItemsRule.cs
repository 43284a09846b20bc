namespace SocialStrategy.Audit.Rules;

/// <summary>SSA212: the legend of a chart misses an item of its goals, or has one too many.</summary>
internal sealed class LegendItemsRule : IAuditRule
{
    public string Code => "SSA212";

    public IEnumerable<Finding> Check(AuditContext context) => context.Round.PublishedCharts
        .Where(chart => chart.Items.Count > 0)
        .SelectMany(chart => OfChart(chart, Expected(chart, context), context));

    /// <summary>The goals themselves, if the legend names one of them; otherwise what is rated below them.</summary>
    private static ValueList<Code> Expected(PublishedChart chart, AuditContext context) =>
        chart.Legend.Any(entry => chart.Items.Contains(entry.Item))
            ? chart.Items
            : context.RatedBelow(chart.Items).Select(item => item.Code).ToValueList();

    private IEnumerable<Finding> OfChart(PublishedChart chart, ValueList<Code> expected, AuditContext context)
    {
        var missing = expected.Where(item => chart.Legend.All(entry => entry.Item != item));
        var strange = chart.Legend.Select(entry => entry.Item).Where(item => !expected.Contains(item)).Distinct();
        var repeated = chart.Legend.GroupBy(entry => entry.Item).Where(group => group.Count() > 1 && expected.Contains(group.Key)).Select(group => group.Key);
        return
        [
            .. missing.Select(item => ToFinding(
                chart,
                item,
                $"The legend of chart {chart.Number} does not have '{context.TitleOf(item)}', which belongs to the goals that it shows.",
                $"W legendzie wykresu {chart.Number} brak pozycji {RuleText.Polish(context.TitleOf(item))}, która należy do pokazanych celów.",
                context)),
            .. strange.Select(item => ToFinding(
                chart,
                item,
                $"The legend of chart {chart.Number} has '{context.TitleOf(item)}', which does not belong to the goals that it shows.",
                $"W legendzie wykresu {chart.Number} jest pozycja {RuleText.Polish(context.TitleOf(item))}, która nie należy do pokazanych celów.",
                context)),
            .. repeated.Select(item => ToFinding(
                chart,
                item,
                $"The legend of chart {chart.Number} has '{context.TitleOf(item)}' more than once.",
                $"W legendzie wykresu {chart.Number} pozycja {RuleText.Polish(context.TitleOf(item))} powtarza się.",
                context)),
        ];
    }

    private Finding ToFinding(PublishedChart chart, Code item, string english, string polish, AuditContext context) =>
        new(Code, Severity.Error, item, context.Round.Period, english, polish)
        {
            Place = PublishedEvidence.LegendOf(chart),
            AdviceEnglish = "Draw the chart again from the table of ratings.",
            AdvicePolish = "Wykonaj wykres ponownie na podstawie tabeli ocen.",
        };
}

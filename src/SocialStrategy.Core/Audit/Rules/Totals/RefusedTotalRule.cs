namespace SocialStrategy.Audit.Rules;

/// <summary>SSA113: the rule of an indicator gives no number from what was reported, so that nothing checks the printed one.</summary>
/// <remarks>Where nothing at all was reported, the missing values have findings of their own.</remarks>
internal sealed class RefusedTotalRule : IAuditRule
{
    public string Code => AuditDescriptors.RefusedTotal.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from figure in context.Evaluation.Figures
        where figure is { Rule: AggregationFigureRule, Measure: FigureMeasure.ContributionTotal or FigureMeasure.PeriodTotal or FigureMeasure.BreakdownTotal or FigureMeasure.ContributionUpperBound }
            && figure.Refusal is not (null or RefusalReason.NoMethod or RefusalReason.NoInput or RefusalReason.SumOfPercentages)
        select ToFinding(figure, (AggregationFigureRule)figure.Rule, context);

    private static Finding ToFinding(Figure figure, AggregationFigureRule rule, AuditContext context) => new(
        AuditDescriptors.RefusedTotal,
        figure.Item,
        figure.Period,
        ("name", context.TitleOf(figure.Item)),
        ("of", rule.Of),
        ("method", rule.Rule.Method),
        ("reason", figure.Refusal.GetValueOrDefault()));
}

namespace SocialStrategy.Audit.Rules;

/// <summary>SSA115: a value is put together from the parts of a period, and parts are missing.</summary>
internal sealed class MissingPartRule : IAuditRule
{
    public string Code => AuditDescriptors.MissingPart.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from figure in context.Evaluation.Figures
        where figure.Measure == FigureMeasure.PeriodTotal
        let parts = figure.Coverage.Missing.Select(gap => gap.Period).OfType<Period>().ToValueList()
        where parts.Count > 0
        select new Finding(
            AuditDescriptors.MissingPart,
            figure.Item,
            figure.Period,
            ("name", context.TitleOf(figure.Item)),
            ("period", RuleText.Of(figure.Period)),
            ("parts", parts));
}

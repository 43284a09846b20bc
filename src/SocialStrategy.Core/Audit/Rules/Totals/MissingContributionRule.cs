namespace SocialStrategy.Audit.Rules;

/// <summary>SSA105: a body is named beside a total, or by the plan for the indicator, and contributed no value.</summary>
/// <remarks>Bodies that the plan names for a goal only are expected too, as the coverage of figures tells, and are no findings: a goal names many that not every indicator asks.</remarks>
internal sealed class MissingContributionRule : IAuditRule
{
    public string Code => AuditDescriptors.MissingContribution.Code;

    public IEnumerable<Finding> Check(AuditContext context) => Told(context).Concat(Silent(context));

    private static IEnumerable<Finding> Told(AuditContext context) =>
        from observation in context.Round.Observations
        from contribution in observation.Contributions
        let missing = contribution.Value as MissingValue
        where missing is not null && MissingText.IsGap(missing.Reason)
        select new Finding(
            AuditDescriptors.MissingContribution,
            observation.Item,
            observation.Period,
            ("name", context.NameOf(observation)),
            ("isIndicator", RuleText.IsIndicators(observation, context)),
            ("realizers", new[] { context.RealizerName(contribution.Realizer) }),
            ("reason", MissingText.Of(missing.Reason)))
        {
            Declared = missing.Printed,
        };

    /// <summary>The bodies that an indicator names and of which nothing is told beside its value.</summary>
    private static IEnumerable<Finding> Silent(AuditContext context) =>
        from figure in context.Evaluation.Figures
        where figure.Measure is FigureMeasure.ContributionTotal or FigureMeasure.ContributionLowerBound
        let item = (IndicatorItem)context.FindItem(figure.Item)!
        let told = context.Round.Observations.Where(each => each.Item == item.Code && each.Period == figure.Period).SelectMany(each => each.Contributions).Select(each => each.Realizer).ToHashSet()
        let silent = figure.Coverage.Missing.Select(gap => gap.Realizer).OfType<RealizerCode>().Where(realizer => !told.Contains(realizer) && item.Responsibilities.Any(each => each.Realizer == realizer)).ToArray()
        where silent.Length > 0
        select new Finding(
            AuditDescriptors.MissingContribution,
            figure.Item,
            figure.Period,
            ("name", item.Title),
            ("isIndicator", true),
            ("realizers", silent.Select(context.RealizerName).ToArray()),
            ("reason", MissingText.Of(MissingReason.NotReported)));
}

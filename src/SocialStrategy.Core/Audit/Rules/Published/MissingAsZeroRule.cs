namespace SocialStrategy.Audit.Rules;

/// <summary>SSA214: a published mean or index follows only if missing ratings count as 0.</summary>
internal sealed class MissingAsZeroRule : IAuditRule
{
    public string Code => AuditDescriptors.MissingAsZero.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from figures in context.Round.PublishedFigures
            .Where(figure => Reconciler.Number(figure) is not null)
            .GroupBy(figure => (figure.Item, figure.Measure, figure.Period, Reconciler.Number(figure)))
        let reconciliation = context.Reconcile(figures.First())
        where context.Evaluation.Rules.RatingRollUp.Missing != MissingPolicy.Zero
            && reconciliation?.Explanations.Any() == true
            && reconciliation.Explanations.All(outcome => outcome.Rule.Missing == MissingPolicy.Zero)
        select ToFinding([.. figures], reconciliation, context);

    private static Finding ToFinding(PublishedFigure[] figures, Reconciliation reconciliation, AuditContext context) => new(
        AuditDescriptors.MissingAsZero,
        figures[0].Item,
        figures[0].Period,
        ("figure", context.NameOf(figures[0])),
        ("printed", reconciliation.Printed),
        ("explanation", reconciliation.Explanations.First().Sentence))
    {
        Place = PublishedEvidence.PlacesOf(figures),
        Declared = ExactText.Of(reconciliation.Printed),
        Computed = reconciliation.Nearest is { } nearest ? ExactText.Of(nearest.Figure.Rounded) : null,
    };
}

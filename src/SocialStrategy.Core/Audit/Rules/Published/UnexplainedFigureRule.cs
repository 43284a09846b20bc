namespace SocialStrategy.Audit.Rules;

/// <summary>SSA204: no rule of the catalogue gives a published mean or index.</summary>
internal sealed class UnexplainedFigureRule : IAuditRule
{
    public string Code => AuditDescriptors.UnexplainedFigure.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from figures in context.Round.PublishedFigures
            .Where(figure => Reconciler.Number(figure) is not null)
            .GroupBy(figure => (figure.Item, figure.Measure, figure.Period, Reconciler.Number(figure)))
        let reconciliation = context.Reconcile(figures.First())
        where reconciliation is not null && !reconciliation.Explanations.Any() && CutOffRule.RoundingsOf(reconciliation) == ReconciledRoundings.None
        select ToFinding([.. figures], reconciliation, context);

    private static Finding ToFinding(PublishedFigure[] figures, Reconciliation reconciliation, AuditContext context)
    {
        var nearest = reconciliation.Nearest!;
        return new Finding(
            AuditDescriptors.UnexplainedFigure,
            figures[0].Item,
            figures[0].Period,
            ("figure", context.NameOf(figures[0])),
            ("printed", reconciliation.Printed),
            ("nearest", nearest.Sentence))
        {
            Place = PublishedEvidence.PlacesOf(figures),
            Declared = ExactText.Of(reconciliation.Printed),
            Computed = ExactText.Of(nearest.Figure.Rounded),
        };
    }
}

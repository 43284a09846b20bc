namespace SocialStrategy.Audit.Rules;

/// <summary>SSA204: no rule of the catalogue gives a published mean or index.</summary>
internal sealed class UnexplainedFigureRule : IAuditRule
{
    public string Code => "SSA204";

    public IEnumerable<Finding> Check(AuditContext context) =>
        from figures in context.Round.PublishedFigures
            .Where(figure => Reconciler.Number(figure) is not null)
            .GroupBy(figure => (figure.Item, figure.Measure, figure.Period, Reconciler.Number(figure)))
        let reconciliation = context.Reconcile(figures.First())
        where reconciliation is not null && !reconciliation.Explanations.Any()
        select ToFinding([.. figures], reconciliation, context);

    private Finding ToFinding(PublishedFigure[] figures, Reconciliation reconciliation, AuditContext context)
    {
        var (english, polish) = context.NameOf(figures[0]);
        var nearest = reconciliation.Nearest!;
        return new Finding(
            Code,
            Severity.Error,
            figures[0].Item,
            figures[0].Period,
            $"{english} is printed as {ExactText.English(reconciliation.Printed)}, which no usual rule gives from the ratings. Nearest: {RuleText.Lower(nearest.English)}",
            $"{polish} w druku wynosi {ExactText.Polish(reconciliation.Printed)}; nie daje tego z ocen żadna zwykła reguła. Najbliżej: {RuleText.Lower(nearest.Polish)}")
        {
            Place = PublishedEvidence.PlacesOf(figures),
            Declared = ExactText.English(reconciliation.Printed),
            Computed = ExactText.English(nearest.Figure.Rounded),
            AdviceEnglish = "Compute the number again from the ratings, and say by which rule.",
            AdvicePolish = "Oblicz liczbę ponownie z ocen i podaj regułę.",
        };
    }
}

namespace SocialStrategy.Audit.Rules;

/// <summary>SSA205: the rule that the report states does not give the printed number, but another one does.</summary>
internal sealed class StatedRuleRule : IAuditRule
{
    public string Code => AuditDescriptors.StatedRule.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from figures in context.Round.PublishedFigures
            .Where(figure => figure.StatedMethod is not null && Reconciler.Number(figure) is not null)
            .GroupBy(figure => (figure.Item, figure.Measure, figure.Period, figure.StatedMethod, Reconciler.Number(figure)))
        let reconciliation = context.Reconcile(figures.First())
        let explanation = reconciliation?.Explanations.OrderBy(outcome => outcome.Verdict).FirstOrDefault()
        let stated = Stated(reconciliation, figures.Key.StatedMethod.GetValueOrDefault())
        where explanation is not null && stated.Length > 0 && stated.All(outcome => outcome.Verdict == ReconciliationVerdict.Excluded)
        select ToFinding([.. figures], stated, explanation, context);

    /// <summary>What the stated rule gives, from exact means of goals and from rounded ones.</summary>
    private static RuleOutcome[] Stated(Reconciliation? reconciliation, RollUpMethod method) =>
        [.. reconciliation?.Outcomes.Where(outcome => outcome.Rule.Method == method || outcome.Rule.Method == Rounded(method)) ?? []];

    /// <summary>The same rule with the goals' means rounded first: nobody who states the one has to say so.</summary>
    internal static RollUpMethod Rounded(RollUpMethod method) => method switch
    {
        RollUpMethod.MeanOfGoalMeans => RollUpMethod.MeanOfRoundedGoalMeans,
        RollUpMethod.MeanOfItems => RollUpMethod.GoalMeansByItemCount,
        _ => method,
    };

    private static Finding ToFinding(PublishedFigure[] figures, RuleOutcome[] stated, RuleOutcome explanation, AuditContext context)
    {
        var printed = Reconciler.Number(figures[0]).GetValueOrDefault();
        var exact = stated[0];
        var rounded = stated.FirstOrDefault(outcome =>
            outcome.Rule.Method != exact.Rule.Method && outcome.Basis == exact.Basis && outcome.Figure.Rounding == exact.Figure.Rounding);
        return new Finding(
            AuditDescriptors.StatedRule,
            figures[0].Item,
            figures[0].Period,
            ("figure", context.NameOf(figures[0])),
            ("printed", printed),
            ("hasWords", figures[0].StatedRule is not null),
            ("words", figures[0].StatedRule ?? ""),
            ("stated", exact.Sentence),
            ("hasRounded", rounded is not null),
            ("rounded", (object?)rounded?.Sentence ?? ""),
            ("explanation", explanation.Sentence))
        {
            Place = PublishedEvidence.PlacesOf(figures),
            Declared = ExactText.Of(printed),
            Computed = ExactText.Of(exact.Figure.Rounded),
        };
    }
}

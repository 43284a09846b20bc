namespace SocialStrategy.Audit.Rules;

/// <summary>SSA205: the rule that the report states does not give the printed number, but another one does.</summary>
internal sealed class StatedRuleRule : IAuditRule
{
    public string Code => "SSA205";

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
    private static RollUpMethod Rounded(RollUpMethod method) => method switch
    {
        RollUpMethod.MeanOfGoalMeans => RollUpMethod.MeanOfRoundedGoalMeans,
        RollUpMethod.MeanOfItems => RollUpMethod.GoalMeansByItemCount,
        _ => method,
    };

    /// <summary>The rule in the words of the report, where they were taken over.</summary>
    private static string Words(PublishedFigure figure) => figure.StatedRule is null ? "" : $": {figure.StatedRule}";

    private Finding ToFinding(PublishedFigure[] figures, RuleOutcome[] stated, RuleOutcome explanation, AuditContext context)
    {
        var (english, polish) = context.NameOf(figures[0]);
        var printed = Reconciler.Number(figures[0]).GetValueOrDefault();
        var exact = stated[0];
        var rounded = stated.FirstOrDefault(outcome =>
            outcome.Rule.Method != exact.Rule.Method && outcome.Basis == exact.Basis && outcome.Figure.Rounding == exact.Figure.Rounding);
        return new Finding(
            Code,
            Severity.Error,
            figures[0].Item,
            figures[0].Period,
            $"{english} is printed as {ExactText.English(printed)}, which the rule stated in the report does not give{Words(figures[0])}. It is read so: {RuleText.Lower(exact.English)}{(rounded is null ? "" : $" {rounded.English}")} Another rule gives the printed number: {RuleText.Lower(explanation.English)}",
            $"{polish} w druku wynosi {ExactText.Polish(printed)}; nie daje tego reguła podana w raporcie{Words(figures[0])}. Odczytano ją tak: {RuleText.Lower(exact.Polish)}{(rounded is null ? "" : $" {rounded.Polish}")} Wydrukowaną liczbę daje inna reguła: {RuleText.Lower(explanation.Polish)}")
        {
            Place = PublishedEvidence.PlacesOf(figures),
            Declared = ExactText.English(printed),
            Computed = ExactText.English(exact.Figure.Rounded),
            AdviceEnglish = "Decide on one rule: state the rule that was used, or print the number that the stated rule gives.",
            AdvicePolish = "Wybierz jedną regułę: podaj tę, której użyto, albo wydrukuj liczbę, którą daje reguła podana.",
        };
    }
}

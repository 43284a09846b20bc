namespace SocialStrategy.Audit.Rules;

/// <summary>SSA206: where no ratings are known, a published mean or index that cannot come from the printed numbers below it.</summary>
internal sealed class RoundedInputsRule : IAuditRule
{
    public string Code => "SSA206";

    public IEnumerable<Finding> Check(AuditContext context) =>
        from figures in context.Round.PublishedFigures
            .Where(figure => !context.HasRatings(figure.Period))
            .GroupBy(figure => (figure.Item, figure.Measure, figure.Period, Reconciler.Number(figure)))
        let figure = figures.FirstOrDefault(each => each.StatedMethod is not null) ?? figures.First()
        let reconciliation = Reconciler.ReconcileRounded(context.Evaluation, figure)
        where reconciliation is not null && reconciliation.Outcomes.Count > 0
        let stated = Stated(reconciliation, figure.StatedMethod)
        where stated is null ? reconciliation.Outcomes.All(outcome => !outcome.IsPossible) : !stated.IsPossible
        select ToFinding([.. figures], reconciliation, stated, context);

    /// <summary>The outcome of the stated rule; null if the report states none whose inputs are printed.</summary>
    private static IntervalOutcome? Stated(RoundedReconciliation reconciliation, RollUpMethod? method)
    {
        PrintedInputRule? rule = method switch
        {
            RollUpMethod.MeanOfGoalMeans or RollUpMethod.MeanOfRoundedGoalMeans => PrintedInputRule.MeanOfGoalMeans,
            RollUpMethod.MeanOfItems or RollUpMethod.GoalMeansByItemCount => PrintedInputRule.GoalMeansByItemCount,
            _ => null,
        };
        return reconciliation.Outcomes.FirstOrDefault(outcome => outcome.Rule == rule);
    }

    private Finding ToFinding(PublishedFigure[] figures, RoundedReconciliation reconciliation, IntervalOutcome? stated, AuditContext context)
    {
        var (english, polish) = context.NameOf(figures[0]);
        var other = reconciliation.Outcomes.FirstOrDefault(outcome => outcome.IsPossible);
        var impossible = stated ?? reconciliation.Outcomes.MinBy(outcome => outcome.Distance)!;
        return new Finding(
            Code,
            other is null ? Severity.Error : Severity.Warning,
            figures[0].Item,
            figures[0].Period,
            $"{english} is printed as {ExactText.English(reconciliation.Printed)}. {impossible.English}{(other is null ? " No other usual rule allows it either." : $" Another rule allows it: {RuleText.Lower(other.English)}")}",
            $"{polish} w druku wynosi {ExactText.Polish(reconciliation.Printed)}. {impossible.Polish}{(other is null ? " Nie pozwala na to także żadna inna zwykła reguła." : $" Pozwala na to inna reguła: {RuleText.Lower(other.Polish)}")}")
        {
            Place = PublishedEvidence.PlacesOf(figures),
            Declared = ExactText.English(reconciliation.Printed),
            Computed = $"{ExactText.English(impossible.Interval.Lower)}–{ExactText.English(impossible.Interval.Upper)}",
            AdviceEnglish = "Compute the number again from the ratings of the period, and state the rule.",
            AdvicePolish = "Oblicz liczbę ponownie z ocen okresu i podaj regułę.",
        };
    }
}

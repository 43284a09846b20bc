namespace SocialStrategy.Audit.Rules;

/// <summary>SSA206: where no ratings are known, a published mean or index that cannot come from the printed numbers below it.</summary>
internal sealed class RoundedInputsRule : IAuditRule
{
    public string Code => AuditDescriptors.RoundedInputs.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from figures in context.Round.PublishedFigures
            .Where(figure => !context.HasRatings(figure.Period))
            .GroupBy(figure => (figure.Item, figure.Measure, figure.Period, Reconciler.Number(figure)))
        let figure = figures.FirstOrDefault(each => each.StatedMethod is not null) ?? figures.First()
        let reconciliation = Reconciler.ReconcileRounded(context.Evaluation, figure)
        where reconciliation is not null && reconciliation.Outcomes.Count > 0
        let stated = Stated(reconciliation, figure.StatedMethod)
        where stated is null ? reconciliation.Outcomes.All(outcome => !IsPossible(outcome, reconciliation.Printed)) : !IsPossible(stated, reconciliation.Printed)
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

    /// <summary>Whether the printed numbers allow it if all were rounded in one way, be it the usual one or another.</summary>
    private static bool IsPossible(IntervalOutcome outcome, decimal printed) => outcome.IsPossible || ReconciledRounding.Of(
        printed,
        rounding => outcome.Inputs.Select(input => ReconciledRounding.Of(input.Value, rounding) * input.Weight).Aggregate((sum, each) => sum + each) * new Fraction(1, outcome.Inputs.Sum(input => input.Weight))) != ReconciledRoundings.None;

    private static Finding ToFinding(PublishedFigure[] figures, RoundedReconciliation reconciliation, IntervalOutcome? stated, AuditContext context)
    {
        var other = reconciliation.Outcomes.FirstOrDefault(outcome => IsPossible(outcome, reconciliation.Printed));
        var impossible = stated ?? reconciliation.Outcomes.MinBy(outcome => outcome.Distance)!;
        return new Finding(
            AuditDescriptors.RoundedInputs,
            figures[0].Item,
            figures[0].Period,
            ("figure", context.NameOf(figures[0])),
            ("printed", reconciliation.Printed),
            ("impossible", impossible.Sentence),
            ("hasOther", other is not null),
            ("other", (object?)other?.Sentence ?? ""))
        {
            Severity = other is null ? Severity.Error : Severity.Warning,
            Place = PublishedEvidence.PlacesOf(figures),
            Declared = ExactText.Of(reconciliation.Printed),
            Computed = $"{ExactText.Of(impossible.Interval.Lower)}–{ExactText.Of(impossible.Interval.Upper)}",
        };
    }
}

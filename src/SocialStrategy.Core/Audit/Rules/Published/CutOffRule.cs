namespace SocialStrategy.Audit.Rules;

/// <summary>SSA213: a printed number can only be true if it was cut off, or rounded up, instead of to the nearest.</summary>
/// <remarks>A warning where another number of the round can only be true if it was not. Percentages with their part and whole have a code of their own.</remarks>
internal sealed class CutOffRule : IAuditRule
{
    public string Code => AuditDescriptors.CutOff.Code;

    public IEnumerable<Finding> Check(AuditContext context)
    {
        var numbers = OfTotals(context).Concat(OfFigures(context)).Concat(OfCounts(context)).Where(number => number.Roundings != ReconciledRoundings.None).ToArray();
        var all = numbers.Select(number => number.Roundings)
            .Concat(ReportedValue.Of(context).Select(value => PercentRatioRule.RoundingsOf(value.Value)).OfType<ReconciledRoundings>().Where(roundings => roundings != ReconciledRoundings.None))
            .ToArray();
        return numbers
            .Where(number => (number.Roundings & ReconciledRoundings.Nearest) == ReconciledRoundings.None)
            .Select(number => ToFinding(number, all.Count(roundings => (roundings & number.Roundings) == ReconciledRoundings.None)));
    }

    /// <summary>The roundings by which a rule gives a published figure from the ratings: the stated one if it gives it, otherwise any.</summary>
    internal static ReconciledRoundings RoundingsOf(Reconciliation reconciliation) => RoundingsOf(reconciliation, out _);

    private static ReconciledRoundings RoundingsOf(Reconciliation reconciliation, out RuleOutcome? outcome)
    {
        var known = reconciliation.Outcomes
            .Select(each => (Outcome: each, Roundings: RoundingsOf(each, reconciliation.Printed)))
            .Where(each => each.Roundings != ReconciledRoundings.None)
            .ToArray();
        var stated = reconciliation.Published.StatedMethod is { } method
            ? known.Where(each => each.Outcome.Rule.Method == method || each.Outcome.Rule.Method == StatedRuleRule.Rounded(method)).ToArray()
            : [];
        var used = new[] { Unraised(stated), Unraised(known), stated, known }.First(each => each.Length > 0 || each == known);
        outcome = used.FirstOrDefault().Outcome;
        return used.Aggregate(ReconciledRoundings.None, (all, each) => all | each.Roundings);
    }

    /// <summary>The rules that give the number without rounding up, which nobody does unless nothing else is left.</summary>
    private static (RuleOutcome Outcome, ReconciledRoundings Roundings)[] Unraised((RuleOutcome Outcome, ReconciledRoundings Roundings)[] rules) =>
        [.. rules.Where(rule => (rule.Roundings & ~ReconciledRoundings.Up) != ReconciledRoundings.None)];

    /// <summary>The roundings by which one rule gives the number; where it rounds on the way, the one that it rounded by.</summary>
    private static ReconciledRoundings RoundingsOf(RuleOutcome outcome, decimal printed) => outcome.Rule.Method is RollUpMethod.MeanOfRoundedGoalMeans or RollUpMethod.GoalMeansByItemCount
        ? outcome.Verdict == ReconciliationVerdict.Excluded ? ReconciledRoundings.None : Flag(outcome.Figure.Rounding!.Mode)
        : ReconciledRounding.Of(printed, outcome.Figure.Exact);

    private static ReconciledRoundings Flag(RoundingMode mode) => mode switch
    {
        RoundingMode.HalfAwayFromZero => ReconciledRoundings.HalfAwayFromZero,
        RoundingMode.HalfToEven => ReconciledRoundings.HalfToEven,
        RoundingMode.TowardZero => ReconciledRoundings.CutOff,
    };

    private static IEnumerable<RoundedNumber> OfTotals(AuditContext context) =>
        from total in PrintedTotal.OfContributions(context).Concat(PrintedTotal.OfPeriods(context)).Concat(PrintedTotal.OfParts(context))
        where total.IsStated && total.IsComplete && total.Exact is not null && !total.Value.IsApproximate && !TotalBoundsRule.HasBounds(total, context) && !AddedPercentagesRule.AreAdded(total)
        select new RoundedNumber(
            total.Observation.Item,
            total.Observation.Period,
            Place: null,
            new Phrase("audit.valueOf", ("name", total.Name), ("isIndicator", RuleText.IsIndicators(total.Observation, context))),
            total.Printed,
            total.Exact.GetValueOrDefault(),
            total.Roundings);

    private static IEnumerable<RoundedNumber> OfFigures(AuditContext context) =>
        from figures in context.Round.PublishedFigures
            .Where(figure => Reconciler.Number(figure) is not null)
            .GroupBy(figure => (figure.Item, figure.Measure, figure.Period, Reconciler.Number(figure)))
        let figure = figures.FirstOrDefault(each => each.StatedMethod is not null) ?? figures.First()
        let reconciliation = context.Reconcile(figure)
        where reconciliation is not null
        let number = OfFigure(figure, reconciliation, PublishedEvidence.PlacesOf(figures), context)
        where number is not null
        select number;

    private static IEnumerable<RoundedNumber> OfCounts(AuditContext context) =>
        from figure in context.Round.PublishedFigures
        let exact = PublishedCountRule.Computed(figure, context)
        where exact is not null && figure.Value is { Number: not null, IsApproximate: false }
        let printed = figure.Value.Number.GetValueOrDefault()
        select new RoundedNumber(figure.Item, figure.Period, figure.Place, context.NameOf(figure), printed, exact.GetValueOrDefault(), ReconciledRounding.Of(printed, exact.GetValueOrDefault()));

    private static RoundedNumber? OfFigure(PublishedFigure figure, Reconciliation reconciliation, string? places, AuditContext context)
    {
        var roundings = RoundingsOf(reconciliation, out var outcome);
        return outcome is null ? null : new RoundedNumber(figure.Item, figure.Period, places, context.NameOf(figure), reconciliation.Printed, outcome.Figure.Exact, roundings);
    }

    private static Finding ToFinding(RoundedNumber number, int others) => new(
        AuditDescriptors.CutOff,
        number.Item,
        number.Period,
        ("what", number.What),
        ("printed", number.Printed),
        ("exact", number.Exact),
        ("rounded", RuleText.NameOf(number.Roundings)),
        ("hasOthers", others > 0),
        ("others", others))
    {
        Severity = others > 0 ? Severity.Warning : Severity.Hint,
        Place = number.Place,
        Declared = ExactText.Of(number.Printed),
        Computed = ExactText.Of(number.Exact),
    };

    private sealed record RoundedNumber(ItemCode Item, Period Period, string? Place, Phrase What, decimal Printed, Fraction Exact, ReconciledRoundings Roundings);
}

namespace SocialStrategy;

/// <summary>Asks of a published mean or index which rules give it.</summary>
public static class Reconciler
{
    /// <summary>Holds a published figure against every rule of the catalogue, from the ratings of its period.</summary>
    /// <param name="evaluation">The evaluated round; the ratings are those of the round of the figure's period.</param>
    /// <param name="published">The published figure.</param>
    /// <returns>What each rule gives; null if the figure is no mean or index with a number, or no rule gives anything.</returns>
    public static Reconciliation? Reconcile(StrategyEvaluation evaluation, PublishedFigure published)
    {
        Guard.Against.Null(evaluation);
        Guard.Against.Null(published);
        if (Number(published) is not { } printed || evaluation.Monitoring.FindRound(published.Period) is not { } round)
        {
            return null;
        }

        var ratings = ReferenceEquals(round, evaluation.Round) ? evaluation.Ratings : new CountedRatings(evaluation.Strategy, round, evaluation.Rules);
        var outcomes = evaluation.Strategy.Scales
            .Where(scale => scale.IsNumeric)
            .SelectMany(scale => new Search(evaluation, round.Period, ratings, published.Item, scale, printed).Outcomes())
            .ToValueList();
        return outcomes.Count == 0 ? null : new Reconciliation(published, printed, outcomes);
    }

    /// <summary>Holds a published figure against the printed numbers that it can have been made of; for periods without ratings.</summary>
    /// <param name="evaluation">The evaluated round; printed means are taken from it, printed years from all rounds.</param>
    /// <param name="published">The published figure.</param>
    /// <returns>Which rules are possible; null if the figure is no mean or index with a number.</returns>
    public static RoundedReconciliation? ReconcileRounded(StrategyEvaluation evaluation, PublishedFigure published)
    {
        Guard.Against.Null(evaluation);
        Guard.Against.Null(published);
        if (Number(published) is not { } printed)
        {
            return null;
        }

        var interval = OfPrinted(printed);
        return new RoundedReconciliation(
            published,
            printed,
            interval,
            PrintedInputs.For(evaluation, published)
                .Select(each => Outcome(each.Rule, each.Inputs, printed, interval))
                .ToValueList());
    }

    /// <summary>The number of a mean or an index; null for ranges, for what is only approximate, and for what is no number.</summary>
    internal static decimal? Number(PublishedFigure figure) =>
        figure is { Measure: PublishedMeasure.MeanRating or PublishedMeasure.SyntheticIndex, Value: { IsApproximate: false, Number: { } number } }
            ? number
            : null;

    private static Interval OfPrinted(decimal printed) => Interval.OfPrinted(printed, RoundingMode.HalfAwayFromZero);

    private static IntervalOutcome Outcome(PrintedInputRule rule, ValueList<PrintedInput> inputs, decimal printed, Interval interval)
    {
        var weights = inputs.Sum(input => input.Weight);
        var possible = inputs
            .Select(input => OfPrinted(input.Value) * input.Weight)
            .Aggregate((sum, each) => sum + each) * ((Fraction)1 / weights);
        var isPossible = possible.Overlaps(interval);
        var distance = possible.Upper < interval.Lower ? interval.Lower - possible.Upper
            : interval.Upper < possible.Lower ? possible.Lower - interval.Upper
            : default;
        return new IntervalOutcome(
            rule,
            inputs,
            possible,
            isPossible,
            distance,
            new Phrase("ruleOutcomes.interval", ("rule", RuleWords.Of(rule)), ("lower", possible.Lower), ("upper", possible.Upper), ("printed", printed), ("isPossible", isPossible)));
    }

    /// <summary>Every rule of the catalogue for one subject on one scale.</summary>
    private sealed class Search(StrategyEvaluation evaluation, Period period, CountedRatings ratings, ItemCode subject, RatingScale scale, decimal printed)
    {
        private readonly ItemKind _kind = evaluation.Rules.RatingRollUp.RatedItems;
        private readonly Dictionary<(RollUpRule Rule, GoalMeanBasis Basis, Rounding? Rounding), Figure?> _computed = [];

        internal IEnumerable<RuleOutcome> Outcomes() => Candidates().SelectMany(candidate =>
            Enum.GetValues<RoundingMode>()
                .Select(mode => new Rounding(mode, Rounding.PlacesOf(printed)))
                .Select(rounding => Compute(candidate.Rule, candidate.Basis, rounding))
                .OfType<Figure>()
                .DistinctBy(figure => (figure.Exact, figure.Rounded))
                .Select(figure => Outcome(candidate.Rule, candidate.Basis, figure)));

        private IEnumerable<(RollUpRule Rule, GoalMeanBasis Basis)> Candidates() => Rules().SelectMany(rule =>
            rule.CombinesGoals && GoalItems.Lower(evaluation.Strategy, subject).Any(goal => goal.Goals.Count > 0)
                ? ((RollUpRule, GoalMeanBasis)[])[(rule, GoalMeanBasis.ItemMeans), (rule, GoalMeanBasis.EveryLevel)]
                : [(rule, GoalMeanBasis.EveryLevel)]);

        /// <summary>The catalogue, the weights that the evaluation was given, and where a rating is missing the same with 0 in its place.</summary>
        private IEnumerable<RollUpRule> Rules()
        {
            var weights = evaluation.Rules.RatingRollUp.Weights;
            var rules = RollUpRules.Catalogue(_kind)
                .Concat(weights.Count > 0 ? [new RollUpRule(_kind, RollUpMethod.WeightedGoalMeans, MissingPolicy.Skip, weights, weightTotal: null)] : [])
                .ToArray();
            var isMissing = GoalItems.Of(evaluation.Strategy, subject, _kind).Any(item => ratings.Find(scale.Code, item.Code) is null);
            return isMissing ? rules.Concat(rules.Select(rule => rule with { Missing = MissingPolicy.Zero })) : rules;
        }

        private RuleOutcome Outcome(RollUpRule rule, GoalMeanBasis basis, Figure figure)
        {
            var rounding = figure.Rounding!;
            var interval = Interval.OfPrinted(printed, rounding.Mode);
            var verdict = figure.Rounded != printed ? ReconciliationVerdict.Excluded
                : ExactRule(rule) is { } exact && Compute(exact, basis, rounding)?.Rounded != printed ? ReconciliationVerdict.AfterRounding
                : ReconciliationVerdict.Exact;
            var distance = interval.DistanceTo(figure.Exact);
            return new RuleOutcome(rule, basis, figure, interval, verdict, distance, Sentence(RuleWords.Of(rule, basis), figure, verdict, distance));
        }

        private Phrase Sentence(Phrase rule, Figure figure, ReconciliationVerdict verdict, Fraction distance) => new(
            "ruleOutcomes.outcome",
            ("rule", rule),
            ("exact", figure.Exact),
            ("rounding", RuleWords.Of(figure.Rounding!.Mode)),
            ("rounded", figure.Rounded),
            ("verdict", verdict == ReconciliationVerdict.Excluded && distance == default ? "onEnd" : (object)verdict),
            ("printed", printed),
            ("distance", distance));

        /// <summary>The rule that does the same with exact means of goals; null if the rule rounds nothing before.</summary>
        private static RollUpRule? ExactRule(RollUpRule rule) => rule.Method switch
        {
            RollUpMethod.MeanOfRoundedGoalMeans => new RollUpRule(rule.RatedItems, RollUpMethod.MeanOfGoalMeans, rule.Missing),
            RollUpMethod.GoalMeansByItemCount => new RollUpRule(rule.RatedItems, RollUpMethod.MeanOfItems, rule.Missing),
            _ => null,
        };

        private RatingMeans Means(RollUpRule rule, Rounding rounding) =>
            new(evaluation.Strategy, period, rule, rounding, ratings);

        /// <summary>The figure by a rule; computed once for all roundings if it rounds nothing on the way.</summary>
        private Figure? Compute(RollUpRule rule, GoalMeanBasis basis, Rounding rounding)
        {
            var key = (rule, basis, ExactRule(rule) is null ? null : rounding);
            if (!_computed.TryGetValue(key, out var figure))
            {
                figure = ComputeAnew(rule, basis, rounding);
                _computed.Add(key, figure);
            }

            return figure is null ? null : figure with { Outcome = FigureOutcome.Number(figure.Exact, rounding) };
        }

        private Figure? ComputeAnew(RollUpRule rule, GoalMeanBasis basis, Rounding rounding)
        {
            if (basis == GoalMeanBasis.EveryLevel || !rule.CombinesGoals)
            {
                return Means(rule, rounding).Of(subject, scale);
            }

            var means = Means(new RollUpRule(rule.RatedItems, RollUpMethod.MeanOfItems, rule.Missing), rounding);
            var inputs = GoalItems.Lower(evaluation.Strategy, subject)
                .Select(goal => means.Of(goal.Code, scale))
                .OfType<Figure>()
                .Select(mean => new FigureInput(mean.Item, mean.Period, rule.Method is RollUpMethod.MeanOfGoalMeans or RollUpMethod.WeightedGoalMeans ? mean.Exact : mean.Rounded)
                {
                    Weight = rule.Method switch
                    {
                        RollUpMethod.GoalMeansByItemCount => mean.Inputs.Count + mean.Coverage.Gaps.Count(gap => gap.CountsAsZero),
                        RollUpMethod.WeightedGoalMeans => rule.Weights.First(weight => weight.Input == mean.Item).Weight,
                        _ => null,
                    },
                })
                .ToValueList();
            var weights = Numbers.Sum(inputs.Select(input => (Fraction)(input.Weight ?? 1)));
            return inputs.Count == 0
                ? null
                : new Figure(
                    new RatingSubject(subject, scale.Code),
                    FigureMeasure.MeanRating,
                    period,
                    new RollUpFigureRule(rule, GoalMeanBasis.ItemMeans),
                    FigureOutcome.Number(Numbers.Sum(inputs.Select(input => input.Value * (input.Weight ?? 1))) / weights, rounding),
                    new FigureCoverage(inputs, []))
                {
                    Unit = FigureUnit.ScalePoints,
                };
        }
    }
}

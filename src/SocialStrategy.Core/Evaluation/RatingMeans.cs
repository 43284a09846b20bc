namespace SocialStrategy;

/// <summary>Rolls ratings up from items to goals and to the whole by one rule, one scale at a time.</summary>
internal sealed class RatingMeans
{
    private readonly Strategy _strategy;
    private readonly Rounding _rounding;
    private readonly RollUp _rollUp;
    private readonly CountedRatings _ratings;

    internal RatingMeans(Strategy strategy, MonitoringRound round, EvaluationRules rules)
        : this(strategy, round.Period, rules.RatingRollUp, rules.MeanRounding, new CountedRatings(strategy, round, rules))
    {
    }

    internal RatingMeans(Strategy strategy, Period period, RollUpRule rule, Rounding rounding, CountedRatings ratings)
        : this(strategy, rounding, new RollUp(strategy, rule, period), ratings)
    {
    }

    private RatingMeans(Strategy strategy, Rounding rounding, RollUp rollUp, CountedRatings ratings)
    {
        _strategy = strategy;
        _rounding = rounding;
        _rollUp = rollUp;
        _ratings = ratings;
    }

    /// <summary>The means that other ratings have by the same rule.</summary>
    internal RatingMeans With(CountedRatings ratings) => new(_strategy, _rounding, _rollUp, ratings);

    internal IEnumerable<Figure> Figures() =>
        from scale in _strategy.Scales
        where scale.IsNumeric
        from figure in _rollUp.Figures(On(scale))
        where figure.Inputs.Count > 0 || IsExpected(figure.Item, scale)
        select figure;

    /// <summary>The figure of the whole or of one goal on a scale; null if the rule gives no number.</summary>
    internal Figure? Of(ItemCode subject, RatingScale scale) => _rollUp.Of(subject, On(scale)) is { IsRefused: false } figure ? figure : null;

    /// <summary>Whether ratings on a scale were expected though none counts: the scale is in use, and what is there is not rated on other scales alone.</summary>
    private bool IsExpected(ItemCode subject, RatingScale scale) =>
        _ratings.IsUsed(scale.Code)
        && (_rollUp.ItemsOf(subject).Any(item => _ratings.Find(scale.Code, item.Code) is not null) || !_rollUp.ItemsOf(subject).Any(item => _ratings.IsRated(item.Code)));

    private ItemNumbers On(RatingScale scale) => new(FigureMeasure.MeanRating, _rounding, FigureUnit.ScalePoints, subject => new RatingSubject(subject, scale.Code), item => Rating(item, scale))
    {
        GreatestIsWorst = !scale.IsPercentComplete && scale.Levels[0].Value > scale.Levels[^1].Value,
    };

    private (FigureInput? Input, FigureGap? Gap) Rating(ItemCode item, RatingScale scale) => _ratings.Find(scale.Code, item) switch
    {
        null => (null, new FigureGap(item, GapReason.NotReported)),
        { Input: { } input } => (input, null),
        _ => (null, new FigureGap(item, GapReason.NotRated)),
    };
}

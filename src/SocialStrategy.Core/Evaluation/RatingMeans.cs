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

    internal IEnumerable<Figure> Figures() => _strategy.Scales.Where(scale => scale.IsNumeric).SelectMany(scale => _rollUp.Figures(On(scale)));

    /// <summary>The figure of the whole or of one goal on a scale, or null if the rule gives none.</summary>
    internal Figure? Of(Code subject, RatingScale scale) => _rollUp.Of(subject, On(scale));

    private ItemNumbers On(RatingScale scale) => new(FigureMeasure.MeanRating, _rounding, item => Rating(item, scale))
    {
        GreatestIsWorst = !scale.IsPercentComplete && scale.Levels[0].Value > scale.Levels[^1].Value,
        Scale = scale.Code,
    };

    private (FigureInput? Input, FigureGap? Gap) Rating(Code item, RatingScale scale) => _ratings.Find(scale.Code, item) switch
    {
        null => (null, new FigureGap(item, GapReason.Missing)),
        { Input: { } input } => (input, null),
        _ => (null, new FigureGap(item, GapReason.NotRated)),
    };
}

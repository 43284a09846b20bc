namespace SocialStrategy;

/// <summary>The ratings of a round's own period that count on each scale: those given on it, otherwise those that a rule maps onto it.</summary>
/// <remarks>Of several ratings of one item on one scale the first counts; the audit tells of the others.</remarks>
internal sealed class CountedRatings
{
    private readonly Dictionary<(ScaleCode Scale, ItemCode Item), CountedRating> _ratings;
    private readonly Lazy<(HashSet<ScaleCode> Scales, HashSet<ItemCode> Items)> _used;
    private readonly ((ScaleCode Scale, ItemCode Item) Place, CountedRating Rating)? _changed;

    internal CountedRatings(Strategy strategy, MonitoringRound round, EvaluationRules rules)
    {
        _ratings = [];
        _used = new(() => ([.. _ratings.Keys.Select(each => each.Scale)], [.. _ratings.Keys.Select(each => each.Item)]));
        var scales = strategy.Scales.ToDictionary(scale => scale.Code);
        var own = round.Assessments.Where(each => each.Period == round.Period).ToArray();
        foreach (var each in own)
        {
            Add(scales[each.Scale], each.Level, each.PercentComplete, each);
        }

        foreach (var mapping in rules.ScaleMappings)
        {
            foreach (var each in own.Where(each => each.Scale == mapping.From))
            {
                Add(scales[mapping.To], mapping.Find(each.Level, each.PercentComplete), percent: null, each);
            }
        }
    }

    private CountedRatings(CountedRatings others, (ScaleCode Scale, ItemCode Item) place, CountedRating changed)
    {
        _ratings = others._ratings;
        _used = others._used;
        _changed = (place, changed);
    }

    /// <summary>The ratings of the round but for one, which counts on its own scale as it is given.</summary>
    internal CountedRatings With(RatingScale scale, Assessment changed) =>
        new(this, (scale.Code, changed.Item), Counted(scale, changed.Level, changed.PercentComplete, changed));

    /// <summary>The rating of an item on a scale, or null.</summary>
    internal CountedRating? Find(ScaleCode scale, ItemCode item) => _changed is { } changed && changed.Place == (scale, item)
        ? changed.Rating
        : _ratings.GetValueOrDefault((scale, item));

    /// <summary>Whether any item is rated on a scale.</summary>
    internal bool IsUsed(ScaleCode scale) => _used.Value.Scales.Contains(scale);

    /// <summary>Whether an item is rated on any scale.</summary>
    internal bool IsRated(ItemCode item) => _used.Value.Items.Contains(item);

    private void Add(RatingScale scale, LevelCode? level, decimal? percent, Assessment assessment) =>
        _ratings.TryAdd((scale.Code, assessment.Item), Counted(scale, level, percent, assessment));

    private static CountedRating Counted(RatingScale scale, LevelCode? level, decimal? percent, Assessment assessment) =>
        new(level is null ? null : scale.FindLevel(level), percent, assessment);
}

/// <summary>A rating as it counts on a scale.</summary>
/// <param name="Level">The level; null on a scale of per cent complete.</param>
/// <param name="Percent">The per cent complete; null on a scale of levels.</param>
/// <param name="Assessment">The rating as it was given, perhaps on another scale.</param>
internal sealed record CountedRating(ScaleLevel? Level, decimal? Percent, Assessment Assessment)
{
    /// <summary>The rating on the scale where it counts; the given one if it was given there.</summary>
    internal Assessment On(ScaleCode scale) => Assessment.Scale == scale ? Assessment : Assessment.OfLevel(Assessment.Item, Assessment.Period, scale, Level!.Code);

    /// <summary>Gets what it gives to means, made once for all rules; null outside the order and for words, which have no points.</summary>
    internal FigureInput? Input { get; } = (Percent ?? Level?.Value) is { } points ? new FigureInput(Assessment.Item, Assessment.Period, points) : null;
}

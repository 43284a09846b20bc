namespace SocialStrategy;

/// <summary>The mean ratings of a goal or of the whole over the rounds: what the rules give and what was published, side by side.</summary>
public sealed record RatingHistory
{
    internal RatingHistory(ItemCode subject, ScaleCode scale, ValueList<RatingPoint> points)
    {
        Subject = subject;
        Scale = scale;
        Points = points;
    }

    /// <summary>Gets the code of the goal; the strategy's own for the whole.</summary>
    public ItemCode Subject { get; internal init; }

    /// <summary>Gets the code of the scale of the ratings.</summary>
    public ScaleCode Scale { get; internal init; }

    /// <summary>Gets one point a round in which something is known, in order of time.</summary>
    public ValueList<RatingPoint> Points { get; internal init; }

    /// <summary>The histories of the whole and of the highest goals on a scale.</summary>
    /// <param name="monitoring">The strategy with its rounds.</param>
    /// <param name="until">The period of the last round to look into.</param>
    /// <param name="scale">A numeric scale of the strategy.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The history of the whole, then those of the goals; empty ones are left out.</returns>
    public static ValueList<RatingHistory> Of(StrategyMonitoring monitoring, Period until, RatingScale scale, EvaluationRules rules)
    {
        Guard.Against.Null(monitoring);
        Guard.Against.Null(until);
        Guard.Against.Null(scale);
        Guard.Against.Null(rules);
        var rounds = monitoring.Rounds.Where(round => round.Period.End <= until.End && round.Period.Kind == until.Kind).ToArray();
        var means = rounds.ToDictionary(round => round.Period, round => new RatingMeans(monitoring.Strategy, round, rules));
        return monitoring.Strategy.Goals.Select(goal => goal.Code)
            .Prepend(monitoring.Strategy.Code)
            .Select(subject => new RatingHistory(
                subject,
                scale.Code,
                rounds.Select(round => new RatingPoint(round.Period, means[round.Period].Of(subject, scale), Published(round, subject)))
                    .Where(point => point.Computed is not null || point.Published is not null)
                    .ToValueList()))
            .Where(history => history.Points.Count > 0)
            .ToValueList();
    }

    /// <summary>What the published numbers say together; null if none was published.</summary>
    public SeriesSummary? SummarizePublished() => Summary(Points
        .Where(point => point.Published is not null)
        .Select(point => new SeriesNumber(point.Period, point.Published!.Value.Number.GetValueOrDefault())));

    /// <summary>What the computed numbers say together, exact and not rounded; null if none can be computed.</summary>
    public SeriesSummary? SummarizeComputed() => Summary(Points
        .Where(point => point.Computed is not null)
        .Select(point => new SeriesNumber(point.Period, point.Computed!.Exact)));

    private static SeriesSummary? Summary(IEnumerable<SeriesNumber> numbers) => numbers.ToValueList() is { Count: > 0 } some ? new SeriesSummary(some) : null;

    private static PublishedFigure? Published(MonitoringRound round, ItemCode subject) => round.PublishedFigures.FirstOrDefault(figure =>
        figure.Measure is PublishedMeasure.SyntheticIndex or PublishedMeasure.MeanRating
        && figure.Item == subject && figure.Period == round.Period && figure.Value.Number is not null);
}

/// <summary>A round in the history of a mean rating.</summary>
public sealed record RatingPoint
{
    internal RatingPoint(Period period, Figure? computed, PublishedFigure? published)
    {
        Period = period;
        Computed = computed;
        Published = published;
    }

    /// <summary>Gets the round's period.</summary>
    public Period Period { get; internal init; }

    /// <summary>Gets what the rule gives; null without ratings.</summary>
    public Figure? Computed { get; internal init; }

    /// <summary>Gets what was published; null if nothing was.</summary>
    public PublishedFigure? Published { get; internal init; }
}


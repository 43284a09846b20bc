using System.Runtime.CompilerServices;

namespace SocialStrategy;

/// <summary>A round with every figure computed from it.</summary>
public sealed record StrategyEvaluation
{
    internal StrategyEvaluation(
        StrategyMonitoring monitoring,
        MonitoringRound round,
        MonitoringRound? comparedWith,
        EvaluationRules rules,
        ValueList<TargetProgress> targets,
        ValueList<Figure> figures)
    {
        Monitoring = monitoring;
        Round = round;
        ComparedWith = comparedWith;
        Rules = rules;
        Targets = targets;
        Figures = figures;
    }

    /// <summary>Gets the strategy with all its rounds.</summary>
    public StrategyMonitoring Monitoring { get; internal init; }

    /// <summary>Gets the round that was evaluated.</summary>
    public MonitoringRound Round { get; internal init; }

    /// <summary>Gets the round that changes are measured from; null if there is none.</summary>
    public MonitoringRound? ComparedWith { get; internal init; }

    /// <summary>Gets the rules that were used.</summary>
    public EvaluationRules Rules { get; internal init; }

    /// <summary>Gets how far each indicator got towards each of its targets, replaced ones included, in the document's order.</summary>
    public ValueList<TargetProgress> Targets { get; internal init; }

    /// <summary>Gets the figures, refused ones included: totals of contributions, totals of parts, counts of ratings by level, means of ratings, changes, progress, funding; each in the document's order.</summary>
    public ValueList<Figure> Figures { get; internal init; }

    /// <summary>Figures never change, and reports ask for those of every goal.</summary>
    private static readonly ConditionalWeakTable<ValueList<Figure>, ILookup<ItemCode, Figure>> ByItem = [];

    private static readonly ConditionalWeakTable<StrategyEvaluation, CountedRatings> Counted = [];

    private static readonly ConditionalWeakTable<StrategyEvaluation, ILookup<ItemCode, Observation>> Observed = [];

    private static readonly ConditionalWeakTable<ValueList<TargetProgress>, ILookup<(ItemCode Indicator, Period Target), TargetProgress>> Standing = [];

    /// <summary>Gets the strategy.</summary>
    public Strategy Strategy => Monitoring.Strategy;

    /// <summary>Gets the ratings of the round as they count, put together once for all that asks about the evaluation.</summary>
    internal CountedRatings Ratings => Counted.GetValue(this, static known => new CountedRatings(known.Strategy, known.Round, known.Rules));

    /// <summary>The rating of an item for the round's own period as it counts on a scale: the first that was given on it, otherwise what the rules map onto it.</summary>
    /// <param name="item">The item's code.</param>
    /// <param name="scale">The code of the scale.</param>
    /// <returns>The rating; one that was mapped has the level that it counts as and nothing else of the one that was given. Null if none counts.</returns>
    public Assessment? FindRating(ItemCode item, ScaleCode scale)
    {
        Guard.Against.Null(item);
        Guard.Against.Null(scale);
        return Ratings.Find(scale, item)?.On(scale);
    }

    /// <summary>Finds the figure of one measure about an item itself, not about a part of it.</summary>
    /// <param name="item">The code of the item, or the strategy's own code for the whole.</param>
    /// <param name="measure">The measure.</param>
    /// <returns>The first such figure; null if no number was expected. It has no number if it was refused.</returns>
    public Figure? FindFigure(ItemCode item, FigureMeasure measure) => FiguresOf(item).FirstOrDefault(figure =>
        figure.Measure == measure && figure.Subject is ItemSubject or RatingSubject or FundingSubject or ObservationSubject { Name: null, Component: null });

    /// <summary>Finds a figure about a target.</summary>
    /// <param name="target">One of <see cref="Targets"/>.</param>
    /// <param name="measure">The measure, such as <see cref="FigureMeasure.RemainingGap"/>.</param>
    /// <returns>The figure; null if the target was replaced or nothing can be computed.</returns>
    public Figure? FindTargetFigure(TargetProgress target, FigureMeasure measure)
    {
        Guard.Against.Null(target);
        var number = Standing.GetValue(Targets, static targets => targets.Where(each => each.Target.ReplacedOn is null).ToLookup(each => (each.Indicator, each.Target.Period)))[(target.Indicator, target.Target.Period)]
            .ToList()
            .IndexOf(target) + 1;
        return FiguresOf(target.Indicator).FirstOrDefault(figure =>
            figure.Measure == measure && figure.Subject is TargetSubject subject && subject.Target == target.Target.Period && (subject.Number ?? 1) == number);
    }

    /// <summary>Finds all figures about an item: about itself, its parts, each scale and currency.</summary>
    /// <param name="item">The code of the item, or the strategy's own code for the whole.</param>
    /// <returns>The figures in the order of <see cref="Figures"/>, refused ones included; empty if there are none.</returns>
    public IEnumerable<Figure> FiguresOf(ItemCode item)
    {
        Guard.Against.Null(item);
        return ByItem.GetValue(Figures, static figures => figures.ToLookup(figure => figure.Item))[item];
    }

    /// <summary>Finds what was observed about an item in the round and in the one that changes are measured from.</summary>
    /// <param name="item">The code of the item.</param>
    /// <returns>
    /// Of each thing and period the observation that counts by the end of the round: a value before the word that there is none, what is observed before what is
    /// expected, then the word of the latest round, and there a revision before what it revises; several where one round says several. In the order of the rounds.
    /// </returns>
    public IEnumerable<Observation> ObservationsOf(ItemCode item)
    {
        Guard.Against.Null(item);
        return Observed.GetValue(this, static known => known.Counting())[item];
    }

    private ILookup<ItemCode, Observation> Counting()
    {
        var told = ToldValue.AllUpTo(Monitoring, Round.Period).ToLookup(each => (ObservedThing.Of(each.Observation), each.Observation.Period));
        return (ComparedWith?.Observations ?? [])
            .Concat(Round.Observations)
            .Select(observation => (Thing: ObservedThing.Of(observation), observation.Period))
            .Distinct()
            .SelectMany(each => ToldValue.Counting([.. told[each]]))
            .ToLookup(observation => observation.Item);
    }

    /// <summary>Finds the figure that went into another one, or stands in its place refused; null if it is not among the figures.</summary>
    internal Figure? Find(FigureKey key) => FiguresOf(key.Subject.Item).FirstOrDefault(figure => figure.Key == key);
}

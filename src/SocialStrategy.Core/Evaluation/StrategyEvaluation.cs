using System.Runtime.CompilerServices;

namespace SocialStrategy;

/// <summary>A round with every figure computed from it.</summary>
/// <param name="Monitoring">The strategy with all its rounds.</param>
/// <param name="Round">The round that was evaluated.</param>
/// <param name="ComparedWith">The round that changes are measured from; null if there is none.</param>
/// <param name="Rules">The rules that were used.</param>
/// <param name="Targets">How far each indicator got towards each of its targets, replaced ones included, in the document's order.</param>
/// <param name="Figures">The figures: totals of contributions, totals of parts, counts of ratings by level, means of ratings, changes, progress, funding; each in the document's order.</param>
public sealed record StrategyEvaluation(
    StrategyMonitoring Monitoring,
    MonitoringRound Round,
    MonitoringRound? ComparedWith,
    EvaluationRules Rules,
    ValueList<TargetProgress> Targets,
    ValueList<Figure> Figures)
{
    /// <summary>Figures never change, and reports ask for those of every goal.</summary>
    private static readonly ConditionalWeakTable<ValueList<Figure>, ILookup<Code, Figure>> BySubject = [];

    private static readonly ConditionalWeakTable<StrategyEvaluation, CountedRatings> Counted = [];

    /// <summary>The strategy.</summary>
    public Strategy Strategy => Monitoring.Strategy;

    /// <summary>The ratings of the round as they count, put together once for all that asks about the evaluation.</summary>
    internal CountedRatings Ratings => Counted.GetValue(this, static known => new CountedRatings(known.Strategy, known.Round, known.Rules));

    /// <summary>The rating of an item for the round's own period as it counts on a scale: the first that was given on it, otherwise what the rules map onto it.</summary>
    /// <param name="item">The item's code.</param>
    /// <param name="scale">The code of the scale.</param>
    /// <returns>The rating; one that was mapped has the level that it counts as and nothing else of the one that was given. Null if none counts.</returns>
    public Assessment? FindRating(Code item, Code scale)
    {
        Guard.Against.Null(item);
        Guard.Against.Null(scale);
        return Ratings.Find(scale, item)?.On(scale);
    }

    /// <summary>The figure of one measure about a subject as a whole.</summary>
    /// <param name="subject">The code of the item, or of the strategy for the whole.</param>
    /// <param name="measure">The measure.</param>
    /// <returns>The first such figure without a part, or null.</returns>
    public Figure? FindFigure(Code subject, FigureMeasure measure) => FiguresOf(subject).FirstOrDefault(figure => figure.Measure == measure && figure.Part is null);

    /// <summary>All figures about a subject: of the whole, of parts, of each scale and unit.</summary>
    /// <param name="subject">The code of the item, or of the strategy for the whole.</param>
    /// <returns>The figures in the order of <see cref="Figures"/>; empty if there are none.</returns>
    public IEnumerable<Figure> FiguresOf(Code subject)
    {
        Guard.Against.Null(subject);
        return BySubject.GetValue(Figures, static figures => figures.ToLookup(figure => figure.Subject))[subject];
    }
}

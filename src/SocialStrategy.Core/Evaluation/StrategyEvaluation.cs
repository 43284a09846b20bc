using SocialStrategy.Monitoring;
using SocialStrategy.Planning;
using SocialStrategy.Values;

namespace SocialStrategy.Evaluation;

/// <summary>A round with every figure computed from it.</summary>
/// <param name="Strategy">The strategy.</param>
/// <param name="Round">The round that was evaluated.</param>
/// <param name="ComparedWith">The round that changes are measured from; null if there is none.</param>
/// <param name="Rules">The rules that were used.</param>
/// <param name="Figures">The figures: sums of contributions, then means of ratings, then changes; each in the document's order.</param>
public sealed record StrategyEvaluation(
    Strategy Strategy,
    MonitoringRound Round,
    MonitoringRound? ComparedWith,
    EvaluationRules Rules,
    ValueList<Figure> Figures)
{
    /// <summary>The figure of one measure about a subject as a whole.</summary>
    /// <param name="subject">The code of the item, or of the strategy for the whole.</param>
    /// <param name="measure">The measure.</param>
    /// <returns>The first such figure without a part, or null.</returns>
    public Figure? FindFigure(Code subject, FigureMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return FindFigure(subject, measure, part: null);
    }

    /// <summary>The figure of one measure about a part of a subject.</summary>
    /// <param name="subject">The code of the item, or of the strategy for the whole.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="part">The part; null for the subject as a whole.</param>
    /// <returns>The first such figure, or null.</returns>
    public Figure? FindFigure(Code subject, FigureMeasure measure, string? part) =>
        Figures.FirstOrDefault(figure => figure.Measure == measure && figure.Subject == subject && figure.Part == part);
}

using SocialStrategy.Planning;
using SocialStrategy.Scales;
using SocialStrategy.Values;

namespace SocialStrategy.Evaluation;

/// <summary>Counts the rated items of the whole by level, and takes each level's share of all that are rated in the order.</summary>
internal static class LevelCounts
{
    internal static IEnumerable<Figure> Of(Strategy strategy, Monitoring.MonitoringRound round, EvaluationRules rules)
    {
        var items = StrategyItems.Walk(strategy).Where(item => item.Kind == rules.RatingRollUp.RatedItems).Select(item => item.Code).ToArray();
        return strategy.Scales.Where(scale => !scale.IsPercentComplete).SelectMany(scale => OnScale(strategy, round, scale, items, rules));
    }

    private static IEnumerable<Figure> OnScale(Strategy strategy, Monitoring.MonitoringRound round, RatingScale scale, Code[] items, EvaluationRules rules)
    {
        var assessments = round.Assessments.Where(each => each.Scale == scale.Code && each.Period == round.Period).ToLookup(each => each.Item);
        var rated = items.SelectMany(item => assessments[item].Take(1)).ToLookup(each => each.Level, each => each.Item);
        var ordered = scale.Levels.Sum(level => rated[level.Code].Count());
        foreach (var level in scale.Levels.Concat(scale.UnorderedLevels).Where(level => rated[level.Code].Any()))
        {
            var count = new Figure(
                strategy.Code,
                FigureMeasure.LevelCount,
                round.Period,
                "countOfRatings",
                rated[level.Code].Count(),
                rated[level.Code].Select(item => new FigureInput(item, round.Period, 1)).ToValueList())
            {
                Part = level.Code.Text,
                Scale = scale.Code,
            };
            yield return count;
            if (scale.Levels.Contains(level))
            {
                yield return count with
                {
                    Measure = FigureMeasure.LevelShare,
                    Rule = "shareOfRatingsInOrder",
                    Exact = new Fraction(rated[level.Code].Count() * 100, ordered),
                    Unit = "%",
                    Rounding = rules.PercentRounding,
                };
            }
        }
    }
}

using SocialStrategy.Monitoring;
using SocialStrategy.Planning;
using SocialStrategy.Scales;
using SocialStrategy.Values;

namespace SocialStrategy.Evaluation;

/// <summary>Counts the rated items of the whole by level, and takes each level's share of all that are rated in the order.</summary>
/// <remarks>The inputs are the base: 1 for each item at the level and 0 for each at another one.</remarks>
internal static class LevelCounts
{
    internal static IEnumerable<Figure> Of(Strategy strategy, MonitoringRound round, EvaluationRules rules)
    {
        var items = StrategyItems.Walk(strategy).Where(item => item.Kind == rules.RatingRollUp.RatedItems).Select(item => item.Code).ToArray();
        return strategy.Scales.Where(scale => !scale.IsPercentComplete).SelectMany(scale => OnScale(strategy, round, scale, items, rules));
    }

    private static IEnumerable<Figure> OnScale(Strategy strategy, MonitoringRound round, RatingScale scale, Code[] items, EvaluationRules rules)
    {
        var assessments = round.Assessments.Where(each => each.Scale == scale.Code && each.Period == round.Period).ToLookup(each => each.Item);
        var rated = items.SelectMany(item => assessments[item].Take(1)).Select(each => (each.Item, Level: scale.FindLevel(each.Level!)!)).ToArray();
        var inOrder = rated.Where(each => scale.Levels.Contains(each.Level)).ToArray();
        var missing = items.Where(item => !assessments[item].Any()).Select(item => new FigureGap(item, GapReason.Missing)).ToValueList();
        foreach (var level in scale.Levels.Concat(scale.UnorderedLevels).Where(level => rated.Any(each => each.Level == level)))
        {
            var number = rated.Count(each => each.Level == level);
            var count = new Figure(strategy.Code, FigureMeasure.LevelCount, round.Period, FigureRules.CountOfRatings, number, Inputs(rated, level, round.Period))
            {
                Part = level.Code.Text,
                Scale = scale.Code,
                Missing = missing,
            };
            yield return count;
            if (scale.Levels.Contains(level))
            {
                yield return count with
                {
                    Measure = FigureMeasure.LevelShare,
                    Rule = FigureRules.ShareOfRatingsInOrder,
                    Exact = new Fraction(number * 100, inOrder.Length),
                    Inputs = Inputs(inOrder, level, round.Period),
                    Excluded = rated.Except(inOrder).Select(each => new FigureGap(each.Item, GapReason.NotRated)).ToValueList(),
                    Unit = "%",
                    Rounding = rules.PercentRounding,
                };
            }
        }
    }

    private static ValueList<FigureInput> Inputs((Code Item, ScaleLevel Level)[] rated, ScaleLevel level, Period period) =>
        rated.Select(each => new FigureInput(each.Item, period, each.Level == level ? 1 : 0)).ToValueList();
}

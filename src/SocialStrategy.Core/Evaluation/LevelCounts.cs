namespace SocialStrategy;

/// <summary>Counts the rated items of each goal and of the whole by level, and takes each level's share of all that are rated in the order.</summary>
/// <remarks>The inputs are the base: 1 for each item at the level and 0 for each at another one.</remarks>
internal static class LevelCounts
{
    internal static IEnumerable<Figure> Of(Strategy strategy, Period period, EvaluationRules rules, CountedRatings ratings)
    {
        var subjects = GoalItems.Subjects(strategy)
            .Select(subject => (Subject: subject, Items: GoalItems.Of(strategy, subject, rules.RatingRollUp.RatedItems)))
            .ToArray();
        return from scale in strategy.Scales
               where !scale.IsPercentComplete
               from subject in subjects
               from figure in OnScale(subject.Subject, subject.Items, scale, ratings, period, rules.PercentRounding)
               select figure;
    }

    private static IEnumerable<Figure> OnScale(
        ItemCode subject,
        IReadOnlyList<StrategyItem> items,
        RatingScale scale,
        CountedRatings ratings,
        Period period,
        Rounding rounding)
    {
        var rated = items.Select(item => (Item: item.Code, ratings.Find(scale.Code, item.Code)?.Level)).Where(each => each.Level is not null).Select(each => (each.Item, Level: each.Level!)).ToArray();
        var inOrder = rated.Where(each => scale.Levels.Contains(each.Level)).ToArray();
        var missing = items.Where(item => ratings.Find(scale.Code, item.Code) is null).Select(item => new FigureGap(item.Code, GapReason.NotReported)).ToValueList();
        foreach (var level in scale.Levels.Concat(scale.UnorderedLevels).Where(level => rated.Any(each => each.Level == level)))
        {
            var number = rated.Count(each => each.Level == level);
            var count = new Figure(
                new LevelSubject(subject, scale.Code, level.Code),
                FigureMeasure.LevelCount,
                period,
                new FixedFigureRule(FixedRule.CountOfRatings),
                new NumberOutcome(number, rounding: null),
                new FigureCoverage(Inputs(rated, level, period), missing))
            {
                Unit = FigureUnit.Items,
            };
            yield return count;
            if (scale.Levels.Contains(level))
            {
                yield return count with
                {
                    Measure = FigureMeasure.LevelShare,
                    Rule = new FixedFigureRule(FixedRule.ShareOfRatingsInOrder),
                    Outcome = new NumberOutcome(new Fraction(number * 100, inOrder.Length), rounding),
                    Coverage = new FigureCoverage(Inputs(inOrder, level, period), [.. missing, .. rated.Except(inOrder).Select(each => new FigureGap(each.Item, GapReason.NotRated))]),
                    Unit = FigureUnit.Percent,
                };
            }
        }
    }

    private static ValueList<FigureInput> Inputs((ItemCode Item, ScaleLevel Level)[] rated, ScaleLevel level, Period period) =>
        rated.Select(each => new FigureInput(each.Item, period, each.Level == level ? 1 : 0)).ToValueList();
}

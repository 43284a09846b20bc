namespace SocialStrategy;

/// <summary>Asks how much the index of the whole depends on the rule and on single ratings.</summary>
public static class SensitivityAnalyzer
{
    /// <summary>Analyzes the index of an evaluated round on one scale.</summary>
    /// <param name="evaluation">The evaluated round.</param>
    /// <param name="scale">The code of the scale.</param>
    /// <returns>The analysis; null if the strategy has no such numeric scale or there is no index on it.</returns>
    public static Sensitivity? Analyze(StrategyEvaluation evaluation, ScaleCode scale)
    {
        Guard.Against.Null(evaluation);
        Guard.Against.Null(scale);
        var numeric = evaluation.Strategy.Scales.FirstOrDefault(each => each.Code == scale && each.IsNumeric);
        return numeric is null ? null : new Analysis(evaluation, numeric).Run();
    }

    private sealed class Analysis(StrategyEvaluation evaluation, RatingScale scale)
    {
        private readonly RollUpRule _rule = evaluation.Rules.RatingRollUp;
        private readonly ItemCode _whole = evaluation.Strategy.Code;

        private readonly (ItemCode Goal, HashSet<ItemCode> Items)[] _goals =
        [
            .. evaluation.Strategy.Goals.Select(goal => (goal.Code, GoalItems.Of(evaluation.Strategy, goal.Code, evaluation.Rules.RatingRollUp.RatedItems).Select(item => item.Code).ToHashSet())),
        ];

        internal Sensitivity? Run()
        {
            var means = Of(_rule);
            var now = Means(means, _goals.Select(goal => goal.Goal));
            if (!now.TryGetValue(_whole, out var index))
            {
                return null;
            }

            var rules = RollUpRules.Catalogue(_rule.RatedItems)
                .Select(rule => rule with { Missing = _rule.Missing })
                .Where(rule => rule.Method != _rule.Method)
                .Select(rule => (Rule: rule, Means: Means(Of(rule), _goals.Select(goal => goal.Goal))))
                .ToArray();
            var changes = SingleChanges()
                .Select(change => (change.Item, Means: Means(means.With(change.Ratings), _goals.Where(goal => goal.Items.Contains(change.Item)).Select(goal => goal.Goal))))
                .ToArray();
            return new Sensitivity(
                scale.Code,
                index,
                rules.Select(each => new RuleIndex(each.Rule, each.Means.GetValueOrDefault(_whole))).ToValueList(),
                Enum.GetValues<MissingPolicy>()
                    .Where(policy => policy != _rule.Missing)
                    .Select(policy => _rule with { Missing = policy })
                    .Select(rule => new RuleIndex(rule, Of(rule).Of(_whole, scale)))
                    .ToValueList(),
                Band(changes),
                LabelChanges(now, rules, changes));
        }

        private SensitivityBand? Band((ItemCode Item, Dictionary<ItemCode, Figure> Means)[] changes)
        {
            var indexes = changes.Where(change => change.Means.ContainsKey(_whole)).Select(change => (change.Item, Index: change.Means[_whole])).ToArray();
            if (indexes.Length == 0)
            {
                return null;
            }

            var least = indexes.MinBy(each => each.Index.Exact);
            var greatest = indexes.MaxBy(each => each.Index.Exact);
            return new SensitivityBand(least.Index, least.Item, greatest.Index, greatest.Item);
        }

        /// <summary>The ratings with one of them a step up or down, for every rating of an item that counts, mapped ones included.</summary>
        private IEnumerable<(ItemCode Item, CountedRatings Ratings)> SingleChanges()
        {
            var counted = _goals.SelectMany(goal => goal.Items).ToHashSet();
            return evaluation.Round.Assessments
                .Select(assessment => assessment.Item)
                .Distinct()
                .Where(counted.Contains)
                .Select(item => evaluation.FindRating(item, scale.Code))
                .OfType<Assessment>()
                .SelectMany(rating => Steps(rating).Select(changed => (rating.Item, evaluation.Ratings.With(scale, changed))));
        }

        private IEnumerable<Assessment> Steps(Assessment assessment)
        {
            if (assessment.PercentComplete is { } percent)
            {
                return new[] { percent - 1, percent + 1 }
                    .Where(each => each is >= 0 and <= 100)
                    .Select(each => Assessment.OfPercent(assessment.Item, assessment.Period, assessment.Scale, each));
            }

            var levels = scale.Levels.Select(level => level.Code).ToList();
            var at = levels.IndexOf(assessment.Level!);
            return at < 0
                ? []
                : new[] { at - 1, at + 1 }
                    .Where(each => each >= 0 && each < levels.Count)
                    .Select(each => Assessment.OfLevel(assessment.Item, assessment.Period, assessment.Scale, levels[each]));
        }

        private ValueList<LabelChange> LabelChanges(
            Dictionary<ItemCode, Figure> now,
            IEnumerable<(RollUpRule Rule, Dictionary<ItemCode, Figure> Means)> rules,
            IEnumerable<(ItemCode Item, Dictionary<ItemCode, Figure> Means)> changes)
        {
            var variants = rules.Select(each => (each.Means, Rule: (RollUpRule?)each.Rule, Item: (ItemCode?)null))
                .Concat(changes.Select(each => (each.Means, Rule: (RollUpRule?)null, Item: (ItemCode?)each.Item)))
                .ToArray();
            var labels = Bands().ToArray();
            return
            [
                .. from subject in evaluation.Strategy.Goals.Select(goal => goal.Code).Append(_whole)
                   where now.ContainsKey(subject)
                   from bands in labels
                   let before = bands.Bands.Find(now[subject].Exact)
                   from variant in variants
                   where variant.Means.ContainsKey(subject)
                   let after = bands.Bands.Find(variant.Means[subject].Exact)
                   where before is not null && after is not null && before != after
                   select new LabelChange(subject, bands.Name, before, after) { Rule = variant.Rule, Item = variant.Item },
            ];
        }

        private IEnumerable<(LabelBands Name, ScaleBands Bands)> Bands() => scale switch
        {
            { Bands: { } own } => [(LabelBands.Scale, own)],
            { IsPercentComplete: true } => [],
            _ => [(LabelBands.Nearest, ScaleBands.Nearest(scale)), (LabelBands.Reached, ScaleBands.Reached(scale))],
        };

        private RatingMeans Of(RollUpRule rule) => new(evaluation.Strategy, evaluation.Round.Period, rule, evaluation.Rules.MeanRounding, evaluation.Ratings);

        /// <summary>The means of some goals and of the whole. A single rating changes those that it enters; all others stay what they are.</summary>
        private Dictionary<ItemCode, Figure> Means(RatingMeans means, IEnumerable<ItemCode> goals) => goals.Append(_whole)
            .Select(subject => means.Of(subject, scale))
            .OfType<Figure>()
            .ToDictionary(figure => figure.Item);
    }
}

using SocialStrategy.Aggregation;
using SocialStrategy.Monitoring;
using SocialStrategy.Planning;
using SocialStrategy.Scales;
using SocialStrategy.Values;

namespace SocialStrategy.Evaluation;

/// <summary>Rolls ratings up from items to goals and to the whole by one rule, one scale at a time.</summary>
internal sealed class RatingMeans
{
    private readonly Strategy _strategy;
    private readonly RollUpRule _rule;
    private readonly Rounding _rounding;
    private readonly Period _period;
    private readonly ILookup<Code, StrategyItem> _itemsByGoal;
    private readonly Dictionary<(Code Scale, Code Item), Assessment> _assessments;

    internal RatingMeans(Strategy strategy, MonitoringRound round, RollUpRule rule, Rounding rounding)
    {
        _strategy = strategy;
        _rule = rule;
        _rounding = rounding;
        _period = round.Period;
        _itemsByGoal = StrategyItems.Walk(strategy)
            .Where(item => item.Kind == rule.RatedItems)
            .SelectMany(item => item.ServedGoals.Select(goal => (Goal: goal, Item: item)))
            .ToLookup(pair => pair.Goal, pair => pair.Item);
        _assessments = [];
        foreach (var assessment in round.Assessments.Where(each => each.Period == round.Period))
        {
            _ = _assessments.TryAdd((assessment.Scale, assessment.Item), assessment);
        }
    }

    internal IEnumerable<Figure> Figures() => _strategy.Scales.Where(scale => scale.IsNumeric).SelectMany(OnScale);

    /// <summary>The figure of the whole or of one goal on a scale, or null if the rule gives none.</summary>
    internal Figure? Of(Code subject, RatingScale scale) => subject == _strategy.Code
        ? Mean(subject, _strategy.Goals, scale)
        : StrategyItems.Walk(_strategy).FirstOrDefault(item => item.Code == subject && item.Kind == ItemKind.Goal) is { } item
            ? Mean(subject, [item.Goal!], scale)
            : null;

    private IEnumerable<Figure> OnScale(RatingScale scale) =>
        StrategyItems.Walk(_strategy)
            .Where(item => item.Kind == ItemKind.Goal)
            .Select(item => Mean(item.Code, [item.Goal!], scale))
            .Append(Mean(_strategy.Code, _strategy.Goals, scale))
            .OfType<Figure>();

    private Figure? Mean(Code subject, ValueList<Goal> goals, RatingScale scale)
    {
        var lower = subject == _strategy.Code ? goals : goals[0].Goals;
        var (inputs, gaps) = _rule.CombinesGoals && lower.Count > 0 ? OfGoals(lower, scale) : OfItems(goals, scale);
        var missing = gaps.Where(gap => gap.Reason == GapReason.Missing).ToValueList();
        return Combine(inputs, missing, scale) is not { } exact
            ? null
            : new Figure(subject, FigureMeasure.MeanRating, _period, _rule.Name, exact, inputs)
            {
                Scale = scale.Code,
                Rounding = _rounding,
                Missing = missing,
                Excluded = gaps.Where(gap => gap.Reason != GapReason.Missing).ToValueList(),
            };
    }

    private Fraction? Combine(ValueList<FigureInput> inputs, ValueList<FigureGap> missing, RatingScale scale)
    {
        if (inputs.Count == 0 || (missing.Count > 0 && _rule.Missing == MissingPolicy.Refuse))
        {
            return null;
        }

        var zeros = missing.Where(gap => gap.CountsAsZero).ToArray();
        var numbers = inputs.Select(input => input.Value).Concat(zeros.Select(_ => default(Fraction))).Order().ToArray();
        var weights = Numbers.Sum(inputs.Select(input => input.Weight).Concat(zeros.Select(gap => gap.Weight)).Select(weight => (Fraction)(weight ?? 1)));
        return _rule.Method switch
        {
            RollUpMethod.MedianOfItems => Numbers.Median(numbers),
            RollUpMethod.WorstItem => IsRising(scale) ? numbers[0] : numbers[^1],
            _ => Numbers.Sum(inputs.Select(input => input.Value * (input.Weight ?? 1))) / weights,
        };
    }

    private static bool IsRising(RatingScale scale) => scale.IsPercentComplete || scale.Levels[0].Value <= scale.Levels[^1].Value;

    private (ValueList<FigureInput> Inputs, ValueList<FigureGap> Gaps) OfItems(ValueList<Goal> goals, RatingScale scale)
    {
        var items = goals.SelectMany(WithLower).SelectMany(goal => _itemsByGoal[goal.Code]).DistinctBy(item => item.Code).ToArray();
        var rated = items.Select(item => (item.Code, Assessment: _assessments.GetValueOrDefault((scale.Code, item.Code)))).ToArray();
        return (
            rated.Where(each => Points(each.Assessment, scale) is not null)
                .Select(each => new FigureInput(each.Code, _period, Points(each.Assessment, scale).GetValueOrDefault()))
                .ToValueList(),
            rated.Where(each => Points(each.Assessment, scale) is null)
                .Select(each => each.Assessment is null ? Missing(each.Code) : new FigureGap(each.Code, GapReason.NotRated))
                .ToValueList());
    }

    /// <summary>The figures of goals one level below; a goal below which nothing can be rated is no gap.</summary>
    private (ValueList<FigureInput> Inputs, ValueList<FigureGap> Gaps) OfGoals(ValueList<Goal> goals, RatingScale scale)
    {
        var means = goals
            .Select(goal => (goal.Code, Mean: Mean(goal.Code, [goal], scale), Items: OfItems([goal], scale)))
            .Where(each => each.Items.Inputs.Count + each.Items.Gaps.Count > 0)
            .ToArray();
        return (
            means.Where(each => each.Mean is not null)
                .Select(each => new FigureInput(each.Code, _period, Input(each.Mean!)) { Weight = Weight(each.Code, each.Items) })
                .ToValueList(),
            means.Where(each => each.Mean is null)
                .Select(each => Missing(each.Code) with { Weight = _rule.Missing == MissingPolicy.Zero ? Weight(each.Code, each.Items) : null })
                .ToValueList());
    }

    private FigureGap Missing(Code item) => new(item, GapReason.Missing) { CountsAsZero = _rule.Missing == MissingPolicy.Zero };

    private Fraction Input(Figure mean) => _rule.Method is RollUpMethod.MeanOfRoundedGoalMeans or RollUpMethod.GoalMeansByItemCount
        ? mean.Rounded
        : mean.Exact;

    /// <summary>The weight of a goal's figure; null where every goal counts the same.</summary>
    private decimal? Weight(Code goal, (ValueList<FigureInput> Inputs, ValueList<FigureGap> Gaps) items) => _rule.Method switch
    {
        RollUpMethod.GoalMeansByItemCount => items.Inputs.Count + items.Gaps.Count(gap => gap.CountsAsZero),
        RollUpMethod.WeightedGoalMeans => _rule.Weights.First(weight => weight.Input == goal).Weight,
        _ => null,
    };

    private static IEnumerable<Goal> WithLower(Goal goal) => goal.Goals.SelectMany(WithLower).Prepend(goal);

    private static decimal? Points(Assessment? assessment, RatingScale scale) =>
        assessment is null ? null : assessment.PercentComplete ?? scale.FindLevel(assessment.Level!)?.Value;
}

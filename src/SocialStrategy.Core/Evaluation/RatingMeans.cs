using SocialStrategy.Monitoring;
using SocialStrategy.Planning;
using SocialStrategy.Scales;
using SocialStrategy.Values;

namespace SocialStrategy.Evaluation;

/// <summary>Rolls ratings up from items to goals and to the whole, one scale at a time.</summary>
internal sealed class RatingMeans
{
    private readonly Strategy _strategy;
    private readonly EvaluationRules _rules;
    private readonly ILookup<Code, StrategyItem> _itemsByGoal;
    private readonly Dictionary<(Code Scale, Code Item), Assessment> _assessments;
    private readonly Period _period;

    internal RatingMeans(Strategy strategy, MonitoringRound round, EvaluationRules rules)
    {
        _strategy = strategy;
        _rules = rules;
        _period = round.Period;
        _itemsByGoal = StrategyItems.Walk(strategy)
            .Where(item => item.Kind == rules.RatingRollUp.RatedItems && item.NearestGoal is not null)
            .SelectMany(item => Goals(item).Select(goal => (Goal: goal, Item: item)))
            .ToLookup(pair => pair.Goal, pair => pair.Item);
        _assessments = [];
        foreach (var assessment in round.Assessments.Where(each => each.Period == round.Period))
        {
            _ = _assessments.TryAdd((assessment.Scale, assessment.Item), assessment);
        }
    }

    internal IEnumerable<Figure> Figures() => _strategy.Scales.Where(scale => scale.IsNumeric).SelectMany(OnScale);

    private static IEnumerable<Code> Goals(StrategyItem item) => [item.NearestGoal!.Code, .. item.Direction?.AlsoServes ?? []];

    private IEnumerable<Figure> OnScale(RatingScale scale) =>
        StrategyItems.Walk(_strategy)
            .Where(item => item.Kind == ItemKind.Goal)
            .Select(item => Mean(item.Code, [item.Goal!], scale))
            .Append(Mean(_strategy.Code, _strategy.Goals, scale))
            .OfType<Figure>();

    private Figure? Mean(Code subject, ValueList<Goal> goals, RatingScale scale)
    {
        var (inputs, gaps) = _rules.RatingRollUp.Method switch
        {
            RollUpMethod.MeanOfItems => OfItems(goals, scale),
            RollUpMethod.MeanOfGoalMeans => OfGoalMeans(subject, goals, scale),
        };
        return inputs.Count == 0
            ? null
            : new Figure(subject, FigureMeasure.MeanRating, _period, _rules.RatingRollUp.Name, MeanOf(inputs), inputs)
            {
                Scale = scale.Code,
                Rounding = _rules.MeanRounding,
                Missing = gaps.Where(gap => gap.Reason == GapReason.Missing).ToValueList(),
                Excluded = gaps.Where(gap => gap.Reason != GapReason.Missing).ToValueList(),
            };
    }

    private (ValueList<FigureInput> Inputs, ValueList<FigureGap> Gaps) OfItems(ValueList<Goal> goals, RatingScale scale)
    {
        var items = goals.SelectMany(WithLower).SelectMany(goal => _itemsByGoal[goal.Code]).DistinctBy(item => item.Code).ToArray();
        var rated = items.Select(item => (item.Code, Assessment: _assessments.GetValueOrDefault((scale.Code, item.Code)))).ToArray();
        return (
            rated.Where(each => Points(each.Assessment, scale) is not null)
                .Select(each => new FigureInput(each.Code, _period, Points(each.Assessment, scale).GetValueOrDefault()))
                .ToValueList(),
            rated.Where(each => Points(each.Assessment, scale) is null)
                .Select(each => new FigureGap(each.Code, each.Assessment is null ? GapReason.Missing : GapReason.NotRated))
                .ToValueList());
    }

    private (ValueList<FigureInput> Inputs, ValueList<FigureGap> Gaps) OfGoalMeans(Code subject, ValueList<Goal> goals, RatingScale scale)
    {
        var lower = subject == _strategy.Code ? goals : goals[0].Goals;
        if (lower.Count == 0)
        {
            return OfItems(goals, scale);
        }

        var means = lower.Select(goal => (goal.Code, Mean: Mean(goal.Code, [goal], scale))).ToArray();
        return (
            means.Where(each => each.Mean is not null).Select(each => new FigureInput(each.Code, _period, each.Mean!.Exact)).ToValueList(),
            means.Where(each => each.Mean is null).Select(each => new FigureGap(each.Code, GapReason.Missing)).ToValueList());
    }

    private static IEnumerable<Goal> WithLower(Goal goal) => goal.Goals.SelectMany(WithLower).Prepend(goal);

    private static Fraction MeanOf(ValueList<FigureInput> inputs) =>
        inputs.Aggregate(default(Fraction), (sum, input) => sum + input.Value) / inputs.Count;

    private static decimal? Points(Assessment? assessment, RatingScale scale) =>
        assessment is null ? null : assessment.PercentComplete ?? scale.FindLevel(assessment.Level!)?.Value;
}

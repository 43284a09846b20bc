namespace SocialStrategy;

/// <summary>Rolls numbers of items up to goals and to the whole by one rule.</summary>
internal sealed class RollUp
{
    private readonly Strategy _strategy;
    private readonly RollUpRule _rule;
    private readonly Period _period;

    internal RollUp(Strategy strategy, RollUpRule rule, Period period)
    {
        _strategy = strategy;
        _rule = rule;
        _period = period;
    }

    /// <summary>The figures of all goals and of the whole, where the rule gives one.</summary>
    internal IEnumerable<Figure> Figures(ItemNumbers numbers) => GoalItems.Subjects(_strategy).Select(subject => Of(subject, numbers)).OfType<Figure>();

    /// <summary>The figure of the whole or of one goal, or null if the rule gives none.</summary>
    internal Figure? Of(Code subject, ItemNumbers numbers) => _rule.CombinesGoals && GoalItems.Lower(_strategy, subject) is { Count: > 0 } lower
        ? Mean(subject, OfGoals(lower, numbers), numbers)
        : Mean(subject, OfItems(subject, numbers), numbers);

    private Figure? Mean(Code subject, (ValueList<FigureInput>, ValueList<FigureGap>) of, ItemNumbers numbers)
    {
        var (inputs, gaps) = of;
        var missing = gaps.Where(gap => gap.Reason == GapReason.Missing).ToValueList();
        return Combine(inputs, missing, numbers) is not { } exact
            ? null
            : new Figure(subject, numbers.Measure, _period, _rule.Name, exact, inputs)
            {
                Scale = numbers.Scale,
                Unit = numbers.Unit,
                Rounding = numbers.Rounding,
                Missing = missing,
                Excluded = gaps.Where(gap => gap.Reason != GapReason.Missing).ToValueList(),
            };
    }

    private Fraction? Combine(ValueList<FigureInput> inputs, ValueList<FigureGap> missing, ItemNumbers numbers)
    {
        if (inputs.Count == 0 || (missing.Count > 0 && _rule.Missing == MissingPolicy.Refuse))
        {
            return null;
        }

        var zeros = missing.Where(gap => gap.CountsAsZero).ToArray();
        var all = inputs.Select(input => input.Value).Concat(zeros.Select(_ => default(Fraction)));
        return _rule.Method switch
        {
            RollUpMethod.MedianOfItems => Numbers.Median([.. all.Order()]),
            RollUpMethod.WorstItem => numbers.GreatestIsWorst ? all.Max() : all.Min(),
            _ => WeightedMean(inputs, zeros),
        };
    }

    /// <summary>The mean of the inputs and of the gaps that count as zero; what has no weight weighs 1.</summary>
    private static Fraction WeightedMean(ValueList<FigureInput> inputs, FigureGap[] zeros)
    {
        var (sum, weights) = (default(Fraction), Numbers.Sum(zeros.Select(gap => (Fraction)(gap.Weight ?? 1))));
        foreach (var input in inputs)
        {
            sum += input.Weight is { } weight ? input.Value * weight : input.Value;
            weights += input.Weight ?? 1;
        }

        return sum / weights;
    }

    private (ValueList<FigureInput> Inputs, ValueList<FigureGap> Gaps) OfItems(Code subject, ItemNumbers numbers)
    {
        var (inputs, gaps) = (new List<FigureInput>(), new List<FigureGap>());
        foreach (var item in GoalItems.Of(_strategy, subject, _rule.RatedItems))
        {
            switch (numbers.Of(item.Code))
            {
                case (Input: { } input, _):
                    inputs.Add(input);
                    break;
                case (_, Gap: { } gap):
                    gaps.Add(Counted(gap));
                    break;
            }
        }

        return (inputs.ToValueList(), gaps.ToValueList());
    }

    /// <summary>The figures of goals one level below; a goal below which nothing is expected is no gap.</summary>
    private (ValueList<FigureInput> Inputs, ValueList<FigureGap> Gaps) OfGoals(ValueList<Goal> goals, ItemNumbers numbers)
    {
        var means = goals
            .Select(goal => (Goal: goal, Items: OfItems(goal.Code, numbers)))
            .Where(each => each.Items.Inputs.Count + each.Items.Gaps.Count > 0)
            .Select(each => (each.Goal.Code, Mean: each.Goal.Goals.Count > 0 ? Of(each.Goal.Code, numbers) : Mean(each.Goal.Code, each.Items, numbers), each.Items))
            .ToArray();
        return (
            means.Where(each => each.Mean is not null)
                .Select(each => new FigureInput(each.Code, _period, Input(each.Mean!)) { Weight = Weight(each.Code, each.Items) })
                .ToValueList(),
            means.Where(each => each.Mean is null)
                .Select(each => Counted(new FigureGap(each.Code, GapReason.Missing)) with { Weight = _rule.Missing == MissingPolicy.Zero ? Weight(each.Code, each.Items) : null })
                .ToValueList());
    }

    /// <summary>What is missing counts as the rule says.</summary>
    private FigureGap Counted(FigureGap gap) => gap with { CountsAsZero = gap.Reason == GapReason.Missing && _rule.Missing == MissingPolicy.Zero };

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
}

/// <summary>The numbers that are rolled up, and what the figures made of them say.</summary>
/// <param name="Measure">The measure of the figures.</param>
/// <param name="Rounding">How the figures are rounded.</param>
/// <param name="Of">The number of an item or the gap in its place; neither for an item of which none is expected.</param>
internal sealed record ItemNumbers(FigureMeasure Measure, Rounding Rounding, Func<Code, (FigureInput? Input, FigureGap? Gap)> Of)
{
    /// <summary>Whether the worst number is the greatest; otherwise it is the least.</summary>
    internal bool GreatestIsWorst { get; init; }

    /// <summary>The scale of the figures.</summary>
    internal Code? Scale { get; init; }

    /// <summary>The unit of the figures.</summary>
    internal string? Unit { get; init; }
}

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

    /// <summary>The figures of all goals and of the whole, refused ones included, where a number was expected.</summary>
    internal IEnumerable<Figure> Figures(ItemNumbers numbers) => GoalItems.Subjects(_strategy).Select(subject => Of(subject, numbers)).OfType<Figure>();

    /// <summary>The figure of the whole or of one goal, perhaps refused; null if no number was expected.</summary>
    internal Figure? Of(ItemCode subject, ItemNumbers numbers) => _rule.CombinesGoals && GoalItems.Lower(_strategy, subject) is { Count: > 0 } lower
        ? Mean(subject, OfGoals(lower, numbers), numbers)
        : Mean(subject, OfItems(subject, numbers), numbers);

    /// <summary>The items below the whole or a goal whose numbers are rolled up.</summary>
    internal IReadOnlyList<StrategyItem> ItemsOf(ItemCode subject) => GoalItems.Of(_strategy, subject, _rule.RatedItems);

    private Figure? Mean(ItemCode subject, FigureCoverage coverage, ItemNumbers numbers) => coverage.Expected == 0
        ? null
        : new Figure(numbers.Subject(subject), numbers.Measure, _period, new RollUpFigureRule(_rule, GoalMeanBasis.EveryLevel), Combine(coverage, numbers), coverage) { Unit = numbers.Unit };

    private FigureOutcome Combine(FigureCoverage coverage, ItemNumbers numbers)
    {
        if (coverage.Used.Count == 0 || (_rule.Missing == MissingPolicy.Refuse && coverage.Missing.Any()))
        {
            return new RefusedOutcome(coverage.Used.Count == 0 ? RefusalReason.NoInput : RefusalReason.InputMissing);
        }

        var zeros = coverage.Gaps.Where(gap => gap.CountsAsZero).ToArray();
        var all = coverage.Used.Select(input => input.Value).Concat(zeros.Select(_ => default(Fraction)));
        var exact = _rule.Method switch
        {
            RollUpMethod.MedianOfItems => Numbers.Median([.. all.Order()]),
            RollUpMethod.WorstItem => numbers.GreatestIsWorst ? all.Max() : all.Min(),
            _ => WeightedMean(coverage.Used, zeros),
        };
        return FigureOutcome.Number(exact, numbers.Rounding);
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

    private FigureCoverage OfItems(ItemCode subject, ItemNumbers numbers)
    {
        var (inputs, gaps) = (new List<FigureInput>(), new List<FigureGap>());
        foreach (var item in ItemsOf(subject))
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

        return new FigureCoverage(inputs.ToValueList(), gaps.OrderBy(gap => !gap.IsMissing).ToValueList());
    }

    /// <summary>The figures of goals one level below; a goal below which nothing is expected is no gap.</summary>
    private FigureCoverage OfGoals(ValueList<Goal> goals, ItemNumbers numbers)
    {
        var means = goals
            .Select(goal => (Goal: goal, Items: OfItems(goal.Code, numbers)))
            .Where(each => each.Items.Expected > 0)
            .Select(each => (Mean: each.Goal.Goals.Count > 0 ? Of(each.Goal.Code, numbers) : Mean(each.Goal.Code, each.Items, numbers), each.Goal.Code, Weight: Weight(each.Goal.Code, each.Items)))
            .ToArray();
        return new FigureCoverage(
            means.Where(each => each.Mean is { IsRefused: false })
                .Select(each => new FigureInput(each.Code, _period, Input(each.Mean!)) { Weight = each.Weight, Status = StatusOf(each.Mean!), Figure = each.Mean!.Key })
                .ToValueList(),
            means.Where(each => each.Mean is not { IsRefused: false })
                .Select(each => Counted(new FigureGap(each.Code, GapReason.NoFigure) { Figure = each.Mean?.Key }) with { Weight = _rule.Missing == MissingPolicy.Zero ? each.Weight : null })
                .ToValueList());
    }

    /// <summary>How settled a figure is that goes into another: a forecast or provisional as its inputs; null where all are settled.</summary>
    private static ObservationStatus? StatusOf(Figure figure) =>
        figure.Inputs.Select(input => input.Status).Where(status => status.IsUnsettled()).OrderDescending().FirstOrDefault();

    /// <summary>What is missing counts as the rule says.</summary>
    private FigureGap Counted(FigureGap gap) => gap with { CountsAsZero = gap.IsMissing && _rule.Missing == MissingPolicy.Zero };

    private Fraction Input(Figure mean) => _rule.Method is RollUpMethod.MeanOfRoundedGoalMeans or RollUpMethod.GoalMeansByItemCount
        ? mean.Rounded
        : mean.Exact;

    /// <summary>The weight of a goal's figure; null where every goal counts the same.</summary>
    private decimal? Weight(ItemCode goal, FigureCoverage items) => _rule.Method switch
    {
        RollUpMethod.GoalMeansByItemCount => items.Used.Count + items.Gaps.Count(gap => gap.CountsAsZero),
        RollUpMethod.WeightedGoalMeans => _rule.Weights.First(weight => weight.Input == goal).Weight,
        _ => null,
    };
}

/// <summary>The numbers that are rolled up, and what the figures made of them say.</summary>
/// <param name="Measure">The measure of the figures.</param>
/// <param name="Rounding">How the figures are rounded.</param>
/// <param name="Unit">The unit of the figures.</param>
/// <param name="Subject">What the figure of a goal or of the whole is about.</param>
/// <param name="Of">The number of an item or the gap in its place; neither for an item of which none is expected.</param>
internal sealed record ItemNumbers(FigureMeasure Measure, Rounding Rounding, FigureUnit Unit, Func<ItemCode, FigureSubject> Subject, Func<ItemCode, (FigureInput? Input, FigureGap? Gap)> Of)
{
    /// <summary>Gets a value indicating whether the worst number is the greatest; otherwise it is the least.</summary>
    internal bool GreatestIsWorst { get; init; }
}

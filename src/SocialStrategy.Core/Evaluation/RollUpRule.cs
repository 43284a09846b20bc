namespace SocialStrategy;

/// <summary>How ratings of items become ratings of goals and of the whole: a named rule that can be written down, shown and compared.</summary>
public sealed record RollUpRule
{
    /// <summary>Creates a rule without weights.</summary>
    /// <param name="ratedItems">The kind of items whose ratings count.</param>
    /// <param name="method">What is done with them.</param>
    /// <param name="missing">What is done about items without a rating.</param>
    /// <exception cref="ArgumentException">The method needs weights.</exception>
    public RollUpRule(ItemKind ratedItems, RollUpMethod method, MissingPolicy missing)
        : this(ratedItems, method, missing, [], weightTotal: null)
    {
    }

    /// <summary>Creates a rule.</summary>
    /// <param name="ratedItems">The kind of items whose ratings count.</param>
    /// <param name="method">What is done with them.</param>
    /// <param name="missing">What is done about items without a rating.</param>
    /// <param name="weights">The weights of goals by code, on every level; empty for every method but <see cref="RollUpMethod.WeightedGoalMeans"/>.</param>
    /// <param name="weightTotal">What the weights must add up to, such as 1 or 100; null if they need not add up to anything.</param>
    /// <exception cref="ArgumentException">
    /// The weights do not go with the method, one is not positive or given twice, or they do not add up to the total.
    /// </exception>
    public RollUpRule(ItemKind ratedItems, RollUpMethod method, MissingPolicy missing, ValueList<InputWeight<ItemCode>> weights, decimal? weightTotal)
    {
        Guard.Against.Null(weights);
        if (Weighing.Fault(NeedsWeights(method), weights, weightTotal) is { } fault)
        {
            throw new ArgumentException(Languages.OfExceptions.Text(fault, isPlain: true), nameof(weights));
        }

        RatedItems = ratedItems;
        Method = method;
        Missing = missing;
        Weights = weights;
        WeightTotal = weightTotal;
    }

    /// <summary>Gets the kind of items whose ratings count. Programmes hang on no goal, so that nothing is made of theirs.</summary>
    public ItemKind RatedItems { get; init; }

    /// <summary>Gets what is done with them.</summary>
    public RollUpMethod Method { get; }

    /// <summary>Gets what is done about items without a rating.</summary>
    public MissingPolicy Missing { get; init; }

    /// <summary>Gets the weights of goals by code; empty for every method but <see cref="RollUpMethod.WeightedGoalMeans"/>.</summary>
    public ValueList<InputWeight<ItemCode>> Weights { get; }

    /// <summary>Gets what the weights add up to; null if they need not add up to anything.</summary>
    public decimal? WeightTotal { get; }

    /// <summary>Gets a value indicating whether figures of goals, not of items, go into the figures of the goals above them.</summary>
    internal bool CombinesGoals => Method is RollUpMethod.MeanOfGoalMeans
        or RollUpMethod.MeanOfRoundedGoalMeans
        or RollUpMethod.GoalMeansByItemCount
        or RollUpMethod.WeightedGoalMeans;

    /// <summary>Gets the name, such as <c>meanOfDirections</c>, with the policy where it is not to skip: <c>meanOfDirections(zero)</c>.</summary>
    public string Name
    {
        get
        {
            var items = RatedItems.ToString();
            var method = Method switch
            {
                RollUpMethod.MeanOfItems => $"meanOf{items}s",
                RollUpMethod.MedianOfItems => $"medianOf{items}s",
                RollUpMethod.WorstItem => $"worst{items}",
                RollUpMethod.MeanOfGoalMeans => "meanOfGoalMeans",
                RollUpMethod.MeanOfRoundedGoalMeans => "meanOfRoundedGoalMeans",
                RollUpMethod.GoalMeansByItemCount => $"goalMeansBy{items}Count",
                RollUpMethod.WeightedGoalMeans => "weightedGoalMeans",
            };
            return method + FigureRule.Suffix(Missing);
        }
    }

    internal static bool NeedsWeights(RollUpMethod method) => method == RollUpMethod.WeightedGoalMeans;

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(RollUpRule), PrintMembers);
}

/// <summary>The ready-made roll-up rules; all of them skip items without a rating, which then show as gaps of the figure.</summary>
public static class RollUpRules
{
    /// <summary>Gets every direction counts the same, in its goal and in the whole.</summary>
    public static RollUpRule MeanOfDirections { get; } = new(ItemKind.Direction, RollUpMethod.MeanOfItems, MissingPolicy.Skip);

    /// <summary>Gets every goal counts the same, whatever the number of its directions.</summary>
    public static RollUpRule MeanOfGoalMeans { get; } = new(ItemKind.Direction, RollUpMethod.MeanOfGoalMeans, MissingPolicy.Skip);

    /// <summary>Gets every task counts the same, in its goal and in the whole.</summary>
    public static RollUpRule MeanOfTasks { get; } = new(ItemKind.Task, RollUpMethod.MeanOfItems, MissingPolicy.Skip);

    /// <summary>Gets every indicator counts the same, in its goal and in the whole.</summary>
    public static RollUpRule MeanOfIndicators { get; } = new(ItemKind.Indicator, RollUpMethod.MeanOfItems, MissingPolicy.Skip);

    /// <summary>Every rule that needs no weights, for one kind of items: the catalogue against which a published figure is held.</summary>
    /// <param name="ratedItems">The kind of items.</param>
    /// <returns>The rules, the most usual first.</returns>
    public static ValueList<RollUpRule> Catalogue(ItemKind ratedItems) =>
        Enum.GetValues<RollUpMethod>()
            .Where(method => method != RollUpMethod.WeightedGoalMeans)
            .Select(method => new RollUpRule(ratedItems, method, MissingPolicy.Skip))
            .ToValueList();
}

/// <summary>The decisions that an evaluation needs; none has a default, and what is left null is not computed.</summary>
public sealed record EvaluationRules
{
    /// <summary>Gets how ratings of items become ratings of goals and of the whole.</summary>
    public required RollUpRule RatingRollUp { get; init; }

    /// <summary>The hundredth of a unit of a currency, half away from zero.</summary>
    internal static readonly Rounding Hundredths = new(RoundingMode.HalfAwayFromZero, decimals: 2);

    /// <summary>Gets how means are rounded, of ratings and of values that are no money.</summary>
    public required Rounding MeanRounding { get; init; }

    /// <summary>Gets how percentages are rounded: changes in per cent and shares.</summary>
    public required Rounding PercentRounding { get; init; }

    /// <summary>Gets how means of money are rounded: to the hundredth of a unit, half away from zero, where nothing else is said. Sums of money are exact.</summary>
    public Rounding MoneyRounding { get; init => field = Guard.Against.Null(value, nameof(MoneyRounding)); } = Hundredths;

    /// <summary>Gets how progress towards targets is rounded; null for as percentages are.</summary>
    public Rounding? ProgressRounding { get; init; }

    /// <summary>
    /// How progress of indicators becomes progress of goals and of the whole; null to compute none. An indicator brings in its target for
    /// the evaluated period or else the next one in time, or else the last one; of several for one period the first in the plan.
    /// </summary>
    /// <exception cref="ArgumentException">The rule is about other items than indicators.</exception>
    public RollUpRule? ProgressRollUp
    {
        get;
        init => field = value is null or { RatedItems: ItemKind.Indicator }
            ? value
            : throw new ArgumentException($"The rule '{value.Name}' is about other items. Only indicators have progress.", nameof(value));
    }

    /// <summary>Gets which status the progress towards a target gets; null to give none.</summary>
    public ProgressThresholds? ProgressThresholds { get; init; }

    /// <summary>Gets which ratings on one scale count on another as well, in means and counts; empty if ratings count on their own scale alone.</summary>
    public ValueList<ScaleMapping> ScaleMappings { get; init => field = Guard.Against.Null(value, nameof(ScaleMappings)); } = [];

    /// <summary>Gets how the values of indicators must stand to each other, for the audit; empty if nothing is known of it.</summary>
    /// <exception cref="ArgumentException">A relation is given twice, or some cannot hold at once.</exception>
    public ValueList<IndicatorRelation> Relations
    {
        get;
        init => field = IndicatorRelation.Fault(Guard.Against.Null(value, nameof(Relations))) is { } fault
            ? throw new ArgumentException(Languages.OfExceptions.Text(fault, isPlain: true), nameof(value))
            : value;
    }
        = [];

    /// <summary>Gets how the amounts of a task and of the tasks that it consists of are added; null to compute no totals of money.</summary>
    public TaskAmounts? TaskAmounts { get; init; }

    /// <summary>How progress is rounded.</summary>
    internal Rounding RoundingOfProgress => ProgressRounding ?? PercentRounding;

    /// <summary>How the result of a method is rounded; null for methods whose result needs no rounding.</summary>
    internal Rounding? RoundingOf(AggregationMethod method, string? currency) => method switch
    {
        AggregationMethod.Mean or AggregationMethod.WeightedMean or AggregationMethod.Median => currency is null ? MeanRounding : MoneyRounding,
        AggregationMethod.PooledRatio or AggregationMethod.MeanOfRatios => PercentRounding,
        AggregationMethod.Sum or AggregationMethod.Minimum or AggregationMethod.Maximum or AggregationMethod.Last or AggregationMethod.None => null,
    };
}

/// <summary>What the amount of a task says about those of the tasks that it consists of.</summary>
public enum TaskAmounts
{
    /// <summary>It includes them: where a task states an amount for a time, those of its parts for any of that time are not added.</summary>
    IncludeParts,

    /// <summary>It does not: every amount is added.</summary>
    ExcludeParts,
}

namespace SocialStrategy;

/// <summary>How several numbers become one: a method, what to do about missing inputs, and weights where the method needs them.</summary>
/// <remarks>It is a value: it can be written to a file, shown in a report and compared. Nothing in it has a default.</remarks>
public sealed record AggregationRule
{
    /// <summary>Creates a rule without weights.</summary>
    /// <param name="method">What is done with the numbers.</param>
    /// <param name="missing">What is done about inputs that are missing.</param>
    /// <exception cref="ArgumentException">The method needs weights.</exception>
    public AggregationRule(AggregationMethod method, MissingPolicy missing)
        : this(method, missing, [], weightTotal: null)
    {
    }

    /// <summary>Creates a rule.</summary>
    /// <param name="method">What is done with the numbers.</param>
    /// <param name="missing">What is done about inputs that are missing.</param>
    /// <param name="weights">The weights of the inputs by code; empty for every method but the weighted mean.</param>
    /// <param name="weightTotal">What the weights must add up to, such as 1 or 100; null if they need not add up to anything.</param>
    /// <exception cref="ArgumentException">
    /// The weights do not go with the method, one is not positive or given twice, or they do not add up to the total.
    /// </exception>
    public AggregationRule(AggregationMethod method, MissingPolicy missing, ValueList<InputWeight<RealizerCode>> weights, decimal? weightTotal)
    {
        Guard.Against.Null(weights);
        if (Weighing.Fault(NeedsWeights(method), weights, weightTotal) is { } fault)
        {
            throw new ArgumentException(Languages.OfExceptions.Text(fault, isPlain: true), nameof(weights));
        }

        Method = method;
        Missing = missing;
        Weights = weights;
        WeightTotal = weightTotal;
    }

    /// <summary>Gets what is done with the numbers.</summary>
    public AggregationMethod Method { get; }

    /// <summary>Gets what is done about inputs that are missing.</summary>
    public MissingPolicy Missing { get; }

    /// <summary>Gets the weights of the inputs by code; empty for every method but the weighted mean.</summary>
    public ValueList<InputWeight<RealizerCode>> Weights { get; }

    /// <summary>Gets what the weights add up to; null if they need not add up to anything.</summary>
    public decimal? WeightTotal { get; }

    /// <summary>Gets which inputs that are not settled count as reported; the others are missing. Forecasts are left out where nothing is said.</summary>
    public UnsettledPolicy Unsettled { get; init; } = UnsettledPolicy.CountProvisional;

    /// <summary>Whether an input of a status counts as reported.</summary>
    internal bool Counts(ObservationStatus? status) => status switch
    {
        ObservationStatus.Forecast => Unsettled == UnsettledPolicy.CountAll,
        ObservationStatus.Provisional => Unsettled != UnsettledPolicy.LeaveOut,
        _ => true,
    };

    internal static bool NeedsWeights(AggregationMethod method) => method == AggregationMethod.WeightedMean;

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(AggregationRule), PrintMembers);
}

/// <summary>The weight of one input of a weighted mean.</summary>
/// <typeparam name="TCode">What is weighed: a <see cref="RealizerCode"/> in the rule of an indicator, an <see cref="ItemCode"/> of a goal in a roll-up.</typeparam>
/// <param name="Input">The code of the input.</param>
/// <param name="Weight">The weight; above 0.</param>
public sealed record InputWeight<TCode>(TCode Input, decimal Weight)
    where TCode : Code
{
    /// <summary>Gets the code of the input.</summary>
    public TCode Input { get; init => field = Guard.Against.Null(value, nameof(Input)); } = Guard.Against.Null(Input);

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(InputWeight<>), PrintMembers);
}

/// <summary>What is done with several numbers.</summary>
public enum AggregationMethod
{
    /// <summary>They are added.</summary>
    Sum,

    /// <summary>They are added and divided by their count.</summary>
    Mean,

    /// <summary>Each is multiplied by its weight; the sum is divided by the sum of the weights in use.</summary>
    WeightedMean,

    /// <summary>The middle one in order; of an even number the mean of the two in the middle.</summary>
    Median,

    /// <summary>The least.</summary>
    Minimum,

    /// <summary>The greatest.</summary>
    Maximum,

    /// <summary>The one of the latest period.</summary>
    Last,

    /// <summary>Shares: the numerators are added, the denominators are added, and the quotient is taken.</summary>
    PooledRatio,

    /// <summary>Shares: their mean, each counting the same whatever its denominator.</summary>
    MeanOfRatios,

    /// <summary>They do not make one number.</summary>
    None,
}

/// <summary>What is done about inputs that are missing.</summary>
public enum MissingPolicy
{
    /// <summary>The number is made of those that are there.</summary>
    Skip,

    /// <summary>A missing one counts as 0.</summary>
    Zero,

    /// <summary>No number is made if one is missing.</summary>
    Refuse,
}

/// <summary>Which inputs count that may still change or are only expected.</summary>
public enum UnsettledPolicy
{
    /// <summary>Provisional values count, and the figure says so; a forecast is missing.</summary>
    CountProvisional,

    /// <summary>Provisional values and forecasts count, and the figure says so.</summary>
    CountAll,

    /// <summary>Provisional values and forecasts are missing.</summary>
    LeaveOut,
}

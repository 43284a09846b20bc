namespace SocialStrategy.Exchange;

internal sealed record IndicatorAggregationShape
{
    public AggregationRuleShape? OverRealizers { get; init; }

    public AggregationRuleShape? OverPeriods { get; init; }

    public AggregationRuleShape? OverBreakdowns { get; init; }

    public bool? MayCountTwice { get; init; }

    internal static IndicatorAggregationShape From(IndicatorAggregation aggregation) => new()
    {
        OverRealizers = AggregationRuleShape.From(aggregation.OverRealizers),
        OverPeriods = AggregationRuleShape.From(aggregation.OverPeriods),
        OverBreakdowns = AggregationRuleShape.From(aggregation.OverBreakdowns),
        MayCountTwice = aggregation.MayCountTwice ? true : null,
    };

    internal IndicatorAggregation ToModel(Place at) => new()
    {
        OverRealizers = at.Object(OverRealizers, "overRealizers", (shape, place) => shape.ToModel(place)),
        OverPeriods = at.Object(OverPeriods, "overPeriods", (shape, place) => shape.ToModel(place)),
        OverBreakdowns = at.Object(OverBreakdowns, "overBreakdowns", (shape, place) => shape.ToModel(place)),
        MayCountTwice = MayCountTwice ?? false,
    };
}

internal sealed record AggregationRuleShape
{
    public required AggregationMethod Method { get; init; }

    public required MissingPolicy Missing { get; init; }

    public IReadOnlyList<WeightShape>? Weights { get; init; }

    public decimal? WeightTotal { get; init; }

    public UnsettledPolicy? Unsettled { get; init; }

    internal static AggregationRuleShape? From(AggregationRule? rule) => rule is null ? null : new()
    {
        Method = rule.Method,
        Missing = rule.Missing,
        Weights = Shapes.List(rule.Weights, WeightShape.From),
        WeightTotal = rule.WeightTotal,
        Unsettled = rule.Unsettled == UnsettledPolicy.CountProvisional ? null : rule.Unsettled,
    };

    internal AggregationRule? ToModel(Place at)
    {
        var weights = WeightShape.ToModel<RealizerCode>(Weights, at);
        return WeightShape.Fit(AggregationRule.NeedsWeights(Method), weights, WeightTotal, at)
            ? new AggregationRule(Method, Missing, weights, WeightTotal) { Unsettled = Unsettled ?? UnsettledPolicy.CountProvisional }
            : null;
    }
}

internal sealed record WeightShape
{
    public required string Input { get; init; }

    public required decimal Weight { get; init; }

    internal static WeightShape From<TCode>(InputWeight<TCode> weight)
        where TCode : Code => new() { Input = weight.Input.Text, Weight = weight.Weight };

    /// <summary>Whether the weights fit a rule; says what does not.</summary>
    internal static bool Fit<TCode>(bool areNeeded, ValueList<InputWeight<TCode>> weights, decimal? total, Place at)
        where TCode : Code
    {
        if (Weighing.Fault(areNeeded, weights, total) is not { } fault)
        {
            return true;
        }

        at.AddContradiction("rule", fault);
        return false;
    }

    internal static ValueList<InputWeight<TCode>> ToModel<TCode>(IReadOnlyList<WeightShape>? shapes, Place at)
        where TCode : Code, ICode<TCode> =>
        at.List(shapes, "weights", (shape, place) => place.Code<TCode>(shape.Input, "input") is { } input ? new InputWeight<TCode>(input, shape.Weight) : null);
}

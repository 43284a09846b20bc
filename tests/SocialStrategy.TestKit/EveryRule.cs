namespace SocialStrategy.TestKit;

/// <summary>Rules of every method with every policy about missing inputs.</summary>
public static class EveryRule
{
    /// <summary>Every method that makes a number, with some weight where it needs one.</summary>
    public static ValueList<AggregationRule> Aggregations { get; } =
    [
        .. from method in Enum.GetValues<AggregationMethod>()
           where method != AggregationMethod.None
           from missing in Enum.GetValues<MissingPolicy>()
           select new AggregationRule(method, missing, method == AggregationMethod.WeightedMean ? AnyWeight(new RealizerCode("any")) : [], weightTotal: null),
    ];

    /// <summary>Every roll-up of every kind of items, with some weight where it needs one.</summary>
    public static ValueList<RollUpRule> RollUps { get; } =
    [
        .. from items in Enum.GetValues<ItemKind>()
           from method in Enum.GetValues<RollUpMethod>()
           from missing in Enum.GetValues<MissingPolicy>()
           select new RollUpRule(items, method, missing, method == RollUpMethod.WeightedGoalMeans ? AnyWeight(new ItemCode("any")) : [], weightTotal: null),
    ];

    private static ValueList<InputWeight<TCode>> AnyWeight<TCode>(TCode code)
        where TCode : Code => [new InputWeight<TCode>(code, 1)];
}

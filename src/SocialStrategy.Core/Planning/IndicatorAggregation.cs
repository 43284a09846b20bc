namespace SocialStrategy;

/// <summary>How the values of an indicator are put together, axis by axis; an axis without a rule is not computed.</summary>
public sealed record IndicatorAggregation
{
    /// <summary>Contributions are added, those that are missing are left out and shown as gaps; no other axis has a rule.</summary>
    public static IndicatorAggregation SumOfContributions { get; } = new() { OverRealizers = new AggregationRule(AggregationMethod.Sum, MissingPolicy.Skip) };

    /// <summary>Over the bodies that contribute; null if their contributions make no total.</summary>
    public AggregationRule? OverRealizers { get; init; }

    /// <summary>Over the parts of a year; null if they make no value of the year. A snapshot is never summed: use the last one.</summary>
    public AggregationRule? OverPeriods { get; init; }

    /// <summary>Over the parts of a breakdown that is exhaustive; null if they make no whole.</summary>
    public AggregationRule? OverBreakdowns { get; init; }

    /// <summary>
    /// Whether two bodies may have counted the same person: then a sum over bodies is only an upper bound, and the greatest
    /// contribution a lower one.
    /// </summary>
    public bool MayCountTwice { get; init; }
}

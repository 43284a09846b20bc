namespace SocialStrategy;

/// <summary>In which unit values are reported.</summary>
internal static class ObservationUnits
{
    /// <summary>The unit of an observation: its own, or the indicator's; null if neither is known.</summary>
    internal static string? UnitOf(this Strategy strategy, Observation observation) =>
        observation.Unit ?? (strategy.Find(observation.Item) as IndicatorItem)?.Indicator.Unit;
}

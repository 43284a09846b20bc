namespace SocialStrategy;

/// <summary>How settled a figure is.</summary>
public enum ObservationStatus
{
    /// <summary>It may still change.</summary>
    Provisional,

    /// <summary>It will not change.</summary>
    Final,

    /// <summary>It replaces an earlier one for the same period.</summary>
    Revised,

    /// <summary>It is expected, not measured.</summary>
    Forecast,

    /// <summary>The definition changed: it is not comparable with the period before.</summary>
    Break,
}

/// <summary>What follows from how settled a value is.</summary>
internal static class ObservationStatuses
{
    /// <summary>Whether a value may still change or is only expected.</summary>
    internal static bool IsUnsettled(this ObservationStatus? status) => status is ObservationStatus.Provisional or ObservationStatus.Forecast;
}

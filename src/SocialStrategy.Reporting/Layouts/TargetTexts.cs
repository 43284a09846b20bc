namespace SocialStrategy.Reporting;

/// <summary>How targets read; gap <c>{value}</c> where a number belongs.</summary>
public sealed record TargetTexts
{
    /// <summary>At least; gap <c>{value}</c>.</summary>
    public required string AtLeast { get; init; }

    /// <summary>At most; gap <c>{value}</c>.</summary>
    public required string AtMost { get; init; }

    /// <summary>Exactly; gap <c>{value}</c>.</summary>
    public required string Exactly { get; init; }

    /// <summary>Above; gap <c>{value}</c>.</summary>
    public required string Above { get; init; }

    /// <summary>Below; gap <c>{value}</c>.</summary>
    public required string Below { get; init; }

    /// <summary>Between; gaps <c>{value}</c>, <c>{upper}</c>.</summary>
    public required string Between { get; init; }

    /// <summary>Up by; gap <c>{value}</c>.</summary>
    public required string RiseBy { get; init; }

    /// <summary>Down by; gap <c>{value}</c>.</summary>
    public required string FallBy { get; init; }

    /// <summary>Up by per cent; gap <c>{value}</c>.</summary>
    public required string RiseByPercent { get; init; }

    /// <summary>Down by per cent; gap <c>{value}</c>.</summary>
    public required string FallByPercent { get; init; }

    /// <summary>A rising trend; no gap.</summary>
    public required string RisingTrend { get; init; }

    /// <summary>A falling trend; no gap.</summary>
    public required string FallingTrend { get; init; }

    /// <summary>A stable trend; no gap.</summary>
    public required string StableTrend { get; init; }
}

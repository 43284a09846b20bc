namespace SocialStrategy.Samples.Portal.Data;

/// <summary>A published monitoring round of a strategy.</summary>
internal sealed class RoundRow
{
    public int Id { get; set; }

    public int StrategyId { get; set; }

    /// <summary>The period as the library writes it.</summary>
    public required string Period { get; set; }

    /// <summary>The round as the library writes it.</summary>
    public required byte[] Content { get; set; }
}

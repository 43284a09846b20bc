using System.ComponentModel.DataAnnotations;

namespace SocialStrategy.Samples.Portal.Data;

/// <summary>A strategy of a municipality with what belongs to it. Whoever changes its evidence raises its version.</summary>
internal sealed class StrategyRow
{
    public int Id { get; set; }

    /// <summary>The strategy's code, which is also its place in addresses.</summary>
    public required string Code { get; set; }

    /// <summary>The name of the municipality.</summary>
    public required string Name { get; set; }

    /// <summary>The strategy as the library writes it.</summary>
    public required byte[] Content { get; set; }

    /// <summary>The rules of evaluation as the library writes them.</summary>
    public required byte[] Rules { get; set; }

    /// <summary>How its report is laid out.</summary>
    public required LayoutName Layout { get; set; }

    /// <summary>The period that data are collected for; null while nothing is collected.</summary>
    public string? CollectedPeriod { get; set; }

    /// <summary>The last day on which a form is in time.</summary>
    public DateOnly? CollectedUntil { get; set; }

    /// <summary>Of two who change the evidence at once only one finds the version that it has seen.</summary>
    [ConcurrencyCheck]
    public int Version { get; set; }

    public List<RoundRow> Rounds { get; } = [];
}

/// <summary>The layouts that a strategy can have.</summary>
internal enum LayoutName
{
    IndicatorMatrix,
    RatedDirections,
}

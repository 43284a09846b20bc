namespace SocialStrategy.Reporting;

/// <summary>Words for values.</summary>
public sealed record ValueWords
{
    /// <summary>An approximate value; gap <c>{value}</c>.</summary>
    public required string Approximately { get; init; }

    /// <summary>An empty cell of the source.</summary>
    public required string Empty { get; init; }

    /// <summary>No data.</summary>
    public required string NoData { get; init; }

    /// <summary>Not applicable.</summary>
    public required string NotApplicable { get; init; }

    /// <summary>Not reported.</summary>
    public required string NotReported { get; init; }

    /// <summary>Withheld.</summary>
    public required string Confidential { get; init; }

    /// <summary>What stands where nothing is known or meant.</summary>
    public required string None { get; init; }

    /// <summary>A difference of percentages; gap <c>{value}</c>.</summary>
    public required string PercentagePoints { get; init; }
}

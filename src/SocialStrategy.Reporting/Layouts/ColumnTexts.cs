namespace SocialStrategy.Reporting;

/// <summary>Headers of table columns.</summary>
public sealed record ColumnTexts
{
    /// <summary>A level of a scale.</summary>
    public required string Level { get; init; }

    /// <summary>A level's words.</summary>
    public required string Label { get; init; }

    /// <summary>What is counted.</summary>
    public required string Name { get; init; }

    /// <summary>A value.</summary>
    public required string Value { get; init; }

    /// <summary>A value as printed.</summary>
    public required string PrintedValue { get; init; }

    /// <summary>The sum of contributions.</summary>
    public required string ContributionTotal { get; init; }

    /// <summary>The contributions.</summary>
    public required string Contributions { get; init; }

    /// <summary>A difference.</summary>
    public required string Difference { get; init; }

    /// <summary>A unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Parts of a value.</summary>
    public required string Parts { get; init; }

    /// <summary>A baseline.</summary>
    public required string Baseline { get; init; }

    /// <summary>A target.</summary>
    public required string Target { get; init; }

    /// <summary>A change.</summary>
    public required string Change { get; init; }

    /// <summary>A change in per cent.</summary>
    public required string RelativeChange { get; init; }

    /// <summary>A note.</summary>
    public required string Note { get; init; }

    /// <summary>A rating.</summary>
    public required string Rating { get; init; }

    /// <summary>The number of ratings.</summary>
    public required string RatingCount { get; init; }

    /// <summary>A computed mean.</summary>
    public required string Mean { get; init; }

    /// <summary>A published mean.</summary>
    public required string PublishedMean { get; init; }

    /// <summary>A published index.</summary>
    public required string PublishedIndex { get; init; }

    /// <summary>A period.</summary>
    public required string Period { get; init; }

    /// <summary>What a remark is about.</summary>
    public required string Place { get; init; }

    /// <summary>A remark.</summary>
    public required string Remark { get; init; }

    /// <summary>The code of a body.</summary>
    public required string Code { get; init; }

    /// <summary>The name of a body.</summary>
    public required string RealizerName { get; init; }
}

namespace SocialStrategy.Reporting.OpenXml;

/// <summary>What a caller can choose about a workbook.</summary>
public sealed record XlsxOptions
{
    /// <summary>Gets the tables and charts of the report alone, in the default theme.</summary>
    public static XlsxOptions Default { get; } = new();

    /// <summary>Gets the evaluation whose observations and figures get a sheet each; null for no such sheets.</summary>
    public StrategyEvaluation? Evaluation { get; init; }

    /// <summary>Fonts and colours.</summary>
    public OfficeTheme Theme { get; init => field = Guard.Against.Null(value, nameof(Theme)); } = OfficeTheme.Default;

    /// <summary>Gets the author in the workbook's properties; null for the report's publisher.</summary>
    public string? Creator { get; init; }

    /// <summary>Gets when the workbook was made, for its properties; null to say nothing. No clock is asked.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(XlsxOptions), PrintMembers);
}

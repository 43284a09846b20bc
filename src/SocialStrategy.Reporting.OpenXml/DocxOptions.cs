namespace SocialStrategy.Reporting.OpenXml;

/// <summary>What a caller can choose about a Word document.</summary>
public sealed record DocxOptions
{
    private const int DeepestHeading = 9;

    /// <summary>Contents of three levels, lists of tables and charts, charts with their data, the default theme, no template.</summary>
    public static DocxOptions Default { get; } = new();

    /// <summary>Gets how many levels of sections the table of contents lists; 0 for no table of contents, 3 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 9.</exception>
    public int TableOfContentsDepth { get; init => field = Guard.Against.Outside(value, 0, DeepestHeading); } = 3;

    /// <summary>Gets a value indicating whether a list of tables and a list of charts stand after the table of contents; true by default.</summary>
    public bool HasListsOfTablesAndCharts { get; init; } = true;

    /// <summary>Gets a value indicating whether the contents and lists have page numbers; false by default.</summary>
    /// <remarks>
    /// Only a program that lays out pages knows the numbers, so the document is written without them, with links. If this is true,
    /// Word fills them in when the document is opened, after asking whether it may; until then their places are empty.
    /// </remarks>
    public bool AsksForPageNumbers { get; init; }

    /// <summary>Gets a value indicating whether each chart carries the workbook that "Edit data" opens; true by default.</summary>
    public bool EmbedsChartData { get; init; } = true;

    /// <summary>Fonts and colours. A template's styles go before them, except in charts and tables.</summary>
    public OfficeTheme Theme { get; init => field = Guard.Against.Null(value, nameof(Theme)); } = OfficeTheme.Default;

    /// <summary>Gets a document of the office that gives styles, page, header and footer; null to do without.</summary>
    public DocxTemplate? Template { get; init; }

    /// <summary>Gets the author in the document's properties; null for the report's publisher.</summary>
    public string? Creator { get; init; }

    /// <summary>Gets when the document was made, for its properties; null to say nothing. No clock is asked.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(DocxOptions), PrintMembers);
}

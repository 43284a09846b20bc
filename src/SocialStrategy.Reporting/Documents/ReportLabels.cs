namespace SocialStrategy.Reporting.Documents;

/// <summary>The few words that a renderer adds itself, in the report's language.</summary>
public sealed record ReportLabels
{
    /// <summary>The word before a table's number: "Tabela".</summary>
    public required string Table { get; init; }

    /// <summary>The word before a chart's number: "Wykres".</summary>
    public required string Chart { get; init; }

    /// <summary>The word before a source, without a colon: "Źródło".</summary>
    public required string Source { get; init; }

    /// <summary>The heading of the table of contents: "Spis treści".</summary>
    public required string Contents { get; init; }

    /// <summary>The heading of the list of tables: "Spis tabel".</summary>
    public required string Tables { get; init; }

    /// <summary>The heading of the list of charts: "Spis wykresów".</summary>
    public required string Charts { get; init; }

    /// <summary>The text of the link that jumps over the table of contents: "Przejdź do treści".</summary>
    public required string SkipToContent { get; init; }
}

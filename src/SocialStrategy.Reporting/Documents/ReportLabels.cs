namespace SocialStrategy.Reporting.Documents;

/// <summary>The few words that a renderer adds itself, in the report's language.</summary>
public sealed record ReportLabels
{
    /// <summary>Gets the word before a table's number: "Tabela".</summary>
    public required string Table { get; init; }

    /// <summary>Gets the word before a chart's number: "Wykres".</summary>
    public required string Chart { get; init; }

    /// <summary>Gets the word before a source, without a colon: "Źródło".</summary>
    public required string Source { get; init; }

    /// <summary>Gets the heading of the table of contents: "Spis treści".</summary>
    public required string Contents { get; init; }

    /// <summary>Gets the heading of the list of tables: "Spis tabel".</summary>
    public required string Tables { get; init; }

    /// <summary>Gets the heading of the list of charts: "Spis wykresów".</summary>
    public required string Charts { get; init; }

    /// <summary>Gets the text of the link that jumps over the table of contents: "Przejdź do treści".</summary>
    public required string SkipToContent { get; init; }

    /// <summary>Gets the words of a language.</summary>
    /// <param name="language">A language with the messages <c>labels.…</c>, such as those of <see cref="ReportLanguages"/>.</param>
    /// <returns>The words.</returns>
    /// <exception cref="KeyNotFoundException">The language does not have them.</exception>
    public static ReportLabels Of(Language language)
    {
        Guard.Against.Null(language);
        return new ReportLabels
        {
            Table = language.Text("labels.table"),
            Chart = language.Text("labels.chart"),
            Source = language.Text("labels.source"),
            Contents = language.Text("labels.contents"),
            Tables = language.Text("labels.tables"),
            Charts = language.Text("labels.charts"),
            SkipToContent = language.Text("labels.skipToContent"),
        };
    }
}

namespace SocialStrategy.Reporting.Documents;

/// <summary>A whole report: what it says, in which order, in one language, without any thought of a file format.</summary>
/// <remarks>
/// Sections nest, so heading levels cannot be wrong. Numbers and dates are text already, in the report's language;
/// every renderer therefore shows the same ones. Equality is by content.
/// </remarks>
public sealed record Report
{
    /// <summary>Creates a report.</summary>
    /// <param name="title">The title; becomes the only first-level heading.</param>
    /// <param name="language">The BCP 47 tag of the text's language, such as <c>pl</c> or <c>en</c>.</param>
    /// <param name="blocks">The content in order.</param>
    /// <exception cref="ArgumentException">
    /// The title or the language is blank, two blocks have the same anchor, a reference names no block, or blocks and texts are nested on
    /// more than 64 levels.
    /// </exception>
    public Report(string title, string language, ValueList<Block> blocks)
    {
        Guard.Against.NullOrWhiteSpace(title);
        Guard.Against.NullOrWhiteSpace(language);
        Guard.Against.Null(blocks);
        Title = title;
        Language = language;
        Blocks = blocks;
        BlockConsistency.ThrowIfInconsistent(blocks);
    }

    /// <summary>Gets the title; never blank.</summary>
    public string Title { get; }

    /// <summary>Gets a line under the title, such as the year; null if there is none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Gets the BCP 47 tag of the language of the text, such as <c>pl</c>.</summary>
    public string Language { get; }

    /// <summary>Gets the words that renderers put before numbers and sources.</summary>
    public required ReportLabels Labels { get; init; }

    /// <summary>Gets who publishes the report; null if not said.</summary>
    public string? Publisher { get; init; }

    /// <summary>Gets the content in order; anchors are unique in it and every reference has its target.</summary>
    public ValueList<Block> Blocks { get; }

    /// <summary>The report as a chapter of another one, such as the yearly report about the state of a municipality: every heading one level lower.</summary>
    /// <param name="anchor">The anchor of the chapter, unique in the other report, as those of this one must be there, too.</param>
    /// <returns>A section with this report's title, its subtitle as the first paragraph, and its content; to be put into a report in the same language.</returns>
    /// <exception cref="ArgumentException">The anchor is malformed.</exception>
    public Section ToChapter(string anchor) =>
        new(anchor, Title, Subtitle is null ? Blocks : [Documents.Blocks.Paragraph(Subtitle), .. Blocks]);
}

using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Turns a report into GitHub-flavoured Markdown.</summary>
/// <remarks>
/// <para>
/// The title is the first-level heading and sections nest below it; Markdown knows six levels, and deeper sections keep the sixth.
/// A chart becomes a table of its numbers with its legend. Tables, charts and sections that are referred to get an anchor.
/// </para>
/// <para>
/// Every character of the report is shown as itself, whatever it means in Markdown; only white space is not: runs of it at the
/// ends of a paragraph are dropped and line ends become spaces, as the format has it. The same report gives the same characters
/// on every machine, with <c>\n</c> line ends, one blank line between blocks and one line end at the end.
/// </para>
/// </remarks>
public static class MarkdownRenderer
{
    /// <summary>Writes the text; the writer is neither flushed nor closed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where the text goes.</param>
    /// <param name="options">The choices, for example <see cref="MarkdownOptions.Default"/>.</param>
    public static void Render(Report report, TextWriter writer, MarkdownOptions options)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(writer);
        Guard.Against.Null(options);
        new MarkdownBlocks(report, options, new MarkdownWriter(writer)).Write();
    }
}

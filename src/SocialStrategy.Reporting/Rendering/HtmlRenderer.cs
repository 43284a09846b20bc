using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Turns a report into one HTML 5 page that needs no other file, no script and no network.</summary>
/// <remarks>
/// <para>
/// The page is written for WCAG 2.1 AA: one first-level heading, headings without gaps, a skip link, captions and header cells in
/// tables, a text alternative and a legend at every chart, contrast in light and dark mode, and a print style.
/// </para>
/// <para>
/// HTML knows six levels of headings. Sections nested deeper than five levels keep <c>h6</c>: the report can still be
/// published, and its reading order stays the same. <see cref="HtmlFragmentRenderer"/> makes a piece of another page.
/// </para>
/// <para>
/// The same report gives the same characters on every machine, with <c>\n</c> line ends. Characters that HTML cannot carry
/// (control characters, halves of surrogate pairs) become U+FFFD. Save the page as UTF-8.
/// </para>
/// </remarks>
public static class HtmlRenderer
{
    /// <summary>Writes the page; the writer is neither flushed nor closed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where the page goes; its encoding should be UTF-8, which the page declares.</param>
    /// <param name="options">The choices, for example <see cref="HtmlOptions.Default"/>.</param>
    public static void Render(Report report, TextWriter writer, HtmlOptions options)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(writer);
        Guard.Against.Null(options);
        new HtmlPage(report, options, new HtmlWriter(writer, HtmlNames.OfPage)).Write();
    }
}

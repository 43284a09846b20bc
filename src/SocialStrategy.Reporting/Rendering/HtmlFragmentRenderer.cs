using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Turns a report into a piece of HTML for a municipality's own page: no <c>html</c>, no <c>head</c>, no landmark that a page has once.</summary>
/// <remarks>
/// <para>
/// The fragment is one <c>div</c> in the report's language. It takes the fonts of the page and keeps its own colours, whose contrast
/// is known. Its style sheet says nothing about anything outside that <c>div</c>; it is written apart, because HTML wants styles in the head.
/// </para>
/// <para>
/// Links to the fragment are as lasting as the anchors of the report: they are made of codes, and stay the same from year to year.
/// </para>
/// </remarks>
public static class HtmlFragmentRenderer
{
    /// <summary>Writes the fragment; the writer is neither flushed nor closed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where the fragment goes.</param>
    /// <param name="options">The choices, for example <see cref="HtmlFragmentOptions.Default"/>.</param>
    public static void Render(Report report, TextWriter writer, HtmlFragmentOptions options)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(writer);
        Guard.Against.Null(options);
        var html = new HtmlWriter(writer, new HtmlNames(options.ClassPrefix, options.AnchorPrefix));
        var content = new HtmlContent(report, options.Content, html, options.TitleLevel);
        html.OpenLine("div", ("class", ""), ("lang", report.Language));
        content.WriteTitle("div");
        content.WriteContents();
        html.OpenLine("div", ("class", "content"));
        content.WriteBlocks();
        html.CloseLine("div");
        html.CloseLine("div");
    }

    /// <summary>Writes the style sheet of all fragments with the same options: a file of its own, or for a <c>style</c> in the head.</summary>
    /// <param name="writer">Where the style sheet goes.</param>
    /// <param name="options">The choices that the fragments have.</param>
    public static void RenderStyles(TextWriter writer, HtmlFragmentOptions options)
    {
        Guard.Against.Null(writer);
        Guard.Against.Null(options);
        writer.Write(HtmlStyles.OfFragment(options.ClassPrefix, options.HasDarkMode));
    }
}

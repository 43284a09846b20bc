using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Accessibility;

/// <summary>A report about the report: what in it would shut readers out. It reads what a program can read, and replaces no person.</summary>
public static class AccessibilityCheck
{
    /// <summary>Checks a report before it becomes a file.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The findings in reading order; none for a good report.</returns>
    public static ValueList<AccessibilityFinding> Of(Report report)
    {
        Guard.Against.Null(report);
        return new ReportCheck(report).Findings().ToValueList();
    }

    /// <summary>Checks a page or a fragment of HTML, by whomever it was written.</summary>
    /// <remarks>It reads tags, and builds no tree: an oracle such as axe sees more, for it also sees styles.</remarks>
    /// <param name="html">The text of the file. With an <c>html</c> element it is a page and needs a language, a title and a first heading.</param>
    /// <returns>The findings, in the order of the rules; none for a good file.</returns>
    public static ValueList<AccessibilityFinding> OfHtml(string html)
    {
        Guard.Against.Null(html);
        return new HtmlCheck(html).Findings().ToValueList();
    }
}

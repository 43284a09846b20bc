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
}

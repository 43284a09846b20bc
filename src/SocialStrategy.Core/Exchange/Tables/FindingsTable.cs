using System.Text.Json;
using SocialStrategy.Audit;

namespace SocialStrategy.Exchange;

/// <summary>Findings of the audit as a table, a row each; the columns are described in <c>docs/formats/csv.md</c>.</summary>
public static class FindingsTable
{
    /// <summary>Creates the table of the findings, in their order.</summary>
    /// <param name="result">The result of the audit.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The table <c>findings</c>.</returns>
    public static TableData Create(AuditResult result, Language language)
    {
        Guard.Against.Null(result);
        Guard.Against.Null(language);
        return new TableData("findings", "findings", FindingColumns.All, result.Findings.Select(finding => Row(finding, language)));
    }

    private static object?[] Row(Finding finding, Language language) =>
    [
        finding.Code,
        JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()),
        finding.Subject.Text,
        finding.Period.ToString(),
        finding.Declared,
        finding.Computed,
        $"{finding.Message(language)} {finding.Advice(language)}".TrimEnd(),
    ];
}

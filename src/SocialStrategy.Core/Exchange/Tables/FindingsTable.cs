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
    public static TableData Create(AuditResult result, FindingLanguage language)
    {
        Guard.Against.Null(result);
        return new TableData("findings", "findings", FindingColumns.All, result.Findings.Select(finding => Row(finding, language)));
    }

    private static object?[] Row(Finding finding, FindingLanguage language) =>
    [
        finding.Code,
        JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()),
        finding.Subject.Text,
        finding.Period.ToString(),
        finding.Declared,
        finding.Computed,
        language switch
        {
            FindingLanguage.Polish => $"{finding.Polish} {finding.AdvicePolish}",
            FindingLanguage.English => $"{finding.English} {finding.AdviceEnglish}",
        },
    ];
}

/// <summary>The language of the messages in a table of findings.</summary>
public enum FindingLanguage
{
    /// <summary>Polish.</summary>
    Polish,

    /// <summary>English.</summary>
    English,
}

using System.Text.Json;
using SocialStrategy.Audit;

namespace SocialStrategy.Exchange;

/// <summary>Findings of the audit as CSV, a row each; the columns are described in <c>docs/formats/csv.md</c>.</summary>
public static class FindingsCsv
{
    /// <summary>Writes the findings in their order.</summary>
    /// <param name="result">The result of the audit.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(AuditResult result, Language language, Stream stream)
    {
        Guard.Against.Null(result);
        Guard.Against.Null(language);
        Guard.Against.Null(stream);
        CsvOutput.Write(stream, CsvProfile.OpenData, FindingColumns.All, result.Findings.Select(finding => Row(finding, language)));
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

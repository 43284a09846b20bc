using System.Text.Json;
using SocialStrategy.Audit;

namespace SocialStrategy.Exchange;

/// <summary>Findings of the audit as CSV, a row each; the columns are described in <c>docs/formats/csv.md</c>.</summary>
public static class FindingsCsv
{
    /// <summary>Writes the findings in their order, the messages in Polish or in English.</summary>
    /// <param name="result">The result of the audit.</param>
    /// <param name="inPolish">True for Polish messages, false for English ones.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(AuditResult result, bool inPolish, Stream stream)
    {
        Guard.Against.Null(result);
        Guard.Against.Null(stream);
        CsvOutput.Write(stream, CsvProfile.OpenData, FindingColumns.All, result.Findings.Select(finding => Row(finding, inPolish)));
    }

    private static object?[] Row(Finding finding, bool inPolish) =>
    [
        finding.Code,
        JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()),
        finding.Subject.Text,
        finding.Period.ToString(),
        finding.Declared,
        finding.Computed,
        inPolish ? $"{finding.Polish} {finding.AdvicePolish}" : $"{finding.English} {finding.AdviceEnglish}",
    ];
}

using System.Globalization;
using SocialStrategy.Audit;

namespace SocialStrategy.Samples;

/// <summary>What the command line tells about findings.</summary>
internal static class ConsoleMessages
{
    /// <summary>The findings by severity: errors and warnings in words, hints by code and number.</summary>
    internal static IEnumerable<string> Of(AuditResult audit, Language language)
    {
        foreach (var severity in new[] { Severity.Error, Severity.Warning })
        {
            var findings = audit.Findings.Where(finding => finding.Severity == severity).ToArray();
            yield return string.Create(CultureInfo.InvariantCulture, $"{Name(severity, language)}: {findings.Length}");
            foreach (var finding in findings)
            {
                yield return $"  {finding.Code} {finding.Subject}: {finding.Message(language)}";
            }
        }

        var hints = audit.Findings.Where(finding => finding.Severity == Severity.Hint).CountBy(finding => finding.Code).ToArray();
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{Name(Severity.Hint, language)}: {hints.Sum(hint => hint.Value)} ({string.Join(", ", hints.Select(hint => $"{hint.Key} × {hint.Value}"))})");
    }

    private static string Name(Severity severity, Language language) => language.Text(severity switch
    {
        Severity.Error => "console.severities.error",
        Severity.Warning => "console.severities.warning",
        Severity.Hint => "console.severities.hint",
    });
}

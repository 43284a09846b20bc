using System.CommandLine;
using System.Text.Json;
using SocialStrategy.Audit;
using SocialStrategy.Cli.Output;
using SocialStrategy.Exchange;

namespace SocialStrategy.Cli.Verbs;

/// <summary>Audits a round: what contradicts what.</summary>
internal sealed class AuditVerb : EvaluatingVerb
{
    private readonly Option<string> _output = OutputOption.Create("findings.csv", isRequired: false);

    private readonly Option<string> _failOn = new("--fail-on") { Description = "End with 1 if there is a finding as serious as this.", HelpName = "error|warning" };

    internal AuditVerb(CommonOptions common)
        : base(common, "audit", "Audits a round: what contradicts what, by how much, and what to do.", Audits.Compared)
    {
        _failOn.AcceptOnlyFromAmong("error", "warning");
        Command.Options.Add(_output);
        Command.Options.Add(_failOn);
    }

    internal override IReadOnlyList<string> Examples => ["plan --period 2024", "plan --period 2024 --output findings --fail-on error"];

    protected override void Check(ParseResult parsed, Language language) => OutputOption.Of(parsed, _output, language);

    protected override Outcome Run(StrategyEvaluation evaluation, PlanFolder folder, ParseResult parsed, Language language)
    {
        var audit = Audits.Of(evaluation);
        var outcome = new Outcome
        {
            Lines = [.. Lines(audit, language)],
            Json = json => Write(json, audit, language),
            Fails = parsed.GetValue(_failOn) switch
            {
                "error" => audit.Findings.Any(finding => finding.Severity == Severity.Error),
                "warning" => audit.Findings.Any(finding => finding.Severity is Severity.Error or Severity.Warning),
                _ => false,
            },
        };
        return OutputOption.Of(parsed, _output, language) is { } output
            ? Files.Write(outcome, output, [Files.Csv("findings.csv", FindingsTable.Create(audit, language))], language)
            : outcome;
    }

    /// <summary>Errors and warnings in words, hints by code and number.</summary>
    private static IEnumerable<string> Lines(AuditResult audit, Language language)
    {
        foreach (var severity in new[] { Severity.Error, Severity.Warning })
        {
            var findings = audit.Findings.Where(finding => finding.Severity == severity).ToArray();
            yield return language.Text($"audit.{Diagnostics.Name(severity)}", ("count", findings.Length));
            foreach (var finding in findings)
            {
                yield return $"  {finding.Code} {finding.Subject}: {finding.Message(language)} {finding.Advice(language)}".TrimEnd();
            }
        }

        var hints = audit.Findings.Where(finding => finding.Severity == Severity.Hint).CountBy(finding => finding.Code).ToArray();
        yield return language.Text("audit.hint", ("count", hints.Sum(hint => hint.Value)));
        foreach (var (code, count) in hints)
        {
            yield return FormattableString.Invariant($"  {code} × {count}");
        }
    }

    private static void Write(Utf8JsonWriter json, AuditResult audit, Language language)
    {
        json.WriteStartArray("findings");
        foreach (var finding in audit.Findings)
        {
            Diagnostics.Write(json, finding, language);
        }

        json.WriteEndArray();
    }
}

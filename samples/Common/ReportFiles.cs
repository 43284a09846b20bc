using System.Text.Json;
using SocialStrategy.Audit;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml;

namespace SocialStrategy.Samples;

/// <summary>The files of a report, made in memory; see the table in <c>docs/formats/files.md</c>.</summary>
public static class ReportFiles
{
    /// <summary>Makes every file.</summary>
    /// <param name="evaluation">The evaluated round.</param>
    /// <param name="report">The report built from it.</param>
    /// <param name="audit">The audit of the round.</param>
    /// <param name="language">The language of the findings.</param>
    /// <returns>File names with their content.</returns>
    public static IEnumerable<(string Name, byte[] Content)> Of(StrategyEvaluation evaluation, Report report, AuditResult audit, Language language) =>
        Makers(evaluation, report, audit, language).Select(file => (file.Name, FileContent.Of(file.Write)));

    /// <summary>The files before they are made, for whoever wants to tell how many there will be.</summary>
    /// <param name="evaluation">The evaluated round.</param>
    /// <param name="report">The report built from it.</param>
    /// <param name="audit">The audit of the round.</param>
    /// <param name="language">The language of the findings.</param>
    /// <returns>File names, and what writes each.</returns>
    public static IReadOnlyList<(string Name, Action<Stream> Write)> Makers(StrategyEvaluation evaluation, Report report, AuditResult audit, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return
        [
            ("strategy.json", stream => StrategyJson.Write(evaluation.Strategy, stream)),
            .. evaluation.Monitoring.Rounds.Select(round => ($"round-{round.Period.ToString().Replace('/', '-')}.json", (Action<Stream>)(stream => RoundJson.Write(round, stream)))),
            ("rules.json", stream => RulesJson.Write(evaluation.Rules, stream)),
            ("report.html", FileContent.Text(writer => HtmlRenderer.Render(report, writer, HtmlOptions.Default))),
            ("report.md", FileContent.Text(writer => MarkdownRenderer.Render(report, writer, MarkdownOptions.Default))),
            ("report.docx", stream => DocxRenderer.Render(report, stream, DocxOptions.Default)),
            ("report.xlsx", stream => XlsxRenderer.Render(report, stream, XlsxOptions.Default with { Evaluation = evaluation })),
            ("observations.csv", stream => CsvTables.Write(ObservationsTable.Create(evaluation.Monitoring), stream, CsvProfile.OpenData)),
            ("assessments.csv", stream => CsvTables.Write(AssessmentsTable.Create(evaluation.Monitoring), stream, CsvProfile.OpenData)),
            ("figures.csv", stream => CsvTables.Write(FiguresTable.Create(evaluation), stream, CsvProfile.OpenData)),
            ("findings.csv", stream => CsvTables.Write(FindingsTable.Create(audit, language), stream, CsvProfile.OpenData)),
            .. Enum.GetValues<TableKind>().SelectMany(Schemas),
        ];
    }

    private static IEnumerable<(string Name, Action<Stream> Write)> Schemas(TableKind table)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(table.ToString());
        yield return ($"{name}.schema.json", stream => TableSchema.Write(table, stream));
    }
}

using System.Text.Json;
using SocialStrategy.Audit;
using SocialStrategy.Evaluation;
using SocialStrategy.Exchange.Csv;
using SocialStrategy.Exchange.Json;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml;
using SocialStrategy.Reporting.Rendering;

namespace SocialStrategy.Samples;

/// <summary>The files of a report, made in memory; see the table in <c>docs/formats/files.md</c>.</summary>
public static class ReportFiles
{
    /// <summary>Makes every file.</summary>
    /// <param name="evaluation">The evaluated round.</param>
    /// <param name="report">The report built from it.</param>
    /// <param name="audit">The audit of the round.</param>
    /// <param name="inPolish">Whether the findings are told in Polish.</param>
    /// <returns>File names with their content.</returns>
    public static IEnumerable<(string Name, byte[] Content)> Of(StrategyEvaluation evaluation, Report report, AuditResult audit, bool inPolish)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        yield return ("strategy.json", FileContent.Of(stream => StrategyJson.Write(evaluation.Strategy, stream)));
        foreach (var round in evaluation.Monitoring.Rounds)
        {
            yield return ($"round-{round.Period.ToString().Replace('/', '-')}.json", FileContent.Of(stream => RoundJson.Write(round, stream)));
        }

        yield return ("report.html", FileContent.Html(report));
        yield return ("report.md", FileContent.OfText(writer => MarkdownRenderer.Render(report, writer, MarkdownOptions.Default)));
        yield return ("report.docx", FileContent.Of(stream => DocxRenderer.Render(report, stream, DocxOptions.Default)));
        yield return ("report.xlsx", FileContent.Of(stream => XlsxRenderer.Render(report, stream, XlsxOptions.Default with { Evaluation = evaluation })));
        yield return ("observations.csv", FileContent.Of(stream => ObservationsCsv.Write(evaluation.Monitoring, stream)));
        yield return ("assessments.csv", FileContent.Of(stream => AssessmentsCsv.Write(evaluation.Monitoring, stream)));
        yield return ("figures.csv", FileContent.Of(stream => FiguresCsv.Write(evaluation, stream)));
        yield return ("findings.csv", FileContent.Of(stream => FindingsCsv.Write(audit, inPolish, stream)));
        foreach (var table in Enum.GetValues<CsvTable>())
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(table.ToString());
            yield return ($"{name}.schema.json", FileContent.Of(stream => CsvSchemas.WriteTableSchema(table, stream)));
            yield return ($"{name}.csv-metadata.json", FileContent.Of(stream => CsvSchemas.WriteCsvw(table, $"{name}.csv", stream)));
        }
    }
}

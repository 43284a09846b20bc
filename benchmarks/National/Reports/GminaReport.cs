using SocialStrategy.Audit;
using SocialStrategy.Exchange;
using SocialStrategy.National.Country;
using SocialStrategy.Reporting;
using SocialStrategy.Reporting.OpenXml;

namespace SocialStrategy.National.Reports;

/// <summary>From the files of a gmina to its report: read, evaluate, audit, lay out, write as HTML and Word document.</summary>
internal static class GminaReport
{
    private static readonly EvaluationRules Rules = new()
    {
        RatingRollUp = RollUpRules.MeanOfDirections,
        MeanRounding = Rounding.HalfAwayFromZero(1),
        PercentRounding = Rounding.HalfAwayFromZero(1),
    };

    /// <summary>Makes the report of a year, compared with the year before.</summary>
    /// <param name="gmina">The folder of the gmina.</param>
    /// <param name="year">The year.</param>
    /// <param name="output">The folder for both files.</param>
    /// <returns>What the audit found.</returns>
    internal static AuditResult Make(string gmina, int year, string output)
    {
        var monitoring = Read(gmina, year);
        var evaluation = Evaluator.Evaluate(monitoring, Period.Year(year), Period.Year(year - 1), Rules);
        var audit = Auditor.Audit(evaluation, AuditRules.All);
        var report = ReportLayouts.RatedDirections.Build(evaluation, ReportLanguages.Polish);
        var name = Path.Combine(output, Path.GetFileName(gmina));
        using (var html = File.CreateText(name + ".html"))
        {
            HtmlRenderer.Render(report, html, HtmlOptions.Default);
        }

        using var docx = File.Create(name + ".docx");
        DocxRenderer.Render(report, docx, DocxOptions.Default);
        return audit;
    }

    private static StrategyMonitoring Read(string gmina, int year)
    {
        var strategy = StrategyJson.Read(File.ReadAllBytes(Path.Combine(gmina, CountryFolder.Strategy))).GetContentOrThrow();
        return new StrategyMonitoring(strategy, [Round(gmina, strategy, year - 1), Round(gmina, strategy, year)]);
    }

    private static MonitoringRound Round(string gmina, Strategy strategy, int year)
    {
        var empty = new MonitoringRound(strategy.Code, Period.Year(year));
        using var observations = File.OpenRead(Path.Combine(gmina, CountryFolder.Observations(year)));
        var observed = ObservationsTable.Read(CsvTables.Open(observations), strategy, empty, TableReadOptions.Default).GetContentOrThrow();
        using var assessments = File.OpenRead(Path.Combine(gmina, CountryFolder.Assessments(year)));
        return AssessmentsTable.Read(CsvTables.Open(assessments), strategy, observed, TableReadOptions.Default).GetContentOrThrow();
    }
}

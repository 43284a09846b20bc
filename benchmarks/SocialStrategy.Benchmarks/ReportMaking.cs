using System.Text.Json;
using BenchmarkDotNet.Attributes;
using SocialStrategy.Audit;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml;

namespace SocialStrategy.Benchmarks;

/// <summary>The report of Sieradz step by step and as a whole, in units of reading its files with System.Text.Json alone.</summary>
public class ReportMaking
{
    private static readonly Report Report = ReportLayouts.RatedDirections.Build(Inputs.Evaluation, ReportLanguages.Polish);

    [Benchmark(Baseline = true)]
    public object BareJsonRead() => (
        JsonSerializer.Deserialize(Inputs.SieradzStrategy, JsonFormat.Context.StrategyShape),
        JsonSerializer.Deserialize(Inputs.SieradzRound, JsonFormat.Context.RoundShape),
        JsonSerializer.Deserialize(Inputs.SieradzRoundBefore, JsonFormat.Context.RoundShape));

    [Benchmark]
    public AuditResult Audit() => Auditor.Audit(Inputs.Evaluation, AuditRules.All);

    [Benchmark]
    public Report ReportTree() => ReportLayouts.RatedDirections.Build(Inputs.Evaluation, ReportLanguages.Polish);

    [Benchmark]
    public void Html() => HtmlRenderer.Render(Report, TextWriter.Null, HtmlOptions.Default);

    [Benchmark]
    public void Markdown() => MarkdownRenderer.Render(Report, TextWriter.Null, MarkdownOptions.Default);

    [Benchmark]
    [Goal(60)]
    public void Docx() => DocxRenderer.Render(Report, Stream.Null, DocxOptions.Default);

    [Benchmark]
    public void Xlsx() => XlsxRenderer.Render(Report, Stream.Null, XlsxOptions.Default);

    /// <summary>From the files to the page: read, evaluate, audit, lay out, render.</summary>
    [Benchmark]
    [Goal(15)]
    public int WholeChain()
    {
        var strategy = StrategyJson.Read(Inputs.SieradzStrategy).GetContentOrThrow();
        var monitoring = new StrategyMonitoring(strategy, [RoundJson.Read(Inputs.SieradzRoundBefore, strategy).GetContentOrThrow(), RoundJson.Read(Inputs.SieradzRound, strategy).GetContentOrThrow()]);
        var evaluation = Evaluator.Evaluate(monitoring, Period.Year(2020), Period.Year(2019), Inputs.Rules);
        var findings = Auditor.Audit(evaluation, AuditRules.All);
        HtmlRenderer.Render(ReportLayouts.RatedDirections.Build(evaluation, ReportLanguages.Polish), TextWriter.Null, HtmlOptions.Default);
        return findings.Findings.Count;
    }
}

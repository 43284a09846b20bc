using System.Text;
using SocialStrategy.Audit;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests;

/// <summary>A model, an evaluation and a report belong to no thread: eight that share them get what one alone gets, byte for byte.</summary>
public sealed class SharedModelTests
{
    private const int Threads = 8;
    private const int Times = 2;

    private static readonly Dictionary<string, Action<Shared, Stream>> Outputs = new(StringComparer.Ordinal)
    {
        ["strategy.json"] = (shared, stream) => StrategyJson.Write(shared.Monitoring.Strategy, stream),
        ["round.json"] = (shared, stream) => RoundJson.Write(shared.Monitoring.Rounds[^1], stream),
        ["evaluation"] = (shared, stream) => CsvTables.Write(FiguresTable.Create(HostileSpecimen.Evaluated(shared.Monitoring)), stream, CsvProfile.OpenData),
        ["audit"] = (shared, stream) => CsvTables.Write(FindingsTable.Create(Auditor.Audit(shared.Evaluation, AuditRules.All), Languages.Polish), stream, CsvProfile.OpenData),
        ["observations.csv"] = (shared, stream) => CsvTables.Write(ObservationsTable.Create(shared.Monitoring), stream, CsvProfile.OpenData),
        ["explanations"] = (shared, stream) =>
        {
            foreach (var figure in shared.Evaluation.Figures.Where(figure => figure.Item == shared.Monitoring.Strategy.Code))
            {
                ExplanationJson.Write(Explainer.Explain(shared.Evaluation, figure), stream);
            }
        },
        ["report pl"] = (shared, stream) => Html(shared, ReportLanguages.Polish, stream),
        ["report en"] = (shared, stream) => Html(shared, ReportLanguages.English, stream),
        ["report.md"] = (shared, stream) => Text(stream, writer => MarkdownRenderer.Render(shared.Report, writer, MarkdownOptions.Default)),
        ["report.docx"] = (shared, stream) => DocxRenderer.Render(shared.Report, stream, shared.Docx),
        ["report.xlsx"] = (shared, stream) => XlsxRenderer.Render(shared.Report, stream, XlsxOptions.Default),
        ["tables.xlsx"] = (shared, stream) => XlsxTables.Write([ObservationsTable.Create(shared.Evaluation.Monitoring), AssessmentsTable.Create(shared.Evaluation.Monitoring), FiguresTable.Create(shared.Evaluation)], stream),
    };

    [SlowFact]
    public void Outputs_OfSharedModel_AreThoseOfOneThread()
    {
        var alone = new Shared(HostileSpecimen.Monitoring("x"));
        var expected = Outputs.ToDictionary(output => output.Key, output => Bytes(output.Value, alone));
        var shared = new Shared(HostileSpecimen.Monitoring("x"));
        using var start = new Barrier(Threads);
        var cancellation = TestContext.Current.CancellationToken;
        var results = new Dictionary<string, byte[]>[Threads];
        var exceptions = new Exception?[Threads];
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() => exceptions[number] = Record.Exception(() =>
        {
            start.SignalAndWait(cancellation);
            for (var time = 0; time < Times; time++)
            {
                var order = Outputs.Skip(number).Concat(Outputs.Take(number));
                results[number] = order.ToDictionary(output => output.Key, output => Bytes(output.Value, shared));
            }
        }))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.All(exceptions, Assert.Null);
        Assert.All(results, result => Assert.All(expected, output => Assert.True(output.Value.AsSpan().SequenceEqual(result[output.Key]), output.Key)));
    }

    private static byte[] Bytes(Action<Shared, Stream> write, Shared shared)
    {
        using var stream = new MemoryStream();
        write(shared, stream);
        return stream.ToArray();
    }

    private static void Html(Shared shared, Language language, Stream stream) =>
        Text(stream, writer => HtmlRenderer.Render(HostileSpecimen.Report(shared.Evaluation, language), writer, HtmlOptions.Default));

    private static void Text(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: -1, leaveOpen: true);
        write(writer);
    }

    /// <summary>What the threads share; nothing of it has been used before.</summary>
    private sealed class Shared
    {
        internal Shared(StrategyMonitoring monitoring)
        {
            Monitoring = monitoring;
            Evaluation = HostileSpecimen.Evaluated(monitoring);
            Report = HostileSpecimen.Report(HostileSpecimen.Evaluated(monitoring), ReportLanguages.Polish);
        }

        internal StrategyMonitoring Monitoring { get; }

        internal StrategyEvaluation Evaluation { get; }

        internal Documents.Report Report { get; }

        internal DocxOptions Docx { get; } = DocxOptions.Default with { Template = DocxTemplate.Read(new MemoryStream(Rendered.Docx(Specimen.Report))) };
    }
}

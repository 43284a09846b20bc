using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using SocialStrategy.Collection;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit.Fuzzing;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Reading;

/// <summary>
/// Whatever is done to a workbook, reading it gives content or problems: no exception, no hang, no allocation out of proportion.
/// A part of the inputs is read every time; all of them with <c>FUZZ=full</c>, see <c>docs/formats/fuzzing.md</c>.
/// </summary>
public sealed class XlsxFuzzTests
{
    /// <summary>Every how manieth input is read in the short form; prime, so that no kind is left out for good.</summary>
    private const int Stride = 37;

    private readonly ITestOutputHelper _output;

    public XlsxFuzzTests(ITestOutputHelper output) => _output = output;

    [SlowFact]
    public void Read_BrokenWorkbooks_GivesContentOrProblems()
    {
        var isFull = FuzzBudget.IsFull;
        var outcomes = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var crashes = new ConcurrentBag<string>();
        var slowest = new ConcurrentBag<double>();
        var largest = new ConcurrentBag<long>();
        Parallel.ForEach(Inputs().Where((_, index) => isFull || index % Stride == 0), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, input =>
        {
            var bytes = input.Make();
            var (watch, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            var reading = default(FuzzReading);
            var exception = Record.Exception(() => reading = FuzzReading.Of(input.Read(bytes)));
            slowest.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
            largest.Add(GC.GetAllocatedBytesForCurrentThread() - before);
            if ((exception?.ToString() ?? reading!.Fault) is { } fault)
            {
                crashes.Add($"{input.Name}: {fault}");
            }

            outcomes.AddOrUpdate(exception?.GetType().Name ?? reading!.Outcome, 1, (_, count) => count + 1);
        });
        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{slowest.Count} inputs, {outcomes.Count} distinct outcomes, slowest {slowest.Max():0} ms, most allocated {largest.Max()} bytes"));
        _output.WriteLine(string.Join('\n', outcomes.OrderByDescending(each => each.Value).Take(25).Select(each => $"  {each.Value} × {each.Key}")));
        Assert.Empty(crashes.Order(StringComparer.Ordinal).Take(20));
        Assert.True(slowest.Count >= (isFull ? 10_000 : 300), $"Only {slowest.Count} inputs were read.");
        Assert.InRange(slowest.Max(), 0, 20_000);
        Assert.InRange(largest.Max(), 0, 200L * 1024 * 1024);
    }

    private static IEnumerable<(string Name, Func<byte[]> Make, Func<byte[], IReadOnlyList<Problem>> Read)> Inputs()
    {
        var monitoring = SampleFiles.Monitoring(SampleFiles.Invented);
        var round = monitoring.Rounds[^1];
        var bare = new MonitoringRound(round.Strategy, round.Period) { Narrative = round.Narrative };
        var plan = CollectionPlan.Make(
            monitoring.Strategy, round.Period, new DateOnly(2025, 3, 31), Expectation.OfContributions(round).Concat(Expectation.OfResponsibilities(monitoring.Strategy)).ToValueList(), round);
        var form = plan.Forms.MaxBy(each => each.Entries.Count)!;
        var filled = new FilledForm(form, form.Entries.Where(entry => !entry.IsActivity).Select(entry => new FormAnswer(entry.Number) { Value = entry.Previous ?? new NumberValue(7) }).ToValueList());
        var tables = Bytes(stream => XlsxTables.Write([ObservationsTable.Create(new StrategyMonitoring(monitoring.Strategy, [round])), AssessmentsTable.Create(new StrategyMonitoring(monitoring.Strategy, [round]))], stream));
        return Broken("form", Bytes(stream => FormsXlsx.Write(filled, stream, instructions: null)), stream => FormsXlsx.Read(stream, plan, XlsxReadOptions.Default).Problems)
            .Concat(Broken("observations", tables, stream => ObservationsTable.Read(XlsxTables.Open(stream, "observations", XlsxReadOptions.Default), monitoring.Strategy, bare, TableReadOptions.Default).Problems))
            .Concat(Broken("assessments", tables, stream => AssessmentsTable.Read(XlsxTables.Open(stream, "assessments", XlsxReadOptions.Default), monitoring.Strategy, bare, TableReadOptions.Default).Problems));
    }

    private static IEnumerable<(string Name, Func<byte[]> Make, Func<byte[], IReadOnlyList<Problem>> Read)> Broken(string name, byte[] file, Func<Stream, IReadOnlyList<Problem>> read) =>
        XlsxMutations.Of(file).Select(each => ($"{name}, {each.Kind}: {each.Place}", each.Make, (Func<byte[], IReadOnlyList<Problem>>)(bytes =>
        {
            using var stream = new MemoryStream(bytes);
            return read(stream);
        })));

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}

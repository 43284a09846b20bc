using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using SocialStrategy.TestKit.Fuzzing;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Exchange.Fuzz;

/// <summary>
/// Whatever is done to a file, reading it gives a model or a list of problems: no exception, no hang, no unbounded allocation.
/// A part of the inputs is read every time; all of them with <c>FUZZ=full</c>, see <c>docs/formats/fuzzing.md</c>.
/// </summary>
public sealed class ReaderFuzzTests
{
    /// <summary>Every how manieth input is read in the short form; prime, so that no kind is left out for good.</summary>
    private const int Stride = 61;

    private readonly ITestOutputHelper _output;

    public ReaderFuzzTests(ITestOutputHelper output) => _output = output;

    [SlowFact]
    public void Read_BrokenSamples_GivesAModelOrProblems()
    {
        var isFull = FuzzBudget.IsFull;
        var kinds = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var outcomes = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var crashes = new ConcurrentBag<string>();
        var slowest = 0L;
        var largest = 0L;
        var inputs = FuzzSamples.All().Where((_, index) => isFull || index % Stride == 0);
        Parallel.ForEach(inputs, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, input =>
        {
            kinds.AddOrUpdate(input.Kind, 1, (_, count) => count + 1);
            var bytes = input.Make();
            var watch = Stopwatch.GetTimestamp();
            var before = GC.GetAllocatedBytesForCurrentThread();
            outcomes.AddOrUpdate(Outcome(input, bytes, crashes), 1, (_, count) => count + 1);
            Raise(ref largest, (GC.GetAllocatedBytesForCurrentThread() - before) / Math.Max(bytes.Length, 10_000));
            Raise(ref slowest, (long)Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
        });
        _output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{kinds.Values.Sum()} inputs, {outcomes.Count} distinct outcomes, {crashes.Count} crashes, slowest {slowest} ms, most allocated {largest} times the size"));
        _output.WriteLine(string.Join('\n', kinds.OrderBy(each => each.Key).Select(each => $"  {each.Key}: {each.Value}")));
        _output.WriteLine(string.Join('\n', outcomes.OrderByDescending(each => each.Value).Take(25).Select(each => $"  {each.Value} × {each.Key}")));
        Assert.Empty(crashes.Order(StringComparer.Ordinal).Take(20));
        Assert.True(kinds.Values.Sum() >= (isFull ? 50_000 : 800), $"Only {kinds.Values.Sum()} inputs were read.");
        Assert.InRange(slowest, 0, 20_000);
        Assert.InRange(largest, 0, 2_000);
    }

    private static string Outcome(FuzzInput input, byte[] bytes, ConcurrentBag<string> crashes)
    {
        FuzzReading? reading = null;
        if (Record.Exception(() => reading = input.Read(bytes)) is { } exception)
        {
            crashes.Add($"{input.Name}: {exception}");
            return exception.GetType().Name;
        }

        if (reading!.Fault is { } fault)
        {
            crashes.Add($"{input.Name}: {fault} ({reading.Outcome})");
        }

        return reading.Outcome;
    }

    private static void Raise(ref long most, long found)
    {
        for (var seen = Interlocked.Read(ref most); found > seen; seen = Interlocked.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, found, seen);
        }
    }
}

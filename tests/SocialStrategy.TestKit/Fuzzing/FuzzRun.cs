using System.Collections.Concurrent;
using System.Diagnostics;

namespace SocialStrategy.TestKit.Fuzzing;

/// <summary>Reads inputs made of the corpus; those with a new outcome serve for making others. A seed always makes the same inputs.</summary>
public static class FuzzRun
{
    /// <summary>After so many inputs everything begins anew with the next seed.</summary>
    private const int InputsPerRound = 20_000;

    private const int LargestKept = 30_000;

    /// <summary>Reads as much as the budget gives to every reader.</summary>
    /// <param name="readers">The readers.</param>
    /// <param name="budget">The budget.</param>
    /// <returns>What came of it, a reader each.</returns>
    public static IReadOnlyList<FuzzStatistics> All(IReadOnlyList<FuzzReader> readers, FuzzBudget budget)
    {
        ArgumentNullException.ThrowIfNull(readers);
        ArgumentNullException.ThrowIfNull(budget);
        var shares = readers.Sum(reader => reader.Share);
        var ways = Math.Min(Environment.ProcessorCount, readers.Count);
        var statistics = new FuzzStatistics[readers.Count];
        Parallel.ForEach(
            Partitioner.Create(Enumerable.Range(0, readers.Count), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = ways },
            i => statistics[i] = One(readers[i], budget with { Time = budget.Time * ways * readers[i].Share / shares }));
        return statistics;
    }

    /// <summary>Reads as much as the budget says.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="budget">The budget, all of it for this reader.</param>
    public static FuzzStatistics One(FuzzReader reader, FuzzBudget budget)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(budget);
        var statistics = new FuzzStatistics(reader.Name);
        var kept = Corpus.Of(reader.Name).Select(file => file.Bytes).ToArray();
        var watch = Stopwatch.StartNew();
        for (var round = 0; GoesOn(); round++)
        {
            var numbers = new SeededNumbers(budget.Seed + (round * 7919));
            var pool = kept.ToList();
            for (var i = 0; i < InputsPerRound && GoesOn(); i++)
            {
                var input = Made(reader, pool, numbers);
                if (Read(reader, input, statistics) && input.Length <= LargestKept)
                {
                    pool.Add(input);
                }
            }
        }

        return statistics;

        bool GoesOn() => budget.InputsPerReader is { } most ? statistics.Inputs < most : watch.Elapsed < budget.Time;
    }

    private static byte[] Made(FuzzReader reader, List<byte[]> pool, SeededNumbers numbers)
    {
        var input = pool[numbers.Below(pool.Count)];
        for (var changes = numbers.Below(4); changes >= 0; changes--)
        {
            input = reader.Mutate(input, pool[numbers.Below(pool.Count)], numbers);
        }

        return input;
    }

    private static bool Read(FuzzReader reader, byte[] input, FuzzStatistics statistics)
    {
        var (reading, exception) = (default(FuzzReading), default(Exception));
        var (watch, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        try
        {
            reading = reader.Read(input);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            exception = thrown;
        }

        return statistics.Add(input, reading, exception, Stopwatch.GetElapsedTime(watch), GC.GetAllocatedBytesForCurrentThread() - before);
    }
}

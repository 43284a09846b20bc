using System.Globalization;

namespace SocialStrategy.TestKit.Fuzzing;

/// <summary>What came of the inputs of one reader.</summary>
/// <param name="Reader">The reader's name.</param>
public sealed record FuzzStatistics(string Reader)
{
    /// <summary>How many inputs were read.</summary>
    public long Inputs { get; private set; }

    /// <summary>The smallest input of each outcome.</summary>
    public IReadOnlyDictionary<string, byte[]> Outcomes => _outcomes;

    /// <summary>What crashed: the input, and what came of it.</summary>
    public IReadOnlyList<(byte[] Input, string What)> Crashes => _crashes;

    /// <summary>The longest reading.</summary>
    public TimeSpan Slowest { get; private set; }

    /// <summary>The most that one reading allocated, in times of the input's size or of 10,000 bytes if that is more.</summary>
    public long Largest { get; private set; }

    private readonly Dictionary<string, byte[]> _outcomes = new(StringComparer.Ordinal);
    private readonly List<(byte[] Input, string What)> _crashes = [];
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private TimeSpan _total;

    /// <summary>A line of a table in Markdown.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Reader} | {Inputs} | {_outcomes.Count} | {Slowest / (_total / Math.Max(Inputs, 1)):0} | {_kinds.Count} |");

    /// <summary>Counts a reading.</summary>
    /// <param name="input">What was read.</param>
    /// <param name="reading">What came of it; null after an exception.</param>
    /// <param name="exception">The exception, if it threw one.</param>
    /// <param name="time">How long it took.</param>
    /// <param name="allocated">How many bytes it allocated.</param>
    /// <returns>Whether the outcome is new.</returns>
    public bool Add(byte[] input, FuzzReading? reading, Exception? exception, TimeSpan time, long allocated)
    {
        ArgumentNullException.ThrowIfNull(input);
        Inputs++;
        _total += time;
        Slowest = time > Slowest ? time : Slowest;
        Largest = Math.Max(Largest, allocated / Math.Max(input.Length, 10_000));
        if ((exception is not null || reading!.Fault is not null) && _kinds.Add(KindOf(reading, exception)))
        {
            _crashes.Add((input, exception?.ToString() ?? $"{reading!.Fault} ({reading.Outcome})"));
        }

        var outcome = reading?.Outcome ?? exception!.GetType().Name;
        var isNew = !_outcomes.TryGetValue(outcome, out var smallest);
        if (isNew || input.Length < smallest!.Length)
        {
            _outcomes[outcome] = input;
        }

        return isNew;
    }

    /// <summary>Crashes are told apart by where they come from, not by the input.</summary>
    private static string KindOf(FuzzReading? reading, Exception? exception) =>
        exception is null ? reading!.Fault! : $"{exception.GetType().Name} {exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("SocialStrategy", StringComparison.Ordinal))}";
}

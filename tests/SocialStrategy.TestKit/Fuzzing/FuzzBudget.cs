using System.Globalization;

namespace SocialStrategy.TestKit.Fuzzing;

/// <summary>How long broken inputs are read: by default so many, with <c>FUZZ=minute</c>, <c>FUZZ=hour</c> or a number of seconds for so long.</summary>
/// <param name="InputsPerReader">How many inputs each reader gets; null to go by time.</param>
/// <param name="Time">The time for all readers of a test project; two projects share the minute and the hour.</param>
/// <param name="Seed">Where the numbers begin: 1, or what <c>FUZZ_SEED</c> says.</param>
public sealed record FuzzBudget(int? InputsPerReader, TimeSpan Time, int Seed)
{
    /// <summary>What the environment asks for.</summary>
    public static FuzzBudget Present { get; } = new(
        IsTimed ? null : 200,
        TimeSpan.FromSeconds(Seconds(Wanted) / 2),
        int.Parse(Environment.GetEnvironmentVariable("FUZZ_SEED") ?? "1", CultureInfo.InvariantCulture));

    /// <summary>Whether every input of the enumerated ones is read, too.</summary>
    public static bool IsFull => Wanted == "full";

    private static bool IsTimed => Wanted is not (null or "full");

    private static int Seconds(string? wanted) => wanted switch
    {
        null or "full" => 0,
        "minute" => 60,
        "hour" => 3600,
        _ => int.Parse(wanted, CultureInfo.InvariantCulture),
    };

    private static string? Wanted => Environment.GetEnvironmentVariable("FUZZ");
}

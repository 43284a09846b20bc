using System.Globalization;

namespace SocialStrategy.TestKit.Fuzzing;

/// <summary>How long broken inputs are read: by default so many, with <c>FUZZ=minute</c> and <c>FUZZ=hour</c> for so long.</summary>
/// <param name="InputsPerReader">How many inputs each reader gets; null to go by time.</param>
/// <param name="Time">The time for all readers of a test project; two projects share the minute and the hour.</param>
/// <param name="Seed">Where the numbers begin: 1, or what <c>FUZZ_SEED</c> says.</param>
public sealed record FuzzBudget(int? InputsPerReader, TimeSpan Time, int Seed)
{
    /// <summary>What the environment asks for.</summary>
    public static FuzzBudget Present { get; } = new(
        IsTimed ? null : 200,
        Wanted == "hour" ? TimeSpan.FromMinutes(30) : TimeSpan.FromSeconds(30),
        int.Parse(Environment.GetEnvironmentVariable("FUZZ_SEED") ?? "1", CultureInfo.InvariantCulture));

    /// <summary>Whether every input of the enumerated ones is read, too.</summary>
    public static bool IsFull => Wanted == "full";

    private static bool IsTimed => Wanted is "minute" or "hour";

    private static string? Wanted => Environment.GetEnvironmentVariable("FUZZ");
}

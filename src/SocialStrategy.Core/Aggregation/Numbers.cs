namespace SocialStrategy;

/// <summary>Arithmetic on many exact numbers.</summary>
internal static class Numbers
{
    internal static Fraction Sum(IEnumerable<Fraction> numbers) => numbers.Aggregate(default(Fraction), (sum, number) => sum + number);

    /// <summary>The middle one of sorted numbers, or the mean of the two in the middle; there is at least one.</summary>
    internal static Fraction Median(Fraction[] sorted) => sorted.Length % 2 == 1
        ? sorted[sorted.Length / 2]
        : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
}

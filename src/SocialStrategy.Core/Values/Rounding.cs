using System.Numerics;

namespace SocialStrategy;

/// <summary>How an exact number becomes a printed one: a named rule and a number of decimal places.</summary>
/// <remarks>It is applied once, at the end, to an exact number.</remarks>
public sealed record Rounding
{
    internal const int MostDecimals = 15;

    /// <summary>Creates a rounding.</summary>
    /// <param name="mode">What to do with a number that lies between two printable ones.</param>
    /// <param name="decimals">The number of decimal places, from 0 to 15.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimal places is outside 0 to 15.</exception>
    public Rounding(RoundingMode mode, int decimals)
    {
        Guard.Against.Outside(decimals, 0, MostDecimals);
        Mode = mode;
        Decimals = decimals;
    }

    /// <summary>To how many places a number is printed, as far as a rounding can have so many.</summary>
    internal static int PlacesOf(decimal printed) => Math.Min((int)printed.Scale, MostDecimals);

    /// <summary>Gets what to do with a number that lies between two printable ones.</summary>
    public RoundingMode Mode { get; }

    /// <summary>Gets the number of decimal places.</summary>
    public int Decimals { get; }

    /// <summary>The habit of Polish offices: a half goes away from zero, 5.85 becomes 5.9.</summary>
    /// <param name="decimals">The number of decimal places, from 0 to 15.</param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimal places is outside 0 to 15.</exception>
    public static Rounding HalfAwayFromZero(int decimals) => new(RoundingMode.HalfAwayFromZero, decimals);

    /// <summary>The rounded number.</summary>
    /// <param name="exact">The exact number.</param>
    /// <returns>The nearest number with <see cref="Decimals"/> places by the rule; it carries that many places, so 6 is 6.0 with one.</returns>
    /// <exception cref="OverflowException">The number is too large for a decimal.</exception>
    public decimal Round(Fraction exact)
    {
        var scale = BigInteger.Pow(10, Decimals);
        var (whole, rest) = BigInteger.DivRem(BigInteger.Abs(exact.Numerator) * scale, exact.Denominator);
        var half = (rest * 2).CompareTo(exact.Denominator);
        var up = Mode switch
        {
            RoundingMode.HalfAwayFromZero => half >= 0,
            RoundingMode.HalfToEven => half > 0 || (half == 0 && !whole.IsEven),
            RoundingMode.TowardZero => false,
        };
        var magnitude = whole + (up ? 1 : 0);
        return (decimal)(exact.Numerator.Sign < 0 ? -magnitude : magnitude) * PowerOfTenth(Decimals);
    }

    /// <summary>Whether the rounded number is small enough for a decimal.</summary>
    internal bool Fits(Fraction exact) => BigInteger.Abs(exact.Numerator) * BigInteger.Pow(10, Decimals) / exact.Denominator < new BigInteger(decimal.MaxValue);

    private static decimal PowerOfTenth(int decimals) => new(1, 0, 0, isNegative: false, (byte)decimals);
}

/// <summary>What to do with a number that lies between two printable ones.</summary>
public enum RoundingMode
{
    /// <summary>To the nearest; a half goes to the one farther from zero: 2.5 becomes 3, −2.5 becomes −3.</summary>
    HalfAwayFromZero,

    /// <summary>To the nearest; a half goes to the one with an even last digit: 2.5 becomes 2, 3.5 becomes 4.</summary>
    HalfToEven,

    /// <summary>The digits behind are cut off: 2.9 becomes 2, −2.9 becomes −2.</summary>
    TowardZero,
}

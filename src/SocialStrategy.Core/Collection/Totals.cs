using System.Numerics;

namespace SocialStrategy.Collection;

/// <summary>Exact numbers as values that a round can hold.</summary>
internal static class Totals
{
    private static readonly BigInteger Largest = new(decimal.MaxValue);

    /// <summary>The number as a decimal; null if none of a round's places holds it exactly, or it has too many digits.</summary>
    internal static decimal? Fitting(Fraction number)
    {
        for (var decimals = 0; decimals <= Rounding.MostDecimals; decimals++)
        {
            var scaled = number / Fraction.PowerOfTenth(decimals);
            if (scaled.IsWhole)
            {
                return BigInteger.Abs(scaled.Numerator) <= Largest ? number.ToDecimal(Rounding.MostDecimals) : null;
            }
        }

        return null;
    }
}

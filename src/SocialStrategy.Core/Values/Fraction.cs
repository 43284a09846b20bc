using System.Globalization;
using System.Numerics;

namespace SocialStrategy;

/// <summary>An exact number: a quotient of two whole numbers in lowest terms, the denominator positive.</summary>
/// <remarks>The default value is 0. Equality is by value: 2/4 is 1/2 and is stored as such. No operation rounds.</remarks>
public readonly record struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger _denominatorLessOne;

    /// <summary>Creates a number from a quotient.</summary>
    /// <param name="numerator">The dividend.</param>
    /// <param name="denominator">The divisor; not 0.</param>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction needs a divisor other than 0.");
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / common;
        _denominatorLessOne = (denominator / common) - 1;
    }

    /// <summary>A whole number, which is in lowest terms already.</summary>
    private Fraction(BigInteger whole) => Numerator = whole;

    /// <summary>Gets the dividend in lowest terms; carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Gets the divisor in lowest terms; at least 1.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>Gets a value indicating whether the number is whole.</summary>
    public bool IsWhole => _denominatorLessOne.IsZero;

    /// <summary>The same number.</summary>
    /// <param name="value">A decimal number.</param>
    public static implicit operator Fraction(decimal value)
    {
        if (value.Scale == 0 && value is >= long.MinValue and <= long.MaxValue)
        {
            return new Fraction((long)value);
        }

        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        var digits = new decimal(bits[0], bits[1], bits[2], decimal.IsNegative(value), scale: 0);
        return new Fraction(new BigInteger(digits), BigInteger.Pow(10, value.Scale));
    }

    /// <summary>The sum.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The exact sum.</returns>
    public static Fraction operator +(Fraction left, Fraction right) => left.IsWhole && right.IsWhole
        ? new Fraction(left.Numerator + right.Numerator)
        : new Fraction((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">The number to take away.</param>
    /// <returns>The exact difference.</returns>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>The number with the other sign.</summary>
    /// <param name="value">A number.</param>
    /// <returns>The negated number.</returns>
    public static Fraction operator -(Fraction value) => value.IsWhole ? new Fraction(-value.Numerator) : new Fraction(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The exact product.</returns>
    public static Fraction operator *(Fraction left, Fraction right) => left.IsWhole && right.IsWhole
        ? new Fraction(left.Numerator * right.Numerator)
        : new Fraction(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor; not 0.</param>
    /// <returns>The exact quotient.</returns>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Fraction operator /(Fraction left, Fraction right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether one number is less than another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>True if less.</returns>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether one number is greater than another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>True if greater.</returns>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether one number is at most another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>True if less or equal.</returns>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one number is at least another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>True if greater or equal.</returns>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>One, divided by ten so many times: the unit of the last of so many decimal places.</summary>
    internal static Fraction PowerOfTenth(int decimals) => new(BigInteger.One, BigInteger.Pow(10, decimals));

    /// <summary>The same number with as few decimal places as it needs; null where so many places are not enough.</summary>
    /// <exception cref="OverflowException">The number has more digits than a decimal holds.</exception>
    internal decimal? ToDecimal(byte mostDecimals) => Scaled(mostDecimals) is var (digits, decimals)
        ? (decimal)digits * new decimal(1, 0, 0, isNegative: false, decimals)
        : null;

    /// <summary>Whether a decimal holds the number with no more than so many places.</summary>
    internal bool FitsDecimal(byte mostDecimals) => Scaled(mostDecimals) is var (digits, _) && BigInteger.Abs(digits) <= new BigInteger(decimal.MaxValue);

    /// <summary>The digits of the number with as few decimal places as it needs; null where so many places are not enough.</summary>
    private (BigInteger Digits, byte Decimals)? Scaled(byte mostDecimals)
    {
        for (byte decimals = 0; decimals <= mostDecimals; decimals++)
        {
            var scaled = this * new Fraction(BigInteger.Pow(10, decimals), 1);
            if (scaled.IsWhole)
            {
                return (scaled.Numerator, decimals);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public int CompareTo(Fraction other) =>
        (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The fraction as text: <c>101/15</c>, or <c>7</c> for a whole number; with a hyphen for minus.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => IsWhole
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}

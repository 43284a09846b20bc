using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Values;

public sealed class FractionTests
{
    [Theory]
    [InlineData(2, 4, 1, 2)]
    [InlineData(-2, 4, -1, 2)]
    [InlineData(2, -4, -1, 2)]
    [InlineData(-2, -4, 1, 2)]
    [InlineData(0, -5, 0, 1)]
    [InlineData(6, 3, 2, 1)]
    [InlineData(345, 58, 345, 58)]
    public void Constructor_Quotient_IsInLowestTermsWithPositiveDivisor(int numerator, int denominator, int lowNumerator, int lowDenominator)
    {
        var fraction = new Fraction(numerator, denominator);
        Assert.Equal(lowNumerator, fraction.Numerator);
        Assert.Equal(lowDenominator, fraction.Denominator);
        Assert.Equal(lowDenominator == 1, fraction.IsWhole);
    }

    [Fact]
    public void Constructor_DivisorZero_Throws()
    {
        Assert.Equal("A fraction needs a divisor other than 0.", Assert.Throws<DivideByZeroException>(() => new Fraction(1, 0)).Message);
        Assert.Throws<DivideByZeroException>(() => new Fraction(1, 2) / default(Fraction));
    }

    [Fact]
    public void Default_Value_IsZero()
    {
        Assert.Equal(new Fraction(0, 7), default);
        Assert.Equal(BigInteger.One, default(Fraction).Denominator);
        Assert.Equal("0", default(Fraction).ToString());
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("0.1000", "1/10")]
    [InlineData("2.45", "49/20")]
    [InlineData("-5.85", "-117/20")]
    [InlineData("4294967295", "4294967295")]
    [InlineData("-2147483648", "-2147483648")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("18446744073709551615", "18446744073709551615")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "15845632502852867518708790067/2000000000000000000000000000")]
    [InlineData("0.0000000000000000000000000001", "1/10000000000000000000000000000")]
    public void FromDecimal_AnyDigits_IsTheSameNumber(string value, string fraction) =>
        Assert.Equal(fraction, ((Fraction)decimal.Parse(value, CultureInfo.InvariantCulture)).ToString());

    [Law]
    public Property FromDecimal_AnyDecimal_DividesBackToIt() =>
        Prop.ForAll(Generators.AnyDecimal.ToArbitrary(), value =>
        {
            Fraction fraction = value;
            return fraction.Numerator * BigInteger.Pow(10, 28) == BigInteger.Parse(ScaledUp(value), CultureInfo.InvariantCulture) * fraction.Denominator;
        });

    [Theory]
    [InlineData(1, 3, 1, 6, "1/2", "1/6", "1/18", "2")]
    [InlineData(345, 58, -345, 58, "0", "345/29", "-119025/3364", "-1")]
    [InlineData(-1, 2, 1, 3, "-1/6", "-5/6", "-1/6", "-3/2")]
    [InlineData(101, 15, 7, 1, "206/15", "-4/15", "707/15", "101/105")]
    public void Operators_TwoNumbers_AreExact(int a, int b, int c, int d, string sum, string difference, string product, string quotient)
    {
        var left = new Fraction(a, b);
        var right = new Fraction(c, d);
        Assert.Equal(sum, (left + right).ToString());
        Assert.Equal(difference, (left - right).ToString());
        Assert.Equal(product, (left * right).ToString());
        Assert.Equal(quotient, (left / right).ToString());
    }

    [Law]
    public bool Operators_AnyThree_FollowTheLawsOfArithmetic(Fraction a, Fraction b, Fraction c) =>
        a + b == b + a
        && a * b == b * a
        && a + b + c == a + (b + c)
        && a * b * c == a * (b * c)
        && a * (b + c) == (a * b) + (a * c)
        && a + default(Fraction) == a
        && a * 1m == a
        && a - b == a + -b
        && (b == default || a / b * b == a);

    [Law]
    public bool Operators_AnyResult_IsInLowestTerms(Fraction one, Fraction other) => IsLow(one + other) && IsLow(one * other) && IsLow(-one);

    [Law]
    public bool CompareTo_AnyTwo_IsTheSignOfTheirDifference(Fraction a, Fraction b)
    {
        var sign = (a - b).Numerator.Sign;
        return Math.Sign(a.CompareTo(b)) == sign
            && (a < b) == (sign < 0)
            && (a > b) == (sign > 0)
            && (a <= b) == (sign <= 0)
            && (a >= b) == (sign >= 0)
            && a == b == (sign == 0)
            && (a != b || a.GetHashCode() == b.GetHashCode());
    }

    [Law]
    public bool ToString_AnyNumber_ReadsBack(Fraction fraction)
    {
        var parts = fraction.ToString().Split('/');
        var denominator = parts.Length == 2 ? BigInteger.Parse(parts[1], CultureInfo.InvariantCulture) : BigInteger.One;
        return new Fraction(BigInteger.Parse(parts[0], CultureInfo.InvariantCulture), denominator) == fraction;
    }

    private static bool IsLow(Fraction fraction) =>
        fraction.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(fraction.Numerator, fraction.Denominator).IsOne;

    /// <summary>The digits of the number times ten to the 28th, made from its text.</summary>
    private static string ScaledUp(decimal value)
    {
        var parts = value.ToString(CultureInfo.InvariantCulture).Split('.');
        return parts[0] + (parts.Length == 2 ? parts[1] : "").PadRight(28, '0');
    }
}

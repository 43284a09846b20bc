using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Values;

public sealed class RoundingTests
{
    [Theory]
    [InlineData("1/2", 0, "1", "0", "0")]
    [InlineData("-1/2", 0, "-1", "0", "0")]
    [InlineData("3/2", 0, "2", "2", "1")]
    [InlineData("-3/2", 0, "-2", "-2", "-1")]
    [InlineData("5/2", 0, "3", "2", "2")]
    [InlineData("-5/2", 0, "-3", "-2", "-2")]
    [InlineData("29/10", 0, "3", "3", "2")]
    [InlineData("-29/10", 0, "-3", "-3", "-2")]
    [InlineData("49/20", 1, "2.5", "2.4", "2.4")]
    [InlineData("-49/20", 1, "-2.5", "-2.4", "-2.4")]
    [InlineData("117/20", 1, "5.9", "5.8", "5.8")]
    [InlineData("6", 0, "6", "6", "6")]
    [InlineData("6", 1, "6.0", "6.0", "6.0")]
    [InlineData("6", 3, "6.000", "6.000", "6.000")]
    [InlineData("0", 2, "0.00", "0.00", "0.00")]
    [InlineData("345/58", 0, "6", "6", "5")]
    [InlineData("345/58", 1, "5.9", "5.9", "5.9")]
    [InlineData("345/58", 2, "5.95", "5.95", "5.94")]
    [InlineData("345/58", 3, "5.948", "5.948", "5.948")]
    [InlineData("345/58", 4, "5.9483", "5.9483", "5.9482")]
    [InlineData("-345/58", 2, "-5.95", "-5.95", "-5.94")]
    [InlineData("1/3", 15, "0.333333333333333", "0.333333333333333", "0.333333333333333")]
    [InlineData("2/3", 15, "0.666666666666667", "0.666666666666667", "0.666666666666666")]
    [InlineData("79228162514264337593543950335", 0, "79228162514264337593543950335", "79228162514264337593543950335", "79228162514264337593543950335")]
    public void Round_Number_GivesTheTable(string exact, int decimals, string awayFromZero, string toEven, string towardZero)
    {
        var number = Parse(exact);
        Assert.Equal(awayFromZero, Text(new Rounding(RoundingMode.HalfAwayFromZero, decimals).Round(number)));
        Assert.Equal(awayFromZero, Text(Rounding.HalfAwayFromZero(decimals).Round(number)));
        Assert.Equal(toEven, Text(new Rounding(RoundingMode.HalfToEven, decimals).Round(number)));
        Assert.Equal(towardZero, Text(new Rounding(RoundingMode.TowardZero, decimals).Round(number)));
    }

    [Law]
    public Property Round_AnyNumber_LiesWithinHalfAUnitAndCarriesTheDecimals() =>
        Prop.ForAll(Cases(RoundingMode.HalfAwayFromZero, RoundingMode.HalfToEven), each =>
        {
            var rounded = each.Rounding.Round(each.Exact);
            var error = rounded - each.Exact;
            return Magnitude(error) * 2m <= Unit(each.Rounding.Decimals) && rounded.Scale == each.Rounding.Decimals;
        });

    [Law]
    public Property Round_TowardZero_LiesWithinAUnitAndNoFartherOut() =>
        Prop.ForAll(Cases(RoundingMode.TowardZero), each =>
        {
            Fraction rounded = each.Rounding.Round(each.Exact);
            return Magnitude(rounded) <= Magnitude(each.Exact) && Magnitude(each.Exact - rounded) < Unit(each.Rounding.Decimals);
        });

    [Law]
    public Property Round_AnyNegative_MirrorsThePositive() =>
        Prop.ForAll(Cases(Enum.GetValues<RoundingMode>()), each => each.Rounding.Round(-each.Exact) == -each.Rounding.Round(each.Exact));

    /// <summary>Room is left for rounding away from zero.</summary>
    [Fact]
    public void Fits_UpToTheLargestDecimal_LeavesRoomForOneUnit()
    {
        Assert.True(Rounding.HalfAwayFromZero(0).Fits(decimal.MaxValue - 1));
        Assert.True(Rounding.HalfAwayFromZero(0).Fits(1 - decimal.MaxValue));
        Assert.False(Rounding.HalfAwayFromZero(0).Fits(decimal.MaxValue));
        Assert.False(Rounding.HalfAwayFromZero(0).Fits(-decimal.MaxValue));
    }

    [Fact]
    public void Round_TooLargeForADecimal_Throws() =>
        Assert.Throws<OverflowException>(() => Rounding.HalfAwayFromZero(1).Round(decimal.MaxValue));

    [Theory]
    [InlineData(-1)]
    [InlineData(16)]
    public void Constructor_ImpossibleDecimals_Throws(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rounding(RoundingMode.HalfToEven, decimals));

    private static Arbitrary<(Fraction Exact, Rounding Rounding)> Cases(params RoundingMode[] modes) =>
        (from exact in Generators.Fraction
         from mode in Gen.Elements(modes)
         from decimals in Gen.Choose(0, 15)
         select (exact, new Rounding(mode, decimals))).ToArbitrary();

    private static Fraction Magnitude(Fraction number) => number < default(Fraction) ? -number : number;

    private static Fraction Unit(int decimals) => new(1, BigInteger.Pow(10, decimals));

    private static Fraction Parse(string text)
    {
        var parts = text.Split('/').Select(part => BigInteger.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return new Fraction(parts[0], parts.Length == 2 ? parts[1] : BigInteger.One);
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}

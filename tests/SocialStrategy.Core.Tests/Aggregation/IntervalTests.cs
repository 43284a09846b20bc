using System.Globalization;
using FsCheck.Fluent;
using FsCheck;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Aggregation;

public sealed class IntervalTests
{
    [Theory]
    [InlineData("5.9", "halfAwayFromZero", 1, "[117/20; 119/20)")]
    [InlineData("-5.9", "halfAwayFromZero", 1, "(-119/20; -117/20]")]
    [InlineData("0", "halfAwayFromZero", 1, "(-1/20; 1/20)")]
    [InlineData("5.9", "halfToEven", 1, "(117/20; 119/20)")]
    [InlineData("5.8", "halfToEven", 1, "[23/4; 117/20]")]
    [InlineData("5.9", "towardZero", 1, "[59/10; 6)")]
    [InlineData("-5.9", "towardZero", 1, "(-6; -59/10]")]
    [InlineData("0", "towardZero", 0, "(-1; 1)")]
    [InlineData("6", "halfAwayFromZero", 0, "[11/2; 13/2)")]
    public void OfRounded_PrintedNumber_IsEveryNumberThatRoundsToIt(string printed, string mode, int decimals, string expected) =>
        Assert.Equal(expected, Interval.OfRounded(Number(printed), new Rounding(Mode(mode), decimals)).ToString());

    [Fact]
    public void Operators_OnNull_Throw()
    {
        var one = Interval.Exactly(1);
        Assert.Equal("left", Assert.Throws<ArgumentNullException>(() => null! + one).ParamName);
        Assert.Equal("right", Assert.Throws<ArgumentNullException>(() => one + null!).ParamName);
        Assert.Equal("interval", Assert.Throws<ArgumentNullException>(() => (Interval)null! * 2).ParamName);
    }

    [Fact]
    public void OfRounded_MorePlacesThanTheRounding_Throws() =>
        Assert.Throws<ArgumentException>(() => Interval.OfRounded(5.84m, Rounding.HalfAwayFromZero(1)));

    [Law]
    public Property OfRounded_AnyNumberAndItsRounding_HoldsTheNumber() =>
        Prop.ForAll(
            (from thousandths in Gen.Choose(-20_000, 20_000) from mode in Gen.Elements(Enum.GetValues<RoundingMode>()) from decimals in Gen.Choose(0, 2) select (Number: thousandths / 1000m, Rounding: new Rounding(mode, decimals))).ToArbitrary(),
            each => Interval.OfRounded(each.Rounding.Round(each.Number), each.Rounding).Contains(each.Number));

    [Law]
    public Property OfRounded_AnyNumberThatRoundsElsewhere_DoesNotHoldIt() =>
        Prop.ForAll(
            (from thousandths in Gen.Choose(-2_000, 2_000) from tenths in Gen.Choose(-20, 20) from mode in Gen.Elements(Enum.GetValues<RoundingMode>()) select (Number: thousandths / 1000m, Printed: tenths / 10m, Rounding: new Rounding(mode, 1))).ToArbitrary(),
            each => Interval.OfRounded(each.Printed, each.Rounding).Contains(each.Number) == (each.Rounding.Round(each.Number) == each.Printed));

    [Theory]
    [InlineData(true, false, true, true, "[3; 8)")]
    [InlineData(true, true, false, true, "(3; 8]")]
    [InlineData(false, true, true, false, "(3; 8)")]
    [InlineData(true, true, true, true, "[3; 8]")]
    public void Add_HalfOpenAndClosed_AddsEndsAndKeepsThoseOfBoth(bool includes1, bool includes3, bool includes2, bool includes5, string expected) =>
        Assert.Equal(expected, (new Interval(1, includes1, 3, includes3) + new Interval(2, includes2, 5, includes5)).ToString());

    [Theory]
    [InlineData("2", "[2; 6)")]
    [InlineData("-2", "(-6; -2]")]
    [InlineData("0", "[0; 0]")]
    public void Multiply_Factor_ScalesAndTurns(string factor, string expected) =>
        Assert.Equal(expected, (new Interval(1, includesLower: true, 3, includesUpper: false) * Number(factor)).ToString());

    [Theory]
    [InlineData("0", false, "1")]
    [InlineData("1", true, "0")]
    [InlineData("2", true, "0")]
    [InlineData("3", false, "0")]
    [InlineData("7", false, "4")]
    public void ContainsAndDistance_NumberAroundTheEnds_AreThoseOfTheEnds(string number, bool isInside, string distance)
    {
        var interval = new Interval(1, includesLower: true, 3, includesUpper: false);
        Assert.Equal(isInside, interval.Contains(Number(number)));
        Assert.Equal(Number(distance), interval.DistanceTo(Number(number)));
    }

    [Fact]
    public void Contains_OpenLowerEnd_DoesNotHoldIt() => Assert.False(new Interval(1, includesLower: false, 3, includesUpper: true).Contains(1));

    [Theory]
    [InlineData(3, true, false)]
    [InlineData(2, true, true)]
    [InlineData(1, false, true)]
    public void Overlaps_NeighbourFromALowerEnd_NeedsACommonNumber(int lower, bool includesLower, bool expected)
    {
        var interval = new Interval(1, includesLower: true, 3, includesUpper: false);
        var other = new Interval(lower, includesLower, 9, includesUpper: true);
        Assert.Equal(expected, interval.Overlaps(other));
        Assert.Equal(expected, other.Overlaps(interval));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Overlaps_ClosedEnds_DoWhereTheyTouch(int number, bool expected)
    {
        var interval = new Interval(1, includesLower: true, 3, includesUpper: true);
        Assert.Equal(expected, interval.Overlaps(Interval.Exactly(number)));
        Assert.Equal(expected, Interval.Exactly(number).Overlaps(interval));
    }

    [Fact]
    public void Constructor_NoNumberBetweenTheEnds_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Interval(2, includesLower: true, 1, includesUpper: true));
        Assert.Throws<ArgumentException>(() => new Interval(2, includesLower: true, 2, includesUpper: false));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static RoundingMode Mode(string name) => Enum.Parse<RoundingMode>(name, ignoreCase: true);
}

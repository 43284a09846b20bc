using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Conventions;

/// <summary>Records, lists and exceptions say the same in every culture.</summary>
public sealed class RecordTextTests
{
    [Fact]
    public void Records_WithNumbersOrDays_AreWrittenInNoCulture() => Assert.Empty(RecordTexts.OfTheMachine(typeof(Strategy).Assembly));

    [Fact]
    public void ToString_InPolish_HasDecimalPoints() => InPolish(() =>
    {
        Assert.Equal("[1.5, -2.25]", ((ValueList<decimal>)[1.5m, -2.25m]).ToString());
        Assert.Equal("[2021-12-31]", ((ValueList<Period>)[Period.Day(new DateOnly(2021, 12, 31))]).ToString());
        Assert.Equal("NumberValue { Printed = , IsApproximate = False, Number = 1.5, Amount = 1.5 }", new NumberValue(1.5m).ToString());
        Assert.Equal("Ratio { Numerator = 1.5, Denominator = 2 }", new Ratio(1.5m, 2).ToString());
        Assert.Equal("InputWeight { Weight = 0.5, Input = A }", new InputWeight<RealizerCode>(new("A"), 0.5m).ToString());
        Assert.Equal("ScaleBand { From = 0.5, Level = 1 }", new ScaleBand(new("1"), 0.5m).ToString());
    });

    [Law]
    public Property ToString_OfAnyMonitoring_IsTheSameInPolish() => Prop.ForAll(RoundGenerators.Monitoring, monitoring =>
    {
        var (invariant, polish) = ("", "");
        In(CultureInfo.InvariantCulture, () => invariant = monitoring.ToString());
        InPolish(() => polish = monitoring.ToString());
        return invariant == polish;
    });

    [Fact]
    public void Exceptions_InPolish_HaveDecimalPoints() => InPolish(() =>
    {
        var percent = Assert.Throws<ArgumentOutOfRangeException>(() => Assessment.OfPercent(new("1"), Period.Year(2021), new("procent"), 100.5m)).Message;
        Assert.Contains("'percentComplete' is 100.5. It must be from 0 to 100.", percent, StringComparison.Ordinal);
        Assert.DoesNotContain("100,5", percent, StringComparison.Ordinal);
        Assert.Contains("5.25 is not rounded to 1", Assert.Throws<ArgumentException>(() => Interval.OfRounded(5.25m, Rounding.HalfAwayFromZero(1))).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(',', Assert.Throws<ArgumentOutOfRangeException>(() => new SocialStrategy.Collection.IntakeLimits { JumpFactor = 0.5m }).Message[..20]);
    });

    /// <summary>Every factory of periods names what is wrong with its own words.</summary>
    [Theory]
    [InlineData("year 0", "'year' is 0. It must be from 1 to 9999.")]
    [InlineData("year 10000", "'year' is 10000. It must be from 1 to 9999.")]
    [InlineData("half 0", "'half' is 0. It must be from 1 to 2.")]
    [InlineData("half 3", "'half' is 3. It must be from 1 to 2.")]
    [InlineData("quarter 5", "'quarter' is 5. It must be from 1 to 4.")]
    [InlineData("month 13", "'month' is 13. It must be from 1 to 12.")]
    [InlineData("fiscal 13", "'firstMonth' is 13. It must be from 1 to 12.")]
    [InlineData("fiscal-year 9999", "'year' is 9999. It must be from 1 to 9998.")]
    [InlineData("first 0", "'firstYear' is 0. It must be from 1 to 9999.")]
    [InlineData("last 2020", "'lastYear' is 2020. It must be from 2021 to 9999.")]
    public void Period_OfNumbersThatAreNone_SaysFromWhereToWhere(string part, string message)
    {
        var number = int.Parse(part.Split(' ')[1], CultureInfo.InvariantCulture);
        Func<Period> make = part.Split(' ')[0] switch
        {
            "year" => () => Period.Year(number),
            "half" => () => Period.HalfYear(2021, number),
            "quarter" => () => Period.Quarter(2021, number),
            "month" => () => Period.Month(2021, number),
            "fiscal" => () => Period.FiscalYear(2021, number),
            "fiscal-year" => () => Period.FiscalYear(number, 9),
            "first" => () => Period.Years(number, 2021),
            _ => () => Period.Years(2021, number),
        };
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(make).Message, StringComparison.Ordinal);
    }

    private static void InPolish(Action act) => In(Cultures.Of("pl-PL"), act);

    private static void In(CultureInfo culture, Action act)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

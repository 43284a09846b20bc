using FsCheck;
using FsCheck.Fluent;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Values;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2021", PeriodKind.Year, "2021-01-01", "2021-12-31")]
    [InlineData("0001", PeriodKind.Year, "0001-01-01", "0001-12-31")]
    [InlineData("9999", PeriodKind.Year, "9999-01-01", "9999-12-31")]
    [InlineData("2021-H1", PeriodKind.HalfYear, "2021-01-01", "2021-06-30")]
    [InlineData("2021-H2", PeriodKind.HalfYear, "2021-07-01", "2021-12-31")]
    [InlineData("2021-Q1", PeriodKind.Quarter, "2021-01-01", "2021-03-31")]
    [InlineData("2021-Q4", PeriodKind.Quarter, "2021-10-01", "2021-12-31")]
    [InlineData("2023-02", PeriodKind.Month, "2023-02-01", "2023-02-28")]
    [InlineData("2024-02", PeriodKind.Month, "2024-02-01", "2024-02-29")]
    [InlineData("1900-02", PeriodKind.Month, "1900-02-01", "1900-02-28")]
    [InlineData("9999-12", PeriodKind.Month, "9999-12-01", "9999-12-31")]
    [InlineData("2024-02-29", PeriodKind.Day, "2024-02-29", "2024-02-29")]
    [InlineData("2014/2020", PeriodKind.Years, "2014-01-01", "2020-12-31")]
    [InlineData("2014/2014", PeriodKind.Years, "2014-01-01", "2014-12-31")]
    [InlineData("0001/9999", PeriodKind.Years, "0001-01-01", "9999-12-31")]
    [InlineData("FY2020-09", PeriodKind.FiscalYear, "2020-09-01", "2021-08-31")]
    [InlineData("FY2023-03", PeriodKind.FiscalYear, "2023-03-01", "2024-02-29")]
    [InlineData("FY9998-12", PeriodKind.FiscalYear, "9998-12-01", "9999-11-30")]
    public void Parse_EveryKind_HasItsDaysAndWritesItself(string text, PeriodKind kind, string start, string end)
    {
        var period = Period.Parse(text);
        Assert.Equal(kind, period.Kind);
        Assert.Equal(start, period.Start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(end, period.End.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 2021")]
    [InlineData("2021 ")]
    [InlineData("0000")]
    [InlineData("202")]
    [InlineData("20210")]
    [InlineData("-202")]
    [InlineData("+202")]
    [InlineData("202\0")]
    [InlineData("２０２１")]
    [InlineData("2021-H0")]
    [InlineData("2021-H3")]
    [InlineData("2021-h1")]
    [InlineData("2021-Q0")]
    [InlineData("2021-Q5")]
    [InlineData("2021-00")]
    [InlineData("2021-13")]
    [InlineData("2021-1")]
    [InlineData("2021-1\0")]
    [InlineData("2021/05")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2021-04-31")]
    [InlineData("2021-00-01")]
    [InlineData("2021-01-00")]
    [InlineData("2021-1-01")]
    [InlineData("2021.01.01")]
    [InlineData("2021-01.01")]
    [InlineData("2021.01-01")]
    [InlineData("2021-01-01T00:00")]
    [InlineData("2020/2014")]
    [InlineData("2014/0000")]
    [InlineData("2014-2020")]
    [InlineData("2014/20a0")]
    [InlineData("FY2020")]
    [InlineData("FY2020-00")]
    [InlineData("FY2020-13")]
    [InlineData("FY0000-01")]
    [InlineData("FY9999-01")]
    [InlineData("fy2020-09")]
    [InlineData("FY2020/09")]
    public void Parse_NoPeriod_IsRefused(string text)
    {
        Assert.False(Period.TryParse(text, out var period));
        Assert.Null(period);
        var error = Assert.Throws<FormatException>(() => Period.Parse(text));
        Assert.StartsWith($"'{text}' is no period. Write it like 2021,", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_Null_IsRefused()
    {
        Assert.False(Period.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Period.Parse(null!));
    }

    [Fact]
    public void Makers_NoSuchTime_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Year(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Year(10_000));
        Assert.Throws<ArgumentOutOfRangeException>("half", () => Period.HalfYear(2021, 0));
        Assert.Throws<ArgumentOutOfRangeException>("half", () => Period.HalfYear(2021, 3));
        Assert.Throws<ArgumentOutOfRangeException>("quarter", () => Period.Quarter(2021, 0));
        Assert.Throws<ArgumentOutOfRangeException>("quarter", () => Period.Quarter(2021, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Month(2021, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Years(2021, 2020));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.FiscalYear(9999, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.FiscalYear(9999, 2));
    }

    [Law]
    public bool Parse_AnyPeriodWritten_GivesItBack(Period period) =>
        Period.Parse(period.ToString()) == period && period.Start <= period.End;

    [Law]
    public Property TryParse_AnyText_NeverThrowsAndReadsOnlyWhatItWrites() =>
        Prop.ForAll(PeriodLikeTexts().ToArbitrary(), text => !Period.TryParse(text, out var period) || period.ToString() == text);

    [Theory]
    [InlineData("2020", "2021")]
    [InlineData("2021", "2021-H2")]
    [InlineData("2021-H1", "2021")]
    [InlineData("2021-01-01", "2021-01")]
    [InlineData("2021", "FY2021-01")]
    [InlineData("2021", "2021/2021")]
    [InlineData("2020-12-31", "2021")]
    public void CompareTo_Pair_IsByFirstDayThenLastDayThenKind(string lower, string upper)
    {
        var first = Period.Parse(lower);
        var second = Period.Parse(upper);
        Assert.True(first < second && first <= second && second > first && second >= first);
        Assert.False(first > second || first >= second || second < first || second <= first);
        Assert.True(first.CompareTo(other: null) > 0);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public void Operators_EqualOrNull_AgreeWithTheOrder()
    {
        var period = Period.Year(2021);
        var same = Period.Year(2021);
        Period none = null!;
        Period other = null!;
        Assert.True(period <= same && period >= same && none < period && none <= period && period > none && period >= none && none <= other && none >= other);
        Assert.False(period < same || period > same || none > period || none >= period || period < none || period <= none || none < other || none > other);
    }

    [Theory]
    [InlineData("2021", "2021-01-01", true)]
    [InlineData("2021", "2021-12-31", true)]
    [InlineData("2021", "2022-01-01", false)]
    [InlineData("2021-H1", "2021-H2", false)]
    [InlineData("2021", "FY2020-09", true)]
    public void Overlaps_Other_IsWhetherTheyShareADay(string one, string other, bool expected)
    {
        Assert.Equal(expected, Period.Parse(one).Overlaps(Period.Parse(other)));
        Assert.Equal(expected, Period.Parse(other).Overlaps(Period.Parse(one)));
    }

    [Law]
    public bool CompareTo_AnyTwo_IsAntisymmetricAndAgreesWithEquality(Period one, Period other) =>
        Math.Sign(one.CompareTo(other)) == -Math.Sign(other.CompareTo(one))
        && one.CompareTo(other) == 0 == (one == other);

    [Theory]
    [InlineData("2021", "2021", true)]
    [InlineData("2021", "2021-12-31", true)]
    [InlineData("2021", "2021-Q3", true)]
    [InlineData("2021-Q3", "2021", false)]
    [InlineData("2021", "2022-01-01", false)]
    [InlineData("2014/2020", "2020", true)]
    [InlineData("2014/2020", "2021", false)]
    [InlineData("2021", "FY2020-09", false)]
    [InlineData("2020/2021", "FY2020-09", true)]
    public void Contains_Other_IsWhetherBothItsEndsLieWithin(string outer, string inner, bool contains) =>
        Assert.Equal(contains, Period.Parse(outer).Contains(Period.Parse(inner)));

    private static Gen<string> PeriodLikeTexts() =>
        from parts in Gen.Elements("2", "0", "1", "20", "2021", "9999", "-", "/", "H", "Q", "FY", "\0", " ", "٣").ListOf() select string.Concat(parts);
}

using System.Globalization;
using static SocialStrategy.Core.Tests.Audit.Small;

namespace SocialStrategy.Core.Tests.Audit;

/// <summary>SSA305: values far from those before them; the limits are computed by hand.</summary>
public sealed class JumpRuleTests
{
    /// <summary>Of three earlier values on the limit is the greatest of 3.5 : 0.6745 deviations, half of the median, and 10.</summary>
    [Theory]
    [InlineData("10 50", true)]
    [InlineData("50 10", true)]
    [InlineData("10 49", false)]
    [InlineData("9 90", true)]
    [InlineData("100 0", true)]
    [InlineData("3 5", false)]
    [InlineData("0 1", false)]
    [InlineData("2 0", false)]
    [InlineData("1 10", false)]
    [InlineData("0 10", true)]
    [InlineData("-1 -12", true)]
    [InlineData("-10 12", false)]
    [InlineData("100 101 300", false)]
    [InlineData("100 101 505", true)]
    [InlineData("100 101 99 100 300", true)]
    [InlineData("100 101 99 100 0", true)]
    [InlineData("100 101 99 100 150", false)]
    [InlineData("100 101 99 100 151", true)]
    [InlineData("2 3 2 5", false)]
    [InlineData("0 0 0 10", false)]
    [InlineData("0 0 0 11", true)]
    [InlineData("100 200 300 400 500", false)]
    [InlineData("10 12 11 60 62", false)]
    [InlineData("10 12 11 60 12", false)]
    public void Jump_OfPlainNumbers(string values, bool found) => Assert.Equal(found, Jumps(OneIndicator, values, Number).Length == 1);

    [Theory]
    [InlineData("10 34.9", false)]
    [InlineData("10 35", true)]
    [InlineData("35 10", true)]
    [InlineData("45 46 44 54.9", false)]
    [InlineData("45 46 44 56", true)]
    public void Jump_OfPercentages_IsCountedInPoints(string values, bool found)
    {
        Assert.Equal(found, Jumps(OneIndicator, values, Percent).Length == 1);
        Assert.Equal(found, Jumps(OneIndicator with { Measure = IndicatorMeasure.Share, Unit = "%" }, values, Number).Length == 1);
        Assert.Equal(found, Jumps(OneIndicator with { Measure = IndicatorMeasure.Share, Unit = null }, values, Number).Length == 1);
        Assert.Equal(found, Jumps(OneIndicator with { Measure = IndicatorMeasure.Rate }, values, Percent).Length == 1);
    }

    /// <summary>Rates and indices are small numbers that say much; a factor says nothing of changes, which go through 0.</summary>
    [Theory]
    [InlineData(IndicatorMeasure.Rate, "1 6", true)]
    [InlineData(IndicatorMeasure.Rate, "1 5", false)]
    [InlineData(IndicatorMeasure.Index, "1 5.5", true)]
    [InlineData(IndicatorMeasure.Index, "0.1 0.9", false)]
    [InlineData(IndicatorMeasure.Count, "1 6", false)]
    [InlineData(IndicatorMeasure.Amount, "1 6", false)]
    [InlineData(IndicatorMeasure.Change, "1 100", false)]
    [InlineData(IndicatorMeasure.Change, "1 -2 0 100", true)]
    public void Jump_OfAMeasure_HasItsOwnFloor(IndicatorMeasure measure, string values, bool found) =>
        Assert.Equal(found, Jumps(OneIndicator with { Measure = measure }, values, Number).Length == 1);

    [Fact]
    public void Jump_IsToldByHintWithBothNumbersAndTheLimits()
    {
        var found = Assert.Single(Jumps(OneIndicator, "100 101 99 100 300", Number));

        Assert.Equal((Severity.Hint, "300", "100"), (found.Severity, found.Declared, found.Computed));
        Assert.Equal("'liczba osób' rose from 100 to 300 between 2020 and 2021. Here a value is taken for a jump that lies more than 50 from 100, the median of the 4 earlier values.", found.English);
        Assert.Equal("„liczba osób”: wzrost z 100 do 300 między 2020 a 2021. Za skok uznaje się tu wartość odległą o więcej niż 50 od 100, mediany wcześniejszych wartości (jest ich 4).", found.Polish);
        Assert.Equal(
            "'liczba osób' rose from 44% to 60% between 2020 and 2021. Here a value is taken for a jump that lies more than 10 percentage points from 45%, the median of the 3 earlier values.",
            Assert.Single(Jumps(OneIndicator, "45 46 44 60", Percent)).English);
    }

    /// <summary>A running total that begins anew is no fall; what stands before a break or in another unit is not looked at.</summary>
    [Fact]
    public void Jump_AcrossWhatCannotBeCompared_IsNone()
    {
        var year = new MonitoringRound(new("S"), Period.Year(2020)) { Observations = [new(new("W1"), Period.Quarter(2020, 4), Number(400))] };
        var next = Round with { Observations = [new(new("W1"), Period.Quarter(2021, 1), Number(20))] };
        Assert.Empty(Of(OneIndicator with { Timing = IndicatorTiming.Cumulative }, [year, next]));
        Assert.Empty(Of(OneIndicator with { Timing = IndicatorTiming.CumulativeInYear }, [year, next]));
        Assert.Single(Of(OneIndicator with { Timing = IndicatorTiming.CumulativeFromStart }, [year, next]));
        Assert.Single(Of(OneIndicator, [year, next]));
        Assert.Empty(Of(OneIndicator, [year, next with { Observations = [next.Observations[0] with { Status = ObservationStatus.Break }] }]));
        Assert.Empty(Of(OneIndicator, [year, next with { Observations = [next.Observations[0] with { Unit = "rodziny" }] }]));
        Assert.Empty(Of(OneIndicator, [year, next with { Observations = [next.Observations[0] with { Status = ObservationStatus.Forecast }] }]));
    }

    private static Finding[] Jumps(Indicator indicator, string values, Func<decimal, Value> value)
    {
        var numbers = values.Split(' ');
        return Of(indicator, numbers.Select((number, at) => (Period: Period.Year(2022 - numbers.Length + at), Number: decimal.Parse(number, CultureInfo.InvariantCulture)))
            .Select(each => new MonitoringRound(new("S"), each.Period) { Observations = [new(new("W1"), each.Period, value(each.Number))] })
            .ToValueList());
    }

    private static Finding[] Of(Indicator indicator, ValueList<MonitoringRound> rounds) =>
        Find("SSA305", Small.Of(OneGoal with { Indicators = [indicator with { Aggregation = null }] }), rounds, comparedWith: null);
}

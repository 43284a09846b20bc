using static SocialStrategy.Core.Tests.Audit.Small;

namespace SocialStrategy.Core.Tests.Audit;

/// <summary>What the audit concludes from what the number of an indicator is, and what it does not conclude where that is not said.</summary>
public sealed class MeasureRuleTests
{
    [Theory]
    [InlineData(null, 0, null)]
    [InlineData(null, 100, null)]
    [InlineData(null, -1, Severity.Hint)]
    [InlineData(null, 116, Severity.Hint)]
    [InlineData(IndicatorMeasure.Share, 100, null)]
    [InlineData(IndicatorMeasure.Share, -1, Severity.Error)]
    [InlineData(IndicatorMeasure.Share, 116, Severity.Error)]
    [InlineData(IndicatorMeasure.Rate, 116, null)]
    [InlineData(IndicatorMeasure.Ratio, 116, null)]
    [InlineData(IndicatorMeasure.Change, -12, null)]
    [InlineData(IndicatorMeasure.Index, 116, null)]
    public void Percent_OutsideItsRange_IsAnErrorOfAShareAlone(IndicatorMeasure? measure, int percent, Severity? severity)
    {
        var plan = With(OneIndicator with { Measure = measure, Unit = "%" });
        Assert.Equal(severity, Find("SSA302", plan, Of(Total(Percent(percent)))).SingleOrDefault()?.Severity);
        Assert.Equal(severity, Find("SSA302", plan, Of(Total(Percent(1), new Contribution(new("A"), Percent(percent))))).SingleOrDefault()?.Severity);
        Assert.Equal(severity, Find("SSA302", plan, Of(Whole(Percent(1), BreakdownCoverage.Partial, Percent(percent)))).SingleOrDefault()?.Severity);
    }

    /// <summary>A plain number of per cent is a share where the plan says so; in another unit it is none.</summary>
    [Theory]
    [InlineData("%", true)]
    [InlineData(null, true)]
    [InlineData("osoby", false)]
    public void Share_AsAPlainNumber_IsJudgedInPerCent(string? unit, bool found) =>
        Assert.Equal(found, Find("SSA302", With(OneIndicator with { Measure = IndicatorMeasure.Share, Unit = unit }), Of(Total(Number(101)))).Length == 1);

    [Fact]
    public void Percent_OfAPart_IsAShareOfAWholeThatIsNone()
    {
        Assert.Equal(Severity.Error, Assert.Single(Find("SSA302", Whole(Number(1), BreakdownCoverage.Partial, Percent(101)))).Severity);
        Assert.Equal(Severity.Hint, Assert.Single(Find("SSA302", Whole(Number(1), BreakdownCoverage.Independent, Percent(101)))).Severity);
        Assert.Equal(Severity.Hint, Assert.Single(Find("SSA302", Total(Percent(101)) with { Item = new("1"), Name = "Udział osób starszych" })).Severity);
    }

    [Theory]
    [InlineData(IndicatorMeasure.Count, "osoby", false)]
    [InlineData(IndicatorMeasure.Amount, "zł", false)]
    [InlineData(null, "osoby", false)]
    [InlineData(null, "%", true)]
    [InlineData(null, "% wydatków", true)]
    [InlineData(null, "‰", true)]
    [InlineData(IndicatorMeasure.Count, "%", true)]
    [InlineData(IndicatorMeasure.Share, null, true)]
    [InlineData(IndicatorMeasure.Rate, "na 10 tys.", true)]
    [InlineData(IndicatorMeasure.Ratio, null, true)]
    [InlineData(IndicatorMeasure.Change, null, true)]
    [InlineData(IndicatorMeasure.Index, "pkt", true)]
    public void Sum_OverBodiesOrPeriods_IsSenselessOfWhatDoesNotAddUp(IndicatorMeasure? measure, string? unit, bool found)
    {
        var sum = new AggregationRule(AggregationMethod.Sum, MissingPolicy.Skip);
        var indicator = OneIndicator with { Measure = measure, Unit = unit, Aggregation = null };
        Assert.Empty(Find("SSA407", With(indicator), Round));
        Assert.Equal(found, Find("SSA407", With(indicator with { Aggregation = new IndicatorAggregation { OverRealizers = sum } }), Round).Length == 1);
        Assert.Equal(found, Find("SSA407", With(indicator with { Aggregation = new IndicatorAggregation { OverPeriods = sum } }), Round).Length == 1);
        Assert.Empty(Find("SSA407", With(indicator with { Aggregation = new IndicatorAggregation { OverBreakdowns = sum, OverRealizers = new AggregationRule(AggregationMethod.Mean, MissingPolicy.Skip) } }), Round));
    }

    [Theory]
    [InlineData(IndicatorTiming.Cumulative, AggregationMethod.Mean, true)]
    [InlineData(IndicatorTiming.CumulativeInYear, AggregationMethod.Median, true)]
    [InlineData(IndicatorTiming.CumulativeFromStart, AggregationMethod.Minimum, true)]
    [InlineData(IndicatorTiming.Cumulative, AggregationMethod.Last, false)]
    [InlineData(IndicatorTiming.Cumulative, AggregationMethod.Maximum, false)]
    [InlineData(IndicatorTiming.Cumulative, AggregationMethod.None, false)]
    [InlineData(IndicatorTiming.Snapshot, AggregationMethod.Mean, false)]
    [InlineData(IndicatorTiming.OverPeriod, AggregationMethod.Mean, false)]
    public void Rule_OverPeriodsOfRunningTotals_TakesTheLast(IndicatorTiming timing, AggregationMethod method, bool found) => Assert.Equal(
        found,
        Find("SSA407", With(OneIndicator with { Timing = timing, Aggregation = new IndicatorAggregation { OverPeriods = new AggregationRule(method, MissingPolicy.Skip) } }), Round).Length == 1);

    [Theory]
    [InlineData(IndicatorTiming.Snapshot)]
    [InlineData(IndicatorTiming.Cumulative)]
    [InlineData(IndicatorTiming.CumulativeInYear)]
    [InlineData(IndicatorTiming.CumulativeFromStart)]
    public void Sum_OverPeriodsOfWhatHoldsTheEarlierOnes_KeepsAPlanFromExisting(IndicatorTiming timing)
    {
        var summed = OneIndicator with { Timing = timing, Aggregation = new IndicatorAggregation { OverPeriods = new AggregationRule(AggregationMethod.Sum, MissingPolicy.Skip) } };
        Assert.Contains("W1", Assert.Throws<ArgumentException>(() => With(summed)).Message, StringComparison.Ordinal);
    }

    /// <summary>Quarters of 2020 and 2021, told in the rounds of the two years.</summary>
    [Theory]
    [InlineData(IndicatorTiming.Cumulative, "10 25", "20", true, "whole years")]
    [InlineData(IndicatorTiming.CumulativeFromStart, "10 25", "20", true, "whole years")]
    [InlineData(IndicatorTiming.CumulativeInYear, "10 25", "20", false, "whole years")]
    [InlineData(IndicatorTiming.OverPeriod, "10 25", "20", false, "whole years")]
    [InlineData(IndicatorTiming.Cumulative, "10 25 30 40", "5 15 14 30", true, "quarters")]
    [InlineData(IndicatorTiming.CumulativeInYear, "10 25 30 40", "5 15 14 30", true, "quarters")]
    [InlineData(IndicatorTiming.Cumulative, "10 25 30 40", "5 15 15 30", false, "quarters")]
    [InlineData(IndicatorTiming.CumulativeInYear, "10 25 30 40", "5 15 15 30", false, "quarters")]
    [InlineData(IndicatorTiming.CumulativeFromStart, "10 25 30 40", "5 15 15 30", true, "quarters")]
    [InlineData(IndicatorTiming.CumulativeFromStart, "10 25 30 40", "45 46 46 50", false, "quarters")]
    public void RunningTotal_ThatFellWithoutBeginningAnew_IsFound(IndicatorTiming timing, string before, string after, bool found, string kind)
    {
        var plan = With(OneIndicator with { Timing = timing, Aggregation = null });
        var rounds = kind == "quarters" ? new[] { Quarters(2020, before), Quarters(2021, after) } : [.. Years(before), .. Years(after, 2021)];
        var findings = Find("SSA307", plan, [.. rounds], comparedWith: null);

        Assert.Equal(found, findings.Length == 1);
        Assert.All(findings, finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    [Fact]
    public void RunningTotal_ThatFell_SaysWhatIsNotRecorded()
    {
        var rounds = Years("25 20", 2020).ToValueList();
        var unsaid = Assert.Single(Find("SSA307", With(OneIndicator with { Timing = IndicatorTiming.Cumulative, Aggregation = null }), rounds, comparedWith: null));
        Assert.Equal(("20", "25"), (unsaid.Declared, unsaid.Computed));
        Assert.Equal("'liczba osób' is reported as a running total, but fell from 25 (2020) to 20 (2021). Whether counting begins anew each year has not been recorded.", unsaid.English);
        Assert.Equal("„liczba osób” podaje się narastająco, a wartość zmalała z 25 (2020) do 20 (2021). Nie zapisano, czy liczenie zaczyna się co roku od nowa.", unsaid.Polish);
        Assert.Equal(
            "„liczba osób” podaje się narastająco, a wartość zmalała z 25 (2020) do 20 (2021).",
            Assert.Single(Find("SSA307", With(OneIndicator with { Timing = IndicatorTiming.CumulativeFromStart, Aggregation = null }), rounds, comparedWith: null)).Polish);
    }

    [Fact]
    public void RunningTotal_AfterABreakOrByEar_IsNotJudged()
    {
        var plan = With(OneIndicator with { Timing = IndicatorTiming.Cumulative, Aggregation = null });
        var before = new MonitoringRound(new("S"), Period.Year(2020)) { Observations = [Total(Number(25)) with { Period = Period.Year(2020) }] };
        Assert.Empty(Find("SSA307", plan, [before, Of(Total(Number(20)) with { Status = ObservationStatus.Break })], comparedWith: null));
        Assert.Empty(Find("SSA307", plan, [before, Of(Total(About(20)))], comparedWith: null));
        Assert.Empty(Find("SSA307", plan, [before, Of(Total(Number(20)) with { Unit = "rodziny" })], comparedWith: null));
    }

    private static Strategy With(Indicator indicator) => Small.Of(OneGoal with { Indicators = [indicator] });

    private static MonitoringRound Of(Observation observation) => Round with { Observations = [observation] };

    private static MonitoringRound Quarters(int year, string values) => new(new("S"), Period.Year(year))
    {
        Observations = values.Split(' ').Select((value, at) => new Observation(new("W1"), Period.Quarter(year, at + 1), Number(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)))).ToValueList(),
    };

    private static IEnumerable<MonitoringRound> Years(string values, int? first = null)
    {
        var numbers = values.Split(' ');
        return numbers.Select((value, at) => (Year: (first ?? (2021 - numbers.Length)) + at, Value: value)).Select(each => new MonitoringRound(new("S"), Period.Year(each.Year))
        {
            Observations = [new Observation(new("W1"), Period.Year(each.Year), Number(decimal.Parse(each.Value, System.Globalization.CultureInfo.InvariantCulture)))],
        });
    }
}

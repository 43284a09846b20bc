using SocialStrategy.Core.Tests.Audit;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Evaluation;

public sealed class IndicatorSeriesTests
{
    [Fact]
    public void Of_SeveralRounds_TakesTheLatestAndKeepsTheEarlier()
    {
        var series = Series(
            Round(2021, At(2021, 10)),
            Round(2022, At(2021, 12) with { Status = ObservationStatus.Revised, Note = "błąd w sprawozdaniu" }, At(2022, 15)),
            Round(2023, At(2022, 15), At(2023, 14), At(2024, 20) with { Status = ObservationStatus.Forecast }));

        Assert.Equal(["2021 12", "2022 15", "2023 14", "2024 20"], series.Points.Select(point => $"{point.Period} {point.Value.Number}"));
        Assert.Equal([new NumberValue(10)], series.Points[0].Earlier.Select(each => each.Value));
        Assert.Equal("błąd w sprawozdaniu", series.Points[0].Observation.Note);
        Assert.Empty(series.Points[1].Earlier);
        Assert.Equal([true, false, false, false], series.Points.Select(point => point.IsRevised));
        Assert.Equal([false, false, false, true], series.Points.Select(point => point.IsForecast));
    }

    [Fact]
    public void IsRevised_SaidOrSeen_IsTrue()
    {
        var series = Series(Round(2021, At(2021, 10)), Round(2022, At(2021, 12), At(2022, 15) with { Status = ObservationStatus.Revised }));

        Assert.Equal([true, true], series.Points.Select(point => point.IsRevised));
    }

    [Fact]
    public void Of_LaterRoundsAndOtherPeriodsAndTables_LeavesThemOut()
    {
        var monitoring = Monitoring(
            Round(2021, At(2021, 10), new Observation(new("w"), Period.Quarter(2021, 1), new NumberValue(3)), At(2021, 99) with { Group = "tabela" }),
            Round(2022, At(2021, 11)));

        Assert.Equal([new NumberValue(10)], IndicatorSeries.Of(monitoring, new("w"), Period.Year(2021)).Points.Select(point => point.Value));
        Assert.Equal("indicator", Assert.Throws<ArgumentException>(() => IndicatorSeries.Of(monitoring, new("x"), Period.Year(2021))).ParamName);
    }

    /// <summary>Of running totals no mean is made, and nothing is compared with what stands before they began anew.</summary>
    [Theory]
    [InlineData(null, 4, 107, -30)]
    [InlineData(IndicatorTiming.OverPeriod, 4, 107, -30)]
    [InlineData(IndicatorTiming.CumulativeFromStart, 4, null, -30)]
    [InlineData(IndicatorTiming.Cumulative, 2, null, null)]
    [InlineData(IndicatorTiming.CumulativeInYear, 2, null, null)]
    public void Summarize_RunningTotals_HaveNoMeanAndNoPast(IndicatorTiming? timing, int count, int? sum, int? overWhole)
    {
        (Period Period, int Number)[] quarters = [(Period.Quarter(2021, 3), 37), (Period.Quarter(2021, 4), 55), (Period.Quarter(2022, 1), 8), (Period.Quarter(2022, 2), 7)];
        var strategy = new Strategy(new("s"), "S", [new Goal(new("1"), "C") { Indicators = [new Indicator(new("w"), "W") { Timing = timing }] }], [], [], []);
        var rounds = quarters.Select(each => new MonitoringRound(new("s"), each.Period) { Observations = [new(new("w"), each.Period, new NumberValue(each.Number))] }).ToValueList();
        var summary = IndicatorSeries.Of(new StrategyMonitoring(strategy, rounds), new("w"), Period.Quarter(2022, 2)).Summarize()!;

        Assert.Equal(count, summary.Numbers.Count);
        Assert.Equal(sum is null ? null : new Fraction(sum.Value, 4), summary.Mean);
        Assert.Equal(overWhole ?? -1, summary.OverWhole);
        Assert.Equal(-1, summary.FromPrevious);
    }

    [Fact]
    public void Summarize_LeavesOutWhatIsNoNumberAndWhatCannotBeCompared()
    {
        var series = Series(
            Round(2020, At(2020, 1000)),
            Round(2021, At(2021, 10) with { Status = ObservationStatus.Break }),
            Round(2022, new Observation(new("w"), Period.Year(2022), new MissingValue(MissingReason.NoData))),
            Round(2023, At(2023, 13), At(2024, 20) with { Status = ObservationStatus.Forecast }));

        var summary = series.Summarize()!;
        Assert.Equal([Period.Year(2021), Period.Year(2023)], summary.Numbers.Select(each => each.Period));
        Assert.Equal(new Fraction(23, 2), summary.Mean);
        Assert.Equal(3, summary.FromPrevious);
        Assert.Null(Series(Round(2022, new Observation(new("w"), Period.Year(2022), new TextValue("dużo")))).Summarize());
    }

    [Fact]
    public void Summary_OfNumbers_HasMeanExtremesAndTrends()
    {
        var summary = new SeriesSummary(
        [
            new SeriesNumber(Period.Year(2020), 4),
            new SeriesNumber(Period.Year(2021), 9),
            new SeriesNumber(Period.Year(2022), 2),
            new SeriesNumber(Period.Year(2023), 9),
        ]);

        Assert.Equal(6, summary.Mean);
        Assert.Equal([2021, 2023], summary.Highest.Select(each => each.Period.Start.Year));
        Assert.Equal([2022], summary.Lowest.Select(each => each.Period.Start.Year));
        Assert.Equal((7, 5), ((int)summary.FromPrevious!.Value.Numerator, (int)summary.OverWhole!.Value.Numerator));
        Assert.Equal(summary.Highest, summary.Best(DesiredDirection.Rise));
        Assert.Equal(summary.Lowest, summary.Best(DesiredDirection.Fall));
        Assert.Equal(summary.Lowest, summary.Worst(DesiredDirection.Rise));
        Assert.Equal(summary.Highest, summary.Worst(DesiredDirection.Fall));
        Assert.Empty(summary.Best(DesiredDirection.None));
        Assert.Empty(summary.Worst(DesiredDirection.KeepWithinRange));
        var one = new SeriesSummary([new SeriesNumber(Period.Year(2020), 1)]);
        Assert.Null(one.FromPrevious);
        Assert.Null(one.OverWhole);
        Assert.Equal(3, new SeriesSummary([.. one.Numbers, new SeriesNumber(Period.Year(2021), 4)]).OverWhole);
        _ = Assert.Throws<ArgumentException>(() => new SeriesSummary([.. one.Numbers, .. one.Numbers]));
        _ = Assert.Throws<ArgumentException>(() => new SeriesSummary([]));
        _ = Assert.Throws<ArgumentException>(() => new SeriesSummary([new SeriesNumber(Period.Year(2021), 1), new SeriesNumber(Period.Year(2020), 1)]));
    }

    /// <summary>Printed in the report: 6,2 6,3 6,4 6,4 6,5 6,5 5,9; their mean is 44,2 : 7.</summary>
    [Fact]
    public void RatingHistory_OfSieradz_HasTheSevenYears()
    {
        var folder = Path.Combine(Sources.Root, "samples", "Sieradz", "data");
        var strategy = StrategyJson.Read(File.ReadAllBytes(Path.Combine(folder, "strategy.json"))).GetContentOrThrow();
        var rounds = Directory.EnumerateFiles(folder, "round-*.json").Select(file => RoundJson.Read(File.ReadAllBytes(file), strategy).GetContentOrThrow()).ToValueList();

        var histories = RatingHistory.Of(new StrategyMonitoring(strategy, rounds), Period.Year(2020), strategy.Scales[0], Sources.Rules);

        var whole = histories[0];
        Assert.Equal(strategy.Code, whole.Subject);
        Assert.Equal([6.2m, 6.3m, 6.4m, 6.4m, 6.5m, 6.5m, 5.9m], whole.Points.Select(point => point.Published!.Value.Number!.Value));
        var published = whole.SummarizePublished()!;
        Assert.Equal(new Fraction(442, 70), published.Mean);
        Assert.Equal([2018, 2019], published.Highest.Select(each => each.Period.Start.Year));
        Assert.Equal([2020], published.Lowest.Select(each => each.Period.Start.Year));
        Assert.Equal(new Fraction(-6, 10), published.FromPrevious);
        Assert.Equal(new Fraction(-3, 10), published.OverWhole);
        Assert.Equal([new Fraction(345, 58)], whole.SummarizeComputed()!.Numbers.Select(each => each.Value));
        Assert.Equal(["1", "2", "3", "4", "5"], histories.Skip(1).Select(history => history.Subject.Text));
        Assert.Equal([6.7m, 5.9m, 5.2m, 5.6m, 5.8m], histories.Skip(1).Select(history => history.Points.Single().Computed!.Rounded));
    }

    private static Observation At(int year, decimal number) => new(new("w"), Period.Year(year), new NumberValue(number));

    private static MonitoringRound Round(int year, params ValueList<Observation> observations) => new(new("S"), Period.Year(year)) { Observations = observations };

    private static StrategyMonitoring Monitoring(params ValueList<MonitoringRound> rounds) =>
        new(PlanningExamples.Of(new Goal(new("1"), "Cel") { Indicators = [new Indicator(new("w"), "Wskaźnik")] }), rounds);

    private static IndicatorSeries Series(params ValueList<MonitoringRound> rounds) => IndicatorSeries.Of(Monitoring(rounds), new("w"), rounds[^1].Period);
}

using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>The line of an indicator, its axis and its sentences, from values chosen by hand.</summary>
public sealed class SeriesChartTests
{
    /// <summary>The least and the greatest value, and the axis: about five round steps, from 0 if that is not far, and room for a label above the greatest value.</summary>
    public static TheoryData<decimal, decimal, ChartAxis> Axes => new()
    {
        { 4, 10, new ChartAxis("wartość", 0, 12, 2) },
        { 5, 10, new ChartAxis("wartość", 0, 12, 2) },
        { 8, 10, new ChartAxis("wartość", 8, 10.5m, 0.5m) },
        { 0, 17, new ChartAxis("wartość", 0, 20, 5) },
        { 0, 18, new ChartAxis("wartość", 0, 20, 5) },
        { 0, 19, new ChartAxis("wartość", 0, 25, 5) },
        { -20, 17, new ChartAxis("wartość", -20, 30, 10) },
        { -10, -4, new ChartAxis("wartość", -10, 2, 2) },
        { -10, -5, new ChartAxis("wartość", -10, 2, 2) },
        { -10, -8, new ChartAxis("wartość", -10, -7.5m, 0.5m) },
        { 5, 5, new ChartAxis("wartość", 0, 6, 1) },
        { 0, 0, new ChartAxis("wartość", 0, 1.2m, 0.2m) },
        { -5, -5, new ChartAxis("wartość", -5, -3.8m, 0.2m) },
        { 0, 48_000, new ChartAxis("wartość", 0, 60_000, 10_000) },
        { 0, 0.03m, new ChartAxis("wartość", 0, 0.04m, 0.01m) },
    };

    [Theory]
    [MemberData(nameof(Axes))]
    public void Axis_OfValues_HasRoundMarks(decimal least, decimal greatest, ChartAxis expected) =>
        Assert.Equal(expected, Chart(Card(new Indicator(new("w"), "Osoby"), At(2023, greatest), At(2024, least))).Axis);

    [Fact]
    public void Chart_WithMarksAndTargets_NamesEveryNumberInItsLegend()
    {
        var chart = Chart(Card(Aimed, ReportLanguages.Polish, Rounds));

        Assert.Equal(
            [
                "wartości – 2020 r.: 15; 2021 r.: 20 (przerwanie szeregu, wartość poprawiona); 2022 r.: brak danych; 2023 r.: 25 (wartość wstępna); 2024 r.: 30; 2025 r.: 28 (prognoza)",
                "wartość docelowa – od 22 do 26 (2023 r.); najwyżej 40 (2024 r.)",
            ],
            chart.LegendEntries.Select(Shown.Plain));
        Assert.Equal("series-w", chart.Anchor);
        Assert.Equal("Linia od 2020 r. do 2025 r.; najmniej 15, najwięcej 30.", Shown.Plain(chart.Description));
        Assert.Equal(
            [[], [PointMarkKind.Break, PointMarkKind.Revised], [], [PointMarkKind.Provisional], [], [PointMarkKind.Forecast]],
            chart.Series[0].Points.Select(point => point.Marks.Select(mark => mark.Kind).ToArray()));
        Assert.Equal([22m, 22m, 22m, 22m, 40m, 40m], chart.Target!.Points.Select(point => point.Value!.Value));
        Assert.Equal(new ChartAxis("osoby", 0, 50, 10), chart.Axis);
    }

    [Fact]
    public void Sentences_OfEqualValues_NameNoneAsHighestAndLowest() => Assert.Equal(
        ["Wszystkie wartości są równe: 7."],
        Sentences(Card(new Indicator(new("w"), "Osoby"), At(2023, 7), At(2024, 7))));

    /// <summary>What stands before a break is no part of the summary, nor is a forecast: 20, 25 and 30 are left.</summary>
    [Fact]
    public void Sentences_OfASeries_SumItUpAndTellWhatWasRestated()
    {
        Assert.Equal(
            [
                "Porównano wartości od okresu 2021 r., bo wcześniejsze nie są porównywalne. Średnia z okresów: 25. Najwyższa wartość: 30 (2024 r.), najniższa: 20 (2021 r.). Zmiana od poprzedniego okresu: +5, od pierwszego: +10.",
                "2021 r.: 20, wcześniej podano 18; 19.",
            ],
            Sentences(Card(Aimed, ReportLanguages.Polish, Rounds)));
        Assert.Equal(
            [
                "Compared are the values from 2021 on, because earlier ones cannot be compared with them. Mean of the periods: 25. Highest value: 30 (2024), lowest: 20 (2021). Change from the previous period: +5, from the first: +10.",
                "2021: 20, given as 18; 19 before.",
            ],
            Sentences(Card(Aimed, ReportLanguages.English, Rounds)));
    }

    [Fact]
    public void Sentences_OfAFallThatStopped_HaveNoPlus() => Assert.Equal(
        ["Średnia z okresów: 8,7. Najwyższa wartość: 10 (2022 r.), najniższa: 8 (2023 r. i 2024 r.). Zmiana od poprzedniego okresu: 0, od pierwszego: −2."],
        Sentences(Card(new Indicator(new("w"), "Osoby"), At(2022, 10), At(2023, 8), At(2024, 8))));

    /// <summary>A mean of running totals says nothing.</summary>
    [Fact]
    public void Sentences_OfRunningTotals_HaveNoMean() => Assert.Equal(
        ["Najwyższa wartość: 45 (2024 r.), najniższa: 10 (2022 r.). Zmiana od poprzedniego okresu: +20, od pierwszego: +35."],
        Sentences(Card(new Indicator(new("w"), "Osoby") { Timing = IndicatorTiming.CumulativeFromStart }, At(2022, 10), At(2023, 25), At(2024, 45))));

    [Fact]
    public void Card_WithoutANumber_HasNoChart() =>
        Assert.Empty(Card(new Indicator(new("w"), "Osoby"), new Observation(new("w"), Period.Year(2024), new MissingValue(MissingReason.NoData))).OfType<LineChart>());

    /// <summary>Targets out of the order of time, one of which was given up.</summary>
    private static Indicator Aimed => new(new("w"), "Osoby")
    {
        Unit = "osoby",
        Targets =
        [
            new Target(Period.Year(2024), TargetRelation.AtMost, new NumberValue(40), upper: null),
            new Target(Period.Year(2023), TargetRelation.Between, new NumberValue(22), new NumberValue(26)),
            new Target(Period.Year(2022), TargetRelation.AtLeast, new NumberValue(99), upper: null) { ReplacedOn = new DateOnly(2022, 6, 1) },
        ],
    };

    private static MonitoringRound[] Rounds =>
    [
        Round(2021, At(2020, 15), At(2021, 18)),
        Round(2022, At(2021, 19), new Observation(new("w"), Period.Year(2022), new MissingValue(MissingReason.NoData))),
        Round(
            2024,
            At(2021, 20) with { Status = ObservationStatus.Break },
            At(2023, 25) with { Status = ObservationStatus.Provisional },
            At(2024, 30),
            At(2025, 28) with { Status = ObservationStatus.Forecast }),
    ];

    private static LineChart Chart(ValueList<Block> card) => card.OfType<LineChart>().Single();

    private static string[] Sentences(ValueList<Block> card) => [.. card.OfType<Paragraph>().Select(paragraph => Shown.Plain(((Run)paragraph.Inlines.Single()).Text))];

    private static ValueList<Block> Card(Indicator indicator, params Observation[] observations) => Card(indicator, ReportLanguages.Polish, Round(2024, observations));

    private static ValueList<Block> Card(Indicator indicator, Language language, params MonitoringRound[] rounds)
    {
        var strategy = new Strategy(new("S"), "Strategia", [new Goal(new("1"), "Pomoc") { Indicators = [indicator] }], [], [], []);
        var rules = new EvaluationRules { RatingRollUp = RollUpRules.MeanOfDirections, MeanRounding = Rounding.HalfAwayFromZero(1), PercentRounding = Rounding.HalfAwayFromZero(1) };
        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(strategy, [.. rounds]), Period.Year(2024), comparedWith: null, rules);
        return ReportSections.Indicator(indicator.Code).Build(new ReportContext(evaluation, language));
    }

    private static MonitoringRound Round(int year, params Observation[] observations) => new(new("S"), Period.Year(year)) { Observations = [.. observations] };

    private static Observation At(int year, decimal number) => new(new("w"), Period.Year(year), new NumberValue(number));
}

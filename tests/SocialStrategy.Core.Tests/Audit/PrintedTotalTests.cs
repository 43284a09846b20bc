using System.Globalization;
using static SocialStrategy.Core.Tests.Audit.Small;

namespace SocialStrategy.Core.Tests.Audit;

/// <summary>SSA101, SSA102, SSA108 to SSA114 and SSA213: printed numbers beside those that they are made of, by any rule and with rounding.</summary>
public sealed class PrintedTotalTests
{
    private static readonly ValueList<InputWeight<RealizerCode>> Weights = [new(new("A"), 0.5m), new(new("B"), 0.3m), new(new("C"), 0.2m)];

    [Theory]
    [InlineData(AggregationMethod.Mean, "4 8", "50", true)]
    [InlineData(AggregationMethod.Mean, "4 8", "6", false)]
    [InlineData(AggregationMethod.Mean, "4 5 5", "4.7", false)]
    [InlineData(AggregationMethod.Mean, "4 5 5", "5", false)]
    [InlineData(AggregationMethod.Mean, "4 5 5", "4.8", true)]
    [InlineData(AggregationMethod.Median, "1 2 9", "2", false)]
    [InlineData(AggregationMethod.Median, "1 2 9", "4", true)]
    [InlineData(AggregationMethod.Median, "1 4", "2.5", false)]
    [InlineData(AggregationMethod.Minimum, "4 8", "5", true)]
    [InlineData(AggregationMethod.Minimum, "4.2 8.1", "4", false)]
    [InlineData(AggregationMethod.Maximum, "4 8", "8", false)]
    [InlineData(AggregationMethod.Maximum, "4 8", "12", true)]
    [InlineData(AggregationMethod.Sum, "10 10", "21", true)]
    [InlineData(AggregationMethod.Sum, "10 10", "20.5", true)]
    [InlineData(AggregationMethod.Sum, "1.2 2.3 3.4", "7.0", false)]
    [InlineData(AggregationMethod.Sum, "1.2 2.3 3.4", "6.8", false)]
    [InlineData(AggregationMethod.Sum, "1.2 2.3 3.4", "7.3", true)]
    [InlineData(AggregationMethod.Sum, "1.2 2.3 3.4", "7", false)]
    [InlineData(AggregationMethod.Sum, "33.3 33.3 33.3", "100", false)]
    [InlineData(AggregationMethod.Sum, "0.5 0.5 0.5", "2", false)]
    [InlineData(AggregationMethod.Sum, "-1.2 -2.3", "-3.6", false)]
    [InlineData(AggregationMethod.Sum, "-1.2 -2.3", "-3.9", true)]
    public void Total_ByAnyRule_IsFoundOnlyWhereNoRoundingExplainsIt(AggregationMethod method, string contributions, string printed, bool found) =>
        Assert.Equal(found ? Severity.Error : null, Find("SSA101", Plan(method), Round(Beside(printed, contributions))).SingleOrDefault()?.Severity);

    [Theory]
    [InlineData("6.6", false)]
    [InlineData("7.4", false)]
    [InlineData("6.0", true)]
    public void WeightedMean_BesideItsContributions(string printed, bool found) =>
        Assert.Equal(found, Find("SSA101", Plan(new AggregationRule(AggregationMethod.WeightedMean, MissingPolicy.Skip, Weights, weightTotal: 1)), Round(Beside(printed, printed == "7.4" ? "6 8 10" : "4 8 11"))).Length == 1);

    /// <summary>5 of 6 and 100 of 120 are 83,3%; their mean is the same. 9 of 10 and 1 of 90 pool to 10%, and their mean is 45,6%.</summary>
    [Theory]
    [InlineData(AggregationMethod.PooledRatio, "10", false)]
    [InlineData(AggregationMethod.PooledRatio, "45.6", true)]
    [InlineData(AggregationMethod.MeanOfRatios, "45.6", false)]
    [InlineData(AggregationMethod.MeanOfRatios, "10", true)]
    public void Percentages_ByTheirRule(AggregationMethod method, string printed, bool found)
    {
        var total = Total(Percent(Decimal(printed)), new(new("A"), Share(90, 9, 10)), new(new("B"), Share(1.1m, 1, 90)));

        Assert.Equal(found, Find("SSA101", Plan(method), Round(total)).Length == 1);
    }

    [Fact]
    public void Total_OfAmounts_ThatFitsOnlyIfRounded_IsAWarning()
    {
        Assert.Equal(Severity.Warning, Amounts(100.00m, 33.33m, 33.33m, 33.33m));
        Assert.Null(Amounts(100.00m, 33.33m, 33.33m, 33.34m));
        Assert.Equal(Severity.Error, Amounts(101.00m, 33.33m, 33.33m, 33.33m));
        Assert.Equal(Severity.Warning, Amounts(21m, 10m, 10m));
        Assert.Null(Amounts(100m, 33.33m, 33.33m, 33.33m));
    }

    [Fact]
    public void Composite_BesideComposites_IsComparedByComponent()
    {
        var found = Assert.Single(Find("SSA101", Total(Crimes(20, 9), new(new("A"), Crimes(10, 3)), new(new("B"), Crimes(10, 4)))));

        Assert.Equal(("9", "7", "Wartość wskaźnika „liczba osób: wykrytych” wynosi 9, a suma wkładów 7."), (found.Declared, found.Computed, found.Polish));
    }

    [Theory]
    [InlineData("2021", "2021-Q1=25 2021-Q2=25 2021-Q3=25 2021-Q4=30", 105, false)]
    [InlineData("2021", "2021-Q1=25 2021-Q2=25 2021-Q3=25 2021-Q4=30", 100, true)]
    [InlineData("2021", "2021-Q1=25 2021-Q2=25 2021-Q4=25", 100, false)]
    [InlineData("2021", "2021-Q1=25 2021-Q2=25 2021-Q4=25", 70, true)]
    [InlineData("2021", "2021-H1=50 2021-Q3=20 2021-Q4=20", 90, false)]
    [InlineData("2021", "2021-H1=50 2021-Q3=20 2021-Q4=20", 91, true)]
    [InlineData("2021-Q1", "2021-01=5 2021-02=5 2021-03=5", 14, true)]
    [InlineData("2020/2021", "2020=5 2021=6", 12, true)]
    public void Period_BesideItsParts_IsTheirSum(string whole, string parts, int printed, bool found) => Assert.Equal(
        found ? Severity.Error : null,
        Find("SSA108", Over(AggregationMethod.Sum), Round([.. Series(parts), Total(Number(printed)) with { Period = Period.Parse(whole) }])).SingleOrDefault()?.Severity);

    [Theory]
    [InlineData(AggregationMethod.Last, "2021-Q1=25 2021-Q4=30", 30, false)]
    [InlineData(AggregationMethod.Last, "2021-Q1=25 2021-Q4=30", 25, true)]
    [InlineData(AggregationMethod.Last, "2021-Q1=25 2021-Q3=30", 25, false)]
    [InlineData(AggregationMethod.Last, "2021-06-30=25 2021-12-31=30", 25, true)]
    [InlineData(AggregationMethod.Maximum, "2021-Q1=25 2021-Q4=30", 28, true)]
    [InlineData(AggregationMethod.Minimum, "2021-Q1=25 2021-Q4=30", 28, true)]
    [InlineData(AggregationMethod.Mean, "2021-H1=20 2021-H2=30", 25, false)]
    [InlineData(AggregationMethod.Mean, "2021-H1=20 2021-H2=30", 50, true)]
    [InlineData(AggregationMethod.Mean, "2021-Q1=20 2021-Q2=30", 50, false)]
    public void Period_BesideItsParts_ByOtherRules(AggregationMethod method, string parts, int printed, bool found) =>
        Assert.Equal(found, Find("SSA108", Over(method), Round([.. Series(parts), Total(Number(printed))])).Length == 1);

    [Fact]
    public void Period_BesidePartsOfOtherRounds_IsCompared()
    {
        var quarters = Series("2021-Q1=25 2021-Q2=25 2021-Q3=25 2021-Q4=30").Select(each => new MonitoringRound(new("S"), each.Period) { Observations = [each] });

        Assert.Single(Find("SSA108", Over(AggregationMethod.Sum), [.. quarters, Round(Total(Number(100)))], comparedWith: null));
    }

    [Fact]
    public void Period_OfPartsThatMayStillChange_IsAWarning() => Assert.Equal(
        Severity.Warning,
        Assert.Single(Find("SSA108", Over(AggregationMethod.Sum), Round([.. Series("2021-H1=5 2021-H2=6").Select(each => each with { Status = ObservationStatus.Provisional }), Total(Number(12))]))).Severity);

    [Theory]
    [InlineData(100, "30 12", "30–42")]
    [InlineData(42, "30 12", null)]
    [InlineData(30, "30 12", null)]
    [InlineData(25, "30 12", "30–42")]
    public void Total_OfPersonsCountedTwice_LiesBetweenTheBounds(int printed, string contributions, string? bounds)
    {
        var plan = Planned(new() { OverRealizers = new AggregationRule(AggregationMethod.Sum, MissingPolicy.Skip), MayCountTwice = true });

        Assert.Equal(bounds, Find("SSA109", plan, Round(Beside($"{printed}", contributions))).SingleOrDefault()?.Computed);
        Assert.Empty(Find("SSA101", plan, Round(Beside($"{printed}", contributions))));
    }

    [Fact]
    public void Percentages_ThatARuleAdds_AreFoundHoweverTheyAreWritten()
    {
        var numbers = Of(Goal(OneIndicator with { Unit = "%" }));

        Assert.Equal("110", Assert.Single(Find("SSA110", numbers, Round(Beside("110", "50 60")))).Computed);
        Assert.Empty(Find("SSA101", numbers, Round(Beside("90", "50 60"))));
        Assert.Single(Find("SSA110", Round(Total(Percent(55), new(new("A"), Percent(50)), new(new("B"), Percent(60)))).Observations.ToArray()));
        Assert.Single(Find("SSA110", Of(Goal(OneIndicator with { Unit = "%", Aggregation = new() { OverPeriods = new AggregationRule(AggregationMethod.Sum, MissingPolicy.Skip) } })), Round([.. Series("2021-H1=50 2021-H2=60"), Total(Number(110))])));
        Assert.Empty(Find("SSA110", Round(Beside("110", "50 60")).Observations.ToArray()));
    }

    [Theory]
    [InlineData("100%", BreakdownCoverage.Exhaustive, "60 45", true)]
    [InlineData("100%", BreakdownCoverage.Exhaustive, "50 20", true)]
    [InlineData("100%", BreakdownCoverage.Exhaustive, "60 40", false)]
    [InlineData("100%", BreakdownCoverage.Exhaustive, "33.3 33.3 33.3", false)]
    [InlineData("100%", BreakdownCoverage.Exhaustive, "33 33 33", false)]
    [InlineData("100%", BreakdownCoverage.Partial, "50 20", false)]
    [InlineData("100%", BreakdownCoverage.Partial, "60 45", true)]
    [InlineData("100%", BreakdownCoverage.Independent, "60 45", false)]
    [InlineData("300", BreakdownCoverage.Exhaustive, "60 45", true)]
    [InlineData("300", BreakdownCoverage.Exhaustive, "50 20", true)]
    [InlineData("300", BreakdownCoverage.Exhaustive, "60.0 40.0", false)]
    [InlineData("52%", BreakdownCoverage.Exhaustive, "60 45", false)]
    [InlineData("62%", BreakdownCoverage.Exhaustive, "60 45", true)]
    [InlineData("40%", BreakdownCoverage.Exhaustive, "60 45", true)]
    [InlineData("30%", BreakdownCoverage.Exhaustive, "10 20", false)]
    [InlineData("100%", BreakdownCoverage.Exhaustive, "105 95", false)]
    public void Parts_ThatArePercentages(string whole, BreakdownCoverage coverage, string parts, bool found)
    {
        var value = whole[^1] == '%' ? Percent(Decimal(whole[..^1])) : Number(Decimal(whole));

        Assert.Equal(found, Find("SSA102", Whole(value, coverage, [.. Numbers(parts).Select(Percent)])).Length == 1);
    }

    [Fact]
    public void Parts_WithTheirRatios_AreAddedExactly()
    {
        Assert.Empty(Find("SSA102", Whole(Share(52.5m, 105, 200), BreakdownCoverage.Exhaustive, Share(60, 60, 100), Share(45, 45, 100))));
        Assert.Single(Find("SSA102", Whole(Share(53, 106, 200), BreakdownCoverage.Exhaustive, Share(60, 60, 100), Share(45, 45, 100))));
        Assert.Empty(Find("SSA102", Whole(Share(30, 60, 200), BreakdownCoverage.Exhaustive, Share(10, 20, 200), Share(20, 40, 200))));
        Assert.Single(Find("SSA102", Whole(Share(30, 60, 200), BreakdownCoverage.Partial, Share(10, 20, 200), Share(25, 50, 200))));
    }

    [Fact]
    public void Parts_ByTheStatedRule_AreNotAdded()
    {
        var plan = Planned(new() { OverBreakdowns = new AggregationRule(AggregationMethod.Mean, MissingPolicy.Skip) });

        Assert.Empty(Find("SSA102", plan, Round(Whole(Number(6), BreakdownCoverage.Exhaustive, Number(4), Number(8)))));
        Assert.Equal("„liczba osób” wynosi 12, a średnia części 6.", Assert.Single(Find("SSA102", plan, Round(Whole(Number(12), BreakdownCoverage.Exhaustive, Number(4), Number(8))))).Polish);
    }

    [Fact]
    public void Parts_OfOneName_AreFound()
    {
        Assert.Single(Find("SSA111", Total(Number(3)) with { Breakdowns = [new Breakdown(BreakdownFeature.Sex, BreakdownCoverage.Exhaustive, [new Part("kobiety", Number(1)), new Part(" Kobiety", Number(2))])] }));
        Assert.Single(Find("SSA111", Total(new CompositeValue([new Component("a", Number(1)), new Component("a", Number(2))]))));
        Assert.Empty(Find("SSA111", Whole(Number(3), BreakdownCoverage.Exhaustive, Number(1), Number(2))));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, "osoby", true)]
    [InlineData(null, "porady", false)]
    [InlineData("porady", "porady", true)]
    public void Contributions_OfOneBody_AreFoundInOneUnit(string? first, string? second, bool found) =>
        Assert.Equal(found, Find("SSA112", Total(Number(3), new(new("A"), Number(1)) { Unit = first }, new(new("A"), Number(2)) { Unit = second })).Length == 1);

    [Theory]
    [InlineData(AggregationMethod.PooledRatio)]
    [InlineData(AggregationMethod.MeanOfRatios)]
    [InlineData(AggregationMethod.Mean)]
    [InlineData(AggregationMethod.Maximum)]
    public void Share_OfNothing_IsNoNumber(AggregationMethod method)
    {
        var found = Assert.Single(Find("SSA113", Plan(method), Round(Total(Percent(25), new(new("A"), Share(0, 0, 0)), new(new("B"), Share(50, 5, 10))))));

        Assert.Equal("Reguła wskaźnika „liczba osób” dla wkładów nie daje liczby: brakuje licznika i mianownika albo mianownik to 0, a taki udział nie jest liczbą.", found.Polish);
    }

    [Theory]
    [InlineData("sum", "12 4 8", "mean", "8")]
    [InlineData("sum", "1 2 9", "median", "2")]
    [InlineData("sum", "1 2 9", "minimum", "1")]
    [InlineData("sum", "1 2 9", "maximum", "9")]
    [InlineData("mean", "1 2 9", "sum", "12")]
    [InlineData("sum", "4 8 11", "weightedMean", "6.6")]
    public void OtherRule_ThatGivesThePrintedNumber_IsNamed(string stated, string contributions, string planted, string printed)
    {
        var other = new Indicator(new("W2"), "inny") { Aggregation = new() { OverRealizers = new AggregationRule(AggregationMethod.WeightedMean, MissingPolicy.Skip, Weights, weightTotal: 1) } };
        var plan = Of(OneGoal with { Indicators = [OneIndicator with { Aggregation = new() { OverRealizers = new AggregationRule(Enum.Parse<AggregationMethod>(stated, ignoreCase: true), MissingPolicy.Skip) } }, other] });

        Assert.Contains(planted, Rules(Assert.Single(Find("SSA114", plan, Round(Beside(printed, contributions))))));
        Assert.Empty(Find("SSA114", plan, Round(Beside(stated == "mean" ? "4" : $"{Numbers(contributions).Sum().ToString(CultureInfo.InvariantCulture)}", contributions))));
    }

    [Fact]
    public void OtherRule_WhereAMissingOneCountsAs0_IsNamed()
    {
        var total = Total(Number(4), new(new("A"), Number(4)), new(new("B"), Number(8)), new(new("C"), Missing(MissingReason.NotReported)));

        Assert.EndsWith("a dałaby ją taka: średnia wkładów, gdy brak liczy się jako 0; minimum wkładów.", Assert.Single(Find("SSA114", Plan(AggregationMethod.Mean), Round(total))).Polish.Replace("minimum wkładów; średnia wkładów, gdy brak liczy się jako 0", "średnia wkładów, gdy brak liczy się jako 0; minimum wkładów", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherRule_OfShares_IsNamed()
    {
        var total = Total(Percent(45.6m), new(new("A"), Share(90, 9, 10)), new(new("B"), Share(1.1m, 1, 90)));

        Assert.Contains("meanOfRatios", Rules(Assert.Single(Find("SSA114", Plan(AggregationMethod.PooledRatio), Round(total)))));
        Assert.Contains("pooledRatio", Rules(Assert.Single(Find("SSA114", Plan(AggregationMethod.MeanOfRatios), Round(total with { Value = Percent(10) })))));
    }

    [Fact]
    public void OtherRule_WhereNoneIsStated_IsAHint()
    {
        var found = Assert.Single(Find("SSA114", Planned(rule: null), Round(Beside("12", "1 2 9"))));

        Assert.Equal((Severity.Hint, "Wartość wskaźnika „liczba osób” wynosi 12. Strategia nie podaje reguły, a wartość dałaby taka: suma wkładów."), (found.Severity, found.Polish));
        Assert.Empty(Find("SSA101", Planned(rule: null), Round(Beside("13", "1 2 9"))));
    }

    [Fact]
    public void OtherRule_OfPeriods_IsNamed()
    {
        Assert.Equal(["minimum", "last"], Rules(Assert.Single(Find("SSA114", Over(AggregationMethod.Sum), Round([.. Series("2021-Q1=25 2021-Q2=24 2021-Q3=29 2021-Q4=20"), Total(Number(20))])))));
        Assert.Equal(["sum"], Rules(Assert.Single(Find("SSA114", Over(AggregationMethod.Last), Round([.. Series("2021-H1=25 2021-H2=24"), Total(Number(49))])))));
        Assert.Empty(Find("SSA114", Over(AggregationMethod.Sum), Round([.. Series("2021-Q1=25 2021-Q2=24"), Total(Number(24))])));
    }

    [Fact]
    public void OtherRule_OfPercentagesWithoutARule_IsNoSum()
    {
        var plan = Of(Goal(OneIndicator with { Unit = "%", Aggregation = null }));

        Assert.Equal(["meanOfRatios"], Rules(Assert.Single(Find("SSA114", plan, Round(Total(Percent(55), new(new("A"), Percent(50)), new(new("B"), Percent(60))))))));
        Assert.Equal(["mean"], Rules(Assert.Single(Find("SSA114", plan, Round(Beside("55", "50 60"))))));
        Assert.Empty(Find("SSA114", plan, Round(Beside("110", "50 60"))));
    }

    /// <summary>The sum is a bound there, so that nothing says that the value is it.</summary>
    [Fact]
    public void OtherRule_WithinBounds_IsNotLookedFor() =>
        Assert.Empty(Find("SSA114", Planned(new() { OverRealizers = new AggregationRule(AggregationMethod.Sum, MissingPolicy.Skip), MayCountTwice = true }), Round(Beside("30", "30 12"))));

    /// <summary>14/3 is 4,66…, 13/3 is 4,33…, 16/3 is 5,33….</summary>
    [Theory]
    [InlineData("4.6", "4 5 5", "cutOff")]
    [InlineData("4.4", "4 4 5", "up")]
    [InlineData("4.7", "4 5 5", null)]
    [InlineData("4.3", "4 4 5", null)]
    public void Mean_ThatIsNotRoundedToTheNearest_IsFoundAndIsNoError(string printed, string contributions, string? rounded)
    {
        Assert.Empty(Find("SSA101", Plan(AggregationMethod.Mean), Round(Beside(printed, contributions))));
        Assert.Equal(rounded, Find("SSA213", Plan(AggregationMethod.Mean), Round(Beside(printed, contributions))).SingleOrDefault()?.Arguments.First(argument => argument.Name == "rounded").Value);
    }

    [Fact]
    public void Mean_CutOffWhereAnotherIsRounded_IsAWarning()
    {
        var second = new Indicator(new("W2"), "dni") { Aggregation = new() { OverRealizers = new AggregationRule(AggregationMethod.Mean, MissingPolicy.Skip) } };
        var plan = Of(OneGoal with { Indicators = [OneIndicator with { Aggregation = second.Aggregation }, second] });
        var found = Assert.Single(Find("SSA213", plan, Round(Beside("4.6", "4 5 5"), Beside("5.7", "5 6 6") with { Item = new("W2") })));

        Assert.Equal((Severity.Warning, "Wartość wskaźnika „liczba osób” w druku wynosi 4,6, a dokładnie 4,666…. Liczbę obcięto, a nie zaokrąglono, a inaczej zaokrąglono w raporcie 1 liczbę."), (found.Severity, found.Polish.Replace('\u00A0', ' ')));
        Assert.Equal(Severity.Hint, Assert.Single(Find("SSA213", plan, Round(Beside("4.6", "4 5 5")))).Severity);
    }

    [Fact]
    public void Parts_WhoseMeanIsPrinted_AreExplained() => Assert.Equal(
        "Wartość wskaźnika „liczba osób” wynosi 6. Nie daje jej podana reguła (suma części), a dałaby ją taka: średnia części.",
        Assert.Single(Find("SSA114", Whole(Number(6), BreakdownCoverage.Exhaustive, Number(4), Number(8)))).Polish);

    [Fact]
    public void Numbers_AsLargeAsADecimalHolds_AreCompared()
    {
        var most = Number(decimal.MaxValue);

        Assert.Equal("158456325028528675187087900670", Assert.Single(Find("SSA101", Total(Number(1), new(new("A"), most), new(new("B"), most)))).Computed);
        Assert.Empty(Find("SSA102", Whole(most, BreakdownCoverage.Exhaustive, most, Number(0.0000000000000000000000000001m))));
    }

    [Theory]
    [InlineData("35.3", "1.2", "3.4", null)]
    [InlineData("35.9", "1.2", "3.4", null)]
    [InlineData("40", "1.2", "3.4", Severity.Error)]
    [InlineData("66.7", "2", "3", null)]
    [InlineData("66.6", "2", "3", Severity.Warning)]
    [InlineData("33.4", "1", "3", Severity.Warning)]
    public void Percent_OfPartsWithDecimals_StandsForAllThatArePrintedSo(string percent, string part, string whole, Severity? severity) =>
        Assert.Equal(severity, Find("SSA303", Total(Share(Decimal(percent), Decimal(part), Decimal(whole)))).SingleOrDefault()?.Severity);

    private static string[] Rules(Finding finding) =>
        [.. ((ValueList<object>)finding.Arguments.First(argument => argument.Name == "rules").Value).Cast<Phrase>().Select(rule => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{rule.Arguments.First(argument => argument.Name == "method").Value}"))];

    private static Severity? Amounts(decimal printed, params decimal[] amounts) =>
        Find("SSA101", Total(new MoneyValue(printed, "PLN"), [.. amounts.Select((amount, i) => new Contribution(Realizers[i].Code, new MoneyValue(amount, "PLN")))])).SingleOrDefault()?.Severity;

    private static Strategy Planned(IndicatorAggregation? rule) => Of(Goal(OneIndicator with { Aggregation = rule }));

    private static Strategy Plan(AggregationRule rule) => Planned(new() { OverRealizers = rule });

    private static Strategy Plan(AggregationMethod method) => Plan(new AggregationRule(method, MissingPolicy.Skip));

    private static Strategy Over(AggregationMethod method) => Planned(new() { OverPeriods = new AggregationRule(method, MissingPolicy.Skip) });

    private static Goal Goal(Indicator indicator) => OneGoal with { Indicators = [indicator] };

    private static MonitoringRound Round(params ValueList<Observation> observations) => Small.Round with { Observations = observations };

    private static Observation Beside(string printed, string contributions) =>
        Total(Number(Decimal(printed)), [.. Numbers(contributions).Select((each, i) => new Contribution(Realizers[i].Code, Number(each)))]);

    private static IEnumerable<Observation> Series(string list) => list.Split(' ').Select(each => each.Split('=')).Select(pair => Total(Number(Decimal(pair[1]))) with { Period = Period.Parse(pair[0]) });

    private static IEnumerable<decimal> Numbers(string list) => list.Split(' ').Select(Decimal);

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static PercentValue Share(decimal percent, decimal part, decimal whole) => new(percent) { Ratio = new Ratio(part, whole) };

    private static CompositeValue Crimes(decimal committed, decimal solved) => new([new Component("popełnionych", Number(committed)), new Component("wykrytych", Number(solved))]);
}

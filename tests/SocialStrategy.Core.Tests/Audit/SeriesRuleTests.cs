using static SocialStrategy.Core.Tests.Audit.Small;

namespace SocialStrategy.Core.Tests.Audit;

/// <summary>SSA301 to SSA306: series, percentages, periods, repetitions.</summary>
public sealed class SeriesRuleTests
{
    [Fact]
    public void Series_OfComparableValues_IsSilent()
    {
        Assert.Empty(Compare("SSA301", Total(Number(6)), Total(Number(7))));
        Assert.Empty(Compare("SSA301", Total(Missing(MissingReason.NoData)), Total(Number(7))));
        Assert.Empty(Compare("SSA301", Total(Composite("a", "b")), Total(Composite("b", "a"))));
        Assert.Empty(Compare("SSA301", Total(new MoneyValue(6, "PLN")), Total(new MoneyValue(7, "PLN"))));
        Assert.Empty(Find("SSA301", Total(Number(7))));
    }

    [Fact]
    public void Series_ThatBreaks_IsFound()
    {
        Assert.Contains("Jednostką było „osoby”, a jest „rodziny”.", Assert.Single(Compare("SSA301", Total(Number(6)), Total(Number(7)) with { Unit = "rodziny" })).Polish, StringComparison.Ordinal);
        Assert.Single(Compare("SSA301", Total(Number(6)), Total(Percent(7))));
        Assert.Single(Compare("SSA301", Total(new MoneyValue(6, "PLN")), Total(new MoneyValue(6, "EUR"))));
        Assert.Single(Compare("SSA301", Total(Composite("a", "b")), Total(Composite("a", "c"))));
        Assert.Single(Compare("SSA301", Total(Number(6)), Total(Number(7)) with { Status = ObservationStatus.Break }));
    }

    [Theory]
    [InlineData("23", 9210, 40369, null)]
    [InlineData("22", 9210, 40369, Severity.Warning)]
    [InlineData("22.8", 9210, 40369, null)]
    [InlineData("12.5", 1, 8, null)]
    [InlineData("12", 1, 8, null)]
    [InlineData("13", 1, 8, null)]
    [InlineData("50", 1, 0, Severity.Warning)]
    public void Percent_BesidePartAndWhole(string percent, int part, int whole, Severity? severity) => Assert.Equal(
        severity,
        Find("SSA303", Total(new PercentValue(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture)) { Ratio = new Ratio(part, whole) })).SingleOrDefault()?.Severity);

    [Fact]
    public void Percent_CutOff_IsNamedAsCause() => Assert.EndsWith(
        "to 23%. Wygląda na obcięty zamiast zaokrąglonego.",
        Assert.Single(Find("SSA303", Total(new PercentValue(22) { Ratio = new Ratio(9210, 40369) }))).Polish,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2020", false)]
    [InlineData("2025-12-31", false)]
    [InlineData("2019", true)]
    [InlineData("2019/2020", true)]
    public void Period_OutsideTheStrategysYears(string period, bool found) =>
        Assert.Equal(found, Find("SSA304", Total(Number(1)) with { Period = Period.Parse(period) }).Length == 1);

    [Fact]
    public void Repetition_IsAnErrorWhereTheValuesDiffer()
    {
        Assert.Equal(Severity.Error, Assert.Single(Find("SSA306", Total(Number(1)), Total(Number(2)))).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Find("SSA306", Total(Number(1)), Total(Number(1) with { Printed = "jeden" }))).Severity);
        Assert.Empty(Find("SSA306", Total(Number(1)), Total(Number(1)) with { Group = "tabela 2" }));
        Assert.Empty(Find("SSA306", Total(Number(1)) with { Status = ObservationStatus.Provisional }, Total(Number(2)) with { Status = ObservationStatus.Revised }));
    }

    [Fact]
    public void Repetition_OfThreeValues_NamesTheFirstThatDiffers()
    {
        var found = Assert.Single(Find("SSA306", Total(Number(1)), Total(Number(1)), Total(Number(2))));

        Assert.Equal((Severity.Error, "1", "2"), (found.Severity, found.Declared, found.Computed));
    }

    [Fact]
    public void Repetition_OfARating_IsAWarningPerScaleAndPeriod()
    {
        var rated = new Strategy(new("S"), "Strategia", [OneGoal], Realizers, [RatingScale.PercentComplete(new("procent"))], []) { Period = Period.Years(2020, 2025) };
        var done = new Assessment(new("W1"), Year, new("procent"), level: null, percentComplete: 50);
        var found = Assert.Single(Find("SSA306", rated, Round with { Assessments = [done, done with { Realizers = [new("B")] }] }));
        Assert.Equal((Severity.Warning, "50%", "50%"), (found.Severity, found.Declared, found.Computed));
        Assert.Empty(Find("SSA306", rated, Round with { Assessments = [done, new Assessment(new("W1"), Period.Year(2020), new("procent"), level: null, percentComplete: 40)] }));
    }

    [Fact]
    public void Repetition_OfALevel_NamesTheLevels()
    {
        var scale = new RatingScale(new("s"), [new ScaleLevel(new("1"), "słabo"), new ScaleLevel(new("2"), "dobrze")], []);
        var rated = new Strategy(new("S"), "Strategia", [OneGoal], Realizers, [scale], []) { Period = Period.Years(2020, 2025) };

        var found = Assert.Single(Find("SSA306", rated, Round with { Assessments = [Assessment.OfLevel(new("W1"), Year, new("s"), new("2")), Assessment.OfLevel(new("W1"), Year, new("s"), new("1"))] }));

        Assert.Equal(("2", "1"), (found.Declared, found.Computed));
        Assert.Equal("„liczba osób” oceniono więcej niż raz na jednej skali za 2021 r.: 2; 1. Do obliczeń wchodzi tylko pierwsza ocena.", found.Polish);
    }

    private static CompositeValue Composite(string first, string second) => new([new Component(first, Number(1)), new Component(second, Number(2))]);
}

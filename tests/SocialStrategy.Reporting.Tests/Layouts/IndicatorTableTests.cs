using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

public sealed class IndicatorTableTests
{
    private static readonly Period Before = Period.Year(2023);

    private static readonly Period Now = Period.Year(2024);

    /// <summary>From 10 to 15 is half more; from 1 to 2 as much again, from 4 to 3 a quarter less.</summary>
    [Fact]
    public void Table_OfTwoYears_ShowsTheChangeOfEveryPart()
    {
        var table = Assert.Single(Tables(
            new MonitoringRound(new("S"), Before) { Observations = [new Observation(new("a"), Before, new NumberValue(10)), new Observation(new("b"), Before, Sexes(1, 4))] },
            new MonitoringRound(new("S"), Now) { Observations = [new Observation(new("a"), Now, new NumberValue(15)), new Observation(new("b"), Now, Sexes(2, 3)), new Observation(new("c"), Now, new NumberValue(7))] },
            Before));

        Assert.Equal(["Wskaźnik", "2023 r.", "2024 r.", "Zmiana", "Zmiana w %"], table.Columns.Select(column => Shown.Plain(column.Title)));
        Assert.Equal(
            [
                "Rodziny | 10 | 15 | +5 | +50,0%",
                "Osoby | kobiety: 1 / mężczyźni: 4 | kobiety: 2 / mężczyźni: 3 | kobiety: +1 / mężczyźni: −1 | kobiety: +100,0% / mężczyźni: −25,0%",
                "Domy | – | 7 | – | –",
            ],
            Shown.Rows(table));
    }

    /// <summary>The round of 2024 says that 2023 was 6, not 5: the table and the change follow the later word.</summary>
    [Fact]
    public void Table_OfAValueThatWasRevised_ShowsTheLaterWordAndTheChangeFromIt()
    {
        var table = Assert.Single(Tables(
            new MonitoringRound(new("S"), Before) { Observations = [new Observation(new("a"), Before, new NumberValue(5))] },
            new MonitoringRound(new("S"), Now) { Observations = [new Observation(new("a"), Before, new NumberValue(6)) { Status = ObservationStatus.Revised }, new Observation(new("a"), Now, new NumberValue(9))] },
            Before));

        Assert.Equal("Rodziny | 6 | 9 | +3 | +50,0%", Shown.Rows(table)[0]);
    }

    [Theory]
    [InlineData(ObservationStatus.Forecast, "Rodziny | 10 | 15 (prognoza)")]
    [InlineData(ObservationStatus.Provisional, "Rodziny | 10 | 15 (wartość wstępna)")]
    [InlineData(ObservationStatus.Break, "Rodziny | 10 | 15 (przerwanie szeregu)")]
    [InlineData(ObservationStatus.Final, "Rodziny | 10 | 15")]
    public void Table_OfAValueThatIsNotSettled_SaysSoBesideIt(ObservationStatus status, string expected)
    {
        var table = Assert.Single(Tables(
            new MonitoringRound(new("S"), Before) { Observations = [new Observation(new("a"), Before, new NumberValue(10))] },
            new MonitoringRound(new("S"), Now) { Observations = [new Observation(new("a"), Now, new NumberValue(15)) { Status = status }] },
            Before));

        Assert.StartsWith(expected, Shown.Rows(table)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Table_OfAValueAfterABreak_SaysWhyThereIsNoChange()
    {
        var table = Assert.Single(Tables(
            new MonitoringRound(new("S"), Before) { Observations = [new Observation(new("a"), Before, new NumberValue(10))] },
            new MonitoringRound(new("S"), Now) { Observations = [new Observation(new("a"), Now, new NumberValue(15)) { Status = ObservationStatus.Break }] },
            Before));

        Assert.Equal("Rodziny | 10 | 15 (przerwanie szeregu) | brak wyniku: zmieniła się definicja, więc wartości nie są porównywalne | –", Shown.Rows(table)[0]);
    }

    /// <summary>Nobody printed the year: its quarters make it, without the third.</summary>
    [Fact]
    public void Table_OfQuarters_HasTheYearThatTheyMakeWithWhatItRestsOn()
    {
        var goal = new Goal(new("1"), "Pomoc")
        {
            Indicators = [new Indicator(new("a"), "Rodziny") { Aggregation = new IndicatorAggregation { OverPeriods = new AggregationRule(AggregationMethod.Sum, MissingPolicy.Skip) } }],
        };
        var quarters = Enumerable.Range(1, 4).Where(quarter => quarter != 3).Select(quarter => new Observation(new("a"), Period.Quarter(2024, quarter), new NumberValue(9))).ToValueList();
        var table = Assert.Single(Tables(goal, new MonitoringRound(new("S"), Before), new MonitoringRound(new("S"), Now) { Observations = quarters }, comparedWith: null));

        Assert.Equal(["Rodziny | 9 | 9 | 9 | 27 / 3 z 4 (nie zgłoszono: 1)"], Shown.Rows(table));
    }

    [Fact]
    public void Table_OfWhatWasNotCountedBefore_HasNoChanges()
    {
        var table = Assert.Single(Tables(new MonitoringRound(new("S"), Before), new MonitoringRound(new("S"), Now) { Observations = [new Observation(new("a"), Now, new NumberValue(15))] }, Before));

        Assert.Equal(["Wskaźnik", "2024 r."], table.Columns.Select(column => Shown.Plain(column.Title)));
    }

    [Fact]
    public void Table_OfSeveralKindsOfPeriods_NamesThemInItsCaption()
    {
        Observation[] observations = [new(new("a"), Period.Quarter(2024, 1), new NumberValue(1)), new(new("a"), Period.HalfYear(2024, 1), new NumberValue(3))];
        var tables = Tables(new MonitoringRound(new("S"), Before), new MonitoringRound(new("S"), Now) { Observations = [.. observations] }, comparedWith: null);

        Assert.Equal(["Wskaźniki – Cel 1. Pomoc", "Wskaźniki (półrocza, kwartały) – Cel 1. Pomoc"], tables.Select(table => Shown.Plain(table.Caption)));
        Assert.Equal(["Rodziny | 1 | 3"], Shown.Rows(tables[1]));
    }

    /// <summary>One indicator of three has a target, one a baseline, one observation a note; the anchors are the goal's.</summary>
    [Fact]
    public void Table_HasColumnsForWhatAnyIndicatorHas()
    {
        var goal = new Goal(new("1"), "Pomoc")
        {
            Indicators = [new Indicator(new("a"), "Rodziny") { Baseline = new Baseline(Before, new NumberValue(4)) }, new Indicator(new("b"), "Osoby") { Targets = [new Target(Now, TargetRelation.AtLeast, new NumberValue(3), upper: null)] }, new Indicator(new("c"), "Domy")],
        };
        var round = new MonitoringRound(new("S"), Now) { Observations = [new Observation(new("a"), Now, new NumberValue(1)) { Note = "szacunek" }, new Observation(new("b"), Now, new NumberValue(2))] };

        var table = Assert.Single(Tables(goal, new MonitoringRound(new("S"), Before), round, comparedWith: null));
        Assert.Equal("indicators-1", table.Anchor);
        Assert.Equal(["Wskaźnik", "Wartość bazowa", "2024 r.", "Wartość docelowa", "Uwagi"], table.Columns.Select(column => Shown.Plain(column.Title)));
    }

    private static CompositeValue Sexes(decimal women, decimal men) => new([new Component("kobiety", new NumberValue(women)), new Component("mężczyźni", new NumberValue(men))]);

    private static Table[] Tables(MonitoringRound earlier, MonitoringRound later, Period? comparedWith) => Tables(
        new Goal(new("1"), "Pomoc") { Indicators = [new Indicator(new("a"), "Rodziny"), new Indicator(new("b"), "Osoby"), new Indicator(new("c"), "Domy")] },
        earlier,
        later,
        comparedWith);

    private static Table[] Tables(Goal goal, MonitoringRound earlier, MonitoringRound later, Period? comparedWith)
    {
        var rules = new EvaluationRules { RatingRollUp = RollUpRules.MeanOfDirections, MeanRounding = Rounding.HalfAwayFromZero(1), PercentRounding = Rounding.HalfAwayFromZero(1) };
        var monitoring = new StrategyMonitoring(new Strategy(new("S"), "Strategia", [goal], [], [], []), [earlier, later]);
        var report = Shown.Report(Evaluator.Evaluate(monitoring, Now, comparedWith, rules), ReportLanguages.Polish, ReportSections.Goals([GoalParts.IndicatorTable], []));
        return [.. Shown.Blocks(report).OfType<Table>()];
    }
}

using SocialStrategy.Core.Tests.Planning;

namespace SocialStrategy.Core.Tests.Monitoring;

public sealed class StrategyMonitoringTests
{
    private static readonly Period Year = Period.Year(2024);

    private static readonly Value One = new NumberValue(1);

    private static MonitoringRound Empty => new(new("S"), Year);

    public static TheoryData<MonitoringRound, string> UnknownCodes => new()
    {
        { Empty with { Observations = [new Observation(new("x"), Year, One) { Name = "a" }] }, NoItem("x") },
        { Empty with { Assessments = [Rating(new("x"), new("punkty"), new("1"))] }, NoItem("x") },
        { Empty with { PublishedFigures = [new PublishedFigure(new("x"), PublishedMeasure.MeanRating, Year, One)] }, NoItem("x") },
        { Empty with { PublishedCharts = [new PublishedChart("1", "a", [new("x")], [])] }, NoItem("x") },
        { Empty with { PublishedCharts = [new PublishedChart("1", "a", [], [new LegendEntry(new("x"), "a", One)])] }, NoItem("x") },
        { Empty with { Recommendations = [new Recommendation(new("x"), "a")] }, NoItem("x") },
        { Empty with { TaskProgress = [new TaskProgress(new("x"), Year)] }, NoItem("x") },
        { Empty with { TaskProgress = [new TaskProgress(new("1"), Year)] }, NoItem("1") },
        { Empty with { Narrative = [new Narrative(new("n"), NarrativeKind.Method) { Item = new("x") }] }, NoItem("x") },
        { Empty with { Narrative = [new Narrative(new("n"), NarrativeKind.Method) { Item = new("S") }] }, NoItem("S") },
        { Empty with { Observations = [new Observation(new("1.W1"), Year, One) { Contributions = [new Contribution(new("X"), One)] }] }, NoRealizer("X") },
        { Empty with { Assessments = [Rating(new("1"), new("punkty"), new("1")) with { Realizers = [new("X")] }] }, NoRealizer("X") },
        { Empty with { Narrative = [new Narrative(new("n"), NarrativeKind.Method) { Realizers = [new("X")] }] }, NoRealizer("X") },
    };

    public static TheoryData<MonitoringRound, string> Contradictions => new()
    {
        { Empty with { Strategy = new("T") }, "The round is about strategy 'T', not about 'S'. Use the matching files." },
        {
            Empty with { Observations = [new Observation(new("1.W1"), Year, One) { Name = "Rodziny" }] },
            "A value of indicator '1.W1' has a name of its own. Take the name away; the indicator has one."
        },
        {
            Empty with { Observations = [new Observation(new("1.K1"), Year, One)] },
            "A value hangs on '1.K1', which is no indicator, and does not say what was counted. Give it a name."
        },
        {
            Empty with { Assessments = [Rating(new("1"), new("stopnie"), new("1"))] },
            "'1' is rated on scale 'stopnie', which the strategy does not define. Define it or correct the code."
        },
        {
            Empty with { Assessments = [Rating(new("1"), new("słowa"), new("może"))] },
            "'1' is rated 'może', which scale 'słowa' does not have. Choose one of: nie, tak."
        },
        {
            Empty with { Assessments = [Rating(new("1"), new("punkty"), new("8"))] },
            "'1' is rated '8', which scale 'punkty' does not have. Choose one of: 1, 2, 3, 4, 5, 6, 7, -."
        },
        {
            Empty with { Assessments = [Rating(new("1"), new("procent"), new("1"))] },
            "'1' is rated '1', which scale 'procent' does not have. Give the per cent completed."
        },
        {
            Empty with { Assessments = [new Assessment(new("1"), Year, new("słowa"), level: null, 50)] },
            "'1' is rated '%', which scale 'słowa' does not have. Choose one of: nie, tak."
        },
        {
            Empty with { Narrative = [new Narrative(new("n"), NarrativeKind.Method) { Sections = [new Narrative(new("n"), NarrativeKind.Need)] }] },
            "The section code 'n' is used twice. Give each its own."
        },
        { Empty with { Narrative = [new Narrative(new("1"), NarrativeKind.Method)] }, "The section code '1' is used twice. Give each its own." },
    };

    [Theory]
    [MemberData(nameof(UnknownCodes))]
    [MemberData(nameof(Contradictions))]
    public void Constructor_RoundThatDoesNotFit_Throws(MonitoringRound round, string message)
    {
        var error = Assert.Throws<ArgumentException>(() => new StrategyMonitoring(PlanningExamples.Small, [round]));
        Assert.Equal($"{message} (Parameter 'rounds')", error.Message);
    }

    [Fact]
    public void Constructor_TwoRoundsOfOnePeriod_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => new StrategyMonitoring(PlanningExamples.Small, [Empty, Empty]));
        Assert.Equal("There are two rounds for 2024. Join them or correct the period. (Parameter 'rounds')", error.Message);
    }

    [Fact]
    public void Constructor_ManyContradictions_NamesAllInOneMessage()
    {
        var round = Empty with
        {
            Strategy = new("T"),
            Observations = [new Observation(new("x"), Year, One) { Contributions = [new Contribution(new("X"), One)] }],
            Assessments = [Rating(new("y"), new("stopnie"), new("1"))],
        };
        var error = Assert.Throws<ArgumentException>(() => new StrategyMonitoring(PlanningExamples.Small, [round, Empty]));
        Assert.Equal(
            "There are two rounds for 2024. Join them or correct the period. "
            + "The round is about strategy 'T', not about 'S'. Use the matching files. "
            + $"{NoItem("x")} "
            + "A value hangs on 'x', which is no indicator, and does not say what was counted. Give it a name. "
            + $"{NoRealizer("X")} {NoItem("y")} "
            + "'y' is rated on scale 'stopnie', which the strategy does not define. Define it or correct the code. (Parameter 'rounds')",
            error.Message);
    }

    [Fact]
    public void Constructor_CodesOfAllKinds_AreKnown()
    {
        var round = Empty with
        {
            Observations =
            [
                new Observation(new("1.W1"), Year, One) { Contributions = [new Contribution(new("MOPS"), One), new Contribution(new("MOPS"), One)] },
                new Observation(new("n"), Year, One) { Name = "Spotkania" },
                new Observation(new("P1"), Period.Year(2020), One) { Name = "Uczestnicy" },
                new Observation(new("S"), Year, One) { Name = "Mieszkańcy" },
            ],
            Assessments = [Rating(new("1.K1"), new("punkty"), new("-")), Rating(new("1.K1"), new("słowa"), new("tak")), new Assessment(new("1.Z1"), Year, new("procent"), level: null, 100)],
            TaskProgress = [new TaskProgress(new("1.Z1"), Year)],
            PublishedFigures = [new PublishedFigure(new("S"), PublishedMeasure.SyntheticIndex, Year, One)],
            Recommendations = [new Recommendation(new("n"), "a")],
            Narrative = [new Narrative(new("n"), NarrativeKind.Method) { Item = new("1.1"), Realizers = [new("PUP")] }],
        };
        var monitoring = new StrategyMonitoring(PlanningExamples.Small, [round]);
        Assert.Same(round, monitoring.FindRound(Year));
        Assert.Null(monitoring.FindRound(Period.HalfYear(2024, 1)));
    }

    [Fact]
    public void Rounds_InAnyOrder_StandInOrderOfTime()
    {
        var monitoring = new StrategyMonitoring(PlanningExamples.Small, [Empty, Empty with { Period = Period.Year(2022) }, Empty with { Period = Period.HalfYear(2023, 2) }]);
        Assert.Equal(["2022", "2023-H2", "2024"], monitoring.Rounds.Select(round => round.Period.ToString()));
    }

    private static Assessment Rating(ItemCode item, ScaleCode scale, LevelCode level) => new(item, Year, scale, level, percentComplete: null);

    private static string NoItem(string code) => $"'{code}' is no item of the strategy. Correct the code.";

    private static string NoRealizer(string code) => $"The realizer '{code}' is not among the strategy's realizers. Add it there or correct the code.";
}

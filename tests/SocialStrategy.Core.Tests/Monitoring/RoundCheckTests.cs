using SocialStrategy.Core.Tests.Planning;

namespace SocialStrategy.Core.Tests.Monitoring;

/// <summary>What a round that does not fit its strategy is told: the code, the member at fault, and the words in both languages.</summary>
public sealed class RoundCheckTests
{
    private static readonly Period Year = Period.Year(2024);

    private static readonly Value One = new NumberValue(1);

    private static readonly PublishedFigure Index = new(new("S"), PublishedMeasure.SyntheticIndex, Year, One);

    private static MonitoringRound Empty => new(new("S"), Year);

    public static TheoryData<MonitoringRound, string> Unknown => new()
    {
        { Empty with { Observations = [new Observation(new("x"), Year, One) { Name = "a" }] }, "item" },
        { Empty with { Assessments = [Rating(new("x"), new("punkty"), new("1"))] }, "item" },
        { Empty with { TaskProgress = [new TaskProgress(new("x"), Year)] }, "task" },
        { Empty with { PublishedFigures = [Index with { Item = new("x") }] }, "item" },
        { Empty with { PublishedFigures = [Index with { Except = [new("x")] }] }, "except" },
        { Empty with { PublishedCharts = [new PublishedChart("1", "a", [new("x")], [])] }, "items" },
        { Empty with { PublishedCharts = [new PublishedChart("1", "a", [], [new LegendEntry(new("x"), "a", One)])] }, "item" },
        { Empty with { Recommendations = [new Recommendation(new("x"), "a")] }, "item" },
        { Empty with { Narrative = [new Narrative(new("n"), NarrativeKind.Method) { Item = new("x") }] }, "item" },
    };

    public static TheoryData<MonitoringRound, string> NoBody => new()
    {
        { Empty with { Observations = [new Observation(new("1.W1"), Year, One) { Contributions = [new Contribution(new("X"), One)] }] }, "realizer" },
        { Empty with { Assessments = [Rating(new("1"), new("punkty"), new("1")) with { Realizers = [new("X")] }] }, "realizers" },
        { Empty with { Narrative = [new Narrative(new("n"), NarrativeKind.Method) { Realizers = [new("X")] }] }, "realizers" },
    };

    public static TheoryData<MonitoringRound, string, string, string> OfValues => new()
    {
        {
            Empty with { Strategy = new("T") },
            "SSR302 strategy",
            "The round is about strategy 'T', not about 'S'. Use the matching files.",
            "Pomiar dotyczy strategii „T”, a nie „S”. Użyj pasujących plików."
        },
        {
            Empty with { PublishedFigures = [Index with { Except = [new("S")] }] },
            "SSR303 except",
            "'S' is no item of the strategy. Correct the code.",
            "„S” nie jest pozycją strategii. Popraw kod."
        },
        {
            Empty with { Observations = [new Observation(new("1.W1"), Year, One) { Name = "Rodziny" }] },
            "SSR304 name",
            "A value of indicator '1.W1' has a name of its own. Take the name away; the indicator has one.",
            "Wartość wskaźnika „1.W1” ma własną nazwę. Usuń ją; nazwę ma wskaźnik."
        },
        {
            Empty with { Observations = [new Observation(new("1.K1"), Year, One)] },
            "SSR305 name",
            "A value hangs on '1.K1', which is no indicator, and does not say what was counted. Give it a name.",
            "Wartość przy „1.K1”, które nie jest wskaźnikiem, nie mówi, co policzono. Nadaj jej nazwę."
        },
    };

    public static TheoryData<MonitoringRound, string, string, string> OfRatingsAndWords => new()
    {
        {
            Empty with { Assessments = [Rating(new("1"), new("stopnie"), new("1"))] },
            "SSR306 scale",
            "'1' is rated on scale 'stopnie', which the strategy does not define. Define it or correct the code.",
            "„1” oceniono w skali „stopnie”, której strategia nie zna. Zdefiniuj ją albo popraw kod."
        },
        {
            Empty with { Assessments = [Rating(new("1"), new("słowa"), new("może"))] },
            "SSR307 level",
            "'1' is rated 'może', which scale 'słowa' does not have. Choose one of: nie, tak.",
            "„1” ma ocenę „może”, której nie ma w skali „słowa”. Wybierz jedną z: nie, tak."
        },
        {
            Empty with { Assessments = [Rating(new("1"), new("procent"), new("1"))] },
            "SSR307 level",
            "'1' is rated '1', which scale 'procent' does not have. Give the per cent completed.",
            "„1” ma ocenę „1”, której nie ma w skali „procent”. Podaj procent wykonania."
        },
        {
            Empty with { PublishedFigures = [Index with { Label = "dobry", LabelLevel = new("9") }] },
            "SSR308 labelLevel",
            "The words of a published figure are said to mean level '9', which no scale of the strategy has. Correct the code.",
            "Słowa przy opublikowanej liczbie mają oznaczać stopień „9”, którego nie ma żadna skala strategii. Popraw kod."
        },
        {
            Empty with { Narrative = [new Narrative(new("n"), NarrativeKind.Method), new Narrative(new("n"), NarrativeKind.Need)] },
            "SSR201 code",
            "The section code 'n' is used twice. Give each its own.",
            "Kod sekcji „n” jest użyty dwa razy. Nadaj osobne kody."
        },
    };

    [Theory]
    [MemberData(nameof(Unknown))]
    public void Check_OfACodeThatNamesNoItem_TellsTheMember(MonitoringRound round, string member) => AssertOnly(
        round,
        $"SSR303 {member}",
        "'x' is no item of the strategy. Correct the code.",
        "„x” nie jest pozycją strategii. Popraw kod.");

    [Theory]
    [MemberData(nameof(NoBody))]
    public void Check_OfACodeThatNamesNoBody_TellsTheMember(MonitoringRound round, string member) => AssertOnly(
        round,
        $"SSR202 {member}",
        "The realizer 'X' is not among the strategy's realizers. Add it there or correct the code.",
        "Realizatora „X” nie ma w wykazie realizatorów strategii. Dopisz go tam albo popraw kod.");

    [Theory]
    [MemberData(nameof(OfValues))]
    [MemberData(nameof(OfRatingsAndWords))]
    public void Check_OfAContradiction_TellsItInBothLanguages(MonitoringRound round, string place, string english, string polish) => AssertOnly(round, place, english, polish);

    [Fact]
    public void Check_OfTwoRoundsOfOnePeriod_TellsItOfTheSecond()
    {
        ValueList<MonitoringRound> rounds = [Empty, Empty with { Title = "Drugi" }];

        var fault = Assert.Single(MonitoringConsistency.Check(PlanningExamples.Small, rounds));

        Assert.Same(rounds[1], fault.Subject);
        Assert.Equal("SSR301 period", $"{fault.Code} {fault.Member}");
        Assert.Equal("There are two rounds for 2024. Join them or correct the period.", fault.English);
        Assert.Equal("Za okres 2024 są dwa pomiary. Połącz je albo popraw okres.", fault.Polish);
    }

    /// <summary>A label may mean a level of any scale.</summary>
    [Fact]
    public void Check_OfALabelThatMeansALevel_FindsNothing() => Assert.Empty(
        MonitoringConsistency.Check(PlanningExamples.Small, Empty with { PublishedFigures = [Index with { Label = "dobry", LabelLevel = new("tak") }] }));

    private static Assessment Rating(ItemCode item, ScaleCode scale, LevelCode level) => new(item, Year, scale, level, percentComplete: null);

    private static void AssertOnly(MonitoringRound round, string place, string english, string polish)
    {
        var fault = Assert.Single(MonitoringConsistency.Check(PlanningExamples.Small, round));
        Assert.Equal(place, $"{fault.Code} {fault.Member}");
        Assert.Equal(english, fault.English);
        Assert.Equal(polish, fault.Polish);
    }
}

using SocialStrategy.Comparison;
using SocialStrategy.Core.Tests.Planning;

namespace SocialStrategy.Core.Tests.Comparison;

/// <summary>What counts between two rounds is how the evidence is told, not that it goes on.</summary>
public sealed class RoundComparisonTests
{
    private static readonly Period First = Period.Year(2023);

    private static readonly Period Second = Period.Year(2024);

    public static TheoryData<Observation, Observation, string[]> Observations => new()
    {
        { Families(First, 5), Families(Second, 9), [] },
        { Families(First, 5), Families(First, 5) with { Value = new NumberValue(5) { Printed = "5,0" } }, [] },
        { Families(First, 5), Families(First, 6) with { Note = "Korekta." }, ["Restated/Value Observation 1.W1 2023: 5 → 6 (Korekta.)"] },
        { Families(First, 5), Families(First, 5) with { Status = ObservationStatus.Final }, ["Restated/Status Observation 1.W1 2023: – → Final"] },
        { Families(First, 5), Families(Second, 5) with { Unit = "osoby" }, ["Redefined/Unit Observation 1.W1: rodziny → osoby"] },
        { Families(First, 5), Families(Second, 5) with { Unit = "rodziny" }, [] },
        {
            Families(First, 5),
            Families(Second, 5) with { Status = ObservationStatus.Break, Note = "Nowa ustawa." },
            ["Redefined/Definition Observation 1.W1: 5 2023 → 5 2024 Break (Nowa ustawa.)"]
        },
        { Families(First, 5) with { Status = ObservationStatus.Break }, Families(Second, 5), [] },
        { Families(First, 5), Families(First, 5) with { Status = ObservationStatus.Break }, ["Redefined/Definition Observation 1.W1: 5 2023 → 5 2023 Break"] },
        { Families(First, 5), Families(Second, 5) with { Value = new PercentValue(5) }, ["Redefined/Definition Observation 1.W1: 5 2023 → 5% 2024"] },
        { Families(First, 5), Families(Second, 5) with { Value = new MissingValue(MissingReason.NoData) }, [] },
        {
            Meals("posiłki"),
            Meals("obiady"),
            ["Added/Existence Observation 1.K1 obiady szkoły: – → 1", "Dropped/Existence Observation 1.K1 posiłki szkoły: 1 → –"]
        },
    };

    public static TheoryData<Observation, Observation, string[]> Contributions => new()
    {
        {
            Families(First, 5, new Contribution(new("MOPS"), new NumberValue(5))),
            Families(Second, 5, new Contribution(new("PUP"), new NumberValue(5))),
            ["Redefined/Contributor Observation 1.W1: MOPS Ośrodek pomocy → –", "Redefined/Contributor Observation 1.W1: – → PUP Urząd pracy"]
        },
        {
            Families(First, 5, new Contribution(new("MOPS"), new NumberValue(5))),
            Families(Second, 5, new Contribution(new("MOPS"), new NumberValue(7)) { Unit = "osoby" }),
            ["Redefined/Contributor Observation 1.W1: MOPS Ośrodek pomocy → MOPS Ośrodek pomocy osoby"]
        },
        {
            Families(First, 5, new Contribution(new("MOPS"), new NumberValue(5))),
            Families(First, 5, new Contribution(new("MOPS"), new NumberValue(7))),
            ["Restated/Contribution Observation 1.W1 2023: Ośrodek pomocy 5 → Ośrodek pomocy 7"]
        },
        {
            Families(First, 5) with { Breakdowns = [new(BreakdownFeature.Sex, BreakdownCoverage.Partial, [new Part("kobiety", new NumberValue(2))])] },
            Families(First, 5) with { Breakdowns = [new(BreakdownFeature.Sex, BreakdownCoverage.Partial, [new Part("kobiety", new NumberValue(3))])] },
            ["Restated/Part Observation 1.W1 2023: kobiety 2 → kobiety 3"]
        },
    };

    public static TheoryData<ValueList<Assessment>, ValueList<Assessment>, string[]> Assessments => new()
    {
        { [Rated(First, new("punkty"), new("5"))], [Rated(Second, new("punkty"), new("6"))], [] },
        { [Rated(First, new("punkty"), new("5"))], [Rated(First, new("punkty"), new("6"))], ["Restated/Rating Assessment 1.K1 punkty 2023: 5 stopień 5 → 6 stopień 6"] },
        { [], [Rated(Second, new("punkty"), new("6"))], ["Added/Existence Assessment 1.K1 punkty: – → 6 stopień 6"] },
        { [Rated(First, new("punkty"), new("6"))], [], ["Dropped/Existence Assessment 1.K1 punkty: 6 stopień 6 → –"] },
        { [Rated(First, new("punkty"), new("6"))], [Rated(Second, new("słowa"), new("tak"))], ["Redefined/Scale Assessment 1.K1: punkty → słowa"] },
        {
            [Rated(First, new("punkty"), new("6"))],
            [Rated(Second, new("słowa"), new("tak")), new Assessment(new("1.K1"), Second, new("procent"), level: null, 40)],
            [
                "Added/Existence Assessment 1.K1 słowa: – → tak zrealizowano",
                "Added/Existence Assessment 1.K1 procent: – → 40%",
                "Dropped/Existence Assessment 1.K1 punkty: 6 stopień 6 → –",
            ]
        },
    };

    public static TheoryData<ValueList<PublishedFigure>, ValueList<PublishedFigure>, string[]> Figures => new()
    {
        { [Index(First, 5)], [Index(Second, 6)], [] },
        { [Index(First, 5)], [], ["Dropped/Existence PublishedFigure S SyntheticIndex: 5 → –"] },
        { [], [Index(First, 5)], ["Added/Existence PublishedFigure S SyntheticIndex: – → 5"] },
        { [Index(First, 5)], [Index(First, 6) with { Place = "s. 9" }, Index(Second, 7)], ["Restated/Value PublishedFigure S SyntheticIndex 2023: 5 → 6"] },
        { [Index(First, 5)], [Index(First, 5) with { Place = "s. 9" }], [] },
        {
            [Index(First, 5) with { Label = "dobry" }],
            [Index(First, 5) with { Label = "zły" }],
            ["Restated/Label PublishedFigure S SyntheticIndex 2023: dobry → zły"]
        },
        {
            [Index(First, 5) with { StatedRule = "średnia ocen" }],
            [Index(Second, 5) with { StatedRule = "średnia celów", StatedMethod = RollUpMethod.MeanOfGoalMeans, Place = "s. 9" }],
            ["RuleChanged/StatedRule PublishedFigure S SyntheticIndex: średnia ocen → średnia celów MeanOfGoalMeans"]
        },
        {
            [Index(First, 5)],
            [Index(Second, 5) with { Except = [new("1.K1")] }],
            ["RuleChanged/StatedRule PublishedFigure S SyntheticIndex: – → 1.K1 Wsparcie"]
        },
        {
            [Index(First, 5) with { StatedRule = "a", Place = "s. 1" }, Index(First, 5) with { StatedRule = "b", Place = "s. 2" }],
            [Index(Second, 5) with { StatedRule = "b", Place = "s. 7" }, Index(Second, 5) with { StatedRule = "c", Place = "s. 1" }, Index(Second, 5) with { StatedRule = "d", Place = "s. 3" }],
            ["RuleChanged/StatedRule PublishedFigure S SyntheticIndex: a → c", "RuleChanged/StatedRule PublishedFigure S SyntheticIndex: – → d"]
        },
        {
            [Index(First, 5) with { StatedRule = "a", Place = "s. 1" }],
            [Index(Second, 5) with { StatedRule = "c", Place = "s. 3" }, Index(Second, 5) with { StatedRule = "d", Place = "s. 1" }],
            ["RuleChanged/StatedRule PublishedFigure S SyntheticIndex: a → d", "RuleChanged/StatedRule PublishedFigure S SyntheticIndex: – → c"]
        },
        {
            [Index(First, 5) with { StatedRule = "a", Place = "s. 1" }, Index(First, 5) with { StatedRule = "b", Place = "s. 2" }],
            [Index(Second, 5) with { StatedRule = "c", Place = "s. 2" }, Index(Second, 5) with { StatedRule = "d", Place = "s. 1" }],
            ["RuleChanged/StatedRule PublishedFigure S SyntheticIndex: a → d", "RuleChanged/StatedRule PublishedFigure S SyntheticIndex: b → c"]
        },
    };

    [Theory]
    [MemberData(nameof(Observations))]
    [MemberData(nameof(Contributions))]
    public void Compare_OfObservations_TellsHowTheyAreToldOtherwise(Observation before, Observation after, string[] expected) =>
        Assert.Equal(expected, Lines(Round(First) with { Observations = [before] }, Round(Second) with { Observations = [after] }));

    [Theory]
    [MemberData(nameof(Assessments))]
    public void Compare_OfAssessments_TellsWhatIsRatedOnWhichScale(ValueList<Assessment> before, ValueList<Assessment> after, string[] expected) =>
        Assert.Equal(expected, Lines(Round(First) with { Assessments = before }, Round(Second) with { Assessments = after }));

    [Theory]
    [MemberData(nameof(Figures))]
    public void Compare_OfPublishedFigures_TellsTheirRules(ValueList<PublishedFigure> before, ValueList<PublishedFigure> after, string[] expected) =>
        Assert.Equal(expected, Lines(Round(First) with { PublishedFigures = before }, Round(Second) with { PublishedFigures = after }));

    [Fact]
    public void Compare_OfManyPeriods_PairsTheSameOnes() => Assert.Equal(
        ["Restated/Value Observation 1.W1 2022: 3 → 4"],
        Lines(
            Round(First) with { Observations = [Families(First, 5), Families(Period.Year(2022), 3)] },
            Round(Second) with { Observations = [Families(Period.Year(2022), 4), Families(First, 5), Families(Second, 6)] }));

    /// <summary>What was counted in households before the round's own year says nothing about how the rounds count.</summary>
    [Fact]
    public void Compare_OfManyPeriods_HoldsTheRoundsOwnOrElseTheLatestAgainstEachOther()
    {
        var households = Families(Period.Year(2021), 3) with { Unit = "gospodarstwa" };
        var later = Round(Second) with { Observations = [Families(Second, 6)] };

        Assert.Empty(Lines(Round(First) with { Observations = [households, Families(First, 5)] }, later));
        Assert.Empty(Lines(Round(First) with { Observations = [households, Families(Period.Year(2022), 5)] }, later));
        Assert.Equal(["Redefined/Unit Observation 1.W1: gospodarstwa → rodziny"], Lines(Round(First) with { Observations = [households] }, later));
    }

    [Fact]
    public void Compare_OfBreaks_TellsOnlyTheNewOne()
    {
        var known = Families(Period.Year(2022), 3) with { Status = ObservationStatus.Break };

        Assert.Equal(
            ["Redefined/Definition Observation 1.W1: 5 2023 → 6 2024 Break"],
            Lines(
                Round(First) with { Observations = [known, Families(First, 5)] },
                Round(Second) with { Observations = [known, Families(First, 5), Families(Second, 6) with { Status = ObservationStatus.Break }] }));
    }

    [Fact]
    public void Compare_OfARoundOfAnotherStrategy_IsRefused()
    {
        const string Refusal = "The round is about strategy 'T', not about 'S'. Use the matching files.";
        var other = Round(First) with { Strategy = new("T") };

        Assert.Equal($"{Refusal} (Parameter 'earlier')", Assert.Throws<ArgumentException>(() => Lines(other, Round(Second))).Message);
        Assert.Equal($"{Refusal} (Parameter 'later')", Assert.Throws<ArgumentException>(() => Lines(Round(First), other)).Message);
    }

    private static string[] Lines(MonitoringRound earlier, MonitoringRound later) => ChangeText.Lines(Comparer.Compare(PlanningExamples.Small, earlier, later));

    private static MonitoringRound Round(Period period) => new(new("S"), period);

    private static Observation Families(Period period, decimal number, params ValueList<Contribution> contributions) =>
        new(new("1.W1"), period, new NumberValue(number)) { Contributions = contributions };

    private static Observation Meals(string name) => new(new("1.K1"), First, new NumberValue(1)) { Name = name, Group = "szkoły" };

    private static Assessment Rated(Period period, ScaleCode scale, LevelCode level) => new(new("1.K1"), period, scale, level, percentComplete: null);

    private static PublishedFigure Index(Period period, decimal number) => new(new("S"), PublishedMeasure.SyntheticIndex, period, new NumberValue(number));
}

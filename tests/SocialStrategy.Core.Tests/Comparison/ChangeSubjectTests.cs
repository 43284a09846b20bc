using SocialStrategy.Comparison;
using SocialStrategy.Core.Tests.Planning;

namespace SocialStrategy.Core.Tests.Comparison;

/// <summary>Changes call things by the names that they have in both editions, and what is gone by the last one it had.</summary>
public sealed class ChangeSubjectTests
{
    private static readonly Strategy Small = PlanningExamples.Small;

    private static readonly Goal Family = Small.Goals[0];

    private static readonly RatingScale Colours = new(new("kolory"), [new(new("z"), "zielony")], []) { Title = "Kolory" };

    public static TheoryData<Strategy, ChangeSubject> Renamed => new()
    {
        { Small with { Title = "Plan" }, new ChangeSubject(SubjectKind.Strategy, new ItemCode("S")) { TitleBefore = "Strategia", TitleAfter = "Plan" } },
        { Small.WithGoals([Family with { Title = "Rodziny" }, Small.Goals[1]]), new ChangeSubject(SubjectKind.Goal, new ItemCode("1")) { TitleBefore = "Rodzina", TitleAfter = "Rodziny" } },
        { Small.WithGoals([Family with { Goals = [] }, Small.Goals[1]]), new ChangeSubject(SubjectKind.Goal, new ItemCode("1.1")) { TitleBefore = "Piecza" } },
        { Of([Small.Realizers[0] with { Name = "Centrum" }, Small.Realizers[1]], Small.Scales), new ChangeSubject(SubjectKind.Realizer, new RealizerCode("MOPS")) { TitleBefore = "Ośrodek pomocy", TitleAfter = "Centrum" } },
        { Of([.. Small.Realizers, new Realizer(new("KP"), "Policja")], Small.Scales), new ChangeSubject(SubjectKind.Realizer, new RealizerCode("KP")) { TitleAfter = "Policja" } },
        { Of(Small.Realizers, [.. Small.Scales, Colours]), new ChangeSubject(SubjectKind.Scale, new ScaleCode("kolory")) { TitleAfter = "Kolory" } },
    };

    public static TheoryData<ValueList<RatingScale>, ValueList<RatingScale>, string> Scales => new()
    {
        { [], [Colours], "Added/Existence Scale kolory: – → Kolory" },
        { [Colours], [], "Dropped/Existence Scale kolory: Kolory → –" },
        { [], [Colours with { Title = null }], "Added/Existence Scale kolory: – → kolory" },
        { [Colours with { Title = null }], [], "Dropped/Existence Scale kolory: kolory → –" },
        { [Colours], [new RatingScale(new("barwy"), Colours.Levels, []) { Title = "Kolory" }], "Moved/Code Scale barwy: kolory → barwy" },
    };

    [Theory]
    [MemberData(nameof(Renamed))]
    public void Compare_OfOneDifference_NamesItsSubjectInBothEditions(Strategy later, ChangeSubject expected) =>
        Assert.Equal(expected, Assert.Single(Comparer.Compare(Small, later)).Subject);

    [Theory]
    [MemberData(nameof(Scales))]
    public void Compare_OfScalesThatComeGoOrMove_IsThatOneChange(ValueList<RatingScale> before, ValueList<RatingScale> after, string expected) => Assert.Equal(
        [expected],
        ChangeText.Lines(Comparer.Compare(Of(Small.Realizers, before), Of(Small.Realizers, after))));

    /// <summary>The indicator moved below a goal that has another name now.</summary>
    [Fact]
    public void Compare_OfAParentThatIsRenamed_CallsItByTheNewName()
    {
        var later = Small.WithGoals([Family with { Indicators = [] }, Small.Goals[1] with { Title = "Dobrostan", Indicators = Family.Indicators }]);

        Assert.Equal(
            ["Renamed/Title Goal 2: Zdrowie → Dobrostan", "Moved/Parent Indicator 1.W1: 1 Rodzina → 2 Dobrostan"],
            ChangeText.Lines(Comparer.Compare(Small, later)));
    }

    [Fact]
    public void Compare_OfARealizerThatIsGone_CallsItByTheNameThatItHad()
    {
        var later = new Strategy(
            new("S"),
            Small.Title,
            [Family with { Directions = [Family.Directions[0] with { Realizers = [] }] }, Small.Goals[1]],
            [Small.Realizers[1]],
            Small.Scales,
            Small.Programmes);

        Assert.Equal(
            ["Redefined/Realizer Direction 1.K1: MOPS Ośrodek pomocy → –", "Dropped/Existence Realizer MOPS: Ośrodek pomocy → –"],
            ChangeText.Lines(Comparer.Compare(Small, later)));
    }

    /// <summary>What rounds tell about the whole has the strategy's title, what stands in a section its heading.</summary>
    [Fact]
    public void Compare_OfRounds_NamesTheWholeAndTheSections()
    {
        var year = Period.Year(2024);
        var one = new NumberValue(1);
        var later = new MonitoringRound(new("S"), year)
        {
            Narrative = [new Narrative(new("a"), NarrativeKind.Method) { Heading = "Ankieta", Sections = [new Narrative(new("b"), NarrativeKind.Need)] }],
            Observations = [new Observation(new("a"), year, one) { Name = "Odpowiedzi" }, new Observation(new("b"), year, one) { Name = "Potrzeby" }],
            PublishedFigures = [new PublishedFigure(new("S"), PublishedMeasure.SyntheticIndex, year, one)],
        };

        Assert.Equal(
            ["a Ankieta Ankieta", "b  ", "S Strategia Strategia"],
            Comparer.Compare(Small, new MonitoringRound(new("S"), Period.Year(2023)), later).Select(change => $"{change.Subject.Code} {change.Subject.TitleBefore} {change.Subject.TitleAfter}"));
    }

    [Theory]
    [InlineData("dawny", "nowy", "nowy")]
    [InlineData("dawny", null, "dawny")]
    [InlineData(null, "nowy", "nowy")]
    [InlineData(null, null, null)]
    public void Title_OfASubject_IsTheLaterOneOrElseTheEarlier(string? before, string? after, string? expected) =>
        Assert.Equal(expected, new ChangeSubject(SubjectKind.Goal, new ItemCode("1")) { TitleBefore = before, TitleAfter = after }.Title);

    private static Strategy Of(ValueList<Realizer> realizers, ValueList<RatingScale> scales) =>
        new(new("S"), Small.Title, Small.Goals, realizers, scales, Small.Programmes);
}

using SocialStrategy.Comparison;
using SocialStrategy.Core.Tests.Planning;

namespace SocialStrategy.Core.Tests.Comparison;

/// <summary>Every aspect of a strategy, changed alone, gives one change that says so.</summary>
public sealed class StrategyComparisonTests
{
    private static readonly Strategy Small = PlanningExamples.Small;

    private static readonly Goal Family = Small.Goals[0];

    private static readonly Period Year = Period.Year(2024);

    private static readonly Target Half = new(Period.Year(2030), TargetRelation.FallByPercent, new NumberValue(50), upper: null);

    public static TheoryData<Strategy, string> OwnChanges => new()
    {
        { Rebuilt(code: new("T")), "Moved/Code Strategy T: S → T" },
        { Small with { Title = "Plan" }, "Renamed/Title Strategy S: Strategia → Plan" },
        { Small with { Territory = new Territory("Sieradz") }, "Renamed/Territory Strategy S: – → Sieradz" },
        { Small with { Levels = [new LevelName("Priorytet", "Priorytety")] }, "Renamed/LevelName Strategy S: – → Priorytet, Priorytety" },
        { Small with { DirectionLevel = new LevelName("Działanie", "Działania") }, "Renamed/DirectionLevel Strategy S: – → Działanie, Działania" },
        { Small with { TaskLevel = new LevelName("Projekt", "Projekty") }, "Renamed/TaskLevel Strategy S: – → Projekt, Projekty" },
        { Small with { Period = Period.Years(2021, 2030) }, "Redefined/Period Strategy S: – → 2021/2030" },
        { Small with { Mission = "Razem" }, "Redefined/Mission Strategy S: – → Razem" },
        { Small with { Resolution = new Resolution("I/1") }, "Redefined/Resolution Strategy S: – → I/1" },
        { Small with { Amendments = [new Resolution("II/2")] }, "Redefined/Amendment Strategy S: – → II/2" },
        { Small with { Elements = [new StrategyElement(StrategyElementKind.Forecast, "s. 9")] }, "Redefined/Element Strategy S: – → Forecast s. 9" },
        { Small with { EditorialNotes = [new EditorialNote("Literówka.")] }, "Annotated/EditorialNote Strategy S: – → Literówka." },
        { Rebuilt(realizers: [new Realizer(new("MOPS"), "Ośrodek"), Small.Realizers[1]]), "Renamed/Title Realizer MOPS: Ośrodek pomocy → Ośrodek" },
        { Rebuilt(realizers: [Small.Realizers[0], new Realizer(new("UP"), "Urząd pracy")]), "Moved/Code Realizer UP: PUP → UP" },
        { Rebuilt(realizers: [Small.Realizers[0], Small.Realizers[1] with { ShortName = "PUP" }]), "Renamed/ShortName Realizer PUP: – → PUP" },
        { Rebuilt(realizers: [Small.Realizers[0], Small.Realizers[1] with { Aliases = ["urząd"] }]), "Renamed/Alias Realizer PUP: – → urząd" },
        { Rebuilt(realizers: [Small.Realizers[0]]), "Dropped/Existence Realizer PUP: Urząd pracy → –" },
        { Rebuilt(realizers: [.. Small.Realizers, new Realizer(new("KP"), "Policja")]), "Added/Existence Realizer KP: – → Policja" },
        { Rebuilt(programmes: []), "Dropped/Existence Programme P1: Program wspierania rodziny → –" },
        { WithProgramme(programme => programme with { Period = Year }), "Redefined/Period Programme P1: – → 2024" },
        { WithProgramme(programme => programme with { Resolution = new Resolution("I/1") }), "Redefined/Resolution Programme P1: – → I/1" },
        { WithProgramme(programme => programme with { Amendments = [new Resolution("I/1")] }), "Redefined/Amendment Programme P1: – → I/1" },
        { WithProgramme(programme => programme with { Description = "O rodzinie" }), "Redefined/Description Programme P1: – → O rodzinie" },
        { WithProgramme(programme => programme with { EditorialNotes = [new EditorialNote("x")] }), "Annotated/EditorialNote Programme P1: – → x" },
    };

    public static TheoryData<Strategy, string> ItemChanges => new()
    {
        { WithGoal(goal => goal with { Title = "Rodziny" }), "Renamed/Title Goal 1: Rodzina → Rodziny" },
        { WithGoal(goal => goal with { DisplayTitle = "Rodzina" }), "Renamed/DisplayTitle Goal 1: – → Rodzina" },
        { WithGoal(goal => goal with { Description = "O rodzinie" }), "Redefined/Description Goal 1: – → O rodzinie" },
        { WithGoal(goal => goal with { Realizers = [new(new("PUP"))] }), "Redefined/Realizer Goal 1: – → PUP Urząd pracy" },
        { WithGoal(goal => goal with { Goals = [] }), "Dropped/Existence Goal 1.1: Piecza → –" },
        { WithGoal(goal => goal with { Goals = [.. goal.Goals, new Goal(new("1.2"), "Kultura")] }), "Added/Existence Goal 1.2: – → Kultura" },
        { WithGoal(goal => goal with { Goals = [new Goal(new("1.7"), "Piecza")] }), "Moved/Code Goal 1.7: 1.1 → 1.7" },
        { WithDirection(direction => direction with { Number = "3." }), "Moved/Number Direction 1.K1: – → 3." },
        { WithDirection(direction => direction with { AlsoServes = [] }), "Moved/AlsoServes Direction 1.K1: 2 Zdrowie → –" },
        { WithDirection(direction => direction with { Realizers = [] }), "Redefined/Realizer Direction 1.K1: MOPS Ośrodek pomocy → –" },
        {
            WithDirection(direction => direction with { Realizers = [new(new("MOPS"), ResponsibilityRole.Responsible)] }),
            "Redefined/Realizer Direction 1.K1: MOPS Ośrodek pomocy → MOPS Ośrodek pomocy Responsible"
        },
        { WithIndicator(indicator => indicator with { Unit = "osoby" }), "Redefined/Unit Indicator 1.W1: rodziny → osoby" },
        { WithIndicator(indicator => indicator with { Source = "GUS" }), "Redefined/Source Indicator 1.W1: – → GUS" },
        { WithIndicator(indicator => indicator with { Kind = IndicatorKind.Result }), "Redefined/IndicatorKind Indicator 1.W1: – → Result" },
        { WithIndicator(indicator => indicator with { DesiredDirection = DesiredDirection.Fall }), "Redefined/DesiredDirection Indicator 1.W1: – → Fall" },
        { WithIndicator(indicator => indicator with { Baseline = new Baseline(Year, new NumberValue(5)) }), "Redefined/Baseline Indicator 1.W1: – → 5 2024" },
        { WithIndicator(indicator => indicator with { Targets = [Half] }), "Redefined/Target Indicator 1.W1: – → FallByPercent 50 2030" },
        { WithIndicator(indicator => indicator with { Aggregation = IndicatorAggregation.SumOfContributions }), "RuleChanged/Aggregation Indicator 1.W1: – → Sum" },
        { WithIndicator(indicator => indicator with { Realizers = [new(new("PUP"))] }), "Redefined/Realizer Indicator 1.W1: – → PUP Urząd pracy" },
        { WithIndicator(indicator => indicator with { EditorialNotes = [new EditorialNote("x")] }), "Annotated/EditorialNote Indicator 1.W1: – → x" },
        { WithTask(task => task with { Deadline = Year }), "Redefined/Deadline Task 1.Z1: – → 2024" },
        { WithTask(task => task with { PlannedFunding = [new Funding(new MoneyValue(9, "PLN")) { Source = "gmina" }] }), "Redefined/PlannedFunding Task 1.Z1: – → 9 gmina" },
        { WithTask(task => task with { Realizers = [new(new("PUP"))] }), "Redefined/Realizer Task 1.Z1: – → PUP Urząd pracy" },
        { Small.WithGoals([Family with { Indicators = [] }, Small.Goals[1] with { Indicators = Family.Indicators }]), "Moved/Parent Indicator 1.W1: 1 Rodzina → 2 Zdrowie" },
        { Small.WithGoals([Family with { Goals = [] }, Small.Goals[1], Family.Goals[0]]), "Moved/Parent Goal 1.1: 1 Rodzina → –" },
    };

    public static TheoryData<RatingScale, string> ScaleChanges => new()
    {
        { Words(new(new("nie"), "nie zrealizowano"), new(new("tak"), "zrealizowano")) with { Title = "Ocena" }, "Renamed/Title Scale słowa: – → Ocena" },
        { Words(new(new("nie"), "niezrealizowane"), new(new("tak"), "zrealizowano")), "Renamed/Title Level nie słowa: nie zrealizowano → niezrealizowane" },
        { Words(new(new("n"), "nie zrealizowano"), new(new("tak"), "zrealizowano")), "Moved/Code Level n słowa: nie → n" },
        { Words(new ScaleLevel(new("nie"), "nie zrealizowano")), "Dropped/Existence Level tak słowa: zrealizowano → –" },
        { Words(new(new("nie"), "nie zrealizowano"), new(new("w"), "w trakcie"), new(new("tak"), "zrealizowano")), "Added/Existence Level w słowa: – → w trakcie" },
        {
            Words(new(new("tak"), "zrealizowano"), new(new("nie"), "nie zrealizowano")),
            "Redefined/LevelOrder Scale słowa: nie: nie zrealizowano < tak: zrealizowano → tak: zrealizowano < nie: nie zrealizowano"
        },
        { new RatingScale(new("słowa"), [new(new("tak"), "zrealizowano")], [new(new("nie"), "nie zrealizowano")]), "Redefined/LevelInOrder Level nie słowa: True → False" },
        {
            Words(new(new("nie"), "nie zrealizowano"), new(new("tak"), "zrealizowano")) with { Bands = new ScaleBands([new(new("nie"), 0), new(new("tak"), 1)], 2) },
            "RuleChanged/Bands Scale słowa: – → nie from 0, tak from 1"
        },
    };

    [Theory]
    [MemberData(nameof(OwnChanges))]
    [MemberData(nameof(ItemChanges))]
    public void Compare_OfOneDifference_IsThatChange(Strategy later, string expected) =>
        Assert.Equal([expected], ChangeText.Lines(Comparer.Compare(Small, later)));

    [Fact]
    public void Compare_OfTerritories_NamesTheNameAndTheTerytCode() => Assert.Equal(
        ["Renamed/Territory Strategy S: – → Sieradz", "Redefined/Teryt Strategy S: – → 1014011"],
        ChangeText.Lines(Comparer.Compare(Small, Small with { Territory = new Territory("Sieradz") { Teryt = new TerytCode("1014011") } })));

    [Theory]
    [MemberData(nameof(ScaleChanges))]
    public void Compare_OfScales_IsTheirChange(RatingScale later, string expected) =>
        Assert.Equal([expected], ChangeText.Lines(Comparer.Compare(Small, Rebuilt(scales: [Small.Scales[0], later, Small.Scales[2]]))));

    [Fact]
    public void Compare_OfAScaleThatBecomesPercent_NamesItAndItsLevels() => Assert.Equal(
        ["Redefined/PercentComplete Scale słowa: False → True", "Dropped/Existence Level nie słowa: nie zrealizowano → –", "Dropped/Existence Level tak słowa: zrealizowano → –"],
        ChangeText.Lines(Comparer.Compare(Small, Rebuilt(scales: [Small.Scales[0], RatingScale.PercentComplete(new("słowa")), Small.Scales[2]]))));

    [Fact]
    public void Compare_OfLevelValues_NamesEveryLevel()
    {
        var doubled = new RatingScale(new("punkty"), [.. PlanningExamples.Points.Levels.Select(level => level with { Value = level.Value * 2 })], PlanningExamples.Points.UnorderedLevels);

        var lines = ChangeText.Lines(Comparer.Compare(Small, Rebuilt(scales: [doubled, .. Small.Scales.Skip(1)])));

        Assert.Equal(7, lines.Length);
        Assert.Equal("Redefined/LevelValue Level 1 punkty: 1 → 2", lines[0]);
    }

    [Fact]
    public void Compare_OfATargetReplaced_KeepsTheOldOneAndAddsTheNew()
    {
        var earlier = WithIndicator(indicator => indicator with { Targets = [Half] });
        var more = new Target(Half.Period, TargetRelation.FallByPercent, new NumberValue(70), upper: null);

        Assert.Equal(
            ["Redefined/Target Indicator 1.W1: FallByPercent 50 2030 → FallByPercent 70 2030"],
            ChangeText.Lines(Comparer.Compare(earlier, WithIndicator(indicator => indicator with { Targets = [more] }))));
        var replaced = Comparer.Compare(earlier, WithIndicator(indicator => indicator with { Targets = [Half with { ReplacedOn = new DateOnly(2024, 6, 1) }, more] }));
        Assert.Equal(2, replaced.Count);
        Assert.Equal(new DateOnly(2024, 6, 1), Assert.IsType<Content<Target>>(replaced[0].After).Item.ReplacedOn);
        Assert.Null(replaced[1].Before);
    }

    [Fact]
    public void Compare_OfARenumberedGoal_ChangesNothingThatNamesIt()
    {
        var later = Small.WithGoals([Family with { Code = new("I"), Directions = [Family.Directions[0] with { AlsoServes = [new("II")] }] }, Small.Goals[1] with { Code = new("II") }]);

        Assert.Equal(["Moved/Code Goal I: 1 → I", "Moved/Code Goal II: 2 → II"], ChangeText.Lines(Comparer.Compare(Small, later)));
    }

    [Fact]
    public void Compare_OfARenumberedIndicator_ChangesNoTargetAgainstIt()
    {
        var second = new Indicator(new("1.W2"), "Dzieci") { Targets = [Half with { RelativeToIndicator = new("1.W1") }] };
        var earlier = Small.WithGoals([Family with { Indicators = [Family.Indicators[0], second] }, Small.Goals[1]]);
        var later = Small.WithGoals([Family with { Indicators = [Family.Indicators[0] with { Code = new("1.W9") }, second with { Targets = [Half with { RelativeToIndicator = new("1.W9") }] }] }, Small.Goals[1]]);

        Assert.Equal(["Moved/Code Indicator 1.W9: 1.W1 → 1.W9"], ChangeText.Lines(Comparer.Compare(earlier, later)));
    }

    [Fact]
    public void Compare_OfARenumberedRealizer_ChangesNoResponsibility() => Assert.Equal(
        ["Moved/Code Realizer OPS: MOPS → OPS"],
        ChangeText.Lines(Comparer.Compare(
            Small,
            Rebuilt(goals: [Family with { Directions = [Family.Directions[0] with { Realizers = [new(new("OPS"))] }] }, Small.Goals[1]], realizers: [new Realizer(new("OPS"), "Ośrodek pomocy"), Small.Realizers[1]]))));

    [Fact]
    public void Compare_OfATitleThatTwoGoneItemsHave_TakesNeitherForRenumbered()
    {
        var earlier = Small.WithGoals([Family with { Goals = [new Goal(new("1.1"), "Piecza"), new Goal(new("1.2"), "Piecza")] }, Small.Goals[1]]);
        var later = Small.WithGoals([Family with { Goals = [new Goal(new("1.3"), "Piecza")] }, Small.Goals[1]]);

        Assert.Equal(
            ["Added/Existence Goal 1.3: – → Piecza", "Dropped/Existence Goal 1.1: Piecza → –", "Dropped/Existence Goal 1.2: Piecza → –"],
            ChangeText.Lines(Comparer.Compare(earlier, later)));
    }

    [Fact]
    public void Compare_OfACodeThatNamesAnotherKind_IsDroppedAndAdded() => Assert.Equal(
        ["Added/Existence Direction 1.1: – → Piecza", "Dropped/Existence Goal 1.1: Piecza → –"],
        ChangeText.Lines(Comparer.Compare(Small, WithGoal(goal => goal with { Goals = [], Directions = [.. goal.Directions, new Direction(new("1.1"), "Piecza")] }))));

    [Fact]
    public void Compare_OfSwappedTitles_IsTwoNewNames() => Assert.Equal(
        ["Renamed/Title Goal 1: Rodzina → Zdrowie", "Renamed/Title Goal 2: Zdrowie → Rodzina"],
        ChangeText.Lines(Comparer.Compare(Small, Small.WithGoals([Family with { Title = "Zdrowie" }, Small.Goals[1] with { Title = "Rodzina" }]))));

    [Fact]
    public void Compare_OfADroppedGoal_NamesWhatHungOnIt() => Assert.Equal(
        ["Goal 1", "Indicator 1.W1", "Direction 1.K1", "Task 1.Z1", "Goal 1.1"],
        Comparer.Compare(Small, Small.WithGoals([Small.Goals[1]])).Select(change => $"{change.Subject.Kind} {change.Subject.Code}"));

    [Fact]
    public void Change_OfTheSame_IsRefused() => Assert.Equal(
        "What is the same before and after is no change. (Parameter 'after')",
        Assert.Throws<ArgumentException>(() => new Change(new ChangeSubject(SubjectKind.Goal, new ItemCode("1")), ChangeAspect.Title, before: null, after: null)).Message);

    [Fact]
    public void Kind_OfEveryAspect_IsThere() => Assert.All(
        Enum.GetValues<ChangeAspect>(),
        aspect => Assert.True(Enum.IsDefined(new Change(new ChangeSubject(SubjectKind.Goal, new ItemCode("1")), aspect, before: null, new Content<string>("x")).Kind)));

    private static RatingScale Words(params ValueList<ScaleLevel> levels) => new(new("słowa"), levels, []);

    private static Strategy WithGoal(Func<Goal, Goal> change) => Small.WithGoals([change(Family), Small.Goals[1]]);

    private static Strategy WithIndicator(Func<Indicator, Indicator> change) => WithGoal(goal => goal with { Indicators = [change(goal.Indicators[0])] });

    private static Strategy WithDirection(Func<Direction, Direction> change) => WithGoal(goal => goal with { Directions = [change(goal.Directions[0])] });

    private static Strategy WithTask(Func<StrategyTask, StrategyTask> change) => WithGoal(goal => goal with { Tasks = [change(goal.Tasks[0])] });

    private static Strategy WithProgramme(Func<Programme, Programme> change) => Rebuilt(programmes: [change(Small.Programmes[0])]);

    private static Strategy Rebuilt(
        ItemCode? code = null,
        ValueList<Goal>? goals = null,
        ValueList<Realizer>? realizers = null,
        ValueList<RatingScale>? scales = null,
        ValueList<Programme>? programmes = null) =>
        new(code ?? Small.Code, Small.Title, goals ?? Small.Goals, realizers ?? Small.Realizers, scales ?? Small.Scales, programmes ?? Small.Programmes);
}

namespace SocialStrategy.Core.Tests.Planning;

public sealed class PlanningRulesTests
{
    private static readonly Value Ten = new NumberValue(10);

    public static TheoryData<TargetRelation, bool, bool> WellFormed => Cases(wellFormed: true);

    public static TheoryData<TargetRelation, bool, bool> IllFormed => Cases(wellFormed: false);

    [Theory]
    [MemberData(nameof(WellFormed))]
    public void Target_PartsThatFit_AreKept(TargetRelation relation, bool hasValue, bool hasUpper)
    {
        var target = new Target(Period.Year(2025), relation, hasValue ? Ten : null, hasUpper ? Ten : null);
        Assert.Equal(relation, target.Relation);
        Assert.Equal(hasValue ? Ten : null, target.Value);
        Assert.Equal(hasUpper ? Ten : null, target.Upper);
    }

    [Theory]
    [MemberData(nameof(IllFormed))]
    public void Target_PartsThatDoNotFit_Throw(TargetRelation relation, bool hasValue, bool hasUpper) =>
        Assert.Throws<ArgumentException>(() => new Target(Period.Year(2025), relation, hasValue ? Ten : null, hasUpper ? Ten : null));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n\t")]
    public void Init_BlankText_Throws(string blank)
    {
        Assert.All<Func<object>>(
            [
                () => new Goal(new("1"), blank),
                () => new Goal(new("1"), "a") with { Title = blank },
                () => new Goal(new("1"), "a") { DisplayTitle = blank },
                () => new Goal(new("1"), "a") { Description = blank },
                () => new Direction(new("1"), blank),
                () => new Direction(new("1"), "a") { Number = blank },
                () => new Indicator(new("1"), blank),
                () => new Indicator(new("1"), "a") { Unit = blank },
                () => new Indicator(new("1"), "a") { Source = blank },
                () => new Baseline(Period.Year(2020), Ten) { Source = blank },
                () => new Target(Period.Year(2020), TargetRelation.RisingTrend, value: null, upper: null) { Wording = blank },
                () => new StrategyTask(new("1"), blank),
                () => new Funding(new MoneyValue(1, "PLN")) { Source = blank },
                () => new Programme(new("1"), blank),
                () => new Programme(new("1"), "a") { Description = blank },
                () => new Resolution(blank),
                () => new Resolution("1") { Kind = blank },
                () => new Resolution("1") { Body = blank },
                () => new Realizer(new("1"), blank),
                () => new Realizer(new("1"), "a") { Aliases = [blank] },
                () => new Territory(blank),
                () => new LevelName(blank, "a"),
                () => new LevelName("a", blank),
                () => new EditorialNote(blank),
                () => new EditorialNote("a") { Printed = blank },
                () => new EditorialNote("a") { Correction = blank },
            ],
            make => Assert.ThrowsAny<ArgumentException>(make));
    }

    [Fact]
    public void TitleToShow_Goal_IsTheDisplayTitleIfThereIsOne()
    {
        Assert.Equal("RODZINA", new Goal(new("1"), "RODZINA").TitleToShow);
        Assert.Equal("Rodzina", new Goal(new("1"), "RODZINA") { DisplayTitle = "Rodzina" }.TitleToShow);
    }

    private static TheoryData<TargetRelation, bool, bool> Cases(bool wellFormed)
    {
        bool[] either = [false, true];
        var cases = from relation in Enum.GetValues<TargetRelation>()
                    from hasValue in either
                    from hasUpper in either
                    where wellFormed == Fits(relation, hasValue, hasUpper)
                    select (relation, hasValue, hasUpper);
        return [.. cases];
    }

    private static bool Fits(TargetRelation relation, bool hasValue, bool hasUpper) => relation switch
    {
        TargetRelation.RisingTrend or TargetRelation.FallingTrend or TargetRelation.StableTrend => !hasValue && !hasUpper,
        TargetRelation.Between => hasValue && hasUpper,
        _ => hasValue && !hasUpper,
    };
}

using System.Globalization;

namespace SocialStrategy.Core.Tests.Planning;

/// <summary>What a strategy that cannot exist is told: the code, the member at fault, and the words in both languages.</summary>
public sealed class StrategyConsistencyTests
{
    private const int MostLevels = 24;

    public static TheoryData<Goal, string, string, string> OfCodes => new()
    {
        {
            new Goal(new("1"), "a") { Goals = [new Goal(new("1"), "b")] },
            "SSR201 code",
            "The item code '1' is used twice. Give each its own.",
            "Kod pozycji „1” jest użyty dwa razy. Nadaj osobne kody."
        },
        {
            new Goal(new("1"), "a") { Realizers = [new Responsibility(new("X"))] },
            "SSR202 realizers",
            "The realizer 'X' is not among the strategy's realizers. Add it there or correct the code.",
            "Realizatora „X” nie ma w wykazie realizatorów strategii. Dopisz go tam albo popraw kod."
        },
        {
            new Goal(new("1"), "a") { Directions = [new Direction(new("k"), "b") { AlsoServes = [new("9")] }] },
            "SSR203 alsoServes",
            "Direction 'k' also serves '9', which is no goal of the strategy. Correct the code.",
            "Kierunek „k” służy też celowi „9”, którego strategia nie ma. Popraw kod."
        },
        {
            new Goal(new("1"), "a") { Indicators = [new Indicator(new("w"), "b") { Targets = [Target.AtLeast(Period.Year(2025), new NumberValue(1)) with { RelativeToIndicator = new("nic") }] }] },
            "SSR204 relativeToIndicator",
            "A target of 'w' is measured against 'nic', which is no indicator of the strategy. Correct the code.",
            "Cel wskaźnika „w” odnosi się do „nic”, a takiego wskaźnika strategia nie ma. Popraw kod."
        },
    };

    public static TheoryData<Goal, string, string, string> OfSumsAndDepth => new()
    {
        {
            new Goal(new("1"), "a")
            {
                Indicators =
                [
                    new Indicator(new("w"), "b")
                    {
                        Timing = IndicatorTiming.Snapshot,
                        Aggregation = new IndicatorAggregation { OverPeriods = new AggregationRule(AggregationMethod.Sum, MissingPolicy.Skip) },
                    },
                ],
            },
            "SSR205 aggregation",
            "The values of 'w' for several periods are added, though each already counts what stood before. Take the last one.",
            "Wartości wskaźnika „w” za kolejne okresy są sumowane, choć każda obejmuje już to, co było wcześniej. Przyjmij ostatnią."
        },
        {
            Nested(MostLevels + 1),
            "SSR206 code",
            "'25' stands deeper than 24 levels of goals, directions and tasks. Put it higher.",
            "Pozycja „25” leży głębiej niż na 24. poziomie celów, kierunków i zadań. Przenieś ją wyżej."
        },
    };

    [Theory]
    [MemberData(nameof(OfCodes))]
    [MemberData(nameof(OfSumsAndDepth))]
    public void Check_OfAContradiction_TellsItInBothLanguages(Goal goal, string place, string english, string polish) =>
        AssertOnly(Check([goal], PlanningExamples.Bodies, PlanningExamples.Scales), place, english, polish);

    [Fact]
    public void Check_OfCodesOfBodiesAndScalesUsedTwice_TellsThemInBothLanguages()
    {
        AssertOnly(
            Check([], [new Realizer(new("M"), "a"), new Realizer(new("M"), "b")], []),
            "SSR201 code",
            "The realizer code 'M' is used twice. Give each its own.",
            "Kod realizatora „M” jest użyty dwa razy. Nadaj osobne kody.");
        AssertOnly(
            Check([], [], [RatingScale.PercentComplete(new("p")), RatingScale.PercentComplete(new("p"))]),
            "SSR201 code",
            "The scale code 'p' is used twice. Give each its own.",
            "Kod skali „p” jest użyty dwa razy. Nadaj osobne kody.");
    }

    [Fact]
    public void Check_OfAsManyLevelsAsThereMayBe_FindsNothing() => Assert.Empty(Check([Nested(MostLevels)], [], []));

    [Theory]
    [InlineData(TargetRelation.RisingTrend, true, false, "a trend has no number.", "tendencja nie ma liczby.")]
    [InlineData(TargetRelation.StableTrend, false, true, "a trend has no number.", "tendencja nie ma liczby.")]
    [InlineData(TargetRelation.Between, true, false, "a range needs two numbers.", "przedział potrzebuje dwóch liczb.")]
    [InlineData(TargetRelation.AtLeast, false, false, "this target needs one number.", "ta wartość potrzebuje jednej liczby.")]
    [InlineData(TargetRelation.FallByPercent, true, true, "this target needs one number.", "ta wartość potrzebuje jednej liczby.")]
    public void Fault_OfATargetThatIsNone_TellsItInBothLanguages(TargetRelation relation, bool hasValue, bool hasUpper, string english, string polish)
    {
        var (value, upper) = (hasValue ? new NumberValue(1) : null, hasUpper ? new NumberValue(2) : null);

        Assert.Equal((english, polish), Target.Fault(relation, value, upper).InBoth());
        Assert.Equal(
            $"The target is none: {english} (Parameter 'value')",
            Assert.Throws<ArgumentException>(() => new Target(Period.Year(2025), relation, value, upper)).Message);
    }

    /// <summary>Goals in goals, the highest with code 1.</summary>
    private static Goal Nested(int levels)
    {
        var goal = new Goal(new(Text(levels)), "a");
        for (var level = levels - 1; level > 0; level--)
        {
            goal = new Goal(new(Text(level)), "a") { Goals = [goal] };
        }

        return goal;
    }

    private static string Text(int level) => level.ToString(CultureInfo.InvariantCulture);

    private static ValueList<Inconsistency> Check(ValueList<Goal> goals, ValueList<Realizer> realizers, ValueList<RatingScale> scales) =>
        StrategyConsistency.Check(new("S"), goals, realizers, scales, []);

    private static void AssertOnly(ValueList<Inconsistency> faults, string place, string english, string polish)
    {
        var fault = Assert.Single(faults);
        Assert.Equal(place, $"{fault.Code} {fault.Member}");
        Assert.Equal(english, fault.English);
        Assert.Equal(polish, fault.Polish);
    }
}

using SocialStrategy.Collection;

namespace SocialStrategy.Core.Tests.Collection;

public sealed class CollectionPlanTests
{
    [Fact]
    public void Make_AsksEachBodyOnlyForItsOwn_InTheDocumentsOrder()
    {
        Assert.Equal(["MOPS", "PUP"], CollectionExamples.Plan.Forms.Select(form => form.Realizer.Code.Text));
        Assert.Equal(
            ["1 w1 osoby 30", "2 w1 kobiety osoby 20 of 1", "3 w1 mężczyźni osoby 10 of 1", "4 w1 rodziny ", "5 w2 % 5", "6 k  "],
            CollectionExamples.Mops.Entries.Select(entry => FormattableString.Invariant(
                $"{entry.Number} {entry.Item} {(entry.Part is null ? "" : entry.Part + " ")}{entry.Unit} {entry.Previous?.Number}{(entry.PartOf is { } whole ? FormattableString.Invariant($" of {whole}") : "")}")));
        Assert.Equal(["1", "4", "5", "6"], CollectionExamples.Mops.Questions.Select(entry => FormattableString.Invariant($"{entry.Number}")));
        Assert.True(CollectionExamples.Mops.Entries[^1].IsActivity);
        Assert.True(CollectionExamples.Mops.Entries[3].IsInOtherUnit);
    }

    [Fact]
    public void Make_TwiceFromTheSame_GivesTheSame() => Assert.Equal(
        CollectionPlan.Make(CollectionExamples.Strategy, CollectionExamples.Year, CollectionExamples.Due, [new Expectation(new("PUP"), new("w1"))], previous: null),
        CollectionPlan.Make(CollectionExamples.Strategy, CollectionExamples.Year, CollectionExamples.Due, [new Expectation(new("PUP"), new("w1"))], previous: null));

    [Theory]
    [InlineData("XYZ", "w1", "no body 'XYZ'")]
    [InlineData("PUP", "w9", "no indicator or direction 'w9'")]
    [InlineData("PUP", "1", "no indicator or direction '1'")]
    public void Make_ExpectingWhatIsNotThere_Throws(string realizer, string item, string message) => Assert.Contains(
        message,
        Assert.Throws<ArgumentException>(() => CollectionPlan.Make(CollectionExamples.Strategy, CollectionExamples.Year, CollectionExamples.Due, [new Expectation(new(realizer), new(item))], previous: null)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Make_WithARoundOfAnotherStrategy_Throws() => Assert.Equal(
        "The round is about strategy 'T', not about 'S'. Give one of the same strategy. (Parameter 'previous')",
        Assert.Throws<ArgumentException>(() => CollectionPlan.Make(CollectionExamples.Strategy, CollectionExamples.Year, CollectionExamples.Due, [], new MonitoringRound(new("T"), CollectionExamples.Year))).Message);

    /// <summary>The round before told another breakdown besides, one part of two, a second unit, and a count that no line asks for.</summary>
    [Fact]
    public void Make_WithTheRoundBefore_ShowsWhatWasToldOfTheSameItemUnitAndPart()
    {
        var told = new Contribution(new("MOPS"), new NumberValue(30))
        {
            Breakdowns =
            [
                new Breakdown(BreakdownFeature.Age, BreakdownCoverage.Exhaustive, [new Part("kobiety", new NumberValue(99))]),
                new Breakdown(BreakdownFeature.Sex, BreakdownCoverage.Exhaustive, [new Part("mężczyźni", new NumberValue(10))]),
            ],
        };
        var before = new MonitoringRound(new("S"), Period.Year(2023))
        {
            Observations =
            [
                new Observation(new("w1"), Period.Year(2023), new NumberValue(30)) { Contributions = [told, new Contribution(new("MOPS"), new NumberValue(12)) { Unit = "rodziny" }] },
                new Observation(new("k"), Period.Year(2023), new NumberValue(3)) { Name = "spotkania", Contributions = [new Contribution(new("MOPS"), new NumberValue(3))] },
            ],
        };
        ValueList<Expectation> expectations =
        [
            new Expectation(new("MOPS"), new("k")),
            new Expectation(new("MOPS"), new("w1")) { Breakdowns = [CollectionExamples.BySex, new ExpectedBreakdown(BreakdownFeature.Type, BreakdownCoverage.Partial, ["nowi"])] },
            new Expectation(new("MOPS"), new("w1")) { Unit = "rodziny" },
        ];

        var form = Assert.Single(CollectionPlan.Make(CollectionExamples.Strategy, CollectionExamples.Year, CollectionExamples.Due, expectations, before).Forms);

        var whole = new FormEntry(1, new("w1"), "Osoby") { Goal = new("1"), Unit = "osoby", Previous = new NumberValue(30) };
        var part = whole with { PartOf = 1, By = BreakdownFeature.Sex, Coverage = BreakdownCoverage.Exhaustive, Previous = null };
        Assert.Equal(new("MOPS"), form.Realizer.Code);
        Assert.Equal(
            [
                whole,
                part with { Number = 2, Part = "kobiety" },
                part with { Number = 3, Part = "mężczyźni", Previous = new NumberValue(10) },
                part with { Number = 4, Part = "nowi", By = BreakdownFeature.Type, Coverage = BreakdownCoverage.Partial },
                new FormEntry(5, new("w1"), "Osoby") { Goal = new("1"), Unit = "rodziny", IsInOtherUnit = true, Previous = new NumberValue(12) },
                new FormEntry(6, new("k"), "Kierunek") { Goal = new("1"), IsActivity = true },
            ],
            form.Entries);
    }

    [Fact]
    public void OfContributions_AsksAgainForUnitsAndParts()
    {
        var round = CollectionExamples.Round with
        {
            Observations =
            [
                new Observation(new("w1"), CollectionExamples.Year, new NumberValue(3))
                {
                    Contributions =
                    [
                        new Contribution(new("MOPS"), new NumberValue(3)) { Breakdowns = [new Breakdown(BreakdownFeature.Sex, BreakdownCoverage.Exhaustive, [new Part("kobiety", new NumberValue(2)), new Part("mężczyźni", new NumberValue(1))])] },
                        new Contribution(new("MOPS"), new NumberValue(1)) { Unit = "rodziny" },
                    ],
                },
                new Observation(new("k"), CollectionExamples.Year, new NumberValue(1)) { Name = "spotkania", Contributions = [new Contribution(new("PUP"), new NumberValue(1))] },
            ],
        };

        Assert.Equal([new Expectation(new("MOPS"), new("w1")) { Breakdowns = [CollectionExamples.BySex] }, new Expectation(new("MOPS"), new("w1")) { Unit = "rodziny" }], Expectation.OfContributions(round));
    }

    [Fact]
    public void OfResponsibilities_AsksForIndicatorsAndDirections()
    {
        var strategy = new Strategy(
            new("S"),
            "Strategia",
            [
                new Goal(new("1"), "Cel")
                {
                    Directions = [new Direction(new("k"), "Kierunek") { Realizers = [new Responsibility(new("MOPS"), ResponsibilityRole.Responsible)] }],
                    Indicators = [new Indicator(new("w"), "Wskaźnik") { Realizers = [new Responsibility(new("PUP"), Role: null), new Responsibility(new("MOPS"), Role: null)] }],
                },
            ],
            [new Realizer(new("MOPS"), "Ośrodek"), new Realizer(new("PUP"), "Urząd")],
            scales: [],
            programmes: []);

        Assert.Equal(["PUP w", "MOPS w", "MOPS k"], Expectation.OfResponsibilities(strategy).Select(each => $"{each.Realizer} {each.Item}"));
    }
}

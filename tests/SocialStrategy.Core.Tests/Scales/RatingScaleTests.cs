namespace SocialStrategy.Core.Tests.Scales;

public sealed class RatingScaleTests
{
    public static TheoryData<ValueList<ScaleLevel>, ValueList<ScaleLevel>, string> Faults => new()
    {
        { [], [], "a scale needs a level." },
        { [], [Level("-")], "a scale needs a level." },
        { [Level("1"), Level("1")], [], "the level '1' is defined twice." },
        { [Level("1")], [Level("1")], "the level '1' is defined twice." },
        { [Level("1")], [Level("-"), Level("-")], "the level '-' is defined twice." },
        { [Level("1", 1)], [Level("-", 0)], "a level outside the order has no value." },
        { [Level("1", 1), Level("2")], [], "either all levels have a value or none." },
        { [Level("1", 1), Level("2", 1)], [], "the values must all rise or all fall from level to level." },
        { [Level("1", 1), Level("2", 3), Level("3", 2)], [], "the values must all rise or all fall from level to level." },
        { [Level("1", 3), Level("2", 2), Level("3", 2)], [], "the values must all rise or all fall from level to level." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Constructor_FaultyLevels_Throws(ValueList<ScaleLevel> levels, ValueList<ScaleLevel> unordered, string fault)
    {
        var error = Assert.Throws<ArgumentException>(() => new RatingScale(new("s"), levels, unordered));
        Assert.StartsWith($"Scale 's': {fault}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_RisingOrFallingValues_CanBeAveraged()
    {
        Assert.True(new RatingScale(new("s"), [Level("a", -1), Level("b", 0), Level("c", 2.5m)], []).IsNumeric);
        Assert.True(new RatingScale(new("s"), [Level("a", 7), Level("b", 4), Level("c", 1)], []).IsNumeric);
        Assert.True(new RatingScale(new("s"), [Level("a", 0)], [Level("-")]).IsNumeric);
    }

    [Fact]
    public void Constructor_Words_CannotBeAveraged()
    {
        var scale = new RatingScale(new("s"), [Level("nie"), Level("tak")], [Level("zawieszone")]);
        Assert.False(scale.IsNumeric);
        Assert.False(scale.IsPercentComplete);
    }

    [Fact]
    public void PercentComplete_Code_IsNumericWithoutLevels()
    {
        var scale = RatingScale.PercentComplete(new("%"));
        Assert.True(scale.IsPercentComplete);
        Assert.True(scale.IsNumeric);
        Assert.Empty(scale.Levels);
        Assert.Empty(scale.UnorderedLevels);
        Assert.Null(scale.FindLevel(new("1")));
        Assert.Equal(scale, RatingScale.PercentComplete(new("%")));
        Assert.Throws<ArgumentNullException>(() => RatingScale.PercentComplete(null!));
    }

    [Fact]
    public void Bands_Faulty_Throw()
    {
        Assert.Equal("bands", Assert.Throws<ArgumentException>(() => new ScaleBands([], 7)).ParamName);
        Assert.Equal("bands", Assert.Throws<ArgumentException>(() => new ScaleBands([new ScaleBand(new("1"), 2), new ScaleBand(new("2"), 2)], 7)).ParamName);
        Assert.Equal("bands", Assert.Throws<ArgumentException>(() => new ScaleBands([new ScaleBand(new("1"), 2)], 1)).ParamName);
        Assert.Equal("bands", Assert.Throws<ArgumentException>(() => new ScaleBands([new ScaleBand(new("1"), 1), new ScaleBand(new("1"), 2)], 7)).ParamName);
    }

    /// <summary>Readers of files tell faults in two languages.</summary>
    [Fact]
    public void Fault_IsToldInPolishToo() => Assert.Equal(
        [
            "skala potrzebuje stopnia.",
            "stopień „1” jest zdefiniowany dwa razy.",
            "stopień spoza kolejności nie ma wartości.",
            "wartość mają albo wszystkie stopnie, albo żaden.",
            "wartości muszą od stopnia do stopnia stale rosnąć albo stale maleć.",
        ],
        Faults.Select(row => RatingScale.Fault(row.Data.Item1, row.Data.Item2)?.Polish).Distinct().Where(fault => fault?.Contains("„-”", StringComparison.Ordinal) == false));

    public static TheoryData<ValueList<ScaleBand>, decimal, string, string> FaultyBands => new()
    {
        { [], 7, "There is no band.", "Nie ma żadnego przedziału." },
        {
            [new ScaleBand(new("1"), 2), new ScaleBand(new("2"), 2)],
            7,
            "The bands must begin one above the other, and the end must not lie below the last beginning.",
            "Każdy przedział musi zaczynać się wyżej niż poprzedni, a koniec nie może leżeć poniżej ostatniego początku."
        },
        { [new ScaleBand(new("1"), 1), new ScaleBand(new("1"), 2)], 7, "A level has two bands. Give it one.", "Jeden stopień ma dwa przedziały. Zostaw jeden." },
    };

    [Theory]
    [MemberData(nameof(FaultyBands))]
    public void Fault_OfBands_IsToldInTwoLanguages(ValueList<ScaleBand> bands, decimal end, string english, string polish) =>
        Assert.Equal((english, polish), ScaleBands.Fault(bands, end).InBoth());

    [Fact]
    public void Bands_OfAScaleWithoutPoints_CannotBeMade()
    {
        RatingScale[] scales = [new(new("s"), [Level("nie"), Level("tak")], []), RatingScale.PercentComplete(new("s"))];

        Assert.All(scales, scale => Assert.StartsWith(
            "The levels of scale 's' have no values. Give the bands yourself.",
            Assert.Throws<ArgumentException>(nameof(scale), () => ScaleBands.Nearest(scale)).Message,
            StringComparison.Ordinal));
    }

    [Fact]
    public void FindLevel_Code_FindsItInAndOutsideTheOrder()
    {
        var scale = new RatingScale(new("s"), [Level("nie"), Level("tak")], [Level("-")]);
        Assert.Equal(Level("tak"), scale.FindLevel(new("tak")));
        Assert.Equal(Level("-"), scale.FindLevel(new("-")));
        Assert.Null(scale.FindLevel(new("Tak")));
    }

    [Fact]
    public void Equals_SameContent_IsEqual()
    {
        var scale = new RatingScale(new("s"), [Level("1", 1)], [Level("-")]) { Title = "Skala" };
        Assert.Equal(scale, new RatingScale(new("s"), [Level("1", 1.0m)], [Level("-")]) { Title = "Skala" });
        Assert.NotEqual(scale, scale with { Title = "Inna" });
        Assert.NotEqual(scale, new RatingScale(new("s"), [Level("1", 1)], []) { Title = "Skala" });
    }

    [Fact]
    public void Init_Blank_Throws()
    {
        var scale = new RatingScale(new("s"), [Level("1")], []);
        Assert.Throws<ArgumentException>(() => scale with { Title = " " });
        Assert.Throws<ArgumentException>(() => new ScaleLevel(new("1"), ""));
        Assert.Throws<ArgumentException>(() => Level("1") with { Label = "\t" });
    }

    private static ScaleLevel Level(string code, decimal? value = null) => new(new(code), $"stopień {code}") { Value = value };
}

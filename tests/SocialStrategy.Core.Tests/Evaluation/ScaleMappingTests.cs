using System.Globalization;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Evaluation;

/// <summary>Ratings in words and in per cent that count as points, because the user says so.</summary>
public sealed class ScaleMappingTests
{
    private static readonly ScaleMapping WordsOnPoints = new(new("słowa"), new("punkty"), [new(new("nie"), new("1")), new(new("trwa"), new("2")), new(new("tak"), new("3")), new(new("zaw"), new("-"))]);

    private static readonly ScaleMapping PercentOnPoints = ScaleMapping.OfPercent(new("procent"), new("punkty"), new ScaleBands([new(new("1"), 0), new(new("2"), 50), new(new("3"), 100)], end: 100));

    private static readonly Strategy Plan = new(
        new("S"),
        "Strategia",
        [EvaluationExamples.WithDirections(new("1"), new ItemCode("a"), new ItemCode("b"), new ItemCode("c"), new ItemCode("d"), new ItemCode("e"))],
        realizers: [],
        [
            new RatingScale(new("punkty"), [Level("1", 1), Level("2", 2), Level("3", 3)], [Level("-", value: null)]),
            new RatingScale(new("słowa"), [Level("nie", value: null), Level("trwa", value: null), Level("tak", value: null)], [Level("zaw", value: null)]),
            RatingScale.PercentComplete(new("procent")),
        ],
        programmes: []);

    /// <summary>a: 3 points; b: "trwa" is 2; c: 49.9 % is 1; d: suspended is outside the order; e: 3 points, whatever the words say.</summary>
    private static readonly MonitoringRound Round = EvaluationExamples.Round with
    {
        Assessments =
        [
            .. EvaluationExamples.Ratings("a=3 e=3"),
            .. EvaluationExamples.Ratings("b=trwa d=zaw e=nie", "słowa"),
            new Assessment(new("c"), EvaluationExamples.Later, new("procent"), level: null, 49.9m),
        ],
    };

    [Fact]
    public void Evaluate_WithMappings_CountsMappedRatingsInMeans()
    {
        var mean = Evaluate(WordsOnPoints, PercentOnPoints).Figures.Single(figure => figure is { Measure: FigureMeasure.MeanRating, Item.Text: "1", Scale.Text: "punkty" });

        Assert.Equal(new Fraction(9, 4), mean.Exact);
        Assert.Equal(["a 3", "b 2", "c 1", "e 3"], mean.Inputs.Select(input => $"{input.Item} {input.Value}"));
        Assert.Equal([new FigureGap(new("d"), GapReason.NotRated)], mean.Excluded);
    }

    [Fact]
    public void Evaluate_WithMappings_CountsMappedRatingsByLevel() => Assert.Equal(
        "1 1 | 2 1 | 3 2 | - 1",
        string.Join(" | ", Evaluate(WordsOnPoints, PercentOnPoints).Figures
            .Where(figure => figure is { Measure: FigureMeasure.LevelCount, Item.Text: "1", Scale.Text: "punkty" })
            .Select(figure => $"{figure.Part} {figure.Exact}")));

    [Theory]
    [InlineData("a", "punkty", "3")]
    [InlineData("b", "punkty", "2")]
    [InlineData("c", "punkty", "1")]
    [InlineData("d", "punkty", "-")]
    [InlineData("e", "punkty", "3")]
    [InlineData("e", "słowa", "nie")]
    [InlineData("c", "procent", "49.9")]
    [InlineData("a", "słowa", null)]
    public void FindRating_OfAnItem_IsTheOneGivenOrWhatItCountsAs(string item, string scale, string? expected)
    {
        var rating = Evaluate(WordsOnPoints, PercentOnPoints).FindRating(new(item), new(scale));

        Assert.Equal(expected, rating?.Level?.Text ?? rating?.PercentComplete?.ToString(CultureInfo.InvariantCulture));
        Assert.True(rating is null || (rating.Item == new ItemCode(item) && rating.Scale == new ScaleCode(scale) && rating.Period == EvaluationExamples.Later));
    }

    /// <summary>The mean is 9/4. One step down takes 1 of 9 points from a, b or e; one step up adds 1 to b or c, which have their points from words and per cent.</summary>
    [Fact]
    public void Analyze_WithMappings_ChangesMappedRatingsToo()
    {
        var band = SensitivityAnalyzer.Analyze(Evaluate(WordsOnPoints, PercentOnPoints), new("punkty"))!.SingleChange!;

        Assert.Equal((new Fraction(8, 4), "a"), (band.Least.Exact, band.LeastItem.Text));
        Assert.Equal((new Fraction(10, 4), "b"), (band.Greatest.Exact, band.GreatestItem.Text));
    }

    [Fact]
    public void Evaluate_WithoutMappings_CountsOnlyTheScaleItself()
    {
        var mean = Evaluate().Figures.Single(figure => figure is { Measure: FigureMeasure.MeanRating, Item.Text: "1", Scale.Text: "punkty" });

        Assert.Equal(3, mean.Exact);
        Assert.Equal(["b", "c", "d"], mean.Missing.Select(gap => gap.Item.Text));
    }

    [Fact]
    public void Explain_MappedRating_TellsTheOneThatWasGiven()
    {
        var evaluation = Evaluate(WordsOnPoints, PercentOnPoints);

        var tree = Explainer.Explain(evaluation, evaluation.Figures.Single(figure => figure is { Measure: FigureMeasure.MeanRating, Item.Text: "1", Scale.Text: "punkty" }));

        Assert.Equal([null, "słowa trwa ", "procent  49.9", null], tree.Parts.Where(part => part.Kind == ExplanationKind.Rating).Select(part =>
            part.MappedFrom is { } given ? FormattableString.Invariant($"{given.Scale} {given.Level} {given.PercentComplete}") : null));
    }

    public static TheoryData<ScaleMapping, string> Misfits => new()
    {
        { new ScaleMapping(new("słowa"), new("punkty"), [new(new("nie"), new("1")), new(new("trwa"), new("2")), new(new("tak"), new("3"))]), "leaves out zaw" },
        { new ScaleMapping(new("słowa"), new("punkty"), [new(new("nie"), new("1")), new(new("trwa"), new("2")), new(new("tak"), new("4")), new(new("zaw"), new("-"))]), "no level '4'" },
        { new ScaleMapping(new("słowa"), new("barwy"), [new(new("nie"), new("1"))]), "no scale 'barwy'" },
        { new ScaleMapping(new("barwy"), new("punkty"), [new(new("nie"), new("1"))]), "no scale 'barwy'" },
        { new ScaleMapping(new("procent"), new("punkty"), [new(new("nie"), new("1"))]), "map it by bands" },
        { ScaleMapping.OfPercent(new("słowa"), new("punkty"), new ScaleBands([new(new("1"), 0)], end: 100)), "map each level" },
        { ScaleMapping.OfPercent(new("procent"), new("punkty"), new ScaleBands([new(new("1"), 1)], end: 100)), "leaves out 0 %" },
        { ScaleMapping.OfPercent(new("procent"), new("punkty"), new ScaleBands([new(new("1"), 0)], end: 99)), "leaves out 100 %" },
        { ScaleMapping.OfPercent(new("procent"), new("punkty"), new ScaleBands([new(new("4"), 0)], end: 100)), "no level '4'" },
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public void Evaluate_WithAMappingThatDoesNotFit_Throws(ScaleMapping mapping, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => Evaluate(mapping)).Message, StringComparison.Ordinal);

    [Fact]
    public void Constructor_RefusesWhatIsNoMapping()
    {
        Assert.Throws<ArgumentException>(() => new ScaleMapping(new("a"), new("a"), [new(new("1"), new("1"))]));
        Assert.Throws<ArgumentException>(() => new ScaleMapping(new("a"), new("b"), []));
        Assert.Throws<ArgumentException>(() => new ScaleMapping(new("a"), new("b"), [new(new("1"), new("1")), new(new("1"), new("2"))]));
        Assert.Throws<ArgumentException>(() => ScaleMapping.OfPercent(new("a"), new("a"), PercentOnPoints.Bands!));
    }

    [Fact]
    public void Fault_IsToldInTwoLanguages()
    {
        Assert.Equal(("The scale 'a' is mapped onto itself. Name two scales.", "Skala „a” jest przeniesiona na samą siebie. Podaj dwie skale."), ScaleMapping.Fault(new("a"), new("a"), [new(new("1"), new("1"))], bands: null).InBoth());
        Assert.Equal(
            ("Give either the levels of a scale or the bands of its per cent.", "Podaj albo stopnie skali, albo przedziały procentów."),
            ScaleMapping.Fault(new("a"), new("b"), [], bands: null).InBoth());
        Assert.Equal(("The level '1' is mapped twice. Map it once.", "Stopień „1” jest przeniesiony dwa razy. Przenieś go raz."), ScaleMapping.Fault(new("a"), new("b"), [new(new("1"), new("1")), new(new("1"), new("2"))], bands: null).InBoth());
    }

    private static StrategyEvaluation Evaluate(params ReadOnlySpan<ScaleMapping> mappings) =>
        EvaluationExamples.Evaluate(Plan, Round, EvaluationExamples.Rules with { ScaleMappings = ValueList.Create(mappings) });

    private static ScaleLevel Level(string code, decimal? value) => new(new(code), $"stopień {code}") { Value = value };
}

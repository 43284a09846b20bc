
namespace SocialStrategy.Reporting.Tests.Layouts;

public sealed class ExplanationTextTests
{
    private static readonly Strategy Strategy = new(
        new("S"),
        "Strategia",
        [],
        [new Realizer(new("MOPS"), "Ośrodek pomocy") { ShortName = "MOPS" }, new Realizer(new("KS"), "Klub Seniora")],
        [],
        []);

    [Fact]
    public void Equation_OfAWholeNumber_IsTheNumber() =>
        Assert.Equal("12", ExplanationText.Equation(Figure(FigureMeasure.ContributionTotal, 12, decimals: null, 5, 7), ReportLanguages.Polish));

    [Theory]
    [InlineData(FigureMeasure.ContributionTotal, 7, 4, new[] { 1, 2, 2, 2 }, "1,8 = 1,75")]
    [InlineData(FigureMeasure.ContributionTotal, 3, 2, new[] { 1, 2 }, "1,5")]
    [InlineData(FigureMeasure.MeanRating, 20, 3, new[] { 6, 7, 7 }, "6,7 = 20/3 = 6,666…")]
    [InlineData(FigureMeasure.MeanRating, 26, 4, new[] { 6, 7, 6, 7 }, "6,5 = 26/4")]
    public void Equation_OfAMean_GoesAsFarAsItsNumberDoes(FigureMeasure measure, int numerator, int denominator, int[] inputs, string expected) =>
        Assert.Equal(expected, ExplanationText.Equation(Figure(measure, new Fraction(numerator, denominator), 1, inputs), ReportLanguages.Polish));

    /// <summary>The median of 3, 6, 7 and 8 is 6½, not their sum divided by their count; that of 1, 6 and 7 is whole.</summary>
    [Theory]
    [InlineData(13, 2, new[] { 3, 6, 7, 8 }, "6,5 = 13/2")]
    [InlineData(6, 1, new[] { 1, 6, 7 }, "6,0")]
    public void Equation_OfAMedian_DoesNotSayThatItIsASumDivided(int numerator, int denominator, int[] inputs, string expected) =>
        Assert.Equal(expected, ExplanationText.Equation(Figure(FigureMeasure.MeanRating, new Fraction(numerator, denominator), 1, inputs), ReportLanguages.Polish));

    [Fact]
    public void Equation_OfAPercentage_HasItsSignOnBothSides()
    {
        var share = Figure(FigureMeasure.LevelShare, new Fraction(200, 3), 1, 100, 100, 0) with { Unit = FigureUnit.Percent };
        var progress = Figure(FigureMeasure.MeanProgress, new Fraction(100, 3), 1, 50, 50, 0) with { Unit = FigureUnit.Percent };

        Assert.Equal("66,7% = 200/3 = 66,666…%", ExplanationText.Equation(share, ReportLanguages.Polish));
        Assert.Equal("66.7% = 200/3 = 66.666…%", ExplanationText.Equation(share, ReportLanguages.English));
        Assert.Equal("33,3% = 33,333…%", ExplanationText.Equation(progress, ReportLanguages.Polish));
        Assert.Equal("33,3\u00a0% = 33,333…\u00a0%", ExplanationText.Equation(progress, Czech.Language));
    }

    /// <summary>(2 · 5 + 1 · 2) : 3; (½ · 4 + 1 · 6) : 1½ is no quotient of whole numbers; 2 with a missing weighted 0 is 2 · 3 : 4.</summary>
    [Fact]
    public void Equation_OfAWeightedMean_DividesByTheWeights()
    {
        Assert.Equal("4,0 = 12/3", Weighted(4, (5, 2), (2, 1)));
        Assert.Equal("5,3 = 16/3 = 5,333…", Weighted(new Fraction(16, 3), (4, 0.5m), (6, 1)));
        var half = Mean(new Fraction(3, 2), (2, 3));
        Assert.Equal("1,5 = 6/4", ExplanationText.Equation(half with { Coverage = new FigureCoverage(half.Inputs, [new FigureGap(new("x"), GapReason.NotReported) { CountsAsZero = true, Weight = 1 }]) }, ReportLanguages.Polish));

        static Figure Mean(Fraction exact, params ReadOnlySpan<(int Value, decimal Weight)> inputs) => Figure(FigureMeasure.MeanRating, exact, 1) with
        {
            Coverage = new FigureCoverage([.. inputs.ToArray().Select(each => new FigureInput(new("i"), Period.Year(2024), each.Value) { Weight = each.Weight })], []),
        };

        static string Weighted(Fraction exact, params ReadOnlySpan<(int Value, decimal Weight)> inputs) => ExplanationText.Equation(Mean(exact, inputs), ReportLanguages.Polish);
    }

    [Fact]
    public void Equation_ThatGoesOnBehindZeros_ShowsThem() =>
        Assert.Equal("1,2 = 1,200…", ExplanationText.Equation(Figure(FigureMeasure.ContributionTotal, new Fraction(12001, 10000), 1, 1), ReportLanguages.Polish));

    [Fact]
    public void Lines_StandBelowWhatTheyExplain()
    {
        var part = Node(ExplanationKind.Contribution, new("w"), "Rodziny") with { Realizers = [new("MOPS")], Reported = new NumberValue(5) };
        var whole = Node(ExplanationKind.Observation, new("w"), "Rodziny") with { Reported = new NumberValue(5), Parts = [part] };

        Assert.Equal(["Rodziny, 2024 r.: 5", "  MOPS: 5"], ExplanationText.Lines(whole, Strategy, ReportLanguages.Polish).Select(Shown.Plain));
    }

    [Fact]
    public void Line_OfWhatWasReported_NamesTheBodyOrThePeriod()
    {
        var families = Node(ExplanationKind.Observation, new("w"), "Rodziny") with { Reported = new NumberValue(9) };

        Assert.Equal("MOPS: 5", Line(Node(ExplanationKind.Contribution, new("w"), "Rodziny") with { Realizers = [new("MOPS")], Reported = new NumberValue(5) }));
        Assert.Equal("Klub Seniora: brak danych", Line(Node(ExplanationKind.Contribution, new("w"), "Rodziny") with { Realizers = [new("KS")], Reported = new MissingValue(MissingReason.NoData) }));
        Assert.Equal("Rodziny, 2024 r.: 9", Line(families));
        Assert.Equal("kobiety, 2024 r.: 9", Line(families with { Part = "kobiety" }));
        Assert.Equal("5 – dobrze: 1.1 Opieka (waga 0,5)", Line(Node(ExplanationKind.Rating, new("1.1"), "Opieka") with { Reported = new NumberValue(5), Label = "dobrze", Weight = 0.5m }));
    }

    [Fact]
    public void Line_OfAGap_NamesWhatIsMissingAndWhy()
    {
        var gap = Node(ExplanationKind.Gap, new("1.1"), "Opieka") with { Gap = GapReason.NoData };

        Assert.Equal("nie wliczono – 1.1 Opieka, 2024 r.: brak danych", Line(gap));
        Assert.Equal("nie wliczono – nieznana: brak danych", Line(gap with { Part = "nieznana" }));
        Assert.Equal("nie wliczono – MOPS, Klub Seniora: inna jednostka", Line(gap with { Part = "nieznana", Gap = GapReason.OtherUnit, Realizers = [new("MOPS"), new("KS")] }));
        Assert.Equal("wliczono jako 0 – 1.1 Opieka, 2024 r.: brak danych", Line(gap with { Value = 0 }));
        Assert.Equal("counted as 0 – 1.1 Opieka, 2024: no data (weight 2)", ExplanationText.Line(gap with { Value = 0, Weight = 2 }, Strategy, ReportLanguages.English));
    }

    [Fact]
    public void Line_OfAFigure_TellsWhatOfTheItemItIs()
    {
        var total = Figure(FigureMeasure.BreakdownTotal, 7, decimals: null, 4, 3) with { Subject = new BreakdownSubject(new("w"), BreakdownFeature.Sex), Rule = new AggregationFigureRule(AggregatedInputs.Parts, new AggregationRule(AggregationMethod.Sum, MissingPolicy.Skip)) };
        var node = Node(ExplanationKind.Figure, new("w"), "Rodziny") with { Figure = total, Part = "sex" };

        Assert.Equal("w Rodziny – według płci, 2024 r.: 7; suma wartości części; wszystkie dane (2)", Line(node));
        Assert.Equal("w Rodziny – by sex, 2024: 7; sum of the values of the parts; all inputs (2)", Shown.Plain(ExplanationText.Line(node, Strategy, ReportLanguages.English)));
        Assert.Equal(
            "w Rodziny – kobiety, 2024 r.: 7; suma wartości części; wszystkie dane (2)",
            Line(node with { Figure = total with { Subject = new ItemSubject(new("w")), Measure = FigureMeasure.PeriodTotal }, Part = "kobiety" }));
    }

    private static string Line(Explanation node) => Shown.Plain(ExplanationText.Line(node, Strategy, ReportLanguages.Polish));

    private static Explanation Node(ExplanationKind kind, ItemCode item, string title) => new(kind, item, Period.Year(2024), title);

    private static Figure Figure(FigureMeasure measure, Fraction exact, int? decimals, params int[] inputs) => new(
        new ItemSubject(new("w")),
        measure,
        Period.Year(2024),
        new FixedFigureRule(FixedRule.CountOfRatings),
        new NumberOutcome(exact, decimals is { } places ? Rounding.HalfAwayFromZero(places) : null),
        new FigureCoverage([.. inputs.Select((input, index) => new FigureInput(new ItemCode($"i{index}"), Period.Year(2024), input))], []));
}

using SocialStrategy.Core.Tests.Evaluation;
using static SocialStrategy.Core.Tests.Audit.Published.PublishedExamples;

namespace SocialStrategy.Core.Tests.Audit.Published;

/// <summary>The rules about printed ratings on scales of per cent and of words, and where figures stand.</summary>
public sealed class OtherScaleTests
{
    private static readonly Strategy InWords = Plan.On(new RatingScale(new("słowa"), [new ScaleLevel(new("1"), "nie zrealizowano"), new ScaleLevel(new("2"), "zrealizowano")], []));

    private static readonly MonitoringRound RatedInWords = EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings("a=2", "słowa") };

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(50, false)]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void Rating_InPercent_LiesFromZeroToAHundred(int percent, bool found)
    {
        var round = RatedInPercent with { PublishedCharts = [new PublishedChart("1", "W", [new("1")], [Entry("b", percent)])] };

        Assert.Equal(found ? [$"The rating of 'Kierunek b' is printed as {percent}; the scale from 0 to 100 has no such value."] : [], English("SSA203", InPercent, round));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public void Rating_InWords_IsComparedByTheCodeOfItsLevel(int printed, int findings) => Assert.Equal(
        findings,
        Check("SSA201", InWords, RatedInWords with { PublishedCharts = [new PublishedChart("1", "W", [new("1")], [Entry("a", printed)])] }).Length);

    [Fact]
    public void Rating_InPercent_IsNotContradictedByWords() =>
        Assert.Empty(Check("SSA201", InPercent, RatedInPercent with { PublishedCharts = WordsChart("w całości") }));

    [Fact]
    public void Recommendations_OnAScaleOfPercent_LeaveOutWhatIsIncomplete()
    {
        var round = RatedInPercent with { Recommendations = [new Recommendation(new("a"), "kierunek a"), new Recommendation(new("b"), "kierunek b")] };

        Assert.Equal(
            [(Severity.Hint, "c", "40", "Rekomendacje"), (Severity.Warning, "a", "100", "Rekomendacje")],
            Check("SSA209", InPercent, round).Select(finding => (finding.Severity, finding.Subject.Text, finding.Computed, finding.Place)));
    }

    [Fact]
    public void Claim_OnAScaleOfPercent_IsThatTheRestIsComplete()
    {
        var round = RatedInPercent with
        {
            Recommendations = [new Recommendation(new("b"), "kierunek b")],
            PublishedFigures = [Range(100, 100) with { Except = [new("b")], Place = "s. 12" }],
        };

        Assert.Equal([(Severity.Error, "c", "s. 12")], Check("SSA209", InPercent, round).Select(finding => (finding.Severity, finding.Subject.Text, finding.Place)));
        Assert.Empty(Check("SSA208", InPercent, round));
    }

    [Fact]
    public void Scale_WhereNothingIsRated_IsAnyOfTheStrategy()
    {
        Assert.Equal(
            ["The mean of 'Cel 1' for 2024 is printed as 101; the scale from 0 to 100 has no such value."],
            English("SSA203", Plan, EvaluationExamples.Round with { PublishedFigures = [Mean("1", 101)] }));
        Assert.Empty(English("SSA203", Plan, EvaluationExamples.Round with { PublishedFigures = [Mean("1", 0)] }));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("s. 5", null, "s. 5")]
    [InlineData(null, "s. 7", "s. 7")]
    [InlineData("s. 5", "s. 7", "s. 5; s. 7")]
    public void Place_OfAFigurePrintedTwice_NamesBothPlaces(string? first, string? second, string? expected) => Assert.Equal(
        expected,
        Assert.Single(Check("SSA210", Plan, Figures(Mean("1", 6.5m) with { Place = first }, Mean("1", 6.3m) with { Place = second }))).Place);

    [Fact]
    public void Figure_InTheReportOfAnotherRound_IsCompared()
    {
        var earlier = new MonitoringRound(new("S"), EvaluationExamples.Earlier) { PublishedFigures = [Mean("1", 6.3m, EvaluationExamples.Earlier)] };
        var finding = Assert.Single(Check("SSA210", Plan, earlier, Figures(Mean("1", 6.5m, EvaluationExamples.Earlier))));

        Assert.Equal("The mean of 'Cel 1' for 2023 is printed as 6.5 and in the report for 2023 as 6.3.", finding.English);
        Assert.Equal("Średnia „Cel 1” za 2023 r. w druku to 6,5, a w raporcie za 2023 r. – 6,3.", finding.Polish);
        Assert.Equal(("6.5", "6.3"), (finding.Declared, finding.Computed));
    }

    [Fact]
    public void Legend_WithAnApproximateMean_ContradictsNothing() => Assert.Empty(Check(
        "SSA210",
        Plan,
        Figures(Mean("1", 6.5m)) with
        {
            PublishedCharts = [new PublishedChart("1", "W", [new("1"), new("2")], [new LegendEntry(new("1"), "Cel 1", new NumberValue(6) { IsApproximate = true })])],
        }));

    private static string[] English(string code, Strategy plan, MonitoringRound round) => [.. Check(code, plan, round).Select(finding => finding.English)];
}

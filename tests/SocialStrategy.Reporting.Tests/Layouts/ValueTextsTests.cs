using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

public sealed class ValueTextsTests
{
    public static TheoryData<Value, string, string> Values { get; } = new()
    {
        { new NumberValue(1345.50m), "1\u00A0345,5", "1,345.5" },
        { new NumberValue(600) { IsApproximate = true }, "ok. 600", "about 600" },
        { new PercentValue(5.90m), "5,9%", "5.9%" },
        { new MoneyValue(1000, "PLN"), "1\u00A0000,00\u00A0zł", "PLN\u00A01,000.00" },
        { new TextValue("wiele"), "wiele", "wiele" },
        { new CompositeValue([new Component("popełnione", new NumberValue(1615)), new Component("wykryte", new NumberValue(407))]), "popełnione: 1\u00A0615; wykryte: 407", "popełnione: 1,615; wykryte: 407" },
        { new MissingValue(MissingReason.NoData), "brak danych", "no data" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Of_Value_IsToldInTheLanguage(Value value, string polish, string english)
    {
        Assert.Equal(polish, ValueTexts.Of(value, ReportLanguages.Polish));
        Assert.Equal(english, ValueTexts.Of(value, ReportLanguages.English));
    }

    [Fact]
    public void Of_Figure_HasThePlacesOfItsRounding()
    {
        Assert.Equal("6,67", ValueTexts.Of(Figure(new RatingSubject(new("1"), new("o7")), 2, FigureUnit.ScalePoints), ReportLanguages.Polish));
        Assert.Equal("6,7%", ValueTexts.Of(Figure(new ItemSubject(new("1")), 1, FigureUnit.Percent), ReportLanguages.Polish));
    }

    [Theory]
    [InlineData(null, "6,67", "6.67")]
    [InlineData("%", "6,67%", "6.67%")]
    [InlineData("pp", "6,67\u00A0p.p.", "6.67\u00A0pp")]
    [InlineData("EUR", "6,67\u00A0EUR", "EUR\u00A06.67")]
    [InlineData("kWh", "6,67", "6.67")]
    [InlineData("osoby", "6,67", "6.67")]
    public void Of_Figure_HasItsUnitWhereTheNumberNeedsIt(string? unit, string polish, string english)
    {
        var figure = Figure(new ObservationSubject(new("1")), 2, FigureUnit.OfText(unit));

        Assert.Equal(polish, ValueTexts.Of(figure, ReportLanguages.Polish));
        Assert.Equal(english, ValueTexts.Of(figure, ReportLanguages.English));
    }

    [Theory]
    [InlineData(0, 1, "0")]
    [InlineData(1, 2, "0,5")]
    [InlineData(1, 1000, "0,001")]
    [InlineData(1, 3, "1/3")]
    public void Line_OfAGapThatCounts_HasTheExactNumber(int numerator, int denominator, string number)
    {
        var gap = new Explanation(ExplanationKind.Gap, new("1.1"), Period.Year(2025), "Działanie") { Value = new Fraction(numerator, denominator), Gap = GapReason.NoData };

        Assert.Equal($"wliczono jako {number} – 1.1 Działanie, 2025\u00A0r.: brak danych", ExplanationText.Line(gap, Zalesie.Strategy, ReportLanguages.Polish));
    }

    [Theory]
    [InlineData(6, "+2")]
    [InlineData(4, "0")]
    [InlineData(3, "−1")]
    public void Change_OfAnIndicator_HasAPlusOnlyWhereItIsOne(int now, string change)
    {
        var strategy = new Strategy(new("S"), "Strategia", [new Goal(new("1"), "Pomoc") { Indicators = [new Indicator(new("w"), "Miejsca")] }], [], [], []);
        MonitoringRound[] rounds = [.. new[] { (Year: 2023, Value: 4), (Year: 2024, Value: now) }
            .Select(each => new MonitoringRound(new("S"), Period.Year(each.Year)) { Observations = [new Observation(new("w"), Period.Year(each.Year), new NumberValue(each.Value))] })];
        var evaluation = Evaluator.Evaluate(
            new StrategyMonitoring(strategy, [.. rounds]),
            rounds[1].Period,
            rounds[0].Period,
            new EvaluationRules { RatingRollUp = RollUpRules.MeanOfDirections, MeanRounding = Rounding.HalfAwayFromZero(1), PercentRounding = Rounding.HalfAwayFromZero(1) });

        var table = Shown.Blocks(Shown.Report(evaluation, ReportLanguages.Polish, ReportSections.Goals([GoalParts.IndicatorTable], []))).OfType<Table>().Single();

        Assert.StartsWith($"Miejsca | 4 | {now} | {change} | ", Shown.Rows(table).Single(), StringComparison.Ordinal);
    }

    private static Figure Figure(FigureSubject subject, int decimals, FigureUnit? unit) => new(
        subject,
        FigureMeasure.Change,
        Period.Year(2025),
        new FixedFigureRule(FixedRule.LaterLessEarlier),
        new NumberOutcome(new Fraction(20, 3), Rounding.HalfAwayFromZero(decimals)),
        new FigureCoverage([], []))
    {
        Unit = unit,
    };
}

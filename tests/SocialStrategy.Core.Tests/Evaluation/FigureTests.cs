using System.Globalization;

namespace SocialStrategy.Core.Tests.Evaluation;

public sealed class FigureTests
{
    [Theory]
    [InlineData("6", "6")]
    [InlineData("6.50", "6.5")]
    [InlineData("-0.001", "-0.001")]
    [InlineData("0.1234567890123456789", "0.1234567890123456789")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Rounded_ExactWithFiniteDecimals_IsThatNumber(string exact, string printed) =>
        Assert.Equal(printed, Of(decimal.Parse(exact, CultureInfo.InvariantCulture)).Rounded.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(AggregationMethod.Last, MissingPolicy.Skip, "lastOfPeriods")]
    [InlineData(AggregationMethod.Sum, MissingPolicy.Zero, "sumOfPeriods(zero)")]
    [InlineData(AggregationMethod.Mean, MissingPolicy.Refuse, "meanOfPeriods(refuse)")]
    public void OfPeriods_NamesMethodAndPolicy(AggregationMethod method, MissingPolicy missing, string name) =>
        Assert.Equal(name, new AggregationFigureRule(AggregatedInputs.Periods, new AggregationRule(method, missing)).Name);

    [Fact]
    public void Rounded_NoFiniteDecimalsAndNoRounding_Throws()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Of(new Fraction(1, 3)).Rounded);
        Assert.Equal("1/3 has no short decimal form. Give the figure a rounding.", error.Message);
        Assert.Equal(0.33m, Of(new Fraction(1, 3), Rounding.HalfAwayFromZero(2)).Rounded);
    }

    [Fact]
    public void Exact_OfARefusedFigure_Throws()
    {
        var figure = Of(1) with { Outcome = new RefusedOutcome(RefusalReason.NoWeight) };

        Assert.True(figure.IsRefused);
        Assert.Equal(RefusalReason.NoWeight, figure.Refusal);
        Assert.Null(figure.Rounding);
        Assert.Equal("The figure of '1' has no number (NoWeight). Look at IsRefused first.", Assert.Throws<InvalidOperationException>(() => figure.Exact).Message);
        Assert.Throws<InvalidOperationException>(() => figure.Rounded);
    }

    private static Figure Of(Fraction exact, Rounding? rounding = null) => new(
        new ObservationSubject(new("1")),
        FigureMeasure.Change,
        EvaluationExamples.Later,
        new FixedFigureRule(FixedRule.LaterLessEarlier),
        new NumberOutcome(exact, rounding),
        new FigureCoverage([new FigureInput(new("1"), EvaluationExamples.Later, exact)], []));
}

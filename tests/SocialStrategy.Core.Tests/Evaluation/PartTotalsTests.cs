namespace SocialStrategy.Core.Tests.Evaluation;

public sealed class PartTotalsTests
{
    /// <summary>The value of 2024 put together from its parts; refused where the parts overlap.</summary>
    [Theory]
    [InlineData("2024-Q1=8 2024-Q2=9", "17")]
    [InlineData("2024-Q1=8", "8")]
    [InlineData("2024=100 2024-Q1=8 2024-Q2=9 2023-Q4=5 2025-Q1=7", "17")]
    [InlineData("2024-01=3 2024-Q1=8 2024-Q2=9", "Overlapping")]
    [InlineData("2024-Q1=8 2024-03-31=1", "Overlapping")]
    [InlineData("2024=100 2025-Q1=7", "")]
    public void Evaluate_PartsOfTheYear_AddsThoseWithin(string reported, string expected)
    {
        var observations = reported.Split(' ').Select(each => each.Split('=')).Select(pair => new Observation(new("w"), Period.Parse(pair[0]), Number(pair[1])));
        var rule = new IndicatorAggregation { OverPeriods = new AggregationRule(AggregationMethod.Sum, MissingPolicy.Skip) };

        Assert.Equal(expected, string.Join(' ', Figures(rule, [.. observations]).Select(Result)));
    }

    [Theory]
    [InlineData("1 ?", "1")]
    [InlineData("? ?", "NoInput")]
    public void Evaluate_MissingPartsThatCountAsZero_NeedOneThatIsThere(string parts, string expected)
    {
        var breakdown = new Breakdown(BreakdownFeature.Sex, BreakdownCoverage.Exhaustive, [.. parts.Split(' ').Select((part, at) => new Part($"{at}", Number(part)))]);
        var rule = new IndicatorAggregation { OverBreakdowns = new AggregationRule(AggregationMethod.Sum, MissingPolicy.Zero) };

        Assert.Equal(expected, string.Join(' ', Figures(rule, new Observation(new("w"), EvaluationExamples.Later, Number("9")) { Breakdowns = [breakdown] }).Select(Result)));
    }

    private static ValueList<Figure> Figures(IndicatorAggregation rule, params ValueList<Observation> observations) =>
        EvaluationExamples.Evaluate(EvaluationExamples.WithIndicator("osoby", rule), EvaluationExamples.Round with { Observations = observations }).Figures;

    private static string Result(Figure figure) => figure.IsRefused ? $"{figure.Refusal}" : $"{figure.Exact}";

    private static Value Number(string text) => text == "?" ? new MissingValue(MissingReason.Empty) : new NumberValue(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
}

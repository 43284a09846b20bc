using System.Globalization;

namespace SocialStrategy.Core.Tests.Aggregation;

public sealed class AggregatorTests
{
    /// <summary>
    /// Every number is worked out by hand. An input is a number, <c>x/y</c> (a share with its parts), <c>p%</c> (a share alone),
    /// <c>zł</c> or <c>€</c> after an amount, <c>-</c> (missing) or <c>text</c>; the inputs are A, B, C… in periods one after the other,
    /// and the weights of A, B, C are 1, 2, 3.
    /// </summary>
    /// <summary>0 of 0 is printed as 0%, and 3 of 0 as anything; neither is a number.</summary>
    [Theory]
    [InlineData(AggregationMethod.PooledRatio)]
    [InlineData(AggregationMethod.MeanOfRatios)]
    [InlineData(AggregationMethod.Mean)]
    [InlineData(AggregationMethod.Minimum)]
    public void Aggregate_ShareOfZero_IsNoNumber(AggregationMethod method) => Assert.Equal(
        RefusalReason.NoRatio,
        Aggregator.Aggregate(
            new AggregationRule(method, MissingPolicy.Skip),
            [
                new AggregationInput(Realizer: null, Period.Year(2021), new PercentValue(0) { Ratio = new Ratio(0, 0) }),
                new AggregationInput(Realizer: null, Period.Year(2021), new PercentValue(50) { Ratio = new Ratio(5, 10) }),
            ]).Refusal);

    [Theory]
    [InlineData(AggregationMethod.Sum, "2 3 5", "10", "10", "10")]
    [InlineData(AggregationMethod.Sum, "2 - 5", "7", "7", "InputMissing")]
    [InlineData(AggregationMethod.Sum, "0 -", "0", "0", "InputMissing")]
    [InlineData(AggregationMethod.Sum, "- -", "NoInput", "0", "NoInput")]
    [InlineData(AggregationMethod.Sum, "", "NoInput", "NoInput", "NoInput")]
    [InlineData(AggregationMethod.Sum, "2 text", "NotNumeric", "NotNumeric", "NotNumeric")]
    [InlineData(AggregationMethod.Sum, "50% 25%", "SumOfPercentages", "SumOfPercentages", "SumOfPercentages")]
    [InlineData(AggregationMethod.Sum, "10zł 5zł", "15", "15", "15")]
    [InlineData(AggregationMethod.Sum, "10zł 5€", "MixedKinds", "MixedKinds", "MixedKinds")]
    [InlineData(AggregationMethod.Sum, "10zł 5", "MixedKinds", "MixedKinds", "MixedKinds")]
    [InlineData(AggregationMethod.Mean, "2 3 5", "10/3", "10/3", "10/3")]
    [InlineData(AggregationMethod.Mean, "2 - 5", "7/2", "7/3", "InputMissing")]
    [InlineData(AggregationMethod.Mean, "- -", "NoInput", "0", "NoInput")]
    [InlineData(AggregationMethod.Mean, "50% 25%", "75/2", "75/2", "75/2")]
    [InlineData(AggregationMethod.Mean, "50% 25", "MixedKinds", "MixedKinds", "MixedKinds")]
    [InlineData(AggregationMethod.WeightedMean, "2 3 5", "23/6", "23/6", "23/6")]
    [InlineData(AggregationMethod.WeightedMean, "2 - 5", "17/4", "17/6", "InputMissing")]
    [InlineData(AggregationMethod.WeightedMean, "2 3 5 7", "NoWeight", "NoWeight", "NoWeight")]
    [InlineData(AggregationMethod.Median, "5 2 3", "3", "3", "3")]
    [InlineData(AggregationMethod.Median, "9 2 3 6", "9/2", "9/2", "9/2")]
    [InlineData(AggregationMethod.Median, "5 - 3", "4", "3", "InputMissing")]
    [InlineData(AggregationMethod.Minimum, "5 - 3", "3", "0", "InputMissing")]
    [InlineData(AggregationMethod.Minimum, "5 -4 3", "-4", "-4", "-4")]
    [InlineData(AggregationMethod.Maximum, "5 - 3", "5", "5", "InputMissing")]
    [InlineData(AggregationMethod.Maximum, "-5 -", "-5", "0", "InputMissing")]
    [InlineData(AggregationMethod.Last, "5 2 3", "3", "3", "3")]
    [InlineData(AggregationMethod.Last, "5 2 -", "2", "0", "InputMissing")]
    [InlineData(AggregationMethod.PooledRatio, "1/2 1/3", "40", "40", "40")]
    [InlineData(AggregationMethod.PooledRatio, "1/2 - 1/3", "40", "NoRatio", "InputMissing")]
    [InlineData(AggregationMethod.PooledRatio, "1/2 25%", "NoRatio", "NoRatio", "NoRatio")]
    [InlineData(AggregationMethod.MeanOfRatios, "1/2 1/4", "75/2", "75/2", "75/2")]
    [InlineData(AggregationMethod.MeanOfRatios, "50% - 25%", "75/2", "25", "InputMissing")]
    [InlineData(AggregationMethod.MeanOfRatios, "50 25", "NoRatio", "NoRatio", "NoRatio")]
    [InlineData(AggregationMethod.MeanOfRatios, "- -", "NoInput", "0", "NoInput")]
    [InlineData(AggregationMethod.None, "2 3", "NoMethod", "NoMethod", "NoMethod")]
    public void Aggregate_EveryPatternOfMissingInputs_GivesTheNumberOrTheReason(
        AggregationMethod method,
        string inputs,
        string ifSkipped,
        string ifZero,
        string ifRefused)
    {
        Assert.Equal(ifSkipped, Aggregate(method, MissingPolicy.Skip, inputs));
        Assert.Equal(ifZero, Aggregate(method, MissingPolicy.Zero, inputs));
        Assert.Equal(ifRefused, Aggregate(method, MissingPolicy.Refuse, inputs));
    }

    [Theory]
    [InlineData(MissingPolicy.Skip, "5 3", "SamePeriod")]
    [InlineData(MissingPolicy.Skip, "5 -", "5")]
    [InlineData(MissingPolicy.Zero, "5 -", "SamePeriod")]
    [InlineData(MissingPolicy.Zero, "- 5", "SamePeriod")]
    public void Aggregate_LastOfOnePeriod_IsRefusedUnlessOneIsThere(MissingPolicy missing, string inputs, string expected) =>
        Assert.Equal(expected, Text(Aggregator.Aggregate(
            new AggregationRule(AggregationMethod.Last, missing),
            inputs.Split(' ').Select((input, at) => new AggregationInput(Name(at), Period.Year(2020), Read(input))).ToValueList())));

    [Theory]
    [InlineData(AggregationMethod.WeightedMean, "", null, "A weighted mean needs weights")]
    [InlineData(AggregationMethod.Mean, "1", null, "nothing else has any")]
    [InlineData(AggregationMethod.WeightedMean, "1 0", null, "The weight of 'B' is 0.")]
    [InlineData(AggregationMethod.WeightedMean, "1 2.5", 4, "The weights add up to 3.5; expected 4.")]
    public void Rule_WeightsThatDoNotFit_Throws(AggregationMethod method, string numbers, int? total, string message)
    {
        var weights = numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((number, at) => new InputWeight<RealizerCode>(Name(at), Number(number))).ToValueList();
        var error = Assert.Throws<ArgumentException>(nameof(weights), () => new AggregationRule(method, MissingPolicy.Skip, weights, total));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "", null, "A weighted mean needs weights, and nothing else has any.", "Średnia ważona potrzebuje wag, a żadna inna metoda ich nie ma.")]
    [InlineData(false, "1", null, "A weighted mean needs weights, and nothing else has any.", "Średnia ważona potrzebuje wag, a żadna inna metoda ich nie ma.")]
    [InlineData(true, "1 -0.5", null, "The weight of 'B' is -0.5. Give it a number above 0.", "Waga „B” wynosi -0.5. Podaj liczbę większą od 0.")]
    [InlineData(true, "1 2.5", 4, "The weights add up to 3.5; expected 4. Correct them.", "Suma wag wynosi 3.5; oczekiwano 4. Popraw je.")]
    [InlineData(true, "1 2.5", null, null, null)]
    [InlineData(
        true,
        "0.000000000000001",
        1,
        "The weights add up to 0.000000000000001; expected 1. Correct them.",
        "Suma wag wynosi 0.000000000000001; oczekiwano 1. Popraw je.")]
    [InlineData(
        true,
        "0.0000000000000001",
        1,
        "The weights add up to 1/10000000000000000; expected 1. Correct them.",
        "Suma wag wynosi 1/10000000000000000; oczekiwano 1. Popraw je.")]
    [InlineData(
        true,
        "15000000000000000000000000000 0.5",
        1,
        "The weights add up to 30000000000000000000000000001/2; expected 1. Correct them.",
        "Suma wag wynosi 30000000000000000000000000001/2; oczekiwano 1. Popraw je.")]
    [InlineData(
        true,
        "79228162514264337593543950335 0.5",
        4,
        "The weights add up to 158456325028528675187087900671/2; expected 4. Correct them.",
        "Suma wag wynosi 158456325028528675187087900671/2; oczekiwano 4. Popraw je.")]
    public void Fault_OfWeights_IsToldInTwoLanguages(bool areNeeded, string numbers, int? total, string? english, string? polish)
    {
        var weights = numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((number, at) => new InputWeight<RealizerCode>(Name(at), Number(number))).ToValueList();

        var fault = Weighing.Fault(areNeeded, weights, total);
        Assert.Equal((english, polish), (fault?.English, fault?.Polish));
    }

    [Fact]
    public void Fault_OfTwoWeightsOfOne_NamesIt() => Assert.Equal(
        ("'A' has two weights. Give it one.", "„A” ma dwie wagi. Podaj jedną."),
        Weighing.Fault(areNeeded: true, [new InputWeight<RealizerCode>(new("A"), 1), new InputWeight<RealizerCode>(new("A"), 2)], total: null).InBoth());

    [Fact]
    public void Aggregate_NullRule_Throws() =>
        Assert.Throws<ArgumentNullException>(() => Aggregator.Aggregate(null!, []));

    private static string Aggregate(AggregationMethod method, MissingPolicy missing, string inputs)
    {
        var rule = method == AggregationMethod.WeightedMean
            ? new AggregationRule(method, missing, [new(Name(0), 1), new(Name(1), 2), new(Name(2), 3)], weightTotal: 6)
            : new AggregationRule(method, missing);
        return Text(Aggregator.Aggregate(
            rule,
            inputs.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select((input, at) => new AggregationInput(Name(at), Period.Year(2020 + at), Read(input)))
                .ToValueList()));
    }

    private static string Text(AggregationResult result) => result.Number?.ToString() ?? result.Refusal.ToString()!;

    private static RealizerCode Name(int at) => new(((char)('A' + at)).ToString());

    private static Value Read(string input) => input switch
    {
        "-" => new MissingValue(MissingReason.NotReported),
        "text" => new TextValue(input),
        [.. var number, '%'] => new PercentValue(Number(number)),
        [.. var number, 'z', 'ł'] => new MoneyValue(Number(number), "PLN"),
        [.. var number, '€'] => new MoneyValue(Number(number), "EUR"),
        _ when input.Split('/') is [var numerator, var denominator] =>
            new PercentValue(100 * Number(numerator) / Number(denominator)) { Ratio = new Ratio(Number(numerator), Number(denominator)) },
        _ => new NumberValue(Number(input)),
    };

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}

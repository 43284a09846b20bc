using System.Globalization;

namespace SocialStrategy.Core.Tests.Evaluation;

public sealed class ProgressThresholdsTests
{
    internal static ProgressThresholds OfWholeWay { get; } = Of(ProgressBasis.WholeWay, (0.75m, "good"), (0.25m, "late"));

    private static readonly ProgressThresholds OfExpected = Of(ProgressBasis.ExpectedByNow, (1, "good"), (0.5m, "late"));

    /// <summary>The way goes from 100 to 200.</summary>
    [Theory]
    [InlineData("200", "reached")]
    [InlineData("250", "reached")]
    [InlineData("199.9999", "good")]
    [InlineData("175", "good")]
    [InlineData("174.9999", "late")]
    [InlineData("125", "late")]
    [InlineData("124.9999", "bad")]
    [InlineData("100", "bad")]
    [InlineData("50", "bad")]
    [InlineData(null, "unknown")]
    public void Evaluate_WholeWay_GivesTheStepFromItsOwnEdge(string? actual, string status) =>
        Assert.Equal(status, Status(OfWholeWay, TargetProgressTests.AtLeast(2030, 200), 100, 2024, actual));

    /// <summary>The way goes from 0 to 3652 persons, as many as there are days from the end of 2020 to the end of 2030: 1461 of them by the end of 2024.</summary>
    [Theory]
    [InlineData("3652", 2024, "reached")]
    [InlineData("3651", 2024, "good")]
    [InlineData("1461", 2024, "good")]
    [InlineData("1460.9", 2024, "late")]
    [InlineData("730.5", 2024, "late")]
    [InlineData("730.4", 2024, "bad")]
    [InlineData("365", 2021, "good")]
    [InlineData("364", 2021, "late")]
    [InlineData("0", 2020, "good")]
    [InlineData("-1", 2020, "bad")]
    public void Evaluate_ExpectedByNow_GivesTheStepFromTheStraightLine(string actual, int year, string status) =>
        Assert.Equal(status, Status(OfExpected, TargetProgressTests.AtLeast(2030, 3652), 0, year, actual));

    [Fact]
    public void Evaluate_TargetOfTheReferencesOwnPeriod_HasNoStraightLine()
    {
        Assert.Equal("unknown", Status(OfExpected, TargetProgressTests.AtLeast(2020, 200), 100, 2020, "150"));
        Assert.Equal("late", Status(OfWholeWay, TargetProgressTests.AtLeast(2020, 200), 100, 2020, "150"));
    }

    [Theory]
    [InlineData(TargetRelation.AtLeast, 100, "100", "reached")]
    [InlineData(TargetRelation.AtLeast, 100, "99", "bad")]
    [InlineData(TargetRelation.AtLeast, 90, "95", "reached")]
    [InlineData(TargetRelation.AtLeast, 90, "80", "bad")]
    [InlineData(TargetRelation.Above, 200, "200", "good")]
    [InlineData(TargetRelation.RisingTrend, null, "101", "reached")]
    [InlineData(TargetRelation.RisingTrend, null, "100", "bad")]
    [InlineData(TargetRelation.RisingTrend, null, null, "unknown")]
    public void Evaluate_WithoutAShare_LetsReachedDecide(TargetRelation relation, int? number, string? actual, string status) =>
        Assert.Equal(status, Status(OfWholeWay, new Target(Period.Year(2030), relation, number is { } aim ? new NumberValue(aim) : null, upper: null), 100, 2024, actual));

    [Theory]
    [InlineData("200", "reached")]
    [InlineData("150", "unknown")]
    public void Evaluate_WithoutReference_IsReachedOrUnknown(string actual, string status) =>
        Assert.Equal(status, Status(OfWholeWay, TargetProgressTests.AtLeast(2030, 200), baseline: null, 2024, actual));

    [Fact]
    public void Thresholds_ThatContradictThemselves_AreRefused()
    {
        Refused("no step");
        Refused("below the one before", (0.5m, "good"), (0.5m, "late"));
        Refused("below the one before", (0.25m, "good"), (0.5m, "late"));
        Refused("'good'", (0.5m, "good"), (0.25m, "good"));
        Refused("'bad'", (0.5m, "bad"));
        Refused("'reached'", (0.5m, "reached"));
        Refused("'unknown'", (0.5m, "unknown"));

        static void Refused(string message, params (decimal From, string Code)[] steps) =>
            Assert.Contains(message, Assert.Throws<ArgumentException>(() => Of(ProgressBasis.WholeWay, steps)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Nie ma żadnego progu. Podaj co najmniej jeden.")]
    [InlineData("0.25 good 0.5 late", "Każdy próg musi zaczynać się niżej niż poprzedni. Ułóż je od najwyższego.")]
    [InlineData("0.5 good 0.25 good", "Dwa statusy mają kod „good”. Nadaj każdemu osobny.")]
    public void Fault_IsToldInPolishToo(string steps, string polish)
    {
        var status = new ProgressStatus(new("bad"), "źle");
        var given = steps.Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(2)
            .Select(each => new ProgressStep(new ProgressStatus(new(each[1]), each[1]), decimal.Parse(each[0], CultureInfo.InvariantCulture)))
            .ToValueList();

        Assert.Equal(polish, ProgressThresholds.Fault(given, status, new ProgressStatus(new("reached"), "osiągnięto"), new ProgressStatus(new("unknown"), "nie wiadomo"))?.Polish);
    }

    [Fact]
    public void Thresholds_OfTheSameParts_AreEqual()
    {
        Assert.Equal(OfWholeWay, Of(ProgressBasis.WholeWay, (0.75m, "good"), (0.25m, "late")));
        Assert.NotEqual(OfWholeWay, OfExpected);
        Assert.Throws<ArgumentException>(() => new ProgressStatus(new("a"), " "));
    }

    [Fact]
    public void ProgressRollUp_OfOtherItems_IsRefused() =>
        Assert.Contains(
            "meanOfDirections",
            Assert.Throws<ArgumentException>(() => EvaluationExamples.Rules with { ProgressRollUp = RollUpRules.MeanOfDirections }).Message,
            StringComparison.Ordinal);

    internal static ProgressThresholds Of(ProgressBasis basis, params (decimal From, string Code)[] steps) => new(
        basis,
        [.. steps.Select(step => new ProgressStep(new ProgressStatus(new(step.Code), $"Status {step.Code}"), step.From))],
        new ProgressStatus(new("bad"), "poza planem"),
        new ProgressStatus(new("reached"), "osiągnięto"),
        new ProgressStatus(new("unknown"), "brak danych"));

    private static string? Status(ProgressThresholds thresholds, Target target, decimal? baseline, int year, string? actual)
    {
        var indicator = new Indicator(new("w"), "Wskaźnik")
        {
            Baseline = baseline is { } start ? new Baseline(Period.Year(2020), new NumberValue(start)) : null,
            Targets = [target],
        };
        ValueList<Observation> observed = actual is null ? [] : [TargetProgressTests.Observe(new("w"), year, decimal.Parse(actual, System.Globalization.CultureInfo.InvariantCulture))];
        return EvaluationExamples.Evaluate(
            TargetProgressTests.Plan([indicator]),
            TargetProgressTests.Round(year, observed),
            EvaluationExamples.Rules with { ProgressThresholds = thresholds }).Targets[0].Status?.Code.Text;
    }
}

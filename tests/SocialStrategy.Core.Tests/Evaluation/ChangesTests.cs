using System.Globalization;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Evaluation;

public sealed class ChangesTests
{
    private static readonly Strategy Strategy = EvaluationExamples.WithIndicator("osoby");

    public static TheoryData<Value, Value, string> Cases => new()
    {
        { Number("100"), Number("112.5"), "12.5 osoby | 12.5 %" },
        { Number("3"), Number("4"), "1 osoby | 33.3 %" },
        { Number("112.5"), Number("100"), "-12.5 osoby | -11.1 %" },
        { Number("5"), Number("5"), "0 osoby | 0.0 %" },
        { Number("0"), Number("5"), "5 osoby" },
        { Number("0.00"), Number("0"), "0 osoby" },
        { Number("-4"), Number("-1"), "3 osoby | 75.0 %" },
        { Number("-4"), Number("-6"), "-2 osoby | -50.0 %" },
        { Number("-4"), Number("4"), "8 osoby | 200.0 %" },
        { new PercentValue(5.9m), new PercentValue(7.4m), "1.5 pp" },
        { new MoneyValue(200, "PLN"), new MoneyValue(150.50m, "PLN"), "-49.5 PLN | -24.8 %" },
        { new MoneyValue(200, "PLN"), new MoneyValue(150, "EUR"), "OtherUnit" },
        { Number("1"), new PercentValue(1), "OtherUnit" },
        { Number("1"), new MoneyValue(1, "PLN"), "OtherUnit" },
        { Number("1"), new TextValue("2"), "NotNumeric NotAddable" },
        { new TextValue("1"), new TextValue("2"), "" },
        { new MissingValue(MissingReason.Empty), Number("2"), "InputMissing Empty" },
        { Number("2"), new MissingValue(MissingReason.NotApplicable), "InputMissing NotApplicable" },
        {
            new CompositeValue([new Component("wykryte", Number("407")), new Component("popełnione", Number("615"))]),
            new CompositeValue([new Component("popełnione", Number("600")), new Component("nowe", Number("1")), new Component("wykryte", Number("407"))]),
            "popełnione: -15 osoby | popełnione: -2.4 % | wykryte: 0 osoby | wykryte: 0.0 %"
        },
        { new CompositeValue([new Component("a", Number("1"))]), Number("1"), "NotNumeric NotAddable" },
        { new CompositeValue([new Component("a", Number("1"))]), new CompositeValue([new Component("a", new TextValue("1"))]), "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Evaluate_TwoValues_GivesTheirChangeWhereTheyCompare(Value earlier, Value later, string changes) =>
        Assert.Equal(changes, Text(Evaluate(Observe(earlier) with { Period = EvaluationExamples.Earlier }, Observe(later))));

    [Fact]
    public void Evaluate_BreakBetweenThePeriods_IsComparedWithNothing()
    {
        var rounds = Enumerable.Range(2022, 3).Select(year => new MonitoringRound(new("S"), Period.Year(year))
        {
            Observations = [new Observation(new("w"), Period.Year(year), Number("3")) { Status = year == 2023 ? ObservationStatus.Break : null }],
        });

        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(Strategy, rounds.ToValueList()), Period.Year(2024), Period.Year(2022), EvaluationExamples.Rules);

        Assert.Equal("Break", Text(evaluation.Figures));
    }

    [Theory]
    [InlineData(ObservationStatus.Revised, "3 osoby | 50.0 %")]
    [InlineData(null, "3 osoby | 50.0 %")]
    public void Evaluate_LaterWordAboutTheEarlierPeriod_IsWhatChangesAreMeasuredFrom(ObservationStatus? status, string changes)
    {
        var rounds = new[]
        {
            new MonitoringRound(new("S"), EvaluationExamples.Earlier) { Observations = [Observe(Number("5")) with { Period = EvaluationExamples.Earlier }] },
            EvaluationExamples.Round with { Observations = [Observe(Number("6")) with { Period = EvaluationExamples.Earlier, Status = status }, Observe(Number("9"))] },
        };

        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(Strategy, rounds.ToValueList()), EvaluationExamples.Later, EvaluationExamples.Earlier, EvaluationExamples.Rules);

        Assert.Equal(changes, Text(evaluation.Figures));
        Assert.Equal([6, 9], evaluation.ObservationsOf(new("w")).Select(each => each.Value.Number));
    }

    [Fact]
    public void Evaluate_SeveralValuesOfOnePeriod_AreComparedWithNothing()
    {
        var rounds = new[]
        {
            new MonitoringRound(new("S"), EvaluationExamples.Earlier) { Observations = [Observe(Number("5")) with { Period = EvaluationExamples.Earlier }] },
            EvaluationExamples.Round with { Observations = [Observe(Number("9")), Observe(Number("8"))] },
        };

        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(Strategy, rounds.ToValueList()), EvaluationExamples.Later, EvaluationExamples.Earlier, EvaluationExamples.Rules);

        Assert.Equal("SeveralValues", Text(evaluation.Figures));
    }

    [Fact]
    public void Evaluate_Change_KnowsItsRuleInputsAndExactValue()
    {
        var figures = Evaluate(Observe(Number("3")) with { Period = EvaluationExamples.Earlier }, Observe(Number("4")));
        Assert.Equal(["laterLessEarlier", "changeInPercentOfEarlier"], figures.Select(figure => figure.Rule.Name));
        Assert.Equal(new Fraction(100, 3), figures[1].Exact);
        Assert.Equal(["w 2023 3", "w 2024 4"], figures[1].Inputs.Select(input => $"{input.Item} {input.Period} {input.Value}"));
        Assert.Equal(EvaluationExamples.Later, figures[0].Period);
        Assert.Null(figures[0].Rounding);
    }

    /// <summary>A total that has just begun anew is no fall; the same part of two years, and whole years, compare.</summary>
    [Theory]
    [InlineData(IndicatorTiming.Cumulative, "2021-Q4", "2022-Q1", false)]
    [InlineData(IndicatorTiming.CumulativeInYear, "2021-Q4", "2022-Q1", false)]
    [InlineData(IndicatorTiming.CumulativeInYear, "2021-12", "2022-01", false)]
    [InlineData(IndicatorTiming.CumulativeFromStart, "2021-Q4", "2022-Q1", true)]
    [InlineData(IndicatorTiming.OverPeriod, "2021-Q4", "2022-Q1", true)]
    [InlineData(IndicatorTiming.Cumulative, "2022-Q1", "2022-Q2", true)]
    [InlineData(IndicatorTiming.CumulativeInYear, "2021-Q2", "2022-Q2", true)]
    [InlineData(IndicatorTiming.CumulativeInYear, "2020-02", "2021-02", true)]
    [InlineData(IndicatorTiming.CumulativeInYear, "2021", "2022", true)]
    [InlineData(IndicatorTiming.Cumulative, "2021", "2022", true)]
    [InlineData(IndicatorTiming.CumulativeInYear, "2020-06-30", "2021-06-29", false)]
    public void Evaluate_RunningTotals_CompareWhileTheyGoOnOrLikeWithLike(IndicatorTiming timing, string earlier, string later, bool compares)
    {
        var (before, after) = (Period.Parse(earlier), Period.Parse(later));
        var strategy = new Strategy(new("s"), "S", [new Goal(new("1"), "C") { Indicators = [new Indicator(new("w"), "W") { Timing = timing }] }], [], [], []);
        var monitoring = new StrategyMonitoring(strategy, [Round(before, 40), Round(after, 10)]);

        Assert.Equal(compares ? [null, null] : [RefusalReason.Restart], Evaluator.Evaluate(monitoring, after, before, EvaluationExamples.Rules).Figures.Select(figure => figure.Refusal));

        static MonitoringRound Round(Period period, int number) => new(new("s"), period) { Observations = [new(new("w"), period, new NumberValue(number))] };
    }

    [Fact]
    public void Evaluate_Break_IsComparedWithNothing() =>
        Assert.Equal("Break", Text(Evaluate(Observe(Number("3")) with { Period = EvaluationExamples.Earlier }, Observe(Number("4")) with { Status = ObservationStatus.Break })));

    [Fact]
    public void Evaluate_ValuesOfOtherPeriods_AreNotCompared()
    {
        Assert.Equal("InputMissing NotReported", Text(Evaluate(Observe(Number("3")), Observe(Number("4")))));
        Assert.Equal("InputMissing NotReported", Text(Evaluate(Observe(Number("3")) with { Period = EvaluationExamples.Earlier }, Observe(Number("4")) with { Period = Period.Month(2024, 5) })));
        Assert.Empty(Evaluate(Observe(Number("3")) with { Period = Period.Month(2023, 5) }, Observe(Number("4")) with { Period = Period.Month(2024, 5) }));
    }

    [Fact]
    public void Evaluate_AnotherNameOrGroup_IsAnotherValue()
    {
        var earlier = new Observation(new("1"), EvaluationExamples.Earlier, Number("3")) { Name = "Zasiłki", Group = "Tabela 1" };
        var later = earlier with { Period = EvaluationExamples.Later, Value = Number("4") };
        Assert.Equal("Zasiłki: 1  | Zasiłki: 33.3 %", Text(Evaluate(earlier, later)));
        Assert.Equal("Tabela 1", Evaluate(earlier, later)[0].Group);
        Assert.Equal([("Zasiłki", earlier.Value), ("Zasiłki", later.Value)], Evaluate(earlier, later)[0].Inputs.Select(input => (input.Part, input.Reported)));
        Assert.Empty(Evaluate(earlier, later with { Name = "Usługi" }));
        Assert.Empty(Evaluate(earlier, later with { Group = null }));
    }

    [Fact]
    public void Evaluate_AnotherUnit_IsNotCompared()
    {
        var earlier = Observe(Number("3")) with { Period = EvaluationExamples.Earlier };
        Assert.Equal("OtherUnit", Text(Evaluate(earlier, Observe(Number("4")) with { Unit = "rodziny" })));
        Assert.Equal("OtherUnit", Text(Evaluate(earlier with { Unit = "rodziny" }, Observe(Number("4")))));
        Assert.Equal("1 rodziny | 33.3 %", Text(Evaluate(earlier with { Unit = "rodziny" }, Observe(Number("4")) with { Unit = "rodziny" })));
        Assert.Equal("1 osoby | 33.3 %", Text(Evaluate(earlier, Observe(Number("4")) with { Unit = "osoby" })));
    }

    [Fact]
    public void Evaluate_NoSuchRound_Throws()
    {
        var monitoring = new StrategyMonitoring(Strategy, [EvaluationExamples.Round]);
        var error = Assert.Throws<ArgumentException>(() => Evaluator.Evaluate(monitoring, Period.Year(2020), comparedWith: null, EvaluationExamples.Rules));
        Assert.StartsWith("There is no round for 2020. There are rounds for: 2024.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Evaluator.Evaluate(monitoring, EvaluationExamples.Later, EvaluationExamples.Earlier, EvaluationExamples.Rules));
    }

    private static NumberValue Number(string text) => new(decimal.Parse(text, CultureInfo.InvariantCulture));

    private static Observation Observe(Value value) => new(new("w"), EvaluationExamples.Later, value);

    private static ValueList<Figure> Evaluate(Observation earlier, Observation later)
    {
        var rounds = new[] { new MonitoringRound(new("S"), EvaluationExamples.Earlier) { Observations = [earlier] }, EvaluationExamples.Round with { Observations = [later] } };
        return Evaluator.Evaluate(new StrategyMonitoring(Strategy, rounds.ToValueList()), EvaluationExamples.Later, EvaluationExamples.Earlier, EvaluationExamples.Rules).Figures;
    }

    private static string Text(IEnumerable<Figure> figures) => string.Join(
        " | ",
        figures.Select(figure => figure.IsRefused ? $"{figure.Refusal} {string.Join(' ', figure.Coverage.Gaps.Select(gap => gap.Reason))}".Trim() : string.Create(CultureInfo.InvariantCulture, $"{(figure.Part is null ? "" : $"{figure.Part}: ")}{figure.Rounded} {figure.Unit}")));
}

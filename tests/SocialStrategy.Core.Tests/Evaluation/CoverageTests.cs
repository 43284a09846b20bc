using System.Globalization;
using SocialStrategy.Audit;

namespace SocialStrategy.Core.Tests.Evaluation;

/// <summary>What a figure rests on: what was expected, what came, and why the rest did not. Expected values are counted by hand.</summary>
public sealed class CoverageTests
{
    private static readonly Period Year = Period.Year(2024);

    [Theory]
    [InlineData("A B C", "A=10", "10 of 3: B NotReported, C NotReported")]
    [InlineData("A B C", "A=10 C=Empty", "10 of 3: C Empty, B NotReported")]
    [InlineData("A B C", "A=10 B=NotReported C=NotApplicable", "10 of 2: B NotReported, C NotApplicable")]
    [InlineData("A B C", "A=10 B=Confidential C=NoData", "10 of 3: B Confidential, C NoData")]
    [InlineData("A", "A=10 D=5", "15 of 2")]
    [InlineData("", "A=10", "10 of 1")]
    [InlineData("A B", "", "NoInput of 2: A NotReported, B NotReported")]
    public void Contributions_OfBodiesThatTheIndicatorNames_AreExpectedOfEach(string named, string told, string expected) =>
        Assert.Equal(expected, Contributions(Indicator(Sum(MissingPolicy.Skip), named), told));

    [Fact]
    public void Contributions_OfAnIndicatorThatNamesNobody_AreExpectedOfTheNearestItemThatDoes()
    {
        var indicator = Indicator(Sum(MissingPolicy.Skip), "");
        var direction = new Direction(new("k"), "Kierunek") { Indicators = [indicator], Realizers = Named("B") };
        var silent = new Direction(new("k"), "Kierunek") { Indicators = [indicator] };
        var goal = new Goal(new("1"), "Cel") { Realizers = Named("A C") };

        Assert.Equal("10 of 2: B NotReported", Contributions(goal with { Directions = [direction] }, "A=10"));
        Assert.Equal("10 of 2: C NotReported", Contributions(goal with { Directions = [silent] }, "A=10"));
        Assert.Equal("10 of 2: C NotReported", Contributions(new Goal(new("0"), "Cel") { Realizers = Named("D"), Goals = [goal with { Indicators = [indicator] }] }, "A=10"));
        Assert.Equal("10 of 2: D NotReported", Contributions(new Goal(new("0"), "Cel") { Realizers = Named("D"), Goals = [new Goal(new("1"), "Cel") { Indicators = [indicator] }] }, "A=10"));
    }

    [Theory]
    [InlineData(MissingPolicy.Skip, "10 of 3: B NotReported, C NotReported")]
    [InlineData(MissingPolicy.Zero, "10/3 of 3: B NotReported 0, C NotReported 0")]
    [InlineData(MissingPolicy.Refuse, "InputMissing of 3: B NotReported, C NotReported")]
    public void Contributions_ThatNeverCame_AreWhatThePolicyIsAbout(MissingPolicy policy, string expected) =>
        Assert.Equal(expected, Contributions(Indicator(new AggregationRule(AggregationMethod.Mean, policy), "A B C"), "A=10"));

    [Theory]
    [InlineData("A=1 B=1", "A=10 C=4", "NoWeight of 3: B NotReported")]
    [InlineData("A=1 B=3", "A=10", "10 of 2: B NotReported")]
    [InlineData("A=1 B=3", "A=10 B=20", "35/2 of 2")]
    public void Contributions_ThatHaveAWeight_AreExpected(string weights, string told, string expected)
    {
        var weighed = weights.Split(' ').Select(each => new InputWeight<RealizerCode>(new(each[..1]), Number(each[2..]))).ToValueList();
        Assert.Equal(expected, Contributions(Indicator(new AggregationRule(AggregationMethod.WeightedMean, MissingPolicy.Skip, weighed, weightTotal: null), ""), told));
    }

    [Theory]
    [InlineData(MissingReason.Empty, "NoInput of 2: A NotReported, B NotReported")]
    [InlineData(MissingReason.NoData, "NoInput of 2: A NoData, B NoData")]
    [InlineData(MissingReason.Confidential, "NoInput of 2: A Confidential, B Confidential")]
    [InlineData(MissingReason.NotApplicable, "")]
    public void Contributions_WithAWordInsteadOfTheWhole_AreMissingForItsReason(MissingReason word, string expected) =>
        Assert.Equal(expected, Contributions(Goal(Indicator(Sum(MissingPolicy.Skip), "A B")), "", new MissingValue(word)));

    [Fact]
    public void Contributions_ToAValueThatCameAsAWhole_AreNotExpected() =>
        Assert.Equal("", Contributions(Goal(Indicator(Sum(MissingPolicy.Skip), "A B")), "", new NumberValue(7)));

    [Fact]
    public void Contributions_OfNothingTold_AreARefusal()
    {
        var evaluation = Evaluate(Goal(Indicator(Sum(MissingPolicy.Skip), "A B")), []);

        Assert.Equal("NoInput of 2: A NotReported, B NotReported", Text(evaluation));
        Assert.Equal(Year, Assert.Single(evaluation.Figures).Period);
    }

    /// <summary>C is told beside the value, B and E only by the plan; D is named for the goal alone.</summary>
    [Fact]
    public void Audit_OfBodiesThatGaveNothing_NamesThoseOfTheIndicator()
    {
        var goal = Goal(Indicator(Sum(MissingPolicy.Skip), "A B C E")) with { Realizers = Named("D") };
        var findings = Auditor.Audit(Evaluate(goal, [Observe("A=10 C=NoData")]), AuditRules.All).Findings.Where(finding => finding.Code == "SSA105");

        Assert.Equal(
            ["Przy wskaźniku „Wskaźnik” brakuje wkładu „Jednostka C”: podano „brak danych”.", "Przy wskaźniku „Wskaźnik” brakuje wkładu „Jednostka B”, „Jednostka E”: nie nadesłano danych."],
            findings.Select(finding => finding.Polish));
        Assert.DoesNotContain(Auditor.Audit(Evaluate(Goal(Indicator(Sum(MissingPolicy.Skip), "")) with { Realizers = Named("A D") }, [Observe("A=10")]), AuditRules.All).Findings, finding => finding.Code == "SSA105");
    }

    [Theory]
    [InlineData("Q1=9 Q2=9 Q3=9 Q4=0", "27 of 4")]
    [InlineData("Q1=9 Q2=9 Q4=9", "27 of 4: Q3 NotReported")]
    [InlineData("Q1=9 Q2=9 Q3=NoData Q4=9", "27 of 4: Q3 NoData")]
    [InlineData("Q1=9 Q2=9 Q3=NotApplicable Q4=9", "27 of 3: Q3 NotApplicable")]
    [InlineData("H1=9", "9 of 2: H2 NotReported")]
    [InlineData("H1=9 Q4=1", "10 of 3: Q3 NotReported")]
    [InlineData("H2=9", "9 of 2: H1 NotReported")]
    [InlineData("01=1 02=1 12=1", "3 of 12: 03 NotReported, 04 NotReported, 05 NotReported, 06 NotReported, 07 NotReported, 08 NotReported, 09 NotReported, 10 NotReported, 11 NotReported")]
    [InlineData("03-31=4 12-31=5", "9 of 2")]
    public void Periods_ThatAYearHasAndThatAreNotThere_AreExpected(string parts, string expected) =>
        Assert.Equal(expected, Text(Evaluate(Goal(OverPeriods(MissingPolicy.Skip)), Parts(parts))));

    [Fact]
    public void Periods_OfARuleThatRefuses_AreRefusedWithoutOne() =>
        Assert.Equal("InputMissing of 4: Q3 NotReported", Text(Evaluate(Goal(OverPeriods(MissingPolicy.Refuse)), Parts("Q1=9 Q2=9 Q4=9"))));

    [Fact]
    public void Periods_InAnotherUnit_DoNotEnter()
    {
        var parts = Parts("Q1=9 Q2=9 Q3=9 Q4=9");
        Assert.Equal("27 of 4: Q4 OtherUnit", Text(Evaluate(Goal(OverPeriods(MissingPolicy.Skip)), [.. parts.Take(3), parts[3] with { Unit = "rodziny" }])));
    }

    /// <summary>The third quarter of a table is no third quarter of the whole; the table has a figure of its own.</summary>
    [Fact]
    public void Periods_OfATable_AreNoneOfTheWhole()
    {
        var parts = Parts("Q1=10 Q2=10 Q3=3 Q4=10").Select(each => each.Period == Period.Quarter(2024, 3) ? each with { Group = "rejon" } : each).ToValueList();
        var evaluation = Evaluate(Goal(OverPeriods(MissingPolicy.Skip)), parts);

        Assert.Equal("30 of 4: Q3 NotReported | 3 of 4: Q1 NotReported, Q2 NotReported, Q4 NotReported", Text(evaluation));
        Assert.Equal([null, "rejon"], evaluation.Figures.Select(figure => (figure.Subject as ObservationSubject)?.Group));
    }

    [Theory]
    [InlineData("5", "", 1)]
    [InlineData("5 PLN", "3 PLN", 2)]
    [InlineData("5", "3 PLN", 1)]
    [InlineData("5 PLN", "3", 1)]
    public void Difference_OfTwoKinds_IsNone(string printed, string contributed, int figures)
    {
        var observation = new Observation(new("w"), Year, Amount(printed)) { Contributions = [new(new("A"), Amount(contributed.Length == 0 ? "3 EUR" : contributed))] };

        Assert.Equal(figures, Evaluate(Goal(Indicator(Sum(MissingPolicy.Skip), "")), [observation]).Figures.Count);

        static Value Amount(string text) => text.Split(' ') is [var number, var currency] ? new MoneyValue(Number(number), currency) : new NumberValue(Number(text));
    }

    [Fact]
    public void Periods_ToldTwiceInOneUnit_AreOneValue()
    {
        var parts = Parts("Q1=7 Q1=7 Q2=1 Q3=1 Q4=1");
        Assert.Equal("10 of 4", Text(Evaluate(Goal(OverPeriods(MissingPolicy.Refuse)), [parts[0] with { Unit = "osoby" }, .. parts.Skip(1)])));
    }

    [Fact]
    public void Periods_ToldByEarlierRounds_CountAsTheLatestSaysThem()
    {
        var parts = Parts("Q1=9 Q2=9 Q3=9 Q4=9");
        var rounds = new[]
        {
            new MonitoringRound(new("S"), Period.Quarter(2024, 1)) { Observations = [parts[0]] },
            new MonitoringRound(new("S"), Period.Quarter(2024, 2)) { Observations = [parts[0] with { Value = new NumberValue(8), Status = ObservationStatus.Revised }, parts[1]] },
            new MonitoringRound(new("S"), Year) { Observations = [parts[2], parts[3]] },
        };
        var monitoring = new StrategyMonitoring(Plan(Goal(OverPeriods(MissingPolicy.Refuse))), rounds.ToValueList());

        Assert.Equal("35 of 4", Text(Evaluator.Evaluate(monitoring, Year, comparedWith: null, EvaluationExamples.Rules)));
    }

    [Theory]
    [InlineData(UnsettledPolicy.CountProvisional, ObservationStatus.Forecast, "30 of 4: Q4 Forecast", false)]
    [InlineData(UnsettledPolicy.CountProvisional, ObservationStatus.Provisional, "40 of 4", true)]
    [InlineData(UnsettledPolicy.CountAll, ObservationStatus.Forecast, "40 of 4", true)]
    [InlineData(UnsettledPolicy.LeaveOut, ObservationStatus.Provisional, "30 of 4: Q4 Provisional", false)]
    [InlineData(UnsettledPolicy.LeaveOut, ObservationStatus.Final, "40 of 4", false)]
    [InlineData(UnsettledPolicy.LeaveOut, ObservationStatus.Revised, "40 of 4", false)]
    public void Periods_ThatAreNotSettled_CountAsTheRuleSaysAndMarkTheFigure(UnsettledPolicy policy, ObservationStatus status, string expected, bool isUnsettled)
    {
        var parts = Parts("Q1=10 Q2=10 Q3=10 Q4=10");
        var evaluation = Evaluate(Goal(OverPeriods(MissingPolicy.Skip, policy)), [.. parts.Take(3), parts[3] with { Status = status }]);

        Assert.Equal(expected, Text(evaluation));
        Assert.Equal(isUnsettled, Assert.Single(evaluation.Figures).IsUnsettled);
    }

    [Theory]
    [InlineData(MissingPolicy.Refuse, "InputMissing of 4: Q4 Forecast")]
    [InlineData(MissingPolicy.Zero, "30 of 4: Q4 Forecast 0")]
    public void Periods_ThatAreAForecast_AreWhatThePolicyIsAbout(MissingPolicy policy, string expected)
    {
        var parts = Parts("Q1=10 Q2=10 Q3=10 Q4=10");
        Assert.Equal(expected, Text(Evaluate(Goal(OverPeriods(policy)), [.. parts.Take(3), parts[3] with { Status = ObservationStatus.Forecast }])));
    }

    [Fact]
    public void Contributions_ToAForecast_AreAForecast()
    {
        var observation = Observe("A=1 B=2") with { Status = ObservationStatus.Forecast };
        var figure = Assert.Single(Evaluate(Goal(Indicator(Sum(MissingPolicy.Skip), "A B")), [observation]).Figures);

        Assert.Equal(3, figure.Exact);
        Assert.True(figure.IsUnsettled);
    }

    /// <summary>The greatest decimal twice is more than a decimal holds.</summary>
    [Fact]
    public void Contributions_WithMoreDigitsThanCanBePrinted_AreRefused() =>
        Assert.Equal("TooManyDigits of 2", Contributions(Indicator(Sum(MissingPolicy.Skip), ""), "A=79228162514264337593543950335 B=1"));

    /// <summary>50 of one whole and 60 of another are no 110 of anything, whether they are typed as percentages or as numbers.</summary>
    [Theory]
    [InlineData("%")]
    [InlineData("% mieszkańców")]
    [InlineData("‰")]
    public void Contributions_InPerCent_AreNotAdded(string unit) =>
        Assert.Equal("SumOfPercentages of 2", Contributions(Indicator(Sum(MissingPolicy.Skip), "") with { Unit = unit }, "A=50 B=60"));

    [Fact]
    public void Audit_OfAYearWithoutAQuarter_NamesIt()
    {
        var findings = Auditor.Audit(Evaluate(Goal(OverPeriods(MissingPolicy.Refuse)), Parts("Q1=9 Q2=9 Q4=9")), AuditRules.All).Findings;

        Assert.Equal(
            "Do wartości wskaźnika „Wskaźnik” za okres 2024 r. brakuje części tego okresu: 2024-Q3.",
            Assert.Single(findings, finding => finding.Code == "SSA115").Polish);
        Assert.Equal(
            "Reguła wskaźnika „Wskaźnik” dla części okresu nie daje liczby: brakuje wartości, a reguła wymaga wszystkich.",
            Assert.Single(findings, finding => finding.Code == "SSA113").Polish);
    }

    [Fact]
    public void Contributions_OfMoney_HaveMeansInHundredths()
    {
        var observation = new Observation(new("w"), Year, new MissingValue(MissingReason.Empty))
        {
            Contributions = [new(new("A"), new MoneyValue(10.01m, "PLN")), new(new("B"), new MoneyValue(10.01m, "PLN")), new(new("C"), new MoneyValue(10.0151m, "PLN"))],
        };
        var figure = Assert.Single(Evaluate(Goal(Indicator(new AggregationRule(AggregationMethod.Mean, MissingPolicy.Skip), "")), [observation]).Figures);

        Assert.Equal((10.01m, "PLN"), (figure.Rounded, figure.Unit!.Text));
        Assert.Equal(2, figure.Rounded.Scale);
    }

    private static AggregationRule Sum(MissingPolicy policy) => new(AggregationMethod.Sum, policy);

    private static Indicator Indicator(AggregationRule overRealizers, string named) =>
        new(new("w"), "Wskaźnik") { Unit = "osoby", Aggregation = new IndicatorAggregation { OverRealizers = overRealizers }, Realizers = Named(named) };

    private static Indicator OverPeriods(MissingPolicy missing, UnsettledPolicy unsettled = UnsettledPolicy.CountProvisional) => new(new("w"), "Wskaźnik")
    {
        Unit = "osoby",
        Aggregation = new IndicatorAggregation { OverPeriods = new AggregationRule(AggregationMethod.Sum, missing) { Unsettled = unsettled } },
    };

    private static ValueList<Responsibility> Named(string codes) =>
        codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => new Responsibility(new RealizerCode(code))).ToValueList();

    private static Goal Goal(Indicator indicator) => new(new("1"), "Cel") { Indicators = [indicator] };

    private static Strategy Plan(Goal goal) => new(new("S"), "Strategia", [goal], [.. "ABCDE".Select(code => new Realizer(new($"{code}"), $"Jednostka {code}"))], [], []);

    private static StrategyEvaluation Evaluate(Goal goal, ValueList<Observation> observations) =>
        EvaluationExamples.Evaluate(Plan(goal), new MonitoringRound(new("S"), Year) { Observations = observations });

    private static string Contributions(Indicator indicator, string told) => Contributions(Goal(indicator), told);

    private static string Contributions(Goal goal, string told, Value? printed = null) =>
        Text(Evaluate(goal, [Observe(told) with { Value = printed ?? new MissingValue(MissingReason.Empty) }]));

    private static Observation Observe(string told) => new(new("w"), Year, new MissingValue(MissingReason.Empty))
    {
        Contributions = told.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => new Contribution(new(each[..1]), Value(each[2..]))).ToValueList(),
    };

    private static ValueList<Observation> Parts(string parts) => parts.Split(' ')
        .Select(each => each.Split('='))
        .Select(pair => new Observation(new("w"), Period.Parse($"2024-{pair[0]}"), Value(pair[1])))
        .ToValueList();

    private static Value Value(string text) => Enum.TryParse<MissingReason>(text, out var reason) && !char.IsAsciiDigit(text[0]) ? new MissingValue(reason) : new NumberValue(Number(text));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(StrategyEvaluation evaluation) => string.Join(" | ", evaluation.Figures.Select(figure =>
    {
        var gaps = figure.Coverage.Gaps.Select(gap => $"{gap.Realizer?.Text ?? gap.Period?.ToString()[5..]} {gap.Reason}{(gap.CountsAsZero ? " 0" : "")}").ToArray();
        return $"{figure.Outcome} of {figure.Coverage.Expected}{(gaps.Length == 0 ? "" : ": ")}{string.Join(", ", gaps)}";
    }));
}

using System.Globalization;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Evaluation;

/// <summary>Every amount in the tables was added by hand.</summary>
public sealed class FundingFiguresTests
{
    /// <summary>
    /// Goal 1 holds 1.1 with direction k (also serves 2) and its task a: 100 in 2023 and 50 in 2024 from the gmina, 30 in 2024 from the state;
    /// a's parts: a1 20 in 2024 and 7 in 2025, a2 nothing. Goal 1.1 itself has task b without money. Goal 2 has task c: 1000 for the whole
    /// time, of it 400 in 2024, from the state.
    /// </summary>
    private static readonly Strategy Plan = PlanningExamples.Of(
        new Goal(new("1"), "Cel 1")
        {
            Goals =
            [
                new Goal(new("1.1"), "Cel 1.1")
                {
                    Directions = [new Direction(new("k"), "Kierunek") { AlsoServes = [new("2")], Tasks = [A()] }],
                    Tasks = [new StrategyTask(new("b"), "Zadanie b")],
                },
            ],
        },
        new Goal(new("2"), "Cel 2")
        {
            Tasks = [new StrategyTask(new("c"), "Zadanie c") { PlannedFunding = [Money(1000, period: null, "państwo"), Money(400, Year(2024), "państwo")] }],
        }) with
    {
        Period = Period.Years(2023, 2027),
    };

    [Theory]
    [InlineData(TaskAmounts.IncludeParts, "1 2023 100 | 1 2024 80 | 1 2025 7 | 1 2023/2027 187 | 1.1 2023 100 | 1.1 2024 80 | 1.1 2025 7 | 1.1 2023/2027 187 | 2 2023 100 | 2 2024 480 | 2 2025 7 | 2 2023/2027 1187 | S 2023 100 | S 2024 480 | S 2025 7 | S 2023/2027 1187")]
    [InlineData(TaskAmounts.ExcludeParts, "1 2023 100 | 1 2024 100 | 1 2025 7 | 1 2023/2027 207 | 1.1 2023 100 | 1.1 2024 100 | 1.1 2025 7 | 1.1 2023/2027 207 | 2 2023 100 | 2 2024 500 | 2 2025 7 | 2 2023/2027 1207 | S 2023 100 | S 2024 500 | S 2025 7 | S 2023/2027 1207")]
    public void Evaluate_Planned_AddsByYearAndForTheWholeTime(TaskAmounts amounts, string expected) =>
        Assert.Equal(expected, Totals(Evaluate(amounts, Rounds()), FigureMeasure.PlannedFunding));

    [Theory]
    [InlineData(TaskAmounts.IncludeParts, "sumOfTaskAmounts(includeParts)")]
    [InlineData(TaskAmounts.ExcludeParts, "sumOfTaskAmounts")]
    public void Evaluate_Totals_CarryTheNameOfTheirRule(TaskAmounts amounts, string expected) => Assert.Equal(
        [expected],
        Evaluate(amounts, Rounds()).Figures.Where(figure => figure.Measure is FigureMeasure.PlannedFunding or FigureMeasure.SpentFunding).Select(figure => figure.Rule.Name).Distinct(StringComparer.Ordinal));

    [Fact]
    public void Evaluate_BySource_GivesEachSourceItsTotalAfterThatOfAll() => Assert.Equal(
        "- - 480 PLN | source gmina 50 PLN | source państwo 430 PLN",
        string.Join(" | ", Of(Evaluate(TaskAmounts.IncludeParts, Rounds()), FigureMeasure.PlannedFunding, new("S"))
            .Where(figure => figure.Period == Year(2024))
            .Select(figure => $"{figure.Group ?? "-"} {figure.Part ?? "-"} {figure.Exact} {figure.Unit}")));

    /// <summary>The task has 100, its part 30, which is not added where the 100 are for any of its time.</summary>
    [Theory]
    [InlineData(null, "2024", 100)]
    [InlineData("2024", null, 100)]
    [InlineData("2024", "2024-12-31", 100)]
    [InlineData("2024-12-31", "2024", 100)]
    [InlineData("2024", "2025", 130)]
    [InlineData("2024-12-31", "2025-01-01", 130)]
    public void Evaluate_IncludeParts_CountsAPartOnlyAtAnotherTime(string? whole, string? part, int expected)
    {
        var lower = new StrategyTask(new("a"), "Zadanie") { PlannedFunding = [Money(30, part is null ? null : Period.Parse(part), source: null)] };
        var task = new StrategyTask(new("t"), "Zadanie") { PlannedFunding = [Money(100, whole is null ? null : Period.Parse(whole), source: null)], Tasks = [lower] };
        var strategy = PlanningExamples.Of(new Goal(new("1"), "Cel") { Tasks = [task] }) with { Period = Period.Years(2023, 2027) };

        Assert.Equal(expected, Of(EvaluationExamples.Evaluate(strategy, EvaluationExamples.Round, Rules(TaskAmounts.IncludeParts)), FigureMeasure.PlannedFunding, new("1"))[^1].Exact);
    }

    [Theory]
    [InlineData("2022=5 2025=7", "1 2022 5 | 1 2025 7 | 1 2022/2025 12 | S 2022 5 | S 2025 7 | S 2022/2025 12")]
    [InlineData("=5", "1 2024 5 | S 2024 5")]
    public void Evaluate_StrategyWithoutAPeriod_TakesThatOfItsAmountsOrOfTheRound(string planned, string expected)
    {
        var amounts = planned.Split(' ').Select(each => each.Split('=')).Select(pair => Money(decimal.Parse(pair[1], CultureInfo.InvariantCulture), pair[0].Length == 0 ? null : Period.Parse(pair[0]), source: null));
        var strategy = PlanningExamples.Of(new Goal(new("1"), "Cel") { Tasks = [new StrategyTask(new("t"), "Zadanie") { PlannedFunding = [.. amounts] }] });

        Assert.Equal(expected, Totals(EvaluationExamples.Evaluate(strategy, EvaluationExamples.Round, Rules(TaskAmounts.IncludeParts)), FigureMeasure.PlannedFunding));
    }

    [Fact]
    public void Evaluate_Planned_NamesTheTasksOfWhichNoAmountIsTold()
    {
        var whole = Of(Evaluate(TaskAmounts.IncludeParts, Rounds()), FigureMeasure.PlannedFunding, new("1")).Last(figure => figure.Group is null);

        Assert.Equal([new FigureGap(new("b"), GapReason.NotReported)], whole.Missing);
        Assert.Equal(["a 2023 100 gmina", "a 2024 50 gmina", "a 2024 30 państwo", "a1 2025 7 gmina"], whole.Inputs.Select(input => $"{input.Item} {input.Period} {input.Value} {input.Part}"));
        Assert.Equal("PLN", whole.Unit?.Text);
    }

    /// <summary>2023: a spent 90. 2024: a1 spent 15 in two quarters, c nothing; the second round corrects a's 90 to 95.</summary>
    [Fact]
    public void Evaluate_Spent_AddsUpToTheRoundAndTakesTheLatestWord()
    {
        var evaluation = Evaluate(TaskAmounts.IncludeParts, Rounds());

        Assert.Equal(
            "1 2023 95 | 1 2024 15 | 1 2023/2024 110 | 1.1 2023 95 | 1.1 2024 15 | 1.1 2023/2024 110 | 2 2023 95 | 2 2024 15 | 2 2023/2024 110 | S 2023 95 | S 2024 15 | S 2023/2024 110",
            Totals(evaluation, FigureMeasure.SpentFunding));
        var ofYear = Of(evaluation, FigureMeasure.SpentFunding, new("S")).Single(figure => figure.Period == Period.Year(2024) && figure.Group is null);
        Assert.Equal([new FigureGap(new("c"), GapReason.NotReported)], ofYear.Missing);
        Assert.Equal(["a1 2024-Q1 10", "a1 2024-Q2 5"], ofYear.Inputs.Select(input => $"{input.Item} {input.Period} {input.Value}"));
    }

    /// <summary>Both years: e. Only 2023: s. Nothing: p, planned for 2023; f, for 2025; d, for the last day of 2024.</summary>
    [Fact]
    public void Evaluate_Spent_NamesTheTasksWithMoneyPlannedAndNoneSpent()
    {
        var strategy = PlanningExamples.Of(new Goal(new("1"), "Cel")
        {
            Tasks = [Planned(new("e"), "2023", "2024"), Planned(new("s"), "2023", "2024"), Planned(new("p"), "2023"), Planned(new("f"), "2025"), Planned(new("d"), "2024-12-31")],
        });
        MonitoringRound[] rounds = [new(new("S"), Year(2023)) { TaskProgress = [Spent(new("e"), 2023), Spent(new("s"), 2023)] }, new(new("S"), Year(2024)) { TaskProgress = [Spent(new("e"), 2024)] }];

        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(strategy, [.. rounds]), Year(2024), comparedWith: null, Rules(TaskAmounts.IncludeParts));

        Assert.Equal(
            ["2023: p", "2024: s d", "2023/2024: p d"],
            Of(evaluation, FigureMeasure.SpentFunding, new("1")).Select(figure => $"{figure.Period}: {string.Join(' ', figure.Missing.Select(gap => gap.Item))}"));

        static StrategyTask Planned(ItemCode code, params string[] periods) => new(code, "Zadanie") { PlannedFunding = [.. periods.Select(period => Money(10, Period.Parse(period), source: null))] };
        static TaskProgress Spent(ItemCode code, int year) => new(code, Year(year)) { Spent = [Money(9, period: null, source: null)] };
    }

    [Fact]
    public void Evaluate_NothingPlanned_HasNoUse()
    {
        var strategy = PlanningExamples.Of(new Goal(new("1"), "Cel") { Tasks = [new StrategyTask(new("t"), "Zadanie") { PlannedFunding = [Money(0, Year(2024), source: null)] }] });
        var round = EvaluationExamples.Round with { TaskProgress = [new TaskProgress(new("t"), Year(2024)) { Spent = [Money(5, period: null, source: null)] }] };

        var evaluation = EvaluationExamples.Evaluate(strategy, round, Rules(TaskAmounts.IncludeParts));

        Assert.Equal("1 2024 5 | S 2024 5", Totals(evaluation, FigureMeasure.SpentFunding));
        Assert.Empty(Totals(evaluation, FigureMeasure.FundingUse));
    }

    [Fact]
    public void Evaluate_SpentInAnEarlierRound_KnowsNothingOfLaterOnes() => Assert.Equal(
        "1 2023 90 | 1.1 2023 90 | 2 2023 90 | S 2023 90",
        Totals(Evaluator.Evaluate(Monitoring(Rounds()), Year(2023), comparedWith: null, Rules(TaskAmounts.IncludeParts)), FigureMeasure.SpentFunding));

    /// <summary>Goal 1 of 2023: 95 of 100; of the whole time 110 of 187. Below goal 2 hangs an amount for the whole time, so years have none.</summary>
    [Fact]
    public void Evaluate_Use_IsThatOfTheWholeTimeAndOfYearsThatArePlannedAsYears() => Assert.Equal(
        "1 2023 95 | 1 2024 75/4 | 1 2023/2024 1000/17 | 1.1 2023 95 | 1.1 2024 75/4 | 1.1 2023/2024 1000/17 | 2 2023/2024 11000/1187 | S 2023/2024 11000/1187",
        Totals(Evaluate(TaskAmounts.IncludeParts, Rounds()), FigureMeasure.FundingUse));

    [Fact]
    public void Evaluate_Use_IsAPercentageOfOneCurrency() => Assert.All(
        Of(Evaluate(TaskAmounts.IncludeParts, Rounds()), FigureMeasure.FundingUse, new("1")),
        figure => Assert.Equal(("PLN", "%", EvaluationExamples.Rules.PercentRounding), (figure.Part, figure.Unit?.Text, figure.Rounding)));

    [Fact]
    public void Evaluate_TwoCurrencies_AreNeverAdded()
    {
        var strategy = PlanningExamples.Of(new Goal(new("1"), "Cel") { Tasks = [new StrategyTask(new("t"), "Zadanie") { PlannedFunding = [Money(5, Year(2024), source: null), new Funding(new MoneyValue(3, "EUR"))] }] });
        var evaluation = EvaluationExamples.Evaluate(strategy, EvaluationExamples.Round, Rules(TaskAmounts.ExcludeParts));

        // Without a period of the strategy the whole time is that of the evaluated round.
        Assert.Equal("1 2024 PLN 5 | 1 2024 EUR 3 | S 2024 PLN 5 | S 2024 EUR 3", string.Join(" | ", evaluation.Figures
            .Where(figure => figure.Measure == FigureMeasure.PlannedFunding && figure.Group is null)
            .Select(figure => $"{figure.Item} {figure.Period} {figure.Unit} {figure.Exact}")));

        // No source is told.
        Assert.All(evaluation.Figures, figure => Assert.Null(figure.Group));
    }

    [Fact]
    public void Evaluate_WithoutTheRule_AddsNoMoney() => Assert.DoesNotContain(
        EvaluationExamples.Evaluate(Plan, EvaluationExamples.Round).Figures,
        figure => figure.Measure is FigureMeasure.PlannedFunding or FigureMeasure.SpentFunding or FigureMeasure.FundingUse);

    [Fact]
    public void Explain_Use_LeadsToTheAmounts()
    {
        var evaluation = Evaluate(TaskAmounts.IncludeParts, Rounds());

        var tree = Explainer.Explain(evaluation, Of(evaluation, FigureMeasure.FundingUse, new("1"))[0]);

        Assert.Equal([FigureMeasure.SpentFunding, FigureMeasure.PlannedFunding], tree.Parts.Select(part => part.Figure!.Measure));
        Assert.Equal(["a 95 PLN", "a 100 PLN"], tree.Parts.SelectMany(part => part.Parts).Select(leaf => string.Create(CultureInfo.InvariantCulture, $"{leaf.Item} {leaf.Value} {((MoneyValue)leaf.Reported!).Currency}")));
    }

    /// <summary>The plan for 2024 has two sources.</summary>
    [Fact]
    public void Explain_UseOfTwoSources_LeadsToTheAmountsOfBoth()
    {
        var evaluation = Evaluate(TaskAmounts.IncludeParts, Rounds());

        var tree = Explainer.Explain(evaluation, Of(evaluation, FigureMeasure.FundingUse, new("1"))[1]);

        Assert.Equal(["a1 10", "a1 5", "a 50", "a 30"], tree.Parts.SelectMany(part => part.Parts).Select(leaf => $"{leaf.Item} {leaf.Value}"));
    }

    private static StrategyTask A() => new(new("a"), "Zadanie a")
    {
        PlannedFunding = [Money(100, Year(2023), "gmina"), Money(50, Year(2024), "gmina"), Money(30, Year(2024), "państwo")],
        Tasks =
        [
            new StrategyTask(new("a1"), "Zadanie a1") { PlannedFunding = [Money(20, Year(2024), "gmina"), Money(7, Year(2025), "gmina")] },
            new StrategyTask(new("a2"), "Zadanie a2"),
        ],
    };

    private static ValueList<MonitoringRound> Rounds() =>
    [
        new(new("S"), Year(2023)) { TaskProgress = [new TaskProgress(new("a"), Year(2023)) { Spent = [Money(90, period: null, "gmina")] }] },
        new(new("S"), Year(2024))
        {
            TaskProgress =
            [
                new TaskProgress(new("a"), Year(2023)) { Spent = [Money(95, period: null, "gmina")] },
                new TaskProgress(new("a1"), Year(2024)) { Spent = [Money(10, Period.Quarter(2024, 1), "gmina"), Money(5, Period.Quarter(2024, 2), "gmina")] },
            ],
        },
    ];

    private static Period Year(int year) => Period.Year(year);

    private static Funding Money(decimal amount, Period? period, string? source) => new(new MoneyValue(amount, "PLN")) { Period = period, Source = source };

    private static EvaluationRules Rules(TaskAmounts amounts) => EvaluationExamples.Rules with { TaskAmounts = amounts };

    private static StrategyMonitoring Monitoring(ValueList<MonitoringRound> rounds) => new(Plan, rounds);

    private static StrategyEvaluation Evaluate(TaskAmounts amounts, ValueList<MonitoringRound> rounds) =>
        Evaluator.Evaluate(Monitoring(rounds), Year(2024), comparedWith: null, Rules(amounts));

    private static Figure[] Of(StrategyEvaluation evaluation, FigureMeasure measure, ItemCode subject) =>
        [.. evaluation.Figures.Where(figure => figure.Measure == measure && figure.Item == subject)];

    private static string Totals(StrategyEvaluation evaluation, FigureMeasure measure) => string.Join(
        " | ",
        evaluation.Figures.Where(figure => figure.Measure == measure && figure.Group is null).Select(figure => $"{figure.Item} {figure.Period} {figure.Exact}"));
}

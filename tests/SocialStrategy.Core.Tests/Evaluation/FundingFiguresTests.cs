using System.Globalization;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Evaluation;
using SocialStrategy.Monitoring;
using SocialStrategy.Planning;
using SocialStrategy.Values;

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
        new Goal("1", "Cel 1")
        {
            Goals =
            [
                new Goal("1.1", "Cel 1.1")
                {
                    Directions = [new Direction("k", "Kierunek") { AlsoServes = ["2"], Tasks = [A()] }],
                    Tasks = [new StrategyTask("b", "Zadanie b")],
                },
            ],
        },
        new Goal("2", "Cel 2")
        {
            Tasks = [new StrategyTask("c", "Zadanie c") { PlannedFunding = [Money(1000, period: null, "państwo"), Money(400, Year(2024), "państwo")] }],
        }) with
    {
        Period = Period.Years(2023, 2027),
    };

    [Theory]
    [InlineData(TaskAmounts.IncludeParts, "1 2023 100 | 1 2024 80 | 1 2025 7 | 1 2023/2027 187 | 1.1 2023 100 | 1.1 2024 80 | 1.1 2025 7 | 1.1 2023/2027 187 | 2 2023 100 | 2 2024 480 | 2 2025 7 | 2 2023/2027 1187 | S 2023 100 | S 2024 480 | S 2025 7 | S 2023/2027 1187")]
    [InlineData(TaskAmounts.ExcludeParts, "1 2023 100 | 1 2024 100 | 1 2025 7 | 1 2023/2027 207 | 1.1 2023 100 | 1.1 2024 100 | 1.1 2025 7 | 1.1 2023/2027 207 | 2 2023 100 | 2 2024 500 | 2 2025 7 | 2 2023/2027 1207 | S 2023 100 | S 2024 500 | S 2025 7 | S 2023/2027 1207")]
    public void Evaluate_Planned_AddsByYearAndForTheWholeTime(TaskAmounts amounts, string expected) =>
        Assert.Equal(expected, Totals(Evaluate(amounts, Rounds()), FigureMeasure.PlannedFunding));

    [Fact]
    public void Evaluate_BySource_GivesEachSourceItsTotal() => Assert.Equal(
        "gmina 50 | państwo 430",
        string.Join(" | ", Of(Evaluate(TaskAmounts.IncludeParts, Rounds()), FigureMeasure.PlannedFunding, "S")
            .Where(figure => figure is { Group: Figure.BySource, Period.Kind: PeriodKind.Year } && figure.Period == Period.Year(2024))
            .Select(figure => $"{figure.Part} {figure.Exact}")));

    [Fact]
    public void Evaluate_Planned_NamesTheTasksOfWhichNoAmountIsTold()
    {
        var whole = Of(Evaluate(TaskAmounts.IncludeParts, Rounds()), FigureMeasure.PlannedFunding, "1").Last(figure => figure.Group is null);

        Assert.Equal([new FigureGap("b", GapReason.Missing)], whole.Missing);
        Assert.Equal(["a 100 gmina", "a 50 gmina", "a 30 państwo", "a1 7 gmina"], whole.Inputs.Select(input => $"{input.Item} {input.Value} {input.Part}"));
        Assert.Equal("PLN", whole.Unit);
    }

    /// <summary>2023: a spent 90. 2024: a1 spent 15 in two quarters, c nothing; the second round corrects a's 90 to 95.</summary>
    [Fact]
    public void Evaluate_Spent_AddsUpToTheRoundAndTakesTheLatestWord()
    {
        var evaluation = Evaluate(TaskAmounts.IncludeParts, Rounds());

        Assert.Equal(
            "1 2023 95 | 1 2024 15 | 1 2023/2024 110 | 1.1 2023 95 | 1.1 2024 15 | 1.1 2023/2024 110 | 2 2023 95 | 2 2024 15 | 2 2023/2024 110 | S 2023 95 | S 2024 15 | S 2023/2024 110",
            Totals(evaluation, FigureMeasure.SpentFunding));
        var ofYear = Of(evaluation, FigureMeasure.SpentFunding, "S").Single(figure => figure.Period == Period.Year(2024) && figure.Group is null);
        Assert.Equal([new FigureGap("c", GapReason.Missing)], ofYear.Missing);
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
    public void Evaluate_TwoCurrencies_AreNeverAdded()
    {
        var strategy = PlanningExamples.Of(new Goal("1", "Cel") { Tasks = [new StrategyTask("t", "Zadanie") { PlannedFunding = [Money(5, Year(2024), source: null), new Funding(new MoneyValue(3, "EUR"))] }] });
        var evaluation = EvaluationExamples.Evaluate(strategy, EvaluationExamples.Round, Rules(TaskAmounts.ExcludeParts));

        // Without a period of the strategy the whole time is that of the evaluated round.
        Assert.Equal("1 2024 PLN 5 | 1 2024 EUR 3 | S 2024 PLN 5 | S 2024 EUR 3", string.Join(" | ", evaluation.Figures
            .Where(figure => figure is { Measure: FigureMeasure.PlannedFunding, Group: null })
            .Select(figure => $"{figure.Subject} {figure.Period} {figure.Unit} {figure.Exact}")));
    }

    [Fact]
    public void Evaluate_WithoutTheRule_AddsNoMoney() => Assert.DoesNotContain(
        EvaluationExamples.Evaluate(Plan, EvaluationExamples.Round).Figures,
        figure => figure.Measure is FigureMeasure.PlannedFunding or FigureMeasure.SpentFunding or FigureMeasure.FundingUse);

    [Fact]
    public void Explain_Use_LeadsToTheAmounts()
    {
        var evaluation = Evaluate(TaskAmounts.IncludeParts, Rounds());

        var tree = Explainer.Explain(evaluation, Of(evaluation, FigureMeasure.FundingUse, "1")[0]);

        Assert.Equal([FigureMeasure.SpentFunding, FigureMeasure.PlannedFunding], tree.Parts.Select(part => part.Figure!.Measure));
        Assert.Equal(["a 95 PLN", "a 100 PLN"], tree.Parts.SelectMany(part => part.Parts).Select(leaf => string.Create(CultureInfo.InvariantCulture, $"{leaf.Item} {leaf.Value} {((MoneyValue)leaf.Reported!).Currency}")));
    }

    private static StrategyTask A() => new("a", "Zadanie a")
    {
        PlannedFunding = [Money(100, Year(2023), "gmina"), Money(50, Year(2024), "gmina"), Money(30, Year(2024), "państwo")],
        Tasks =
        [
            new StrategyTask("a1", "Zadanie a1") { PlannedFunding = [Money(20, Year(2024), "gmina"), Money(7, Year(2025), "gmina")] },
            new StrategyTask("a2", "Zadanie a2"),
        ],
    };

    private static ValueList<MonitoringRound> Rounds() =>
    [
        new("S", Year(2023)) { TaskProgress = [new TaskProgress("a", Year(2023)) { Spent = [Money(90, period: null, "gmina")] }] },
        new("S", Year(2024))
        {
            TaskProgress =
            [
                new TaskProgress("a", Year(2023)) { Spent = [Money(95, period: null, "gmina")] },
                new TaskProgress("a1", Year(2024)) { Spent = [Money(10, Period.Quarter(2024, 1), "gmina"), Money(5, Period.Quarter(2024, 2), "gmina")] },
            ],
        },
    ];

    private static Period Year(int year) => Period.Year(year);

    private static Funding Money(decimal amount, Period? period, string? source) => new(new MoneyValue(amount, "PLN")) { Period = period, Source = source };

    private static EvaluationRules Rules(TaskAmounts amounts) => EvaluationExamples.Rules with { TaskAmounts = amounts };

    private static StrategyMonitoring Monitoring(ValueList<MonitoringRound> rounds) => new(Plan, rounds);

    private static StrategyEvaluation Evaluate(TaskAmounts amounts, ValueList<MonitoringRound> rounds) =>
        Evaluator.Evaluate(Monitoring(rounds), Year(2024), comparedWith: null, Rules(amounts));

    private static Figure[] Of(StrategyEvaluation evaluation, FigureMeasure measure, Code subject) =>
        [.. evaluation.Figures.Where(figure => figure.Measure == measure && figure.Subject == subject)];

    private static string Totals(StrategyEvaluation evaluation, FigureMeasure measure) => string.Join(
        " | ",
        evaluation.Figures.Where(figure => figure.Measure == measure && figure.Group is null).Select(figure => $"{figure.Subject} {figure.Period} {figure.Exact}"));
}

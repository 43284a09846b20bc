using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>Money, scorecard and mapped ratings of a small plan whose numbers are worked out by hand.</summary>
public sealed class FundingSectionTests
{
    private static readonly EvaluationRules Rules = new()
    {
        RatingRollUp = RollUpRules.MeanOfTasks,
        MeanRounding = Rounding.HalfAwayFromZero(1),
        PercentRounding = Rounding.HalfAwayFromZero(1),
        ProgressRollUp = RollUpRules.MeanOfIndicators,
        TaskAmounts = TaskAmounts.ExcludeParts,
        ScaleMappings = [new ScaleMapping(new("S"), new("P"), [new(new("nie"), new("1")), new(new("tak"), new("3"))])],
    };

    [Fact]
    public void Funding_ByGoal_StandsInTheYearOfTheRound() => Assert.Equal(
        ["Cel 1. Pomoc | 200,00 zł | 50,00 zł | 25,0%", "Cel 2. Praca | – | 10,00 zł | –", "cała strategia | 200,00 zł | 60,00 zł | 30,0%"],
        Shown.Rows(Table("funding-goals-pln")));

    /// <summary>400 are planned: 100 in 2023, 200 in 2024, 100 in 2025. Spent are 90 and 60.</summary>
    [Fact]
    public void Funding_ByYear_EndsWithTheWholeTime() => Assert.Equal(
        ["2023 r. | 100,00 zł | 90,00 zł | 90,0%", "2024 r. | 200,00 zł | 60,00 zł | 30,0%", "2025 r. | 100,00 zł | – | –", "cały okres | 400,00 zł | 150,00 zł | 37,5%"],
        Shown.Rows(Table("funding-years-pln")));

    [Fact]
    public void Funding_BySource_HasARowForAmountsWithoutOne() => Assert.Equal(
        ["gmina | 150,00 zł | 50,00 zł | –", "bez podanego źródła | 50,00 zł | 10,00 zł | –", "razem | 200,00 zł | 60,00 zł | 30,0%"],
        Shown.Rows(Table("funding-sources-pln")));

    [Fact]
    public void Funding_OfTheWhole_HasFourTablesAndTheRule()
    {
        var section = Report.Blocks.OfType<Section>().Single(each => each.Anchor == "funding");
        var tables = section.Blocks.OfType<Table>().ToArray();

        Assert.Equal(["funding-goals-pln", "funding-whole-pln", "funding-years-pln", "funding-sources-pln"], tables.Select(table => table.Anchor));
        Assert.Equal(
            ["Środki według celów, 2024 r.", "Środki według celów w całym okresie, wydane do końca: 2024 r.", "Środki według lat", "Środki według źródeł finansowania, 2024 r."],
            tables.Select(table => Shown.Plain(table.Caption)));
        Assert.Contains("Sposób liczenia: suma kwot zadań i zadań, z których się składają.", Shown.Paragraphs(Report));
    }

    /// <summary>In 2024 there are 50, in 2023–2024 another 100, in 2026 7: the year of the round is 2024, not the longer time that holds it.</summary>
    [Fact]
    public void Funding_OfAYearAndOfALongerTime_StandsInTheYear()
    {
        var tables = Planned(Money(50, 2024, source: null), Money(100, 2024, source: null) with { Period = Period.Years(2023, 2024) }, Money(7, 2026, source: null));

        Assert.Equal("Środki według celów, 2024 r.", Shown.Plain(tables[0].Caption));
        Assert.Equal(["Cel 1. Pomoc | 50,00 zł | – | –", "cała strategia | 50,00 zł | – | –"], Shown.Rows(tables[0]));
        Assert.Equal(["lata 2023–2024 | 100,00 zł | – | –", "2024 r. | 50,00 zł | – | –", "2026 r. | 7,00 zł | – | –", "cały okres | 157,00 zł | – | –"], Shown.Rows(tables[2]));
    }

    /// <summary>Nothing is planned for the year of the round: the sources are those of the whole time.</summary>
    [Fact]
    public void Funding_OfOtherYears_HasTheSourcesOfTheWholeTime()
    {
        var tables = Planned(Money(50, 2022, "gmina"), Money(30, 2023, "PFRON"));

        Assert.Equal(
            ["Środki według celów w całym okresie, wydane do końca: 2024 r.", "Środki według lat", "Środki według źródeł finansowania, lata 2022–2023"],
            tables.Select(table => Shown.Plain(table.Caption)));
        Assert.Equal(["gmina | 50,00 zł | – | –", "PFRON | 30,00 zł | – | –", "razem | 80,00 zł | – | –"], Shown.Rows(tables[2]));
    }

    [Fact]
    public void Funding_OfAGoal_StandsInItsChapter() => Assert.Equal(
        ["Środki według lat – Cel 1. Pomoc", "Środki według źródeł finansowania, 2024 r. – Cel 1. Pomoc", "Środki według lat – Cel 2. Praca"],
        Shown.Blocks(Report).OfType<Section>().Single(section => section.Anchor == "goal-1").Blocks
            .Concat(Shown.Blocks(Report).OfType<Section>().Single(section => section.Anchor == "goal-2").Blocks)
            .OfType<Table>().Select(table => Shown.Plain(table.Caption)));

    /// <summary>
    /// a is 3 points, b is "nie", which counts as 1: the mean is 2. The target is 20 persons from 10, reached are 15. Of 400 zł 150 are spent.
    /// </summary>
    [Fact]
    public void Scorecard_HasARowForEachGoalAndTheWhole()
    {
        var table = Table("scorecard-table");

        Assert.Equal(["Cel", "Średnia obliczona", "Średni postęp", "Wydano z planu całego okresu", "Wartości docelowe: nie osiągnięto"], table.Columns.Select(column => column.Title));
        Assert.Equal(["Cel 1. Pomoc | 2,0 | 50,0% | 35,0% | 1", "Cel 2. Praca | brak wyniku: nie ma żadnej danej / 0 z 1 (nie zgłoszono: 1) | – | – | 0", "cała strategia | 2,0 / 2 z 3 (nie zgłoszono: 1) | 50,0% | 37,5% | 1"], Shown.Rows(table));
    }

    /// <summary>One direction serves both goals, and so does the indicator of its task; there is one kind of figure and one status.</summary>
    [Fact]
    public void Scorecard_OfADirectionThatServesTwoGoals_CountsItsTargetsForBoth()
    {
        var indicator = new Indicator(new("w"), "Osoby") { Targets = [new Target(Period.Year(2024), TargetRelation.AtLeast, new NumberValue(20), upper: null)] };
        var direction = new Direction(new("k"), "Opieka") { AlsoServes = [new("2")], Tasks = [new StrategyTask(new("z"), "Klub") { Indicators = [indicator] }] };
        var strategy = new Strategy(new("S"), "Strategia", [new Goal(new("1"), "Pomoc") { Directions = [direction] }, new Goal(new("2"), "Praca")], [], [RatedTown.Points], []);
        var round = new MonitoringRound(new("S"), Period.Year(2024))
        {
            Assessments = [Rated("k", "points", "5")],
            Observations = [new Observation(new("w"), Period.Year(2024), new NumberValue(15))],
        };

        var report = Shown.Report(RatedTown.Evaluate(strategy, round, RollUpRules.MeanOfDirections), ReportLanguages.Polish, ReportSections.Scorecard);

        var table = Shown.Blocks(report).OfType<Table>().Single();
        Assert.Equal(["Cel", "Średnia obliczona", "Wartości docelowe: nie osiągnięto"], table.Columns.Select(column => column.Title));
        Assert.Equal(["Cel 1. Pomoc | 5,0 | 1", "Cel 2. Praca | 5,0 | 1", "cała strategia | 5,0 | 1"], Shown.Rows(table));
    }

    [Fact]
    public void Scales_TellHowRatingsCountOnAnother()
    {
        var table = Shown.Blocks(Report).OfType<Table>().Single(each => Shown.Plain(each.Caption) == "Stan: jak oceny liczą się w skali „Punkty”");

        Assert.Equal(["nie | 1 – mało", "tak | 3 – dużo"], Shown.Rows(table));
        Assert.Contains("Procent: od 0% do 100% wykonania.", Shown.Paragraphs(Report));
    }

    [Fact]
    public void Explanation_OfAMappedRating_TellsTheOneThatWasGiven()
    {
        var evaluation = Evaluation();
        var mean = evaluation.Figures.First(figure => figure is { Measure: FigureMeasure.MeanRating, Item.Text: "1" });

        Assert.Contains(
            "  1 – mało (w innej skali: nie): b Zadanie b",
            ExplanationText.Lines(Explainer.Explain(evaluation, mean), evaluation.Strategy, ReportLanguages.Polish));
    }

    [Fact]
    public void ReadyLayouts_HaveTheirSections()
    {
        Assert.Equal(["scorecard", "progress", "funding", "goals", "section-n2", "figures"], Anchors(ReportLayouts.ProgressReport));
        Assert.Equal(["scorecard", "goals", "funding", "section-n1", "section-n2", "figures"], Anchors(ReportLayouts.MultiYearSummary));
    }

    /// <summary>A difficulty about task b stands in the chapter of its goal, one about the whole behind the goals; each once.</summary>
    [Fact]
    public void Narrative_OfAnItem_StandsInTheChapterOfItsGoal()
    {
        var report = ReportLayouts.ProgressReport.Build(Evaluation(), ReportLanguages.Polish);
        var chapter = Shown.Blocks(report).OfType<Section>().Single(section => section.Anchor == "goal-1");

        Assert.Equal(1, Shown.Paragraphs(report).Count(text => text == "Brak wykonawcy."));
        Assert.Equal(1, Shown.Paragraphs(report).Count(text => text == "Wzrost cen."));
        Assert.Contains(BlockWalker.Walk(chapter.Blocks).OfType<Section>(), section => section is { Anchor: "section-n1", IsInContents: false });
        Assert.Contains(report.Blocks.OfType<Section>(), section => section.Anchor == "section-n2");
    }

    private static IEnumerable<string> Anchors(ReportLayout layout) => layout.Build(Evaluation(), ReportLanguages.Polish).Blocks.OfType<Section>().Select(section => section.Anchor);

    private static Table Table(string anchor) => Shown.Blocks(Report).OfType<Table>().Single(table => table.Anchor == anchor);

    private static Report Report => Shown.Report(
        Evaluation(),
        ReportLanguages.Polish,
        ReportSections.Scorecard,
        ReportSections.Funding,
        ReportSections.Scales,
        ReportSections.Goals([GoalParts.Funding], []));

    /// <summary>The tables of the money of a goal with a task for each amount, in a round of 2024.</summary>
    private static Table[] Planned(params Funding[] amounts)
    {
        var tasks = amounts.Select((amount, index) => new StrategyTask(new($"z{index}"), "Zadanie") { PlannedFunding = [amount] });
        var strategy = new Strategy(new("plan"), "Strategia", [new Goal(new("1"), "Pomoc") { Tasks = [.. tasks] }], [], [], []);
        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(strategy, [new(new("plan"), Period.Year(2024))]), Period.Year(2024), comparedWith: null, Rules with { ScaleMappings = [] });
        return [.. Shown.Blocks(Shown.Report(evaluation, ReportLanguages.Polish, ReportSections.Funding)).OfType<Table>()];
    }

    private static StrategyEvaluation Evaluation()
    {
        var pomoc = new Goal(new("1"), "Pomoc")
        {
            Indicators =
            [
                new Indicator(new("w"), "Osoby")
                {
                    Baseline = new Baseline(Period.Year(2022), new NumberValue(10)),
                    Targets = [new Target(Period.Year(2025), TargetRelation.AtLeast, new NumberValue(20), upper: null)],
                },
            ],
            Tasks =
            [
                new StrategyTask(new("a"), "Zadanie a") { PlannedFunding = [Money(100, 2023, "gmina"), Money(150, 2024, "gmina"), Money(50, 2024, source: null)] },
                new StrategyTask(new("b"), "Zadanie b") { PlannedFunding = [Money(100, 2025, "gmina")] },
            ],
        };
        var praca = new Goal(new("2"), "Praca") { Tasks = [new StrategyTask(new("c"), "Zadanie c")] };
        var points = new RatingScale(new("P"), [new ScaleLevel(new("1"), "mało") { Value = 1 }, new ScaleLevel(new("3"), "dużo") { Value = 3 }], []) with { Title = "Punkty" };
        var words = new RatingScale(new("S"), [new ScaleLevel(new("nie"), "nie"), new ScaleLevel(new("tak"), "tak")], []) with { Title = "Stan" };
        var strategy = new Strategy(new("plan"), "Strategia", [pomoc, praca], [], [points, words, RatingScale.PercentComplete(new("%")) with { Title = "Procent" }], []);
        MonitoringRound[] rounds =
        [
            new(new("plan"), Period.Year(2023)) { TaskProgress = [Spent("a", 2023, 90, "gmina")] },
            new(new("plan"), Period.Year(2024))
            {
                Observations = [new Observation(new("w"), Period.Year(2024), new NumberValue(15))],
                Assessments = [Rated("a", "P", "3"), Rated("b", "S", "nie")],
                Narrative =
                [
                    new Narrative(new("n1"), NarrativeKind.Difficulty) { Item = new("b"), Text = "Brak wykonawcy." },
                    new Narrative(new("n2"), NarrativeKind.Difficulty) { Heading = "Trudności", Text = "Wzrost cen." },
                ],
                TaskProgress = [Spent("a", 2024, 50, "gmina"), Spent("c", 2024, 10, source: null)],
            },
        ];
        return Evaluator.Evaluate(new StrategyMonitoring(strategy, [.. rounds]), Period.Year(2024), comparedWith: null, Rules);
    }

    private static Funding Money(decimal amount, int year, string? source) => new(new MoneyValue(amount, "PLN")) { Period = Period.Year(year), Source = source };

    private static TaskProgress Spent(string task, int year, decimal amount, string? source) => new(new(task), Period.Year(year)) { Spent = [Money(amount, year, source)] };

    private static Assessment Rated(string task, string scale, string level) => new(new(task), Period.Year(2024), new(scale), new(level), percentComplete: null);
}

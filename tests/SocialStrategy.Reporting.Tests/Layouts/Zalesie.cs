namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>
/// A strategy of another shape than the samples': an invented town with areas and priorities, tasks with deadlines and money that are
/// rated by status words, and indicators with baseline, targets and quarterly values.
/// </summary>
internal static class Zalesie
{
    internal static Strategy Strategy { get; } = new(
        new("zalesie-2023-2030"),
        "Strategia Polityki Społecznej Gminy Zalesie na lata 2023–2030",
        [
            new Goal(new("A"), "Mieszkańcy starsi")
            {
                Goals =
                [
                    new Goal(new("A.1"), "Seniorzy mieszkają u siebie")
                    {
                        Indicators = [CarePlaces, Loneliness],
                        Tasks = [Transport, DayHouse],
                    },
                ],
            },
            new Goal(new("B"), "Rodziny")
            {
                Goals = [new Goal(new("B.1"), "Rodzice mają wsparcie") { Indicators = [Assistants], Tasks = [new StrategyTask(new("B.1.1"), "Warsztaty dla rodziców"), new StrategyTask(new("B.1.2"), "Klub rodzica")] }],
            },
        ],
        [new Realizer(new("GOPS"), "Gminny Ośrodek Pomocy Społecznej w Zalesiu") { ShortName = "GOPS" }, new Realizer(new("KGW"), "Koło Gospodyń Wiejskich")],
        [new RatingScale(new("status"), [new(new("N"), "nie zrealizowano"), new(new("T"), "w trakcie"), new(new("Z"), "zrealizowano")], [new(new("X"), "nie zweryfikowano")])],
        [])
    {
        Territory = new Territory("Gmina Zalesie"),
        Period = Period.Years(2023, 2030),
        Levels = [new LevelName("Obszar", "Obszary"), new LevelName("Priorytet", "Priorytety")],
    };

    internal static MonitoringRound Round { get; } = new(Strategy.Code, Period.Year(2024))
    {
        Title = "Sprawozdanie za 2024 rok",
        Assessments = [Status(new("A.1.1"), new("T")), Status(new("A.1.2"), new("Z")), Status(new("B.1.1"), new("N")), Status(new("B.1.2"), new("X"))],
        TaskProgress =
        [
            new TaskProgress(new("A.1.1"), Period.Year(2024))
            {
                Spent = [new Funding(Zlotys(41250.50m)) { Source = "budżet gminy" }, new Funding(Zlotys(18000m)) { Source = "PFRON" }],
                NewDeadline = Period.HalfYear(2026, 1),
                Note = "Przetarg powtórzono.",
            },
        ],
        Observations =
        [
            .. new[] { 31m, 34m, 33m, 38m }.Select((value, index) => new Observation(new("A.1.w1"), Period.Quarter(2024, index + 1), new NumberValue(value))),
            new Observation(new("A.1.w2"), Period.Year(2024), new PercentValue(17.5m)),
            new Observation(new("A.1.1.w1"), Period.Year(2024), new NumberValue(1264)),
            .. new[] { 2m, 3m }.Select((value, index) => new Observation(new("B.1.w1"), Period.HalfYear(2024, index + 1), new NumberValue(value))
            {
                Contributions = [new Contribution(new("GOPS"), new NumberValue(value)), new Contribution(new("KGW"), new NumberValue(value * 10))],
            }),
            new Observation(new("B.1.w1"), Period.Year(2024), new NumberValue(5)) { Contributions = [new Contribution(new("GOPS"), new NumberValue(4))] },
        ],
    };

    internal static StrategyEvaluation Evaluation { get; } = Evaluator.Evaluate(
        new StrategyMonitoring(Strategy, [Round]),
        Round.Period,
        comparedWith: null,
        new EvaluationRules
        {
            RatingRollUp = RollUpRules.MeanOfTasks,
            MeanRounding = Rounding.HalfAwayFromZero(2),
            PercentRounding = Rounding.HalfAwayFromZero(1),
        });

    private static Indicator CarePlaces => new(new("A.1.w1"), "Osoby objęte usługami opiekuńczymi")
    {
        Unit = "osoby",
        Kind = IndicatorKind.Product,
        DesiredDirection = DesiredDirection.Rise,
        Baseline = new Baseline(Period.Year(2022), new NumberValue(28)),
        Targets =
        [
            new Target(Period.Year(2025), TargetRelation.AtLeast, new NumberValue(40), upper: null),
            new Target(Period.Year(2030), TargetRelation.Between, new NumberValue(55), new NumberValue(60)),
        ],
    };

    private static Indicator Loneliness => new(new("A.1.w2"), "Odsetek osób samotnych")
    {
        Unit = "%",
        DesiredDirection = DesiredDirection.Fall,
        Targets = [new Target(Period.Year(2030), TargetRelation.FallingTrend, value: null, upper: null) { Wording = "tendencja spadkowa od 2026 r." }],
    };

    private static Indicator Assistants => new(new("B.1.w1"), "Asystenci rodziny") { Aggregation = IndicatorAggregation.SumOfContributions };

    private static StrategyTask Transport => new(new("A.1.1"), "Transport na telefon")
    {
        Deadline = Period.Year(2025),
        Realizers = [new Responsibility(new("GOPS"), ResponsibilityRole.Responsible), new Responsibility(new("KGW"), ResponsibilityRole.Supporting)],
        PlannedFunding =
        [
            new Funding(Zlotys(120000m)) { Source = "budżet gminy", Period = Period.Years(2023, 2025) },
            new Funding(Zlotys(36000m)) { Source = "PFRON" },
        ],
        Indicators = [new Indicator(new("A.1.1.w1"), "Przejazdy")],
        Tasks = [new StrategyTask(new("A.1.1.a"), "Zakup pojazdu") { Deadline = Period.Quarter(2024, 4) }],
    };

    private static StrategyTask DayHouse => new(new("A.1.2"), "Dom dziennego pobytu") { PlannedFunding = [new Funding(Zlotys(5000.05m))] };

    private static MoneyValue Zlotys(decimal amount) => new(amount, "PLN");

    private static Assessment Status(ItemCode task, LevelCode level) => new(task, Period.Year(2024), new("status"), level, percentComplete: null);
}

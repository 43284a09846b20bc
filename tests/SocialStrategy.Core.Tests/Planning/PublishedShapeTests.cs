using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Planning;

/// <summary>Three shapes in which municipalities publish plans, each written down in less than a page of code and without loss.</summary>
public sealed class PublishedShapeTests
{
    private const int MostLines = 60;

    [Theory]
    [InlineData("a council's quarters")]
    [InlineData("a region's table")]
    [InlineData("a county's tasks")]
    public void Shape_IsWrittenDownInLessThanAPage(string shape)
    {
        var lines = File.ReadAllLines(Repository.PathOf("tests/SocialStrategy.Core.Tests/Planning/PublishedShapeTests.cs"))
            .SkipWhile(line => line.Trim() != $"#region {shape}")
            .Skip(1)
            .TakeWhile(line => line.Trim() != "#endregion")
            .ToArray();

        Assert.InRange(lines.Length, 1, MostLines - 1);
    }

    [Fact]
    public void Council_FourQuartersOfColouredActions_AreKept()
    {
        var council = ReadBack(Council());
        string[][] colours =
        [
            [.. council.Rounds.Select(round => Level(round, new("A1")))],
            [.. council.Rounds.Select(round => Level(round, new("A2")))],
            [.. council.Rounds.Select(round => Level(round, new("A3")))],
        ];

        Assert.Equal(["2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1"], council.Rounds.Select(round => round.Period.ToString()));
        Assert.Equal(
            ["A1 Inspect rented homes 2025-03 HSG", "A2 Replace old boilers 2025-03 HSG", "A3 Publish the list of empty homes 2025-03 HSG"],
            council.Strategy.Goals[0].Tasks.Select(task => $"{task.Code} {task.Title} {task.Deadline} {task.Realizers[0].Realizer}"));
        Assert.Equal([["green", "green", "green", "green"], ["green", "amber", "red", "amber"], ["none", "green", "amber", "green"]], colours);
        Assert.Equal(["red", "amber", "green"], council.Strategy.Scales[0].Levels.Select(level => level.Code.Text));
        Assert.Equal("Two of three fitters have left.", council.Rounds[2].Assessments[1].Justification);
        Assert.Equal("2025-06", council.Rounds[2].TaskProgress[0].NewDeadline?.ToString());
    }

    [Fact]
    public void Council_TargetsOfEachYearAndTheReplacedOne_AreKept()
    {
        var indicators = ReadBack(Council()).Strategy.Goals[0].Indicators;

        Assert.Equal(
            ["FY2024-04 AtLeast 400 ", "FY2025-04 AtLeast 450 2024-11-05", "FY2025-04 AtLeast 380 "],
            indicators[0].Targets.Select(target => FormattableString.Invariant($"{target.Period} {target.Relation} {target.Value?.Number} {target.ReplacedOn:yyyy-MM-dd}")));
        Assert.Equal(["FY2024-04 AtMost 28", "FY2025-04 AtMost 21"], indicators[1].Targets.Select(target => FormattableString.Invariant($"{target.Period} {target.Relation} {target.Value?.Number}")));
        Assert.Equal([96m, 101m, 88m, 97m], Values(ReadBack(Council()), new("I1")));
        Assert.Equal([34m, 31m, null, 29m], Values(ReadBack(Council()), new("I2")));
    }

    [Fact]
    public void Region_EveryCellOfTheTable_IsKept()
    {
        var region = ReadBack(Region());
        var current = region.Rounds[0].Observations.ToDictionary(observation => observation.Item, observation => observation.Value);
        var rows = region.Strategy.Goals[0].Indicators.Select(each =>
            FormattableString.Invariant($"{each.Title}|{each.Unit}|{each.Source}|{Cell(each.Baseline!.Value)}|{Cell(current[each.Code])}|{each.Targets[0].Relation}|{each.Targets[0].Wording}"));

        Assert.Equal(
            [
                "Osoby w rodzinach korzystających z pomocy społecznej|na 10 tys. mieszkańców|GUS|491|388|FallingTrend|spadek",
                "Stopa ubóstwa skrajnego|%|GUS|5.4|NoData|FallingTrend|spadek",
                "Miejsca w mieszkaniach wspomaganych|miejsca|MRPiPS|NoData|212|RisingTrend|wzrost",
                "Podmioty ekonomii społecznej|podmioty|ROPS|1204|NotReported|RisingTrend|wzrost",
                "Dzieci w pieczy instytucjonalnej|osoby|wojewoda|802|745|FallingTrend|spadek",
                "Wydatki samorządu na pomoc społeczną|% wydatków|GUS|NoData|NoData|StableTrend|utrzymanie",
            ],
            rows);
        Assert.All(region.Strategy.Goals[0].Indicators, each => Assert.Equal(("2018", "2030"), (each.Baseline!.Period.ToString(), each.Targets[0].Period.ToString())));
        Assert.All(region.Rounds[0].Observations, observation => Assert.Equal("2023", observation.Period.ToString()));
    }

    [Fact]
    public void County_TasksWithProductsResultsMoneyAndStatus_AreKept()
    {
        var county = ReadBack(County());
        var round = county.Rounds[0];
        var rows = county.Strategy.Goals[0].Tasks.Select(task => string.Join('|', [
            task.Title,
            $"{task.Deadline}",
            .. task.Indicators.Select(each => FormattableString.Invariant($"{each.Kind}: {each.Title} {Cell(round.Observations.Single(observation => observation.Item == each.Code).Value)} {each.Unit}")),
            .. task.PlannedFunding.Select(each => FormattableString.Invariant($"{each.Period} {each.Source} {each.Amount.Amount} {each.Amount.Currency}")),
            .. round.TaskProgress.Where(progress => progress.Task == task.Code).SelectMany(progress => progress.Spent).Select(each => FormattableString.Invariant($"wydano {each.Source} {each.Amount.Amount}")),
            county.Strategy.Scales[0].FindLevel(new(Level(round, task.Code)))!.Label,
        ]));

        Assert.Equal(
            [
                "Remont domu dziecka|2024-09|Product: wyremontowane pokoje 12 pokoje|Result: dzieci w lepszych warunkach 14 osoby|2024 powiat 180000.00 PLN|2024 PFRON 95000.50 PLN|wydano powiat 171250.40|wydano PFRON 95000.50|zrealizowano",
                "Szkolenia rodzin zastępczych|2024-12-31|Product: szkolenia 3 szkolenia|Result: rodziny po szkoleniu NotReported osoby|2024 powiat 20000.00 PLN|2024 wojewoda 35000.00 PLN|wydano powiat 8400.00|wydano wojewoda 12600.00|w trakcie",
                "Mieszkanie treningowe|2025-H1|Product: mieszkania 0 mieszkania|Result: usamodzielnieni 0 osoby|2025 powiat 60000.00 PLN|2025 PFRON 140000.00 PLN|nie zweryfikowano",
            ],
            rows);
        Assert.Equal(["NZ"], county.Strategy.Scales[0].UnorderedLevels.Select(level => level.Code.Text));
    }

    #region a council's quarters
    private static StrategyMonitoring Council()
    {
        var colours = new RatingScale(
            new("RAG"),
            [new ScaleLevel(new("red"), "Off track"), new ScaleLevel(new("amber"), "At risk"), new ScaleLevel(new("green"), "On track")],
            unordered: [new ScaleLevel(new("none"), "Not started")]);
        var plan = new Strategy(new("council-plan"), "Council plan 2024 to 2026", [Homes()], [new Realizer(new("HSG"), "Housing")], [colours], programmes: []);
        return new StrategyMonitoring(plan,
        [
            Quarter(Period.Quarter(2024, 2), 96, 34, new("green"), new("green"), new("none")),
            Quarter(Period.Quarter(2024, 3), 101, 31, new("green"), new("amber"), new("green")),
            Quarter(Period.Quarter(2024, 4), 88, days: null, new("green"), new("red"), new("amber"), "Two of three fitters have left.", Period.Month(2025, 6)),
            Quarter(Period.Quarter(2025, 1), 97, 29, new("green"), new("amber"), new("green")),
        ]);
    }

    private static Goal Homes()
    {
        var (first, second) = (Period.FiscalYear(2024, 4), Period.FiscalYear(2025, 4));
        return new Goal(new("P1"), "Safe and warm homes")
        {
            Indicators =
            [
                new Indicator(new("I1"), "Homes inspected")
                {
                    Targets = [AtLeast(first, 400), AtLeast(second, 450) with { ReplacedOn = new DateOnly(2024, 11, 5) }, AtLeast(second, 380)],
                },
                new Indicator(new("I2"), "Days to re-let a home")
                {
                    Targets = [new Target(first, TargetRelation.AtMost, new NumberValue(28), upper: null), new Target(second, TargetRelation.AtMost, new NumberValue(21), upper: null)],
                },
            ],
            Tasks = [Action(new("A1"), "Inspect rented homes"), Action(new("A2"), "Replace old boilers"), Action(new("A3"), "Publish the list of empty homes")],
        };
    }

    private static StrategyTask Action(ItemCode code, string title) => new(code, title) { Deadline = Period.Month(2025, 3), Realizers = [new Responsibility(new("HSG"))] };

    private static Target AtLeast(Period period, int number) => new(period, TargetRelation.AtLeast, new NumberValue(number), upper: null);

    private static MonitoringRound Quarter(Period quarter, int inspected, int? days, LevelCode one, LevelCode two, LevelCode three, string? why = null, Period? moved = null) => new(new("council-plan"), quarter)
    {
        Observations =
        [
            new Observation(new("I1"), quarter, new NumberValue(inspected)),
            new Observation(new("I2"), quarter, days is null ? new MissingValue(MissingReason.NotReported) : new NumberValue(days.Value)),
        ],
        Assessments = [Colour(new("A1"), quarter, one), Colour(new("A2"), quarter, two) with { Justification = why }, Colour(new("A3"), quarter, three)],
        TaskProgress = moved is null ? [] : [new TaskProgress(new("A2"), quarter) { NewDeadline = moved }],
    };

    private static Assessment Colour(ItemCode action, Period quarter, LevelCode level) => new(action, quarter, new("RAG"), level, percentComplete: null);
    #endregion

    #region a region's table
    private static StrategyMonitoring Region()
    {
        var (noData, notReported) = (new MissingValue(MissingReason.NoData), new MissingValue(MissingReason.NotReported));
        (string Title, string Unit, string Source, Value Baseline, Value Current, TargetRelation Trend, string Wording)[] table =
        [
            ("Osoby w rodzinach korzystających z pomocy społecznej", "na 10 tys. mieszkańców", "GUS", new NumberValue(491), new NumberValue(388), TargetRelation.FallingTrend, "spadek"),
            ("Stopa ubóstwa skrajnego", "%", "GUS", new PercentValue(5.4m), noData, TargetRelation.FallingTrend, "spadek"),
            ("Miejsca w mieszkaniach wspomaganych", "miejsca", "MRPiPS", noData, new NumberValue(212), TargetRelation.RisingTrend, "wzrost"),
            ("Podmioty ekonomii społecznej", "podmioty", "ROPS", new NumberValue(1204), notReported, TargetRelation.RisingTrend, "wzrost"),
            ("Dzieci w pieczy instytucjonalnej", "osoby", "wojewoda", new NumberValue(802), new NumberValue(745), TargetRelation.FallingTrend, "spadek"),
            ("Wydatki samorządu na pomoc społeczną", "% wydatków", "GUS", noData, noData, TargetRelation.StableTrend, "utrzymanie"),
        ];
        var indicators = table.Select((row, i) => new Indicator(new($"W{i + 1}"), row.Title)
        {
            Unit = row.Unit,
            Source = row.Source,
            Baseline = new Baseline(Period.Year(2018), row.Baseline),
            Targets = [new Target(Period.Year(2030), row.Trend, value: null, upper: null) { Wording = row.Wording }],
        });
        var strategy = new Strategy(new("region-2030"), "Strategia polityki społecznej do 2030 r.", [new Goal(new("1"), "Spójność społeczna") { Indicators = indicators.ToValueList() }], [], [], []);
        var observations = table.Select((row, i) => new Observation(new($"W{i + 1}"), Period.Year(2023), row.Current));
        return new StrategyMonitoring(strategy, [new MonitoringRound(new("region-2030"), Period.Year(2023)) { Observations = observations.ToValueList() }]);
    }
    #endregion

    #region a county's tasks
    private static StrategyMonitoring County()
    {
        var status = new RatingScale(
            new("ST"),
            [new ScaleLevel(new("NIE"), "nie rozpoczęto"), new ScaleLevel(new("TRW"), "w trakcie"), new ScaleLevel(new("TAK"), "zrealizowano")],
            unordered: [new ScaleLevel(new("NZ"), "nie zweryfikowano")]);
        var (month, day, half) = (Period.Month(2024, 9), Period.Day(new DateOnly(2024, 12, 31)), Period.HalfYear(2025, 1));
        var goal = new Goal(new("1"), "Dzieci bez opieki rodziców")
        {
            Tasks =
            [
                Task("Z1", "Remont domu dziecka", month, "wyremontowane pokoje", "pokoje", "dzieci w lepszych warunkach", Zł("powiat", 180000.00m, 2024), Zł("PFRON", 95000.50m, 2024)),
                Task("Z2", "Szkolenia rodzin zastępczych", day, "szkolenia", "szkolenia", "rodziny po szkoleniu", Zł("powiat", 20000.00m, 2024), Zł("wojewoda", 35000.00m, 2024)),
                Task("Z3", "Mieszkanie treningowe", half, "mieszkania", "mieszkania", "usamodzielnieni", Zł("powiat", 60000.00m, 2025), Zł("PFRON", 140000.00m, 2025)),
            ],
        };
        var strategy = new Strategy(new("county-2024"), "Powiatowy program na lata 2024–2026", [goal], [], [status], []);
        return new StrategyMonitoring(strategy, [Report(new("county-2024"), Period.Year(2024))]);
    }

    private static MonitoringRound Report(ItemCode strategy, Period year) => new(strategy, year)
    {
        Observations =
        [
            Count(new("Z1.P"), year, 12), Count(new("Z1.R"), year, 14), Count(new("Z2.P"), year, 3), Count(new("Z2.R"), year, count: null), Count(new("Z3.P"), year, 0), Count(new("Z3.R"), year, 0),
        ],
        Assessments = [Status(new("Z1"), year, new("TAK")), Status(new("Z2"), year, new("TRW")), Status(new("Z3"), year, new("NZ"))],
        TaskProgress =
        [
            new TaskProgress(new("Z1"), year) { Spent = [Zł("powiat", 171250.40m, 2024), Zł("PFRON", 95000.50m, 2024)] },
            new TaskProgress(new("Z2"), year) { Spent = [Zł("powiat", 8400.00m, 2024), Zł("wojewoda", 12600.00m, 2024)] },
        ],
    };

    private static StrategyTask Task(string code, string title, Period deadline, string product, string unit, string result, params ValueList<Funding> money) => new(new(code), title)
    {
        Deadline = deadline,
        PlannedFunding = money,
        Indicators =
        [
            new Indicator(new($"{code}.P"), product) { Kind = IndicatorKind.Product, Unit = unit },
            new Indicator(new($"{code}.R"), result) { Kind = IndicatorKind.Result, Unit = "osoby" },
        ],
    };

    private static Funding Zł(string source, decimal amount, int year) => new(new MoneyValue(amount, "PLN")) { Source = source, Period = Period.Year(year) };

    private static Assessment Status(ItemCode task, Period year, LevelCode level) => new(task, year, new("ST"), level, percentComplete: null);

    private static Observation Count(ItemCode indicator, Period year, int? count) =>
        new(indicator, year, count is null ? new MissingValue(MissingReason.NotReported) : new NumberValue(count.Value));
    #endregion

    private static string Level(MonitoringRound round, ItemCode item) => round.Assessments.Single(assessment => assessment.Item == item).Level!.Text;

    private static decimal?[] Values(StrategyMonitoring monitoring, ItemCode indicator) =>
        [.. monitoring.Rounds.Select(round => round.Observations.Single(observation => observation.Item == indicator).Value.Number)];

    private static string Cell(Value value) => value is MissingValue missing ? $"{missing.Reason}" : FormattableString.Invariant($"{value.Number}");

    /// <summary>The monitoring after a journey through its files, equal to what went out.</summary>
    private static StrategyMonitoring ReadBack(StrategyMonitoring built)
    {
        Assert.True(StrategyJson.Read(Written(stream => StrategyJson.Write(built.Strategy, stream))).TryGetContent(out var strategy));
        var rounds = built.Rounds.Select(round => Assert.IsType<MonitoringRound>(RoundJson.Read(Written(stream => RoundJson.Write(round, stream)), strategy).PartialContent));
        var read = new StrategyMonitoring(strategy, rounds.ToValueList());
        Assert.Equal(built, read);
        return read;
    }

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}

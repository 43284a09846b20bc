using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Audit.Planted;

/// <summary>A random strategy with a round in which everything agrees: counts, rounded numbers, amounts, percentages, quarters, breakdowns, ratings and what is printed of them.</summary>
internal static class CleanRound
{
    private const int Levels = 7;

    private static readonly string[] WithQuarters = ["quarters", "last"];

    internal static Period Year { get; } = Period.Year(2024);

    internal static Period YearBefore { get; } = Period.Year(2023);

    private static ValueList<Realizer> Bodies =>
        [new(new("A"), "Ośrodek"), new(new("B"), "Szkoła"), new(new("C"), "Policja"), new(new("D"), "Urząd pracy"), new(new("E"), "Poradnia")];

    private static RatingScale Scale { get; } = new(
        new("punkty"),
        [.. Enumerable.Range(1, Levels).Select(point => new ScaleLevel(new($"{point}"), $"stopień {point}") { Value = point })],
        []);

    internal static Draft Of(int seed)
    {
        var numbers = new SeededNumbers(seed);
        var weights = Enumerable.Range(0, 3).Select(i => new InputWeight<RealizerCode>(Bodies[i].Code, 1 + numbers.Below(4))).ToValueList();
        var strategy = new Strategy(
            new("S"),
            "Strategia",
            [
                new Goal(new("1"), "Rodzina") { Indicators = [.. Indicators(weights)], Directions = Directions("1", 3) },
                new Goal(new("2"), "Zdrowie") { Directions = Directions("2", 2 + numbers.Below(4)) },
            ],
            Bodies,
            [Scale],
            [])
        {
            Period = Period.Years(2020, 2030),
        };
        var observations = Observations(numbers, weights).ToValueList();
        var round = new MonitoringRound(new("S"), Year) { Observations = observations };
        var before = new MonitoringRound(new("S"), YearBefore) { Observations = observations.Where(each => each.Period == Year && each.Item.Text is "sum" or "money").Select(each => each with { Period = YearBefore }).ToValueList() };
        return new Draft(numbers, strategy, before, Rated(round, strategy, Ratings(strategy, numbers)));
    }

    /// <summary>The round with other ratings, and all that is printed of them.</summary>
    internal static MonitoringRound Rated(MonitoringRound round, Strategy strategy, ValueList<(ItemCode Item, int Points)> ratings) => round with
    {
        Assessments = ratings.Select(each => Assessment.OfLevel(each.Item, Year, Scale.Code, new($"{each.Points}"))).ToValueList(),
        PublishedFigures = [.. Figures(ratings)],
        PublishedCharts = [new PublishedChart("1", "Oceny celu 1", [new("1")], ratings.Where(each => each.Item.Text[0] == '1').Select(each => new LegendEntry(each.Item, strategy.Find(each.Item)!.Title, new NumberValue(each.Points))).ToValueList())],
        Recommendations = ratings.Select(each => new Recommendation(each.Item, strategy.Find(each.Item)!.Title) { Value = new NumberValue(each.Points) }).ToValueList(),
    };

    internal static ValueList<(ItemCode Item, int Points)> RatingsOf(MonitoringRound round) =>
        round.Assessments.Select(each => (each.Item, int.Parse(each.Level!.Text, System.Globalization.CultureInfo.InvariantCulture))).ToValueList();

    internal static decimal Round(decimal number, int places = 1) => Math.Round(number, places, MidpointRounding.AwayFromZero) + new decimal(0, 0, 0, isNegative: false, (byte)places);

    internal static decimal Share(decimal part, decimal whole) => Round(part * 100 / whole);

    private static ValueList<Direction> Directions(string goal, int count) => Enumerable.Range(1, count).Select(i => new Direction(new($"{goal}.K{i}"), $"Kierunek {goal} {i}")).ToValueList();

    private static Indicator[] Indicators(ValueList<InputWeight<RealizerCode>> weights) =>
    [
        Of("sum", "osoby", Over(AggregationMethod.Sum)),
        Of("listed", "programy", Over(AggregationMethod.Sum)),
        Of("rounded", "ha", Over(AggregationMethod.Sum)),
        Of("money", "PLN", Over(AggregationMethod.Sum)),
        Of("composite", "czyny", Over(AggregationMethod.Sum)),
        Of("mean", "dni", Over(AggregationMethod.Mean)),
        Of("weighted", "godziny", new() { OverRealizers = new AggregationRule(AggregationMethod.WeightedMean, MissingPolicy.Skip, weights, weightTotal: null) }),
        Of("median", "lata", Over(AggregationMethod.Median)),
        Of("minimum", "grupy", Over(AggregationMethod.Minimum)),
        Of("maximum", "miejsca", Over(AggregationMethod.Maximum)),
        Of("pooled", "%", Over(AggregationMethod.PooledRatio)),
        Of("ratios", "%", Over(AggregationMethod.MeanOfRatios)),
        Of("twice", "rodziny", Over(AggregationMethod.Sum) with { MayCountTwice = true }),
        Of("quarters", "porady", new() { OverPeriods = new AggregationRule(AggregationMethod.Sum, MissingPolicy.Skip) }),
        Of("last", "zapisani", new() { OverPeriods = new AggregationRule(AggregationMethod.Last, MissingPolicy.Skip) }),
        Of("parts", "uczniowie", new() { OverBreakdowns = new AggregationRule(AggregationMethod.Sum, MissingPolicy.Skip) }),
        Of("shares", "wnioski", rule: null),
        Of("rate", "%", rule: null),
        Of("percent", "%", rule: null),
    ];

    private static Indicator Of(string code, string unit, IndicatorAggregation? rule) => new(new(code), $"Wskaźnik {code}") { Unit = unit, Source = "OPS", Aggregation = rule };

    private static IndicatorAggregation Over(AggregationMethod method) => new() { OverRealizers = new AggregationRule(method, MissingPolicy.Skip) };

    private static IEnumerable<Observation> Observations(SeededNumbers numbers, ValueList<InputWeight<RealizerCode>> weights)
    {
        var counts = Several(numbers, 3, () => 20 + numbers.Below(400));
        yield return Total("sum", new NumberValue(counts.Sum()), counts.Select(each => (Value)new NumberValue(each)));
        var lists = Several(numbers, 2, () => 2 + numbers.Below(4));
        yield return Total("listed", new NumberValue(lists.Sum()), lists.Select(each => (Value)new NumberValue(each))) with
        {
            Contributions = lists.Select((each, i) => new Contribution(Bodies[i].Code, new NumberValue(each)) { ListedItems = Enumerable.Range(1, each).Select(at => $"program {i}{at}").ToValueList() }).ToValueList(),
        };
        var areas = Several(numbers, 3, () => (1000 + numbers.Below(90000)) / 1000m);
        yield return Total("rounded", new NumberValue(Round(areas.Sum())), areas.Select(each => (Value)new NumberValue(Round(each))));
        var amounts = Several(numbers, 3, () => (100000 + numbers.Below(9000000)) / 100m);
        yield return Total("money", Money(amounts.Sum()), amounts.Select(Money));
        var crimes = Several(numbers, 2, () => (Committed: 50 + numbers.Below(200), Solved: 10 + numbers.Below(40)));
        yield return Total("composite", Crimes(crimes.Sum(each => each.Committed), crimes.Sum(each => each.Solved)), crimes.Select(each => (Value)Crimes(each.Committed, each.Solved)));
        foreach (var (code, method) in new (string, Func<decimal[], decimal>)[]
        {
            ("mean", values => Round(values.Average())),
            ("weighted", values => Round(values.Zip(weights, (value, weight) => value * weight.Weight).Sum() / weights.Sum(weight => weight.Weight))),
            ("median", values => values.Order().ElementAt(1)),
            ("minimum", values => values.Min()),
            ("maximum", values => values.Max()),
        })
        {
            decimal[] values = [10 + numbers.Below(30), 50 + numbers.Below(30), 100 + numbers.Below(90)];
            yield return Total(code, new NumberValue(method(values)), values.Select(each => (Value)new NumberValue(each)));
        }

        foreach (var each in OfShares(numbers).Concat(OfPeriods(numbers)).Concat(OfParts(numbers)))
        {
            yield return each;
        }
    }

    private static IEnumerable<Observation> OfShares(SeededNumbers numbers)
    {
        var ratios = Enumerable.Range(1, 3).Select(i => i * 400).Select(whole => new Ratio((whole / 10) + numbers.Below(whole / 2), whole + numbers.Below(whole))).ToArray();
        var shares = ratios.Select(ratio => (Value)new PercentValue(Share(ratio.Numerator, ratio.Denominator)) { Ratio = ratio }).ToArray();
        yield return Total("pooled", new PercentValue(Share(ratios.Sum(ratio => ratio.Numerator), ratios.Sum(ratio => ratio.Denominator))), shares);
        yield return Total("ratios", new PercentValue(Round(ratios.Average(ratio => ratio.Numerator * 100 / ratio.Denominator))), shares);
        var families = Several(numbers, 3, () => 20 + numbers.Below(50));
        yield return Total("twice", new NumberValue(families.Max() + numbers.Below(families.Sum() - families.Max() + 1)), families.Select(each => (Value)new NumberValue(each)));
        yield return new Observation(new("percent"), Year, shares[0]);
    }

    private static IEnumerable<Observation> OfPeriods(SeededNumbers numbers)
    {
        foreach (var code in WithQuarters)
        {
            var quarters = Enumerable.Range(1, 4).Select(quarter => new Observation(new(code), Period.Quarter(Year.Start.Year, quarter), new NumberValue(30 + numbers.Below(200)))).ToArray();
            yield return new Observation(new(code), Year, new NumberValue(code == "last" ? quarters[3].Value.Number!.Value : quarters.Sum(each => each.Value.Number!.Value)));
            foreach (var quarter in quarters)
            {
                yield return quarter;
            }
        }
    }

    private static IEnumerable<Observation> OfParts(SeededNumbers numbers)
    {
        int[] parts = [20 + numbers.Below(200), 20 + numbers.Below(200)];
        yield return Total("parts", new NumberValue(parts.Sum()), [new NumberValue(parts.Sum())]) with
        {
            Contributions = [new(Bodies[0].Code, new NumberValue(parts.Sum())) { Breakdowns = [Split(BreakdownCoverage.Exhaustive, ("kobiety", new NumberValue(parts[0])), ("mężczyźni", new NumberValue(parts[1])))] }],
            Breakdowns =
            [
                Split(BreakdownCoverage.Exhaustive, ("kobiety", new NumberValue(parts[0])), ("mężczyźni", new NumberValue(parts[1]))),
                Split(BreakdownCoverage.Partial, ("z niepełnosprawnością", new NumberValue(parts[0])), ("uchodźcy", new NumberValue(parts[1] / 2))),
            ],
        };
        int[] kinds = [10 + numbers.Below(90), 10 + numbers.Below(90), 10 + numbers.Below(90)];
        yield return new Observation(new("shares"), Year, new NumberValue(kinds.Sum()))
        {
            Breakdowns = [Split(BreakdownCoverage.Exhaustive, [.. kinds.Select((each, i) => ($"rodzaj {i}", (Value)new PercentValue(Share(each, kinds.Sum()))))])],
        };
        int[] women = [20 + numbers.Below(30), 60 + numbers.Below(30)];
        yield return new Observation(new("rate"), Year, new PercentValue(Share(women[0] + (2 * women[1]), 300)))
        {
            Breakdowns = [Split(BreakdownCoverage.Exhaustive, ("kobiety", new PercentValue(Share(women[0], 100))), ("mężczyźni", new PercentValue(Share(women[1], 100))))],
        };
    }

    private static Observation Total(string code, Value total, IEnumerable<Value> contributions) => new(new(code), Year, total)
    {
        Contributions = contributions.Select((each, i) => new Contribution(Bodies[i].Code, each)).ToValueList(),
    };

    private static Breakdown Split(BreakdownCoverage coverage, params (string Name, Value Value)[] parts) => new(BreakdownFeature.Type, coverage, parts.Select(part => new Part(part.Name, part.Value)).ToValueList());

    private static Value Money(decimal amount) => new MoneyValue(amount + 0.00m, "PLN");

    private static CompositeValue Crimes(int committed, int solved) => new([new Component("popełnione", new NumberValue(committed)), new Component("wykryte", new NumberValue(solved))]);

    /// <summary>So many things, or up to two more.</summary>
    private static T[] Several<T>(SeededNumbers numbers, int least, Func<T> make) => [.. Enumerable.Range(0, least + numbers.Below(3)).Select(_ => make())];

    /// <summary>Ratings from 2 to 6; those of the first goal have a mean that ends in two thirds.</summary>
    private static ValueList<(ItemCode Item, int Points)> Ratings(Strategy strategy, SeededNumbers numbers)
    {
        var ratings = strategy.Items.OfType<DirectionItem>().Select(item => (item.Code, Points: 2 + numbers.Below(5))).ToArray();
        int[][] thirds = [[3, 2, 6], [3, 5, 6], [2, 4, 5], [4, 4, 6], [6, 6, 5], [4, 2, 2]];
        var first = thirds[numbers.Below(thirds.Length)];
        return ratings.Select((each, i) => i < first.Length ? (each.Code, first[i]) : each).ToValueList();
    }

    private static IEnumerable<PublishedFigure> Figures(ValueList<(ItemCode Item, int Points)> ratings)
    {
        foreach (var goal in ratings.GroupBy(each => each.Item.Text[..1], StringComparer.Ordinal))
        {
            yield return Figure(goal.Key, PublishedMeasure.MeanRating, Round((decimal)goal.Average(each => each.Points)));
        }

        yield return Figure("S", PublishedMeasure.SyntheticIndex, Round((decimal)ratings.Average(each => each.Points)));
        yield return Figure("S", PublishedMeasure.RatingRange, 0) with
        {
            Value = new CompositeValue([new Component("od", new NumberValue(ratings.Min(each => each.Points))), new Component("do", new NumberValue(ratings.Max(each => each.Points)))]),
        };
        var (second, level) = (ratings.Where(each => each.Item.Text[0] == '2').ToArray(), ratings[^1].Points);
        var count = second.Count(each => each.Points == level);
        yield return Figure("2", PublishedMeasure.LevelCount, count) with { LabelLevel = new($"{level}") };
        yield return Figure("2", PublishedMeasure.LevelShare, Share(count, second.Length)) with { LabelLevel = new($"{level}") };
    }

    private static PublishedFigure Figure(string item, PublishedMeasure measure, decimal value) => new(new(item), measure, Year, new NumberValue(value)) { Place = "Podsumowanie" };
}

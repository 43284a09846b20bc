using static SocialStrategy.Core.Tests.Audit.Planted.CleanRound;

namespace SocialStrategy.Core.Tests.Audit.Planted;

/// <summary>One kind of contradiction: what is wrong, the code that must find it at which item, and how it is planted.</summary>
internal sealed record Contradiction(string What, string Code, string Item, Action<Draft> Plant)
{
    /// <summary>Gets the codes that rightly find the same thing at the same item.</summary>
    internal string[] Also { get; init; } = [];

    /// <summary>Every kind, a line each.</summary>
    internal static Contradiction[] All { get; } =
    [
        new("a total is another number", "SSA101", "sum", draft => draft.Print("sum", Number(draft, "sum") + draft.Between(1, 9))),
        new("a contribution is left out of the total", "SSA101", "sum", draft => draft.Print("sum", Number(draft, "sum") - First(draft, "sum"))),
        new("a contribution is counted twice", "SSA101", "sum", draft => draft.Print("sum", Number(draft, "sum") + First(draft, "sum"))),
        new("the digits of a total are swapped", "SSA101", "sum", Swap),
        new("a rounded total is farther off than rounding explains", "SSA101", "rounded", draft => draft.Print("rounded", Number(draft, "rounded") + (draft["rounded"].Contributions.Count * 0.1m) + 0.2m)),
        new("a total of money is another amount", "SSA101", "money", draft => draft.Print("money", Number(draft, "money") + draft.Between(10, 5000))),
        new("a component of a value is not its sum", "SSA101", "composite", draft => draft.Change("composite", each => each with { Value = Component((CompositeValue)each.Value, draft.Between(1, 20)) })),
        new("a sum is printed instead of the mean", "SSA101", "mean", draft => draft.Print("mean", draft["mean"].Contributions.Sum(each => each.Value.Number!.Value))),
        new("a weighted mean is another number", "SSA101", "weighted", draft => draft.Print("weighted", Number(draft, "weighted") + 0.3m + draft.Numbers.Below(9))),
        new("the greatest is printed instead of the median", "SSA101", "median", draft => draft.Print("median", draft["median"].Contributions.Max(each => each.Value.Number!.Value))),
        new("a minimum is another number", "SSA101", "minimum", draft => draft.Print("minimum", Number(draft, "minimum") + draft.Between(1, 9))),
        new("a maximum is another number", "SSA101", "maximum", draft => draft.Print("maximum", Number(draft, "maximum") - draft.Between(1, 9))),
        new("a pooled share is another one", "SSA101", "pooled", draft => draft.Print("pooled", Number(draft, "pooled") + 0.3m + draft.Numbers.Below(5))),
        new("a mean of shares is another one", "SSA101", "ratios", draft => draft.Print("ratios", Number(draft, "ratios") + 0.3m + draft.Numbers.Below(5))),
        new("a year is not the sum of its quarters", "SSA108", "quarters", draft => draft.Print("quarters", Number(draft, "quarters") + draft.Between(1, 9))),
        new("three quarters are more than the year", "SSA108", "quarters", ThreeQuarters) { Also = ["SSA115"] },
        new("a year is not its last quarter", "SSA108", "last", draft => draft.Print("last", Number(draft, "last") + draft.Between(1, 9))),
        new("the parts of a whole are not all of it", "SSA102", "parts", draft => draft.ChangeBreakdown("parts", 0, each => Part(each, 0, value => value - draft.Between(1, 9)))),
        new("some parts are more than the whole", "SSA102", "parts", draft => draft.ChangeBreakdown("parts", 1, each => Part(each, 0, value => value + Number(draft, "parts")))),
        new("the parts of a contribution are not all of it", "SSA102", "parts", draft => draft.ChangeContribution("parts", 0, each => each with { Breakdowns = [Part(each.Breakdowns[0], 1, value => value + draft.Between(1, 9))] })),
        new("shares of a whole are not 100%", "SSA102", "shares", draft => draft.ChangeBreakdown("shares", 0, each => Part(each, 0, value => value + draft.Between(1, 5)))),
        new("a rate lies outside those of its parts", "SSA102", "rate", draft => draft.Print("rate", 91 + draft.Numbers.Below(8))),
        new("a total is above the upper bound", "SSA109", "twice", draft => draft.Print("twice", draft["twice"].Contributions.Sum(each => each.Value.Number!.Value) + draft.Between(1, 9))),
        new("a total is below the greatest contribution", "SSA109", "twice", draft => draft.Print("twice", draft["twice"].Contributions.Max(each => each.Value.Number!.Value) - draft.Between(1, 9))),
        new("percentages are added", "SSA110", "ratios", draft => draft.ChangeRule("ratios", IndicatorAggregation.SumOfContributions)) { Also = ["SSA407"] },
        new("a part is named twice", "SSA111", "parts", draft => draft.ChangeBreakdown("parts", 0, Halve)),
        new("a body contributes twice", "SSA112", "sum", draft => draft.Change("sum", HalveFirst)),
        new("a share is of nothing", "SSA113", "pooled", draft => draft.ChangeContribution("pooled", 0, each => each with { Value = new PercentValue(0) { Ratio = new Ratio(0, 0) } })) { Also = ["SSA303"] },
        new("a percentage is not its part of its whole", "SSA303", "percent", draft => draft.Print("percent", Number(draft, "percent") + 0.3m)),
        new("a percentage is cut off", "SSA303", "percent", draft => draft.Change("percent", each => each with { Value = new PercentValue(66.6m) { Ratio = new Ratio(2, 3) } })),
        new("more things are listed than counted", "SSA103", "listed", draft => draft.ChangeContribution("listed", 0, each => each with { ListedItems = [.. each.ListedItems, "jeszcze jeden"] })),
        new("an exact total rests on an approximate value", "SSA107", "sum", draft => draft.ChangeContribution("sum", 0, each => each with { Value = each.Value with { IsApproximate = true } })),
        new("a value is told twice and differently", "SSA306", "percent", draft => draft.Round = draft.Round with { Observations = [.. draft.Round.Observations, draft["percent"] with { Value = new PercentValue(1.5m) }] }),
        new("a value is of another time", "SSA304", "percent", draft => draft.Round = draft.Round with { Observations = [.. draft.Round.Observations, draft["percent"] with { Period = Period.Year(2011) }] }),
        new("a unit has changed since last year", "SSA301", "sum", draft => draft.Change("sum", each => each with { Unit = "rodziny" })),
        new("a legend has another rating", "SSA201", "1.K1", draft => draft.Round = draft.Round with { PublishedCharts = [.. draft.Round.PublishedCharts.Select(chart => chart with { Legend = [Legend(chart.Legend[0]), .. chart.Legend.Skip(1)] })] }),
        new("a legend misses an item", "SSA212", "1.K1", draft => draft.Round = draft.Round with { PublishedCharts = [.. draft.Round.PublishedCharts.Select(chart => chart with { Legend = chart.Legend.Skip(1).ToValueList() })] }),
        new("a recommendation has another rating", "SSA202", "1.K2", draft => draft.Round = draft.Round with { Recommendations = draft.Round.Recommendations.Select(each => each.Item.Text == "1.K2" ? each with { Value = Another(each.Value!) } : each).ToValueList() }),
        new("a rating is none of the scale", "SSA203", "1.K2", draft => draft.Round = draft.Round with { Recommendations = draft.Round.Recommendations.Select(each => each.Item.Text == "1.K2" ? each with { Value = new NumberValue(8 + draft.Numbers.Below(3)) } : each).ToValueList() }) { Also = ["SSA202"] },
        new("no rule gives a mean", "SSA204", "1", draft => draft.ChangeFigure(figure => figure.Item.Text == "1", figure => figure with { Value = new NumberValue(figure.Value.Number!.Value + 0.4m) })),
        new("the stated rule does not give a mean, another one does", "SSA205", "1", draft => draft.ChangeFigure(figure => figure.Item.Text == "1", figure => figure with { StatedMethod = RollUpMethod.WorstItem })),
        new("a mean is cut off", "SSA213", "1", draft => draft.ChangeFigure(figure => figure.Item.Text == "1", figure => figure with { Value = new NumberValue(figure.Value.Number!.Value - 0.1m) })),
        new("a mean counts a missing rating as 0", "SSA214", "1", MissingAsZero),
        new("an index is printed in two ways", "SSA210", "S", draft => draft.Round = draft.Round with { PublishedFigures = [.. draft.Round.PublishedFigures, Index(draft) with { Value = new NumberValue(Index(draft).Value.Number!.Value + 0.2m) }] }) { Also = ["SSA204", "SSA214", "SSA213"] },
        new("a claimed range is too narrow", "SSA208", "S", draft => draft.ChangeFigure(figure => figure.Measure == PublishedMeasure.RatingRange, figure => figure with { Value = new CompositeValue([new Component("od", new NumberValue(7)), new Component("do", new NumberValue(7))]) })),
        new("a count of ratings is another number", "SSA215", "2", draft => draft.PrintFigure(PublishedMeasure.LevelCount, draft.Between(1, 4))),
        new("a share of ratings is another one", "SSA215", "2", draft => draft.PrintFigure(PublishedMeasure.LevelShare, 0.3m + draft.Between(1, 9))),
    ];

    private static decimal Number(Draft draft, string item) => draft[item].Value.Number!.Value;

    private static decimal First(Draft draft, string item) => draft[item].Contributions[0].Value.Number!.Value;

    private static PublishedFigure Index(Draft draft) => draft.Round.PublishedFigures.First(figure => figure.Measure == PublishedMeasure.SyntheticIndex);

    private static NumberValue Another(Value rating) => new(rating.Number == 6 ? 3 : 6);

    private static LegendEntry Legend(LegendEntry entry) => entry with { Value = Another(entry.Value) };

    private static CompositeValue Component(CompositeValue value, int by) => new([value.Components[0] with { Value = new NumberValue(value.Components[0].Value.Number!.Value + by) }, .. value.Components.Skip(1)]);

    private static Breakdown Part(Breakdown breakdown, int at, Func<decimal, decimal> change) =>
        breakdown with { Parts = breakdown.Parts.Select((part, i) => i == at ? part with { Value = Draft.Like(part.Value, change(part.Value.Number!.Value)) } : part).ToValueList() };

    /// <summary>Exchanges two neighbouring digits that differ; where all are the same, the last one is another.</summary>
    private static void Swap(Draft draft)
    {
        var digits = Number(draft, "sum").ToString(System.Globalization.CultureInfo.InvariantCulture).ToCharArray();
        var at = Enumerable.Range(1, digits.Length - 1).FirstOrDefault(i => digits[i] != digits[i - 1] && (i > 1 || digits[i] != '0'));
        (digits[Math.Max(at, 1)], digits[Math.Max(at, 1) - 1]) = at == 0 ? ('3', digits[0] == '5' ? '6' : '5') : (digits[at - 1], digits[at]);
        draft.Print("sum", decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static void ThreeQuarters(Draft draft)
    {
        var quarters = draft.Round.Observations.Where(each => each.Item.Text == "quarters" && each.Period != Year).ToArray();
        draft.Round = draft.Round with { Observations = draft.Round.Observations.Where(each => each != quarters[draft.Numbers.Below(4)]).ToValueList() };
        draft.Print("quarters", draft.Round.Observations.Where(each => each.Item.Text == "quarters" && each.Period != Year).Sum(each => each.Value.Number!.Value) - draft.Between(1, 9));
    }

    private static Breakdown Halve(Breakdown breakdown)
    {
        var (name, number) = (breakdown.Parts[0].Name, breakdown.Parts[0].Value.Number!.Value);
        return breakdown with { Parts = [new Part(name, new NumberValue(number - 1)), new Part($" {name.ToUpperInvariant()}", new NumberValue(1)), .. breakdown.Parts.Skip(1)] };
    }

    private static Observation HalveFirst(Observation total)
    {
        var first = total.Contributions[0];
        return total with { Contributions = [first with { Value = new NumberValue(first.Value.Number!.Value - 5) }, first with { Value = new NumberValue(5) }, .. total.Contributions.Skip(1)] };
    }

    /// <summary>One direction is not rated; all that is printed leaves it out, but for the mean of its goal, in which it counts as 0.</summary>
    private static void MissingAsZero(Draft draft)
    {
        var all = RatingsOf(draft.Round);
        draft.Round = Rated(draft.Round, draft.Strategy, all.Skip(1).ToValueList());
        draft.Round = draft.Round with
        {
            PublishedCharts = [.. draft.Round.PublishedCharts.Select(chart => chart with { Legend = [new LegendEntry(all[0].Item, draft.Strategy.Find(all[0].Item)!.Title, new TextValue("nie oceniono")), .. chart.Legend] })],
        };
        draft.ChangeFigure(figure => figure.Item.Text == "1", figure => figure with { Value = new NumberValue(CleanRound.Round((all[1].Points + all[2].Points) / 3m)) });
    }
}

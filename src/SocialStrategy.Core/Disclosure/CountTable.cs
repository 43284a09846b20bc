namespace SocialStrategy.Disclosure;

/// <summary>All counts of a monitoring, which of them are small, and which add up to which.</summary>
/// <param name="Counts">The counts; of one printed in several rounds the least.</param>
/// <param name="Small">The places of those that are too small to be published.</param>
/// <param name="Sums">What adds up to what.</param>
internal sealed record CountTable(IReadOnlyDictionary<CountCell, decimal> Counts, IReadOnlyList<CountCell> Small, IReadOnlyList<CountSum> Sums)
{
    internal static CountTable Of(StrategyMonitoring monitoring, SuppressionRules rules)
    {
        var counts = new Dictionary<CountCell, decimal>();
        var small = new List<CountCell>();
        var sums = new List<CountSum>();
        foreach (var observation in monitoring.Rounds.SelectMany(round => round.Observations))
        {
            if (!rules.IsCount(monitoring.Strategy.UnitOf(observation)))
            {
                continue;
            }

            _ = CountCells.Map(observation, (cell, value) =>
            {
                if (Count(value) is { } count)
                {
                    counts[cell] = Math.Min(counts.GetValueOrDefault(cell, count), count);
                    if (rules.IsSmall(count))
                    {
                        small.Add(cell);
                    }
                }

                return value;
            });
            sums.AddRange(SumsOf(observation));
        }

        return new CountTable(counts, [.. small.Distinct()], [.. sums.Concat(OverPeriods(counts.Keys)).Select(sum => Known(sum, counts)).OfType<CountSum>()]);
    }

    /// <summary>The number of people behind a value: of a share with its part and whole, the part.</summary>
    private static decimal? Count(Value value) => value switch
    {
        NumberValue number => number.Amount,
        PercentValue { Ratio: { } ratio } => ratio.Numerator,
        _ => null,
    };

    private static IEnumerable<CountSum> SumsOf(Observation observation)
    {
        var place = CountCell.Of(observation);
        var contributions = CountCells.Contributions(observation, place).ToArray();
        return Layers(place, [.. contributions.Where(each => each.Contribution.Unit is null).Select(each => each.Cell)], Components(observation.Value))
            .Concat(OfBreakdowns(observation.Breakdowns, observation.Value, place))
            .Concat(contributions.SelectMany(each => OfBreakdowns(each.Contribution.Breakdowns, each.Contribution.Value, each.Cell)));
    }

    private static IEnumerable<CountSum> OfBreakdowns(ValueList<Breakdown> breakdowns, Value whole, CountCell place) => breakdowns
        .Where(breakdown => breakdown.Coverage == BreakdownCoverage.Exhaustive)
        .SelectMany(breakdown => Layers(place, [.. CountCells.Parts(breakdowns, breakdown, place).Select(part => part.Cell)], Components(whole)));

    private static string?[] Components(Value value) => value is CompositeValue composite ? [.. composite.Components.Select(component => component.Name)] : [null];

    private static IEnumerable<CountSum> Layers(CountCell whole, CountCell[] parts, string?[] components) => parts.Length == 0
        ? []
        : components.Select(component => new CountSum(whole with { Component = component }, [.. parts.Select(part => part with { Component = component })]));

    /// <summary>A year and its quarters, a half-year and its months: periods of one kind that fill a longer one.</summary>
    private static IEnumerable<CountSum> OverPeriods(IEnumerable<CountCell> cells) =>
        from series in cells.GroupBy(cell => cell with { Period = Anything })
        from whole in series
        from kind in series.Where(cell => cell.Period != whole.Period && whole.Period.Contains(cell.Period)).GroupBy(cell => cell.Period.Kind)
        let parts = kind.OrderBy(cell => cell.Period).ToArray()
        where parts[0].Period.Start == whole.Period.Start
            && parts[^1].Period.End == whole.Period.End
            && parts.Zip(parts.Skip(1)).All(pair => pair.First.Period.End.AddDays(1) == pair.Second.Period.Start)
        select new CountSum(whole, parts);

    private static Period Anything { get; } = Period.Year(1);

    /// <summary>The sum without the parts that have no number; null if nothing can be concluded from it.</summary>
    private static CountSum? Known(CountSum sum, Dictionary<CountCell, decimal> counts) =>
        counts.ContainsKey(sum.Whole) && sum.Parts.All(counts.ContainsKey) ? sum : null;
}

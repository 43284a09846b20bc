namespace SocialStrategy.Collection;

/// <summary>Creates the form of one body.</summary>
internal sealed class FormMaker
{
    private readonly Strategy _strategy;
    private readonly Period _period;
    private readonly DateOnly _due;
    private readonly Dictionary<ItemCode, int> _order;
    private readonly ILookup<(RealizerCode Realizer, ItemCode Item, string? Unit), Contribution> _previous;

    internal FormMaker(Strategy strategy, Period period, DateOnly due, MonitoringRound? previous)
    {
        _strategy = strategy;
        _period = period;
        _due = due;
        _order = strategy.Items.Index().ToDictionary(each => each.Item.Code, each => each.Index);
        _previous = (previous?.Observations ?? [])
            .Where(observation => observation.Name is null)
            .SelectMany(observation => observation.Contributions.Select(contribution => (observation.Item, contribution)))
            .ToLookup(each => (each.contribution.Realizer, each.Item, UnitWords.OtherUnit(strategy, each.Item, each.contribution.Unit)), each => each.contribution);
    }

    /// <summary>Why nothing of the kind can be expected, or null.</summary>
    internal string? Unfit(Expectation expectation) =>
        !_strategy.Realizers.Any(realizer => realizer.Code == expectation.Realizer) ? $"The strategy has no body '{expectation.Realizer}'."
        : _strategy.Find(expectation.Item) is IndicatorItem or DirectionItem ? null
        : $"The strategy has no indicator or direction '{expectation.Item}'.";

    internal CollectionForm Form(Realizer realizer, Expectation[] expectations)
    {
        var entries = new List<FormEntry>();
        var lines = expectations
            .Select(each => each with { Unit = UnitWords.OtherUnit(_strategy, each.Item, each.Unit) })
            .GroupBy(each => (each.Item, each.Unit), (_, same) => same.ToArray())
            .Select(same => same[0] with { Breakdowns = same.SelectMany(each => each.Breakdowns).Distinct().ToValueList() });
        foreach (var expectation in lines.OrderBy(each => _order[each.Item]))
        {
            Add(entries, expectation);
        }

        return new CollectionForm(_strategy.Code, _period, realizer, _due, entries.ToValueList());
    }

    private void Add(List<FormEntry> entries, Expectation expectation)
    {
        var item = _strategy.Find(expectation.Item)!;
        var previous = _previous[(expectation.Realizer, expectation.Item, expectation.Unit)].FirstOrDefault();
        var whole = new FormEntry(entries.Count + 1, item.Code, item.Title)
        {
            Goal = item.NearestGoal?.Code,
            Unit = expectation.Unit ?? (item as IndicatorItem)?.Indicator.Unit,
            IsInOtherUnit = expectation.Unit is not null,
            IsActivity = item is DirectionItem,
            Previous = previous?.Value,
        };
        entries.Add(whole);
        foreach (var breakdown in expectation.Breakdowns)
        {
            var parts = previous?.Breakdowns.FirstOrDefault(each => each.By == breakdown.By)?.Parts;
            foreach (var name in breakdown.Parts)
            {
                entries.Add(whole with
                {
                    Number = entries.Count + 1,
                    Part = name,
                    PartOf = whole.Number,
                    By = breakdown.By,
                    Coverage = breakdown.Coverage,
                    Previous = parts?.FirstOrDefault(part => part.Name == name)?.Value,
                });
            }
        }
    }
}

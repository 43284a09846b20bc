namespace SocialStrategy.Collection;

/// <summary>Puts answers into a round, one form after another.</summary>
internal sealed class RoundMerge
{
    private readonly Strategy _strategy;
    private readonly MonitoringRound _round;
    private readonly Dictionary<(ItemCode Item, RealizerCode Realizer, string? Unit), (Contribution Contribution, string? File)> _told = [];
    private readonly List<(ItemCode Item, Contribution Contribution)> _added = [];
    private readonly List<Narrative> _activities = [];

    internal RoundMerge(Strategy strategy, MonitoringRound round)
    {
        _strategy = strategy;
        _round = round;
        foreach (var (item, contribution) in round.Observations.Where(IsOfIndicator).SelectMany(each => each.Contributions.Select(contribution => (each.Item, contribution))))
        {
            _told.TryAdd((item, contribution.Realizer, contribution.Unit), (contribution, null));
        }
    }

    internal List<IntakeConflict> Conflicts { get; } = [];

    /// <summary>Takes the answers of a form.</summary>
    /// <returns>How many were taken.</returns>
    internal int Add(FilledForm filled, string file)
    {
        var taken = 0;
        foreach (var entry in filled.Form.Questions)
        {
            if (filled.Find(entry) is { } answer)
            {
                taken += entry.IsActivity ? AddActivity(filled.Form.Realizer.Code, entry, answer) : AddContribution(filled, entry, answer, file);
            }
        }

        return taken;
    }

    /// <summary>The round with everything that was taken.</summary>
    internal MonitoringRound Result()
    {
        var added = _added.ToLookup(each => each.Item, each => each.Contribution);
        var there = _round.Observations.Where(IsOfIndicator).Select(observation => observation.Item).ToHashSet();
        var indicators = _strategy.Items.OfType<IndicatorItem>().Select(item => item.Indicator);
        return _round with
        {
            Observations =
            [
                .. _round.Observations.Select(observation => IsOfIndicator(observation) && added.Contains(observation.Item)
                    ? observation with { Contributions = [.. observation.Contributions, .. added[observation.Item]] }
                    : observation),
                .. indicators.Where(indicator => added.Contains(indicator.Code) && !there.Contains(indicator.Code))
                    .Select(indicator => new Observation(indicator.Code, _round.Period, Total(indicator, [.. added[indicator.Code]])) { Contributions = added[indicator.Code].ToValueList() }),
            ],
            Narrative = [.. _round.Narrative, .. _activities],
        };
    }

    private bool IsOfIndicator(Observation observation) => observation.Name is null && observation.Period == _round.Period;

    private int AddActivity(RealizerCode realizer, FormEntry entry, FormAnswer answer)
    {
        _activities.Add(new Narrative(new ItemCode($"{entry.Item}/{realizer}/{_activities.Count + 1}"), NarrativeKind.Activity)
        {
            Item = entry.Item,
            Realizers = [realizer],
            Points = answer.Listed,
            Text = answer.Note,
        });
        return 1;
    }

    private int AddContribution(FilledForm filled, FormEntry entry, FormAnswer answer, string file)
    {
        var contribution = new Contribution(filled.Form.Realizer.Code, answer.Value!)
        {
            Unit = answer.OtherUnit ?? (entry.IsInOtherUnit ? entry.Unit : null),
            Note = answer.Note,
            ListedItems = answer.Listed,
            Breakdowns = Breakdowns(filled, entry),
        };
        var key = (entry.Item, contribution.Realizer, contribution.Unit);
        if (_told.TryAdd(key, (contribution, file)))
        {
            _added.Add((entry.Item, contribution));
            return 1;
        }

        var (first, from) = _told[key];
        if (first != contribution)
        {
            Conflicts.Add(new IntakeConflict(contribution.Realizer, entry.Item, first.Value, from, contribution.Value, file));
        }

        return 0;
    }

    private static ValueList<Breakdown> Breakdowns(FilledForm filled, FormEntry entry) =>
    [
        .. from part in filled.Form.PartsOf(entry)
           let answer = filled.Find(part)
           where answer?.Value is not null
           group new Part(part.Part!, answer.Value!) { Note = answer.Note } by (part.By, part.Coverage) into parts
           select new Breakdown(parts.Key.By.GetValueOrDefault(), parts.Key.Coverage.GetValueOrDefault(), parts.ToValueList()),
    ];

    /// <summary>The total by the indicator's rule, approximate if a contribution is.</summary>
    private Value Total(Indicator indicator, Contribution[] contributions)
    {
        var own = contributions.Where(contribution => contribution.Unit is null).Select(contribution => contribution.Value).ToArray();
        var result = indicator.Aggregation?.OverRealizers is { } rule
            ? Aggregator.Aggregate(rule, contributions.Where(each => each.Unit is null).Select(each => new AggregationInput(each.Realizer, _round.Period, each.Value)).ToValueList()).Number
            : null;
        return result?.ToDecimal(Rounding.MostDecimals) is { } number
            ? Like(own, number, own.Any(value => value.IsApproximate))
            : new MissingValue(MissingReason.NotReported);
    }

    /// <summary>A number as a value of the same kind as the others.</summary>
    private static Value Like(Value[] others, decimal number, bool isApproximate) => others.FirstOrDefault(value => value is not MissingValue) switch
    {
        PercentValue => new PercentValue(number) { IsApproximate = isApproximate },
        MoneyValue money => new MoneyValue(number, money.Currency) { IsApproximate = isApproximate },
        _ => new NumberValue(number) { IsApproximate = isApproximate },
    };
}

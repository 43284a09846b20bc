namespace SocialStrategy.Collection;

/// <summary>Puts answers into a round, one form after another.</summary>
internal sealed class RoundMerge
{
    private readonly Strategy _strategy;
    private readonly MonitoringRound _round;
    private readonly Dictionary<ContributionKey, (Contribution Contribution, string? File)> _told = [];
    private readonly List<(ItemCode Item, Contribution Contribution)> _added = [];
    private readonly List<(ContributionKey Key, Contribution Contribution, string File)> _remarks = [];
    private readonly HashSet<(RealizerCode Realizer, int Line)> _answered = [];
    private readonly Dictionary<(RealizerCode Realizer, int Line), MissingReason> _absent = [];
    private readonly List<Narrative> _activities = [];

    internal RoundMerge(Strategy strategy, MonitoringRound round)
    {
        _strategy = strategy;
        _round = round;
        foreach (var (item, contribution) in round.Observations.Where(IsOfIndicator).SelectMany(each => each.Contributions.Select(contribution => (each.Item, contribution))))
        {
            if (!IsAbsent(contribution))
            {
                _told.TryAdd(KeyOf(item, contribution), (contribution, null));
            }
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
            taken += (entry.IsActivity, filled.Find(entry)) switch
            {
                (true, { } answer) => AddActivity(filled.Form.Realizer.Code, entry, answer),
                (true, null) => 0,
                (false, var answer) => AddContribution(filled, entry, answer, file),
            };
        }

        return taken;
    }

    /// <summary>The round with everything that was taken, and with a contribution for every body that was asked and told nothing.</summary>
    internal MonitoringRound Result(IEnumerable<CollectionForm> forms)
    {
        AddRemarks();
        var added = _added.Concat(Absent(forms)).ToLookup(each => each.Item, each => each.Contribution);
        var there = _round.Observations.Where(IsOfIndicator).Select(observation => observation.Item).ToHashSet();
        var indicators = _strategy.Items.OfType<IndicatorItem>().Select(item => item.Indicator);
        return _round with
        {
            Observations =
            [
                .. _round.Observations.Select(observation => IsOfIndicator(observation) && added.Contains(observation.Item) ? WithAdded(observation, [.. added[observation.Item]]) : observation),
                .. indicators.Where(indicator => added.Contains(indicator.Code) && !there.Contains(indicator.Code))
                    .Select(indicator => new Observation(indicator.Code, _round.Period, Total(indicator, [.. added[indicator.Code]])) { Contributions = added[indicator.Code].ToValueList() }),
            ],
            Narrative = [.. _round.Narrative, .. _activities],
        };
    }

    /// <summary>Whether a contribution says no more than that nothing was told, as taking forms in before left it.</summary>
    private static bool IsAbsent(Contribution contribution) =>
        IsAbsent(contribution.Value)
        && contribution.Note is null
        && contribution.ListedItems.Count == 0
        && contribution.EditorialNotes.Count == 0
        && contribution.Breakdowns.All(breakdown => breakdown.Parts.All(part => IsAbsent(part.Value) && part.Note is null));

    private static bool IsAbsent(Value value) => value is MissingValue { Reason: MissingReason.NotReported or MissingReason.Empty, Printed: null };

    private bool IsOfIndicator(Observation observation) => observation.Name is null && observation.Period == _round.Period;

    private ContributionKey KeyOf(ItemCode item, Contribution contribution) => new(item, contribution.Realizer, UnitWords.OtherUnit(_strategy, item, contribution.Unit));

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

    private int AddContribution(FilledForm filled, FormEntry entry, FormAnswer? answer, string file)
    {
        var line = (filled.Form.Realizer.Code, entry.Number);
        var contribution = ContributionParts.Of(filled, entry, answer);
        if (IsAbsent(contribution))
        {
            Leave(line, ((MissingValue)contribution.Value).Reason);
            return 0;
        }

        var key = KeyOf(entry.Item, contribution);
        if (IsAbsent(contribution.Value))
        {
            _remarks.Add((key, contribution, file));
            _answered.Add(line);
            return 1;
        }

        _answered.Add(line);
        if (_told.TryAdd(key, (contribution, file)))
        {
            _added.Add((entry.Item, contribution));
            return 1;
        }

        Compare(key, contribution, file);
        return 0;
    }

    /// <summary>Remembers why a line has no answer; that it was left empty is known better than that it did not come.</summary>
    private void Leave((RealizerCode Realizer, int Line) line, MissingReason reason)
    {
        if (reason == MissingReason.Empty || !_absent.ContainsKey(line))
        {
            _absent[line] = reason;
        }
    }

    /// <summary>Remarks, lists and parts beside an empty value give way to a value, and are told beside it.</summary>
    private void AddRemarks()
    {
        foreach (var (key, contribution, file) in _remarks)
        {
            if (_told.TryAdd(key, (contribution, file)))
            {
                _added.Add((key.Item, contribution));
            }
            else
            {
                Compare(key, contribution, file);
            }
        }
    }

    private void Compare(ContributionKey key, Contribution contribution, string file)
    {
        var (first, from) = _told[key];
        if (first != contribution)
        {
            Conflicts.Add(new IntakeConflict(contribution.Realizer, key.Item, first.Value, from, contribution.Value, file));
        }
    }

    /// <summary>A contribution with its reason for every line about a value that nobody has answered, in the order of the plan.</summary>
    private IEnumerable<(ItemCode Item, Contribution Contribution)> Absent(IEnumerable<CollectionForm> forms) =>
        from form in forms
        from entry in form.Questions
        let line = (form.Realizer.Code, entry.Number)
        where !entry.IsActivity && !_answered.Contains(line)
        let reason = _absent.TryGetValue(line, out var told) ? told : MissingReason.NotReported
        let contribution = ContributionParts.Absent(form, entry, reason)
        where !_told.ContainsKey(KeyOf(entry.Item, contribution))
        select (entry.Item, contribution);

    /// <summary>An observation of the round with what was added, in place of what was absent before. A total that is there is kept.</summary>
    private Observation WithAdded(Observation observation, Contribution[] added)
    {
        var keys = added.Select(contribution => KeyOf(observation.Item, contribution)).ToHashSet();
        var contributions = observation.Contributions.Where(contribution => !IsAbsent(contribution) || !keys.Contains(KeyOf(observation.Item, contribution))).Concat(added).ToArray();
        return observation with
        {
            Contributions = contributions.ToValueList(),
            Value = IsAbsent(observation.Value) && _strategy.Find(observation.Item) is IndicatorItem item ? Total(item.Indicator, contributions) : observation.Value,
        };
    }

    /// <summary>The total by the indicator's rule, approximate if a contribution is.</summary>
    private Value Total(Indicator indicator, Contribution[] contributions)
    {
        var own = contributions.Where(contribution => KeyOf(indicator.Code, contribution).Unit is null).ToArray();
        var result = indicator.Aggregation?.OverRealizers is { } rule
            ? Aggregator.Aggregate(rule, own.Select(each => new AggregationInput(each.Realizer, _round.Period, each.Value)).ToValueList()).Number
            : null;
        return result is { } exact && Totals.Fitting(exact) is { } number
            ? Like([.. own.Select(contribution => contribution.Value)], number, own.Any(contribution => contribution.Value.IsApproximate))
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

/// <summary>What only one contribution of a round is about.</summary>
/// <param name="Item">The code of the indicator.</param>
/// <param name="Realizer">The code of the body.</param>
/// <param name="Unit">The unit, if it is another than the indicator's.</param>
internal sealed record ContributionKey(ItemCode Item, RealizerCode Realizer, string? Unit);

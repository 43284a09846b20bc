namespace SocialStrategy.Comparison;

/// <summary>Compares how two rounds tell values.</summary>
internal sealed class ObservationComparison
{
    private readonly RoundNames _names;
    private readonly MonitoringRound _earlier;
    private readonly MonitoringRound _later;

    internal ObservationComparison(RoundNames names, MonitoringRound earlier, MonitoringRound later)
    {
        _names = names;
        _earlier = earlier;
        _later = later;
    }

    internal IEnumerable<Change> Changes()
    {
        var before = _earlier.Observations.ToLookup(Identity);
        var after = _later.Observations.ToLookup(Identity);
        return after.Select(group => group.Key).Concat(before.Select(group => group.Key)).Distinct()
            .SelectMany(identity => Of(new Differences(Subject(identity)), [.. before[identity]], [.. after[identity]]));
    }

    private static (ItemCode Item, string? Name, string? Group) Identity(Observation observation) => (observation.Item, observation.Name, observation.Group);

    private ChangeSubject Subject((ItemCode Item, string? Name, string? Group) identity) =>
        _names.Subject(SubjectKind.Observation, identity.Item) with { Name = identity.Name, Group = identity.Group };

    /// <summary>The one that stands for all of one identity: of the round's own period, or of the latest there is.</summary>
    private static Observation Typical(Observation[] observations, MonitoringRound round) =>
        Array.Find(observations, each => each.Period == round.Period) ?? observations.MaxBy(each => each.Period)!;

    private IEnumerable<Change> Of(Differences differences, Observation[] before, Observation[] after)
    {
        if (before.Length == 0 || after.Length == 0)
        {
            return differences.Of(
                ChangeAspect.Existence,
                before.Length == 0 ? null : Typical(before, _earlier).Value,
                after.Length == 0 ? null : Typical(after, _later).Value);
        }

        var first = Typical(before, _earlier);
        var last = Typical(after, _later);
        return
        [
            .. differences.Of(ChangeAspect.Unit, _names.Unit(first), _names.Unit(last)),
            .. Definition(differences, before, after, first, last),
            .. differences.OfList(ChangeAspect.Contributor, Contributors(before), Contributors(after), each => each.Realizer),
            .. Pairs.Unequal(before, after, each => each.Period).SelectMany(Restated),
        ];
    }

    /// <summary>A break that the later round declares and the earlier did not, or a value of another kind.</summary>
    private static IEnumerable<Change> Definition(Differences differences, Observation[] before, Observation[] after, Observation first, Observation last)
    {
        var broken = Array.FindAll(after, each => IsBreak(each) && !before.Any(other => IsBreak(other) && other.Period == each.Period));
        var differs = first.Value is not MissingValue && last.Value is not MissingValue && !Equals(Shape(first.Value), Shape(last.Value));
        return (broken.Length == 0 && differs ? [last] : broken)
            .SelectMany(redefined => differences.Of(ChangeAspect.Definition, first, redefined).Select(change => change with { Reason = redefined.Note }));
    }

    private static bool IsBreak(Observation observation) => observation.Status == ObservationStatus.Break;

    /// <summary>What makes values comparable: their kind, the currency, the names of components.</summary>
    private static object Shape(Value value) => value switch
    {
        MoneyValue money => money.Currency,
        CompositeValue composite => composite.Components.Select(component => component.Name).Order(StringComparer.Ordinal).ToValueList(),
        _ => value.GetType(),
    };

    private IEnumerable<Contributor> Contributors(Observation[] observations) => observations
        .SelectMany(each => each.Contributions)
        .Select(each => new Contributor(_names.Realizer(each.Realizer), each.Unit))
        .Distinct();

    /// <summary>What else is told for a period that both rounds tell of.</summary>
    private IEnumerable<Change> Restated(Pair<Observation> pair)
    {
        if (pair is not { Before: { } before, After: { } after })
        {
            return [];
        }

        var differences = new Differences(Subject(Identity(after)) with { Period = after.Period });
        return Changes().Select(change => change with { Reason = after.Note });

        IEnumerable<Change> Changes() =>
        [
            .. RestatedValues.AreSame(before.Value, after.Value) ? [] : differences.Of(ChangeAspect.Value, before.Value, after.Value),
            .. IsBreak(after) ? [] : differences.Of(ChangeAspect.Status, before.Status, after.Status),
            .. Both(differences, ChangeAspect.Contribution, before.Contributions.Select(Named), after.Contributions.Select(Named)),
            .. Both(differences, ChangeAspect.Part, before.Breakdowns.SelectMany(Parts), after.Breakdowns.SelectMany(Parts)),
        ];
    }

    /// <summary>What stands on both sides under one name with unequal values.</summary>
    private static IEnumerable<Change> Both(Differences differences, ChangeAspect aspect, IEnumerable<Component> before, IEnumerable<Component> after) =>
        Pairs.Unequal(before, after, each => each.Name)
            .Where(pair => pair is { Before: { } first, After: { } last } && !RestatedValues.AreSame(first.Value, last.Value))
            .SelectMany(pair => differences.Of(aspect, pair.Before, pair.After));

    private Component Named(Contribution contribution) => new(_names.Realizer(contribution.Realizer).Title!, contribution.Value);

    private static IEnumerable<Component> Parts(Breakdown breakdown) => breakdown.Parts.Select(part => new Component(part.Name, part.Value));
}

namespace SocialStrategy.Comparison;

/// <summary>Compares which figures two rounds publish, by which stated rules, and what they tell for the same period.</summary>
internal sealed class FigureComparison
{
    private readonly RoundNames _names;
    private readonly MonitoringRound _earlier;
    private readonly MonitoringRound _later;

    internal FigureComparison(RoundNames names, MonitoringRound earlier, MonitoringRound later)
    {
        _names = names;
        _earlier = earlier;
        _later = later;
    }

    internal IEnumerable<Change> Changes()
    {
        var before = _earlier.PublishedFigures.ToLookup(Identity);
        var after = _later.PublishedFigures.ToLookup(Identity);
        return after.Select(group => group.Key).Concat(before.Select(group => group.Key)).Distinct()
            .SelectMany(identity => Of(Subject(identity), [.. before[identity]], [.. after[identity]]));
    }

    private static (ItemCode Item, PublishedMeasure Measure) Identity(PublishedFigure figure) => (figure.Item, figure.Measure);

    private ChangeSubject Subject((ItemCode Item, PublishedMeasure Measure) identity) =>
        _names.Subject(SubjectKind.PublishedFigure, identity.Item) with { Measure = identity.Measure };

    private IEnumerable<Change> Of(ChangeSubject subject, PublishedFigure[] before, PublishedFigure[] after)
    {
        var differences = new Differences(subject);
        return before.Length == 0 || after.Length == 0
            ? differences.Of(ChangeAspect.Existence, before.FirstOrDefault()?.Value, after.FirstOrDefault()?.Value)
            :
            [
                .. Rules(differences, before, after),
                .. Restated(subject, ChangeAspect.Value, before.Select(Value), after.Select(Value)).Where(change => !IsSameValue(change)),
                .. Restated(subject, ChangeAspect.Label, before.SelectMany(Labels), after.SelectMany(Labels)),
            ];
    }

    /// <summary>Rules that only one round states; two at one place, or the only one of each round, are one rule that changed.</summary>
    private IEnumerable<Change> Rules(Differences differences, PublishedFigure[] before, PublishedFigure[] after)
    {
        var stated = before.DistinctBy(Rule).Where(StatesRule).ToArray();
        var restated = after.DistinctBy(Rule).Where(StatesRule).ToArray();
        var single = stated.Length == 1 && restated.Length == 1;
        return Pairs.Unequal(stated.Select(Placed), restated.Select(Placed), each => single ? null : each.Place)
            .SelectMany(pair => differences.Of(ChangeAspect.StatedRule, pair.Before?.Rule, pair.After?.Rule));
    }

    private static bool StatesRule(PublishedFigure figure) => figure.StatedRule is not null || figure.StatedMethod is not null || figure.Except.Count > 0;

    private StatedRule Rule(PublishedFigure figure) => new(figure.StatedRule, figure.StatedMethod, figure.Except.Select(_names.Item).ToValueList());

    private PlacedRule Placed(PublishedFigure figure) => new(Rule(figure), figure.Place);

    private static Told Value(PublishedFigure figure) => new(figure.Period, Content.Of(figure.Value)!);

    private static IEnumerable<Told> Labels(PublishedFigure figure) => figure.Label is { } label ? [new Told(figure.Period, Content.Of(label)!)] : [];

    /// <summary>What both rounds tell of one period, wherever it is printed, and only one of them so.</summary>
    private static IEnumerable<Change> Restated(ChangeSubject subject, ChangeAspect aspect, IEnumerable<Told> before, IEnumerable<Told> after) =>
        Pairs.Unequal(before.Distinct(), after.Distinct(), each => each.Period)
            .Where(pair => pair is { Before: not null, After: not null })
            .Select(pair => new Change(subject with { Period = pair.After!.Period }, aspect, pair.Before!.Content, pair.After.Content));

    private static bool IsSameValue(Change change) =>
        change is { Before: Content<Value> before, After: Content<Value> after } && RestatedValues.AreSame(before.Item, after.Item);

    /// <summary>What is told of a period.</summary>
    private sealed record Told(Period Period, Content Content);

    /// <summary>A rule and where the report states it; two are equal if the rules are.</summary>
    private sealed record PlacedRule(StatedRule Rule, string? Place)
    {
        public bool Equals(PlacedRule? other) => other is not null && Rule == other.Rule;

        public override int GetHashCode() => Rule.GetHashCode();
    }
}

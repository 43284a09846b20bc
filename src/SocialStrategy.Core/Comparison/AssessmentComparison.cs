namespace SocialStrategy.Comparison;

/// <summary>Compares which items two rounds rate on which scales.</summary>
internal sealed class AssessmentComparison
{
    private readonly RoundNames _names;
    private readonly MonitoringRound _earlier;
    private readonly MonitoringRound _later;

    internal AssessmentComparison(RoundNames names, MonitoringRound earlier, MonitoringRound later)
    {
        _names = names;
        _earlier = earlier;
        _later = later;
    }

    internal IEnumerable<Change> Changes()
    {
        var before = _earlier.Assessments.ToLookup(each => each.Item);
        var after = _later.Assessments.ToLookup(each => each.Item);
        return after.Select(group => group.Key).Concat(before.Select(group => group.Key)).Distinct()
            .SelectMany(item => OfItem(item, [.. before[item]], [.. after[item]]));
    }

    /// <summary>An item that was rated on one scale and is rated on one other has changed its scale; otherwise ratings came and went.</summary>
    private IEnumerable<Change> OfItem(ItemCode item, Assessment[] before, Assessment[] after)
    {
        var gone = before.ExceptBy(after.Select(each => each.Scale), each => each.Scale).ToArray();
        var come = after.ExceptBy(before.Select(each => each.Scale), each => each.Scale).ToArray();
        var scales = (gone, come) is ([var left], [var taken])
            ? new Differences(_names.Subject(SubjectKind.Assessment, item)).Of(ChangeAspect.Scale, _names.Scale(left.Scale), _names.Scale(taken.Scale))
            : come.Select(each => Rating(ChangeAspect.Existence, before: null, each)).Concat(gone.Select(each => Rating(ChangeAspect.Existence, each, after: null)));
        return scales.Concat(Pairs.Unequal(before.Select(Bare), after.Select(Bare), each => (each.Scale, each.Period))
            .Where(pair => pair is { Before: not null, After: not null })
            .Select(pair => Rating(ChangeAspect.Rating, pair.Before, pair.After)));
    }

    /// <summary>The rating without what was done and by whom.</summary>
    private static Assessment Bare(Assessment each) => new(each.Item, each.Period, each.Scale, each.Level, each.PercentComplete);

    private Change Rating(ChangeAspect aspect, Assessment? before, Assessment? after)
    {
        var known = (after ?? before)!;
        var subject = _names.Subject(SubjectKind.Assessment, known.Item) with
        {
            Scale = _names.Scale(known.Scale),
            Period = aspect == ChangeAspect.Rating ? known.Period : null,
        };
        return new Change(subject, aspect, Rating(before), Rating(after));
    }

    private Content? Rating(Assessment? assessment) => assessment switch
    {
        null => null,
        { PercentComplete: { } percent } => Content.Of<Value>(new PercentValue(percent)),
        _ => Content.Of(_names.Level(assessment)),
    };
}

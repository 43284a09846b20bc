namespace SocialStrategy.Comparison;

/// <summary>Compares rating scales; levels are the same by their code, or by their label where the code is gone.</summary>
internal static class ScaleComparison
{
    internal static IEnumerable<Change> Changes(Pair<RatingScale> pair)
    {
        var known = (pair.After ?? pair.Before)!;
        var differences = new Differences(new ChangeSubject(SubjectKind.Scale, known.Code) { TitleBefore = pair.Before?.Title, TitleAfter = pair.After?.Title });
        return pair is { Before: { } before, After: { } after }
            ? OfScale(differences, before, after)
            : differences.Of(ChangeAspect.Existence, TitleOf(pair.Before), TitleOf(pair.After));
    }

    private static string? TitleOf(RatingScale? scale) => scale is null ? null : scale.Title ?? scale.Code.Text;

    private static IEnumerable<Change> OfScale(Differences differences, RatingScale before, RatingScale after)
    {
        var levels = Pairs.Match(Levels(before), Levels(after), level => level.Code, level => level.Label);
        var moved = levels.Where(pair => pair is { Before: not null, After: not null }).ToArray();
        var ordered = moved.Where(pair => before.Levels.Contains(pair.Before!) && after.Levels.Contains(pair.After!)).ToArray();
        return
        [
            .. differences.Of<Code>(ChangeAspect.Code, before.Code, after.Code),
            .. differences.Of(ChangeAspect.Title, before.Title, after.Title),
            .. differences.Of(ChangeAspect.PercentComplete, (bool?)before.IsPercentComplete, after.IsPercentComplete),
            .. differences.Of(ChangeAspect.LevelOrder, Labels(ordered.OrderBy(pair => Levels(before).IndexOf(pair.Before!))), Labels(ordered)),
            .. differences.Of(ChangeAspect.Bands, before.Bands, after.Bands),
            .. levels.SelectMany(pair => OfLevel(new NamedCode(after.Code, after.Title), pair, before, after)),
        ];
    }

    private static List<ScaleLevel> Levels(RatingScale scale) => [.. scale.Levels, .. scale.UnorderedLevels];

    /// <summary>The labels, by which levels are known whose codes changed.</summary>
    private static ValueList<string> Labels(IEnumerable<Pair<ScaleLevel>> levels) => levels.Select(pair => $"{pair.After!.Code}: {pair.After.Label}").ToValueList();

    private static IEnumerable<Change> OfLevel(NamedCode scale, Pair<ScaleLevel> pair, RatingScale earlier, RatingScale later)
    {
        var known = (pair.After ?? pair.Before)!;
        var differences = new Differences(new ChangeSubject(SubjectKind.Level, known.Code) { TitleBefore = pair.Before?.Label, TitleAfter = pair.After?.Label, Scale = scale });
        return pair is { Before: { } before, After: { } after }
            ?
            [
                .. differences.Of<Code>(ChangeAspect.Code, before.Code, after.Code),
                .. differences.Of(ChangeAspect.Title, before.Label, after.Label),
                .. differences.Of(ChangeAspect.LevelValue, before.Value, after.Value),
                .. differences.Of(ChangeAspect.LevelInOrder, (bool?)earlier.Levels.Contains(before), later.Levels.Contains(after)),
            ]
            : differences.Of(ChangeAspect.Existence, pair.Before?.Label, pair.After?.Label);
    }
}

namespace SocialStrategy.Comparison;

/// <summary>Compares two editions of a strategy.</summary>
internal sealed class StrategyComparison
{
    private readonly Strategy _earlier;
    private readonly Strategy _later;
    private readonly IReadOnlyList<Pair<StrategyItem>> _items;
    private readonly IReadOnlyList<Pair<Realizer>> _realizers;
    private readonly CodeNames<ItemCode> _itemNames = new();
    private readonly CodeNames<RealizerCode> _realizerNames = new();

    internal StrategyComparison(Strategy earlier, Strategy later)
    {
        _earlier = earlier;
        _later = later;
        _items = Pairs.Match(earlier.Items, later.Items, item => (item.Kind, item.Code), item => (item.Kind, item.Title));
        _realizers = Pairs.Match(earlier.Realizers, later.Realizers, realizer => realizer.Code, realizer => realizer.Name);
        foreach (var (before, after) in _items)
        {
            _itemNames.Add(Name(before), Name(after));
        }

        foreach (var (before, after) in _realizers)
        {
            _realizerNames.Add(Name(before), Name(after));
        }
    }

    internal IEnumerable<Change> Changes()
    {
        var items = new ItemComparison(_itemNames, _realizerNames);
        return Own()
            .Concat(_items.SelectMany(items.Changes))
            .Concat(_realizers.SelectMany(OfRealizer))
            .Concat(Pairs.Match(_earlier.Scales, _later.Scales, scale => scale.Code, scale => scale.Title).SelectMany(ScaleComparison.Changes));
    }

    private static (ItemCode Code, string Title)? Name(StrategyItem? item) => item is null ? null : (item.Code, item.Title);

    private static (RealizerCode Code, string Title)? Name(Realizer? realizer) => realizer is null ? null : (realizer.Code, realizer.Name);

    private static IEnumerable<Change> OfRealizer(Pair<Realizer> pair)
    {
        var differences = new Differences(new ChangeSubject(SubjectKind.Realizer, (pair.After ?? pair.Before)!.Code) { TitleBefore = pair.Before?.Name, TitleAfter = pair.After?.Name });
        return pair is { Before: { } before, After: { } after }
            ?
            [
                .. differences.Of<Code>(ChangeAspect.Code, before.Code, after.Code),
                .. differences.Of(ChangeAspect.Title, before.Name, after.Name),
                .. differences.Of(ChangeAspect.ShortName, before.ShortName, after.ShortName),
                .. differences.OfList(ChangeAspect.Alias, before.Aliases, after.Aliases),
            ]
            : differences.Of(ChangeAspect.Existence, pair.Before?.Name, pair.After?.Name);
    }

    private IEnumerable<Change> Own()
    {
        var differences = new Differences(new ChangeSubject(SubjectKind.Strategy, _later.Code) { TitleBefore = _earlier.Title, TitleAfter = _later.Title });
        return
        [
            .. differences.Of<Code>(ChangeAspect.Code, _earlier.Code, _later.Code),
            .. differences.Of(ChangeAspect.Title, _earlier.Title, _later.Title),
            .. differences.Of(ChangeAspect.Territory, _earlier.Territory?.Name, _later.Territory?.Name),
            .. differences.Of(ChangeAspect.Teryt, _earlier.Territory?.Teryt?.Text, _later.Territory?.Teryt?.Text),
            .. differences.Of(ChangeAspect.Period, _earlier.Period, _later.Period),
            .. differences.Of(ChangeAspect.Mission, _earlier.Mission, _later.Mission),
            .. differences.Of(ChangeAspect.Resolution, _earlier.Resolution, _later.Resolution),
            .. differences.OfList(ChangeAspect.Amendment, _earlier.Amendments, _later.Amendments, act => act.Number),
            .. LevelNames(differences),
            .. differences.Of(ChangeAspect.DirectionLevel, _earlier.DirectionLevel, _later.DirectionLevel),
            .. differences.Of(ChangeAspect.TaskLevel, _earlier.TaskLevel, _later.TaskLevel),
            .. differences.Of(ChangeAspect.LegalBasis, InOrder(_earlier.LegalBasis), InOrder(_later.LegalBasis)),
            .. differences.OfList(ChangeAspect.Element, _earlier.Elements, _later.Elements, element => element.Kind),
            .. differences.OfList(ChangeAspect.EditorialNote, _earlier.EditorialNotes, _later.EditorialNotes, note => note.Remark),
        ];
    }

    /// <summary>A provision with its elements in one order, because theirs says nothing.</summary>
    private static LegalBasis? InOrder(LegalBasis? basis) => basis is null ? null : basis with { Elements = basis.Elements.Order().ToValueList() };

    /// <summary>The names of the levels of goals, each held against the one of the same depth.</summary>
    private IEnumerable<Change> LevelNames(Differences differences) =>
        Enumerable.Range(0, Math.Max(_earlier.Levels.Count, _later.Levels.Count)).SelectMany(depth => differences.Of(
            ChangeAspect.LevelName,
            _earlier.Levels.ElementAtOrDefault(depth),
            _later.Levels.ElementAtOrDefault(depth)));
}

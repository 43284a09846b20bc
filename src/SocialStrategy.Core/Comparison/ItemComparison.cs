namespace SocialStrategy.Comparison;

/// <summary>Compares goals, directions, indicators, tasks and programmes, each without what hangs on it.</summary>
internal sealed class ItemComparison
{
    private readonly CodeNames<ItemCode> _items;
    private readonly CodeNames<RealizerCode> _realizers;

    internal ItemComparison(CodeNames<ItemCode> items, CodeNames<RealizerCode> realizers)
    {
        _items = items;
        _realizers = realizers;
    }

    internal IEnumerable<Change> Changes(Pair<StrategyItem> pair)
    {
        var known = (pair.After ?? pair.Before)!;
        var differences = new Differences(new ChangeSubject(Kind(known.Kind), known.Code) { TitleBefore = pair.Before?.Title, TitleAfter = pair.After?.Title });
        return pair is { Before: { } before, After: { } after }
            ?
            [
                .. differences.Of<Code>(ChangeAspect.Code, before.Code, after.Code),
                .. differences.Of(ChangeAspect.Parent, ParentBefore(before), ParentAfter(after)),
                .. differences.Of(ChangeAspect.Title, before.Title, after.Title),
                .. OfKind(differences, before, after),
            ]
            : differences.Of(ChangeAspect.Existence, pair.Before?.Title, pair.After?.Title);
    }

    private static SubjectKind Kind(ItemKind kind) => kind switch
    {
        ItemKind.Goal => SubjectKind.Goal,
        ItemKind.Direction => SubjectKind.Direction,
        ItemKind.Indicator => SubjectKind.Indicator,
        ItemKind.Task => SubjectKind.Task,
        ItemKind.Programme => SubjectKind.Programme,
    };

    private NamedCode? ParentBefore(StrategyItem item) => item.Parent is { } parent ? _items.Name(_items.Later(parent.Code)) : null;

    private NamedCode? ParentAfter(StrategyItem item) => item.Parent is { } parent ? _items.Name(parent.Code) : null;

    private IEnumerable<Change> OfKind(Differences differences, StrategyItem before, StrategyItem after) => (before, after) switch
    {
        (GoalItem { Goal: var first }, GoalItem { Goal: var last }) => OfGoal(differences, first, last),
        (DirectionItem { Direction: var first }, DirectionItem { Direction: var last }) => OfDirection(differences, first, last),
        (IndicatorItem { Indicator: var first }, IndicatorItem { Indicator: var last }) => OfIndicator(differences, first, last),
        (TaskItem { Task: var first }, TaskItem { Task: var last }) => OfTask(differences, first, last),
        (ProgrammeItem { Programme: var first }, ProgrammeItem { Programme: var last }) => OfProgramme(differences, first, last),
        _ => [],
    };

    private IEnumerable<Change> OfGoal(Differences differences, Goal before, Goal after) =>
    [
        .. differences.Of(ChangeAspect.DisplayTitle, before.DisplayTitle, after.DisplayTitle),
        .. differences.Of(ChangeAspect.Description, before.Description, after.Description),
        .. OfRealizers(differences, before.Realizers, after.Realizers),
        .. OfNotes(differences, before.EditorialNotes, after.EditorialNotes),
    ];

    private IEnumerable<Change> OfDirection(Differences differences, Direction before, Direction after) =>
    [
        .. differences.Of(ChangeAspect.Number, before.Number, after.Number),
        .. differences.OfList(
            ChangeAspect.AlsoServes,
            before.AlsoServes.Select(goal => _items.Name(_items.Later(goal))),
            after.AlsoServes.Select(_items.Name),
            goal => goal),
        .. OfRealizers(differences, before.Realizers, after.Realizers),
        .. OfNotes(differences, before.EditorialNotes, after.EditorialNotes),
    ];

    private IEnumerable<Change> OfIndicator(Differences differences, Indicator before, Indicator after) =>
    [
        .. differences.Of(ChangeAspect.Unit, before.Unit, after.Unit),
        .. differences.Of(ChangeAspect.Source, before.Source, after.Source),
        .. differences.Of(ChangeAspect.IndicatorKind, before.Kind, after.Kind),
        .. differences.Of(ChangeAspect.IndicatorMeasure, before.Measure, after.Measure),
        .. differences.Of(ChangeAspect.IndicatorTiming, before.Timing, after.Timing),
        .. differences.Of(ChangeAspect.DesiredDirection, before.DesiredDirection, after.DesiredDirection),
        .. differences.Of(ChangeAspect.Baseline, before.Baseline, after.Baseline),
        .. differences.OfList(ChangeAspect.Target, before.Targets.Select(Later), after.Targets, target => target.Period),
        .. differences.Of(ChangeAspect.Aggregation, before.Aggregation, after.Aggregation),
        .. OfRealizers(differences, before.Realizers, after.Realizers),
        .. OfNotes(differences, before.EditorialNotes, after.EditorialNotes),
    ];

    private IEnumerable<Change> OfTask(Differences differences, StrategyTask before, StrategyTask after) =>
    [
        .. differences.Of(ChangeAspect.Deadline, before.Deadline, after.Deadline),
        .. OfRealizers(differences, before.Realizers, after.Realizers),
        .. differences.OfList(ChangeAspect.PlannedFunding, before.PlannedFunding, after.PlannedFunding, funding => (funding.Source, funding.Period)),
        .. OfNotes(differences, before.EditorialNotes, after.EditorialNotes),
    ];

    private static IEnumerable<Change> OfProgramme(Differences differences, Programme before, Programme after) =>
    [
        .. differences.Of(ChangeAspect.Period, before.Period, after.Period),
        .. differences.Of(ChangeAspect.Resolution, before.Resolution, after.Resolution),
        .. differences.OfList(ChangeAspect.Amendment, before.Amendments, after.Amendments, act => act.Number),
        .. differences.Of(ChangeAspect.Description, before.Description, after.Description),
        .. OfNotes(differences, before.EditorialNotes, after.EditorialNotes),
    ];

    private IEnumerable<Change> OfRealizers(Differences differences, ValueList<Responsibility> before, ValueList<Responsibility> after) => differences.OfList(
        ChangeAspect.Realizer,
        before.Select(each => Name(each with { Realizer = _realizers.Later(each.Realizer) })),
        after.Select(Name),
        each => each.Realizer);

    private NamedResponsibility Name(Responsibility later) => new(_realizers.Name(later.Realizer), later.Role);

    private static IEnumerable<Change> OfNotes(Differences differences, ValueList<EditorialNote> before, ValueList<EditorialNote> after) =>
        differences.OfList(ChangeAspect.EditorialNote, before, after, note => note.Remark);

    /// <summary>A target of the earlier edition with the code that the indicator it is measured against has in the later one.</summary>
    private Target Later(Target target) => target.RelativeToIndicator is { } indicator ? target with { RelativeToIndicator = _items.Later(indicator) } : target;
}

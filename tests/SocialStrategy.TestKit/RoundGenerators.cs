using FsCheck;
using FsCheck.Fluent;

namespace SocialStrategy.TestKit;

/// <summary>Random rounds that fit a strategy, with shorter ones to shrink to.</summary>
public sealed class RoundGenerators
{
    private static readonly ItemCode[] Sections = [new("n1"), new("n1.1"), new("n2")];

    private readonly Strategy _strategy;
    private readonly Period _period;
    private readonly ValueList<StrategyItem> _items;

    private RoundGenerators(Strategy strategy, Period period)
    {
        _strategy = strategy;
        _period = period;
        _items = strategy.Items;
    }

    /// <summary>Strategies with one to three rounds in consecutive years.</summary>
    public static Arbitrary<StrategyMonitoring> Monitoring { get; } =
        Arb.From(
            from strategy in StrategyGenerators.Any.Generator
            from years in Gen.Choose(1, 3)
            from rounds in Gen.CollectToList(Enumerable.Range(2020, years), year => Of(strategy, Period.Year(year)))
            select new StrategyMonitoring(strategy, rounds.ToValueList()),
            Shrink);

    /// <summary>Rounds of one strategy for one period.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="period">The period.</param>
    public static Gen<MonitoringRound> Of(Strategy strategy, Period period) => new RoundGenerators(strategy, period).Whole();

    private static Gen<Value> Value => Generators.Value;

    private static Gen<string?> Text => Generators.Text.Optional();

    private Gen<ItemCode> Subject => Gen.Elements([_strategy.Code, .. Sections, .. _items.Select(item => item.Code)]);

    private Gen<Period> When => Gen.Frequency((4, Gen.Constant(_period)), (1, Generators.Period));

    private Gen<MonitoringRound> Whole() =>
        from title in Text
        from publications in Publications()
        from observations in Generators.Several(Observation(publications), 6)
        from assessments in Assessments()
        from progress in Progress()
        from figures in Generators.Several(Figure(), 2)
        from charts in Generators.Several(Chart(), 1)
        from recommendations in Generators.Several(Recommendation(), 2)
        from narrative in Narrative()
        from notes in StrategyGenerators.Notes
        select new MonitoringRound(_strategy.Code, _period)
        {
            Title = title,
            Publications = publications,
            Observations = observations,
            Assessments = assessments,
            TaskProgress = progress,
            PublishedFigures = figures,
            PublishedCharts = charts,
            Recommendations = recommendations,
            Narrative = narrative,
            EditorialNotes = notes,
        };

    private static Gen<ValueList<Publication>> Publications() =>
        from codes in Gen.SubListOf<PublicationCode>(new("raport"), new("strona"))
        from publications in Gen.CollectToList(
            codes,
            code => from kind in Gen.Elements(Enum.GetValues<PublicationKind>())
                    from title in Generators.Text
                    from day in Gen.Choose(0, 700_000)
                    from dated in Gen.Elements(true, false)
                    from address in Text
                    select new Publication(code, kind, title) { Date = dated ? DateOnly.FromDayNumber(day) : null, Address = address })
        select publications.ToValueList();

    private static Gen<ValueList<PublishedValue>> Printings(ValueList<Publication> publications) => publications.Count == 0
        ? Gen.Constant<ValueList<PublishedValue>>([])
        : Generators.Several(
            from publication in Gen.Elements(publications.ToArray())
            from value in Value
            from place in Text
            from unit in Text
            from precision in Gen.Elements<decimal?>(null, 0.1m, 1, 1000)
            select new PublishedValue(publication.Code, value) { Place = place, Unit = unit, Precision = precision },
            2);

    private Gen<Observation> Observation(ValueList<Publication> publications) =>
        from item in Gen.Frequency(
            (1, Subject),
            (2, Gen.Elements(_items.OfType<IndicatorItem>().Select(each => each.Code).DefaultIfEmpty(_strategy.Code))))
        from period in When
        from value in Value
        from name in Generators.Text
        from texts in Gen.Three(Text)
        from contributions in Generators.Several(Contribution(), 4)
        from breakdowns in Breakdowns()
        from printings in Printings(publications)
        from status in Generators.Maybe<ObservationStatus>()
        from notes in StrategyGenerators.Notes
        select new Observation(item, period, value)
        {
            Name = _items.Any(each => each.Code == item && each is IndicatorItem) ? null : name,
            Group = texts.Item1,
            Unit = texts.Item2,
            Note = texts.Item3,
            Contributions = contributions,
            Breakdowns = breakdowns,
            Printings = printings,
            Status = status,
            EditorialNotes = notes,
        };

    private Gen<Contribution> Contribution() =>
        from realizer in Gen.Elements(_strategy.Realizers.Select(each => each.Code))
        from value in Value
        from unit in Gen.Elements("osoby", "zł", "rodziny").Optional()
        from note in Text
        from listed in Generators.Several(Generators.Text, 2)
        from breakdowns in Breakdowns()
        from notes in StrategyGenerators.Notes
        select new Contribution(realizer, value) { Unit = unit, Note = note, ListedItems = listed, Breakdowns = breakdowns, EditorialNotes = notes };

    private static Gen<ValueList<Breakdown>> Breakdowns() => Gen.Frequency(
        (2, Gen.Constant<ValueList<Breakdown>>([])),
        (1, Generators.Several(
            from feature in Gen.Elements(Enum.GetValues<BreakdownFeature>())
            from coverage in Gen.Elements(Enum.GetValues<BreakdownCoverage>())
            from parts in Generators.Several(
                from name in Generators.Text from value in Value from note in Text select new Part(name, value) { Note = note },
                3)
            select new Breakdown(feature, coverage, parts),
            2)));

    /// <summary>At most one rating of an item on a scale, as an evaluation takes only one.</summary>
    private Gen<ValueList<Assessment>> Assessments() =>
        from rated in Gen.SubListOf(_items.SelectMany(item => _strategy.Scales.Select(scale => (item.Code, Scale: scale))))
        from assessments in Gen.CollectToList(rated, each => Assessment(each.Code, each.Scale))
        select assessments.ToValueList();

    private Gen<Assessment> Assessment(ItemCode item, RatingScale scale) =>
        from percent in Gen.Choose(0, 1000)
        from level in Gen.Elements(scale.Levels.Concat(scale.UnorderedLevels).Select(each => (LevelCode?)each.Code).DefaultIfEmpty(defaultValue: null))
        from period in When
        from activities in Generators.Several(Generators.Text, 2)
        from realizers in StrategyGenerators.Realizers
        from justification in Text
        from notes in StrategyGenerators.Notes
        select new Assessment(item, period, scale.Code, level, scale.IsPercentComplete ? percent / 10m : null)
        {
            Activities = activities,
            Realizers = realizers,
            Justification = justification,
            EditorialNotes = notes,
        };

    private Gen<ValueList<TaskProgress>> Progress() =>
        from tasks in Gen.SubListOf(_items.OfType<TaskItem>())
        from progress in Gen.CollectToList(
            tasks,
            task => from period in When
                    from spent in StrategyGenerators.Money
                    from deadline in Generators.Period.Optional()
                    from note in Text
                    select new TaskProgress(task.Code, period) { Spent = spent, NewDeadline = deadline, Note = note })
        select progress.ToValueList();

    private Gen<PublishedFigure> Figure() =>
        from item in Subject
        from measure in Gen.Elements(Enum.GetValues<PublishedMeasure>())
        from period in When
        from value in Value
        from texts in Gen.Three(Text)
        from method in Generators.Maybe<RollUpMethod>()
        from level in Gen.Elements<LevelCode?>(null, new LevelCode("tak"))
        from except in Gen.Elements<ValueList<ItemCode>>([], [.. _items.Take(2).Select(each => each.Code)])
        from notes in StrategyGenerators.Notes
        select new PublishedFigure(item, measure, period, value) { Place = texts.Item1, Label = texts.Item2, StatedRule = texts.Item3, StatedMethod = method, LabelLevel = level, Except = except, EditorialNotes = notes };

    private Gen<PublishedChart> Chart() =>
        from number in Generators.Text
        from title in Generators.Text
        from items in Generators.Several(Subject, 2)
        from legend in Generators.Several(
            from item in Subject
            from text in Generators.Text
            from value in Value
            from entryNotes in StrategyGenerators.Notes
            select new LegendEntry(item, text, value) { EditorialNotes = entryNotes },
            2)
        from notes in StrategyGenerators.Notes
        select new PublishedChart(number, title, items, legend) { EditorialNotes = notes };

    private Gen<Recommendation> Recommendation() =>
        from item in Subject
        from text in Generators.Text
        from value in Value.Optional()
        from notes in StrategyGenerators.Notes
        select new Recommendation(item, text) { Value = value, EditorialNotes = notes };

    /// <summary>Always the same three sections, one below another, so that anything may hang on them.</summary>
    private Gen<ValueList<Narrative>> Narrative() =>
        from first in Section(Sections[0])
        from lower in Section(Sections[1])
        from second in Section(Sections[2])
        select (ValueList<Narrative>)[first with { Sections = [lower] }, second];

    private Gen<Narrative> Section(ItemCode code) =>
        from kind in Gen.Elements(Enum.GetValues<NarrativeKind>())
        from heading in Text
        from item in Gen.Elements(_items.Select(each => (ItemCode?)each.Code).Append(element: null))
        from realizers in StrategyGenerators.Realizers
        from text in Text
        from points in Generators.Several(Generators.Text, 3)
        from notes in StrategyGenerators.Notes
        select new Narrative(code, kind) { Heading = heading, Item = item, Realizers = realizers, Text = text, Points = points, EditorialNotes = notes };

    private static IEnumerable<StrategyMonitoring> Shrink(StrategyMonitoring monitoring) =>
        StrategyGenerators.Shorter(monitoring.Rounds).Where(rounds => rounds.Count > 0)
            .Concat(monitoring.Rounds.SelectMany((round, index) => Smaller(round).Select(smaller =>
                monitoring.Rounds.Select((each, i) => i == index ? smaller : each).ToValueList())))
            .Select(rounds => new StrategyMonitoring(monitoring.Strategy, rounds));

    private static IEnumerable<MonitoringRound> Smaller(MonitoringRound round) =>
        StrategyGenerators.Shorter(round.Observations).Select(each => round with { Observations = each })
            .Concat(StrategyGenerators.Shorter(round.Assessments).Select(each => round with { Assessments = each }))
            .Concat(StrategyGenerators.Shorter(round.TaskProgress).Select(each => round with { TaskProgress = each }))
            .Concat(StrategyGenerators.Shorter(round.PublishedFigures).Select(each => round with { PublishedFigures = each }))
            .Concat(StrategyGenerators.Shorter(round.PublishedCharts).Select(each => round with { PublishedCharts = each }))
            .Concat(StrategyGenerators.Shorter(round.Recommendations).Select(each => round with { Recommendations = each }));
}

using FsCheck;
using FsCheck.Fluent;

namespace SocialStrategy.TestKit;

/// <summary>Random valid strategies, with shorter and emptier ones to shrink to.</summary>
public static class StrategyGenerators
{
    /// <summary>The realizers that every strategy has; items name them.</summary>
    private static readonly RealizerCode[] RealizerCodes = [new("MOPS"), new("PUP"), new("NGO")];

    /// <summary>Goals and an indicator that every strategy with goals has; directions and targets name them.</summary>
    private static readonly ItemCode[] GoalCodes = [new("1"), new("1.1")];

    /// <summary>Remarks of those who took the document over.</summary>
    public static Gen<ValueList<EditorialNote>> Notes { get; } = Gen.Frequency(
        (3, Gen.Constant<ValueList<EditorialNote>>([])),
        (1, Generators.Several(
            from remark in Generators.Text
            from printed in Generators.Text.Optional()
            from correction in Generators.Text.Optional()
            from contradiction in Gen.Elements(true, false)
            select new EditorialNote(remark) { Printed = printed, Correction = correction, IsContradiction = contradiction },
            2)));

    /// <summary>Money for tasks.</summary>
    public static Gen<ValueList<Funding>> Money { get; } = Generators.Several(
        from amount in Generators.Money
        from period in Generators.Period.Optional()
        from source in Generators.Text.Optional()
        select new Funding(amount) { Period = period, Source = source },
        2);

    /// <summary>Codes of realizers that every strategy has.</summary>
    public static Gen<ValueList<RealizerCode>> Realizers { get; } = Gen.SubListOf(RealizerCodes).Select(codes => codes.ToValueList());

    private static Gen<ValueList<Responsibility>> Responsibilities { get; } = Generators.Several(
        from realizer in Gen.Elements(RealizerCodes)
        from role in Generators.Maybe<ResponsibilityRole>()
        select new Responsibility(realizer, role),
        2);

    private static Gen<Resolution> Act { get; } =
        from number in Generators.Text
        from kind in Generators.Text.Optional()
        from body in Generators.Text.Optional()
        from day in Gen.Choose(0, 700_000)
        from dated in Gen.Elements(true, false)
        select new Resolution(number) { Kind = kind, Body = body, Date = dated ? DateOnly.FromDayNumber(day) : null };

    private static Gen<LevelName> Level { get; } = from name in Generators.Text from plural in Generators.Text select new LevelName(name, plural);

    private static Gen<Target> Target { get; } =
        from period in Generators.Period
        from relation in Gen.Elements(Enum.GetValues<TargetRelation>())
        from value in Generators.Simple
        from upper in Generators.Simple
        from wording in Generators.Text.Optional()
        from relativeTo in Generators.Period.Optional()
        from other in Gen.Elements<ItemCode?>(null, null, new ItemCode("1.W1"))
        from replaced in Gen.Elements<DateOnly?>(null, null, new DateOnly(2024, 2, 29))
        let isTrend = relation is TargetRelation.RisingTrend or TargetRelation.FallingTrend or TargetRelation.StableTrend
        select new Target(period, relation, isTrend ? null : value, relation == TargetRelation.Between ? upper : null)
        {
            Wording = wording,
            RelativeTo = relativeTo,
            RelativeToIndicator = other,
            ReplacedOn = replaced,
        };

    private static Gen<Baseline> Start { get; } =
        from period in Generators.Period
        from value in Generators.Value
        from source in Generators.Text.Optional()
        select new Baseline(period, value) { Source = source };

    /// <summary>Strategies: most have a tree of goals, some have none.</summary>
    public static Arbitrary<Strategy> Any { get; } = Arb.From(Whole, Shrink);

    private static Gen<Strategy> Whole =>
        from code in Gen.Elements<ItemCode>(new ItemCode("S"), new ItemCode("strategia 2030"))
        from title in Generators.Text
        from hasGoals in Gen.Elements(true, true, true, true, false)
        from first in Goal("1", 0)
        from rest in Numbered("", 2, 1, each => Goal(each, 0))
        from realizers in Gen.CollectToList(RealizerCodes, Body)
        from scales in Scales()
        from programmes in Numbered("P", 1, 2, Programme)
        from bare in Gen.Constant(new Strategy(code, title, hasGoals ? [WithReferences(first), .. rest] : [], [.. realizers], scales, programmes))
        from dressed in Dressed(bare)
        select dressed;

    private static Gen<StrategyElement> Element =>
        from kind in Gen.Elements(Enum.GetValues<StrategyElementKind>()) from place in Generators.Text select new StrategyElement(kind, place);

    private static Gen<LegalBasis> Basis =>
        from level in Gen.Elements(Enum.GetValues<LocalGovernmentLevel>())
        from article in Generators.Text
        from journal in Generators.Text
        from day in Gen.Choose(0, 700_000)
        from elements in Gen.SubListOf(Enum.GetValues<StrategyElementKind>())
        select new LegalBasis(level, article, journal, DateOnly.FromDayNumber(day), elements.ToValueList());

    private static Gen<Territory> Territory =>
        from name in Generators.Text
        from teryt in Gen.Elements("02", "32", "1014", "0201", "101401", "1014011", "0201022", "1465108").Select(text => new TerytCode(text)).Optional()
        select new Territory(name) { Teryt = teryt };

    private static Gen<Strategy> Dressed(Strategy bare) =>
        from municipality in Territory.Optional()
        from period in Generators.Period.Optional()
        from mission in Generators.Text.Optional()
        from resolution in Act.Optional()
        from amendments in Generators.Several(Act, 2)
        from levels in Generators.Several(Level, 2)
        from directionLevel in Level.Optional()
        from taskLevel in Level.Optional()
        from basis in Basis.Optional()
        from elements in Generators.Several(Element, 2)
        from notes in Notes
        select bare with
        {
            Territory = municipality,
            Period = period,
            Mission = mission,
            Resolution = resolution,
            Amendments = amendments,
            Levels = levels,
            DirectionLevel = directionLevel,
            TaskLevel = taskLevel,
            LegalBasis = basis,
            Elements = elements,
            EditorialNotes = notes,
        };

    /// <summary>A scale of points that fall or rise, one of words, one of per cent.</summary>
    private static Gen<ValueList<RatingScale>> Scales() =>
        from count in Gen.Choose(1, 7)
        from top in Gen.Choose(-2, 9)
        from step in Gen.Elements(-1m, -0.5m, 1m, 2m)
        from label in Generators.Text
        from title in Generators.Text.Optional()
        from unordered in Gen.Elements<ValueList<ScaleLevel>>([], [new ScaleLevel(new("-"), "nie oceniono")])
        from banded in Gen.Elements(true, false)
        select (ValueList<RatingScale>)
        [
            Banded(banded, new RatingScale(
                new("punkty"),
                Enumerable.Range(0, count).Select(i => new ScaleLevel(new($"p{i}"), label) { Value = top + (i * step) }).ToValueList(),
                unordered) { Title = title }),
            new RatingScale(new("słowa"), [new ScaleLevel(new("nie"), "nie zrealizowano"), new ScaleLevel(new("tak"), label)], []),
            RatingScale.PercentComplete(new("procent")) with { Title = title },
        ];

    private static RatingScale Banded(bool banded, RatingScale scale) => banded ? scale with { Bands = ScaleBands.Reached(scale) } : scale;

    private static Gen<Realizer> Body(RealizerCode code) =>
        from name in Generators.Text
        from shortName in Generators.Text.Optional()
        from aliases in Generators.Several(Generators.Text, 2)
        select new Realizer(code, name) { ShortName = shortName, Aliases = aliases };

    private static Gen<Programme> Programme(string code) =>
        from title in Generators.Text
        from period in Generators.Period.Optional()
        from resolution in Act.Optional()
        from amendments in Generators.Several(Act, 2)
        from description in Generators.Text.Optional()
        from notes in Notes
        select new Programme(new(code), title) { Period = period, Resolution = resolution, Amendments = amendments, Description = description, EditorialNotes = notes };

    private static Gen<Goal> Goal(string code, int depth) =>
        from title in Generators.Text
        from displayTitle in Generators.Text.Optional()
        from description in Generators.Text.Optional()
        from goals in Numbered($"{code}.", 1, depth < 2 ? 2 : 0, each => Goal(each, depth + 1))
        from directions in Numbered($"{code}.K", 1, 2, Direction)
        from indicators in Numbered($"{code}.W", 1, 2, Indicator)
        from tasks in Numbered($"{code}.Z", 1, 1, each => Task(each, 0))
        from realizers in Responsibilities
        from notes in Notes
        select new Goal(new(code), title)
        {
            DisplayTitle = displayTitle,
            Description = description,
            Goals = goals,
            Directions = directions,
            Indicators = indicators,
            Tasks = tasks,
            Realizers = realizers,
            EditorialNotes = notes,
        };

    private static Gen<Direction> Direction(string code) =>
        from title in Generators.Text
        from number in Generators.Text.Optional()
        from alsoServes in Gen.OneOf(Gen.Constant<IEnumerable<ItemCode>>([]), Gen.SubListOf(GoalCodes).Select(codes => codes.AsEnumerable()))
        from indicators in Numbered($"{code}.W", 1, 1, Indicator)
        from tasks in Numbered($"{code}.Z", 1, 1, each => Task(each, 0))
        from realizers in Responsibilities
        from notes in Notes
        select new Direction(new(code), title)
        {
            Number = number,
            AlsoServes = alsoServes.ToValueList(),
            Indicators = indicators,
            Tasks = tasks,
            Realizers = realizers,
            EditorialNotes = notes,
        };

    private static Gen<StrategyTask> Task(string code, int depth) =>
        from title in Generators.Text
        from deadline in Generators.Period.Optional()
        from realizers in Responsibilities
        from money in Money
        from indicators in Numbered($"{code}.W", 1, 1, Indicator)
        from tasks in Numbered($"{code}.", 1, depth < 1 ? 2 : 0, each => Task(each, depth + 1))
        from notes in Notes
        select new StrategyTask(new(code), title)
        {
            Deadline = deadline,
            Realizers = realizers,
            PlannedFunding = money,
            Indicators = indicators,
            Tasks = tasks,
            EditorialNotes = notes,
        };

    private static Gen<IndicatorAggregation> Aggregation =>
        from realizers in Rule.Optional()
        from periods in Rule.Optional()
        from breakdowns in Rule.Optional()
        from twice in Gen.Elements(true, false)
        select new IndicatorAggregation { OverRealizers = realizers, OverPeriods = periods, OverBreakdowns = breakdowns, MayCountTwice = twice };

    private static Gen<AggregationRule> Rule =>
        from method in Gen.Elements(Enum.GetValues<AggregationMethod>())
        from missing in Gen.Elements(Enum.GetValues<MissingPolicy>())
        from weight in Gen.Choose(1, 9)
        select method == AggregationMethod.WeightedMean
            ? new AggregationRule(method, missing, [new(new("MOPS"), weight)], weight)
            : new AggregationRule(method, missing);

    private static Gen<Indicator> Indicator(string code) =>
        from title in Generators.Text
        from unit in Gen.Elements("osoby", "zł", "%").Optional()
        from source in Generators.Text.Optional()
        from kind in Generators.Maybe<IndicatorKind>()
        from measure in Generators.Maybe<IndicatorMeasure>()
        from timing in Generators.Maybe<IndicatorTiming>()
        from wanted in Generators.Maybe<DesiredDirection>()
        from start in Start.Optional()
        from targets in Generators.Several(Target, 2)
        from aggregation in Aggregation.Optional()
        from realizers in Responsibilities
        from notes in Notes
        select new Indicator(new(code), title)
        {
            Unit = unit,
            Source = source,
            Kind = kind,
            Measure = measure,
            Timing = aggregation?.OverPeriods?.Method == AggregationMethod.Sum ? IndicatorTiming.OverPeriod : timing,
            DesiredDirection = wanted,
            Baseline = start,
            Targets = targets,
            Aggregation = aggregation,
            Realizers = realizers,
            EditorialNotes = notes,
        };

    /// <summary>Items whose codes count on from the first one, so that no code occurs twice in a strategy.</summary>
    private static Gen<ValueList<T>> Numbered<T>(string prefix, int first, int most, Func<string, Gen<T>> item) =>
        from count in Gen.Choose(0, most)
        from items in Gen.CollectToList(Enumerable.Range(first, count), number => item($"{prefix}{number}"))
        select items.ToValueList();

    /// <summary>The first goal with the lower goal and the indicator that others name.</summary>
    private static Goal WithReferences(Goal first) => first with
    {
        Goals = first.Goals.Count > 0 ? first.Goals : [new Goal(new("1.1"), "cel")],
        Indicators = first.Indicators.Count > 0 ? first.Indicators : [new Indicator(new("1.W1"), "wskaźnik")],
    };

    private static IEnumerable<Strategy> Shrink(Strategy strategy) =>
        Shorter(strategy.Goals).Where(goals => goals.Count == 0 || goals[0].Code == GoalCodes[0]).Select(strategy.WithGoals)
            .Concat(strategy.Goals.Count > 0 ? Smaller(strategy.Goals[0]).Select(goal => strategy.WithGoals([goal, .. strategy.Goals.Skip(1)])) : [])
            .Concat(Shorter(strategy.Programmes).Select(programmes => new Strategy(strategy.Code, strategy.Title, strategy.Goals, strategy.Realizers, strategy.Scales, programmes)))
            .Concat(Shorter(strategy.EditorialNotes).Select(notes => strategy with { EditorialNotes = notes }))
            .Concat(strategy.Mission is null ? [] : [strategy with { Mission = null }])
            .Concat(strategy.Title == "x" ? [] : [strategy with { Title = "x" }]);

    /// <summary>The first goal with less on it; what others name stays.</summary>
    private static IEnumerable<Goal> Smaller(Goal goal) =>
        Shorter(goal.Goals).Where(goals => goals.Count > 0 && goals[0].Code == GoalCodes[1]).Select(goals => goal with { Goals = goals })
            .Concat(Shorter(goal.Indicators).Where(each => each.Count > 0 && each[0].Code == new ItemCode("1.W1")).Select(each => goal with { Indicators = each }))
            .Concat(Shorter(goal.Directions).Select(directions => goal with { Directions = directions }))
            .Concat(Shorter(goal.Tasks).Select(tasks => goal with { Tasks = tasks }))
            .Concat(Shorter(goal.EditorialNotes).Select(notes => goal with { EditorialNotes = notes }));

    /// <summary>The list without one of its items.</summary>
    /// <param name="items">The list.</param>
    internal static IEnumerable<ValueList<T>> Shorter<T>(ValueList<T> items) =>
        Enumerable.Range(0, items.Count).Select(gone => items.Where((_, index) => index != gone).ToValueList());
}

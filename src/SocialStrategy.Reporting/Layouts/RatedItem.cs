using SocialStrategy.Evaluation;
using SocialStrategy.Monitoring;
using SocialStrategy.Planning;
using SocialStrategy.Values;

namespace SocialStrategy.Reporting.Layouts;

/// <summary>An item with its rating on a numeric scale.</summary>
internal sealed record RatedItem(StrategyItem Item, Assessment Assessment, decimal Points)
{
    internal string Title => Item.Title;
}

/// <summary>The items that a figure of ratings rests on, in the document's order.</summary>
internal sealed record RatedItems(ValueList<RatedItem> Rated, ValueList<StrategyItem> Unrated)
{
    /// <summary>The items below some goals, each once.</summary>
    internal static RatedItems Of(ReportContext context, Code scaleCode, ValueList<Goal> goals)
    {
        var scale = context.ScaleOf(scaleCode);
        var below = goals.SelectMany(Codes).ToHashSet();
        var items = StrategyItems.Walk(context.Strategy)
            .Where(item => item.Kind == context.Evaluation.Rules.RatingRollUp.RatedItems && item.ServedGoals.Any(below.Contains))
            .Select(item => (Item: item, Assessment: Rating(item.Code, scaleCode, context)))
            .Select(each => (each.Item, each.Assessment, Points: RatingAxis.Points(each.Assessment, scale)))
            .ToArray();
        return new RatedItems(
            items.Where(each => each.Points is not null).Select(each => new RatedItem(each.Item, each.Assessment!, each.Points.GetValueOrDefault())).ToValueList(),
            items.Where(each => each.Points is null).Select(each => each.Item).ToValueList());
    }

    /// <summary>How an item was rated on a scale, otherwise what its rating on another one counts as there.</summary>
    private static Assessment? Rating(Code item, Code scale, ReportContext context)
    {
        var own = context.AssessmentsOf(item).Where(each => each.Period == context.Round.Period).ToArray();
        return Array.Find(own, each => each.Scale == scale) ?? context.Evaluation.Rules.ScaleMappings
            .Where(mapping => mapping.To == scale)
            .SelectMany(mapping => own.Where(each => each.Scale == mapping.From).Select(each => Counted(each, mapping)))
            .FirstOrDefault();
    }

    /// <summary>The rating on the other scale; an evaluation has only mappings that leave nothing out.</summary>
    private static Assessment Counted(Assessment rating, ScaleMapping mapping) => Assessment.OfLevel(
        rating.Item,
        rating.Period,
        mapping.To,
        rating.Level is { } level ? mapping.Levels.First(each => each.From == level).To : mapping.Bands!.Find(rating.PercentComplete.GetValueOrDefault())!);

    private static IEnumerable<Code> Codes(Goal goal) => goal.Goals.SelectMany(Codes).Prepend(goal.Code);
}

namespace SocialStrategy.Reporting;

/// <summary>An item with its rating on a numeric scale.</summary>
internal sealed record RatedItem(StrategyItem Item, Assessment Assessment, decimal Points)
{
    internal string Title => Item.Title;
}

/// <summary>The items that a figure of ratings rests on, in the document's order.</summary>
internal sealed record RatedItems(ValueList<RatedItem> Rated, ValueList<StrategyItem> Unrated)
{
    /// <summary>The items below some goals, each once.</summary>
    internal static RatedItems Of(ReportContext context, ScaleCode scaleCode, ValueList<Goal> goals)
    {
        var scale = context.ScaleOf(scaleCode);
        var below = goals.SelectMany(Codes).ToHashSet();
        var items = context.Strategy.Items
            .Where(item => item.Kind == context.Evaluation.Rules.RatingRollUp.RatedItems && item.ServedGoals.Any(below.Contains))
            .Select(item => (Item: item, Assessment: context.Evaluation.FindRating(item.Code, scaleCode)))
            .Select(each => (each.Item, each.Assessment, Points: RatingAxis.Points(each.Assessment, scale)))
            .ToArray();
        return new RatedItems(
            items.Where(each => each.Points is not null).Select(each => new RatedItem(each.Item, each.Assessment!, each.Points.GetValueOrDefault())).ToValueList(),
            items.Where(each => each.Points is null).Select(each => each.Item).ToValueList());
    }

    private static IEnumerable<ItemCode> Codes(Goal goal) => goal.Goals.SelectMany(Codes).Prepend(goal.Code);
}

namespace SocialStrategy.Reporting;

/// <summary>The English words of every rule that a figure may follow.</summary>
internal static class EnglishRules
{
    internal static IReadOnlyDictionary<string, string> Words { get; } = RuleTexts.Of(
        new Dictionary<AggregationMethod, string>
        {
            [AggregationMethod.Sum] = "sum",
            [AggregationMethod.Mean] = "mean",
            [AggregationMethod.WeightedMean] = "weighted mean",
            [AggregationMethod.Median] = "median",
            [AggregationMethod.Minimum] = "least",
            [AggregationMethod.Maximum] = "greatest",
            [AggregationMethod.Last] = "last",
            [AggregationMethod.PooledRatio] = "sum of numerators by sum of denominators",
            [AggregationMethod.MeanOfRatios] = "plain mean",
        },
        ("{method} of the contributions", "{method} of the values of the periods", "{method} of the values of the parts"),
        "printed value less the {rule}",
        new Dictionary<RollUpMethod, string>
        {
            [RollUpMethod.MeanOfItems] = "mean of the ratings of {items}",
            [RollUpMethod.MedianOfItems] = "median of the ratings of {items}",
            [RollUpMethod.WorstItem] = "worst of the ratings of {items}",
            [RollUpMethod.MeanOfGoalMeans] = "mean of the goals' means",
            [RollUpMethod.MeanOfRoundedGoalMeans] = "mean of the goals' rounded means",
            [RollUpMethod.GoalMeansByItemCount] = "mean of the goals' rounded means weighted by the number of {items}",
            [RollUpMethod.WeightedGoalMeans] = "weighted mean of the goals' means",
        },
        new Dictionary<ItemKind, string>
        {
            [ItemKind.Direction] = "directions",
            [ItemKind.Task] = "tasks",
            [ItemKind.Indicator] = "indicators",
            [ItemKind.Goal] = "goals",
            [ItemKind.Programme] = "programmes",
        },
        new Dictionary<MissingPolicy, string>
        {
            [MissingPolicy.Skip] = "{rule}",
            [MissingPolicy.Zero] = "{rule}, missing inputs counted as zero",
            [MissingPolicy.Refuse] = "{rule}, only where none is missing",
        },
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["greatestContribution"] = "greatest of the contributions",
            ["countOfRatings"] = "number of ratings at this level",
            ["shareOfRatingsInOrder"] = "share of the ratings on the scale",
            ["laterLessEarlier"] = "later value less the earlier one",
            ["changeInPercentOfEarlier"] = "change in per cent of the earlier value",
            ["shareOfWayToTarget"] = "share of the way from the reference to the target",
            ["shareOfDistanceGone"] = "share of the reference's distance to the target that is gone",
            ["targetLessActual"] = "target less the actual value",
            ["sumOfTaskAmounts"] = "sum of the amounts of tasks and of the tasks that they consist of",
            ["sumOfTaskAmounts(includeParts)"] = "sum of the amounts of tasks; the amount of a task includes the tasks that it consists of",
            ["spentInPercentOfPlanned"] = "money spent in per cent of money planned",
        });
}

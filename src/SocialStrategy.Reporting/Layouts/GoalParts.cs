namespace SocialStrategy.Reporting;

/// <summary>The ready-made parts of a goal's chapter.</summary>
public static class GoalParts
{
    /// <summary>Gets a section for each direction and task: a task's deadline and money, the rating, what was done and by whom, and tables of what was reported.</summary>
    public static IGoalPart ItemRatings { get; } = new ItemRatings();

    /// <summary>Gets a chart of the ratings of the goal's directions with a legend, one for each numeric scale.</summary>
    public static IGoalPart RatingChart { get; } = new RatingChart();

    /// <summary>Gets a table of the goal's indicators over the periods, with baseline, change and target where there are any.</summary>
    public static IGoalPart IndicatorTable { get; } = new IndicatorTable();

    /// <summary>Gets a card for each of the goal's indicators: facts, a line over the periods with the target, and what it shows.</summary>
    public static IGoalPart IndicatorCards { get; } = new IndicatorCards();

    /// <summary>Gets a table of the goal's indicators with printed value, sum of contributions, and who contributed what.</summary>
    public static IGoalPart ContributionMatrix { get; } = new ContributionMatrix();

    /// <summary>Gets the goal's directions as a list.</summary>
    public static IGoalPart DirectionList { get; } = new DirectionList();

    /// <summary>Gets the bodies that carry the goal out.</summary>
    public static IGoalPart Realizers { get; } = new GoalRealizers();

    /// <summary>Gets the money planned and spent for the goal, by year and by source.</summary>
    public static IGoalPart Funding { get; } = new GoalFunding();

    /// <summary>The narrative of some kinds about the goal or what hangs on it: what succeeded, what stood in the way.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <returns>The part.</returns>
    public static IGoalPart Narrative(params ReadOnlySpan<NarrativeKind> kinds) => new GoalNarrative(ValueList.Create(kinds));
}

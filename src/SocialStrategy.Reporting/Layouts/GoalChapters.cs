using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>A chapter for each goal, nested as the goals are, each made of the same parts.</summary>
internal sealed class GoalChapters : IReportSection
{
    private readonly ValueList<IGoalPart> _beforeLowerGoals;
    private readonly ValueList<IGoalPart> _afterLowerGoals;

    internal GoalChapters(ValueList<IGoalPart> beforeLowerGoals, ValueList<IGoalPart> afterLowerGoals)
    {
        _beforeLowerGoals = beforeLowerGoals;
        _afterLowerGoals = afterLowerGoals;
    }

    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        return context.Strategy.Goals.Count == 0
            ? []
            : [new Section("goals", context.Texts.Headings.Goals, context.Strategy.Goals.Select(goal => Chapter(goal, context)).ToValueList<Block>())];
    }

    private Section Chapter(Goal goal, ReportContext context)
    {
        var content = Parts(_beforeLowerGoals, goal, context)
            .Concat(goal.Goals.Select(lower => Chapter(lower, context)))
            .Concat(Parts(_afterLowerGoals, goal, context))
            .ToValueList();
        return new Section(context.Anchor("goal", goal.Code), context.Heading(goal), content.Count > 0 ? content : [.. Shared(goal, context)]);
    }

    private static IEnumerable<Block> Parts(ValueList<IGoalPart> parts, Goal goal, ReportContext context) => parts.SelectMany(part => part.Build(goal, context));

    /// <summary>Where the directions are described that hang on another goal and serve this one too.</summary>
    private static IEnumerable<Block> Shared(Goal goal, ReportContext context) =>
        context.Strategy.Items.OfType<DirectionItem>()
            .Where(item => item.Direction.AlsoServes.Contains(goal.Code))
            .Select(item => item.NearestGoal!.Code)
            .Distinct()
            .Select(home => new Paragraph(TextTemplate.Fill(context.Texts.Indicators.SharedDirections, "section", new Reference(context.Anchor("goal", home)))));
}

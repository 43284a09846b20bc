using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>A chapter for each goal, nested as the goals are, each made of the same parts.</summary>
internal sealed class GoalChapters : IReportSection
{
    private const char ObjectReplacement = '\uFFFC';

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
            : [new Section("goals", context.Language.Text("headings.goals"), context.Strategy.Goals.Select(goal => Chapter(goal, context)).ToValueList<Block>())];
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
            .Select(home => Around(context.Language.Text("indicators.sharedDirections", ("section", $"{ObjectReplacement}")), new Reference(context.Anchor("goal", home))));

    /// <summary>A text with a reference where the object replacement character stands.</summary>
    private static Paragraph Around(string text, Reference reference) => new(text
        .Split(ObjectReplacement)
        .SelectMany((part, index) => index == 0 ? [new Run(part)] : (Inline[])[reference, new Run(part)])
        .ToValueList());
}

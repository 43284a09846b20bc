using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>A section for each direction and task of the goal: for a task first its plan; then its rating, what was done, by whom, and tables of what was reported about it.</summary>
internal sealed class ItemRatings : IGoalPart
{
    public ValueList<Block> Build(Goal goal, ReportContext context)
    {
        Guard.Against.Null(goal);
        Guard.Against.Null(context);
        return
        [
            .. OfItem(goal.Code, context),
            .. goal.Directions.Select(direction => Section(direction.Code, Heading(direction, context), context)),
            .. goal.Directions.SelectMany(direction => direction.Tasks).Concat(goal.Tasks).Select(task => OfTask(task, context)),
        ];
    }

    private static string Heading(Direction direction, ReportContext context) => direction.Number is { } number
        ? context.Text($"{context.NameOf(ItemKind.Direction).Name} {ReportContext.Numbered(number, direction.Title)}")
        : context.Text(direction.Title);

    private static Section Section(ItemCode item, string heading, ReportContext context) => new(context.Anchor("item", item), heading, OfItem(item, context));

    private static Section OfTask(StrategyTask task, ReportContext context) => new(
        context.Anchor("item", task.Code),
        context.Text(ReportContext.Numbered(task.Code.Text, task.Title)),
        [.. TaskPlan.Of(task, context), .. OfItem(task.Code, context), .. task.Tasks.Select(lower => OfTask(lower, context))]);

    private static ValueList<Block> OfItem(ItemCode item, ReportContext context) =>
    [
        .. context.AssessmentsOf(item).SelectMany(assessment => Rating(assessment, context)),
        .. ObservationGroups.Of(item, context),
    ];

    private static IEnumerable<Block> Rating(Assessment assessment, ReportContext context)
    {
        yield return new Paragraph([new Strong([new Run(context.Message("ratings.rating", ("rating", context.RatingText(assessment))))])]);
        if (assessment.Justification is { } justification)
        {
            yield return Blocks.Paragraph(context.Text(justification));
        }

        if (assessment.Activities.Count > 0)
        {
            yield return Blocks.Paragraph(context.Message("ratings.activities"));
            yield return Blocks.Bullets(assessment.Activities.Select(context.Text));
        }

        if (assessment.Realizers.Count > 0)
        {
            var names = string.Join(", ", assessment.Realizers.Select(context.RealizerName));
            yield return Blocks.Paragraph(context.Message("ratings.realizers", ("realizers", names)));
        }
    }
}

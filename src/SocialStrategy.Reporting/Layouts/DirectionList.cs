using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The goal's directions as a list, under their local name.</summary>
internal sealed class DirectionList : IGoalPart
{
    public ValueList<Block> Build(Goal goal, ReportContext context)
    {
        Guard.Against.Null(goal);
        Guard.Against.Null(context);
        return goal.Directions.Count == 0
            ? []
            :
            [
                new Paragraph([new Strong([new Run(context.Text($"{context.NameOf(ItemKind.Direction).Plural}:"))])]),
                Blocks.Bullets(goal.Directions.Select(direction => context.Text(direction.Title))),
            ];
    }
}

/// <summary>The bodies that carry the goal out, by their short names.</summary>
internal sealed class GoalRealizers : IGoalPart
{
    public ValueList<Block> Build(Goal goal, ReportContext context)
    {
        Guard.Against.Null(goal);
        Guard.Against.Null(context);
        var names = string.Join(", ", goal.Realizers.Select(each => context.RealizerShortName(each.Realizer)));
        return goal.Realizers.Count == 0 ? [] : [Blocks.Paragraph(context.Message("indicators.realizers", ("realizers", names)))];
    }
}

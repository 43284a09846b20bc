using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The money planned and spent: by goal, by year and by source; nothing if the rules do not add amounts or there are none.</summary>
internal sealed class FundingSection : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        var currencies = FundingTables.Of(context).ToArray();
        var whole = context.Strategy.Code;
        return currencies.Length == 0
            ? []
            :
            [
                new Section(
                    "funding",
                    context.Language.Text("funding.heading"),
                    [
                        Blocks.Paragraph(context.Message("funding.introduction", ("rule", currencies[0].Rule))),
                        .. currencies.SelectMany(tables => new[] { tables.ByGoal(), tables.ByGoalInAll(), tables.ByYear(whole), tables.BySource(whole) }).OfType<Table>(),
                    ]),
            ];
    }
}

/// <summary>The money planned and spent for one goal, by year and by source.</summary>
internal sealed class GoalFunding : IGoalPart
{
    public ValueList<Block> Build(Goal goal, ReportContext context)
    {
        Guard.Against.Null(goal);
        Guard.Against.Null(context);
        return FundingTables.Of(context).SelectMany(tables => new[] { tables.ByYear(goal.Code), tables.BySource(goal.Code) }).OfType<Table>().ToValueList<Block>();
    }
}

using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The mission of the strategy.</summary>
internal sealed class MissionSection : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        return context.Strategy.Mission is { } mission
            ? [new Section("mission", context.Language.Text("headings.mission"), [Blocks.Paragraph(context.Text(mission))])]
            : [];
    }
}

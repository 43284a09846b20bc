using SocialStrategy.Reporting.Documents;
using SocialStrategy.Values;

namespace SocialStrategy.Reporting.Layouts;

/// <summary>The mission of the strategy.</summary>
internal sealed class MissionSection : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Strategy.Mission is { } mission
            ? [new Section("mission", context.Texts.Headings.Mission, [Blocks.Paragraph(context.Text(mission))])]
            : [];
    }
}

using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting;

namespace SocialStrategy.Samples.Recipes.Choices;

#region recipe
/// <summary>A section that the library does not have.</summary>
internal sealed class NoteSection : IReportSection
{
    public ValueList<Block> Build(ReportContext context) =>
        [new Section("nota", "Nota", [Blocks.Paragraph($"Oceniono {context.Language.Number(context.Round.Assessments.Count)} kierunków działań.")])];
}
#endregion

using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting;

namespace SocialStrategy.Samples.Recipes.Choices;

internal static class ChooseLayout
{
    internal static void Run(string data, TextWriter output)
    {
        var evaluation = SampleEvaluation.OfSieradz(data);

        #region recipe
        var own = new ReportLayout(
        [
            ReportSections.Narrative(NarrativeKind.Introduction, NarrativeKind.Method),
            ReportSections.Goals(beforeLowerGoals: [GoalParts.Realizers], afterLowerGoals: [GoalParts.RatingChart]),
            new NoteSection(),
        ]);
        var report = own.Build(evaluation, ReportLanguages.Polish);
        output.WriteLine(string.Join("; ", report.Blocks.OfType<Section>().Select(section => section.Title)));
        #endregion
    }
}

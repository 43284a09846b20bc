using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Which rules give the published indexes of the whole.</summary>
internal sealed class ReconciliationSection : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        var blocks = ReconciliationText.Published(context.Evaluation, context.Strategy.Code).SelectMany(published => Of(published, context)).ToValueList();
        return blocks.Count == 0 ? [] : [new Section("reconciliation", context.Language.Text("reconciliation.heading"), blocks)];
    }

    private static IEnumerable<Block> Of(PublishedFigure published, ReportContext context)
    {
        var sentences = ReconciliationText.Sentences(context.Evaluation, published, context.Language);
        return sentences.Count == 0
            ? []
            : [Blocks.Paragraph(context.Text(ReconciliationText.Title(published, context.Language))), Blocks.Bullets(sentences.Select(context.Text))];
    }
}

using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>Short ways to the texts of blocks, with plain spaces.</summary>
internal static class Shown
{
    internal static Report Report(StrategyEvaluation evaluation, Language language, params ReadOnlySpan<IReportSection> sections) =>
        new ReportLayout(ValueList.Create(sections)).Build(evaluation, language);

    internal static IEnumerable<Block> Blocks(Report report) => BlockWalker.Walk(report.Blocks);

    internal static string[] Headings(Report report) => [.. Blocks(report).OfType<Section>().Select(section => Plain(section.Title))];

    internal static string[] Paragraphs(Report report) => [.. Blocks(report).OfType<Paragraph>().Select(paragraph => Plain(Text(BlockWalker.Inlines(paragraph))))];

    /// <summary>A table's rows, cells parted by bars and lines by slashes.</summary>
    internal static string[] Rows(Table table) => [.. table.Rows.Select(row => string.Join(" | ", row.Cells.Select(Cell)))];

    internal static string Plain(string text) => text.Replace('\u00A0', ' ');

    private static string Cell(Cell cell) => string.Join(" / ", cell.Lines.Select(line => Plain(Text(line))));

    private static string Text(IEnumerable<Inline> inlines) => string.Concat(inlines.OfType<Run>().Select(run => run.Text));
}

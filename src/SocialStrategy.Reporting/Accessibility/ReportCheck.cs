using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Accessibility;

/// <summary>The rules that a report can break although its types allow nothing malformed.</summary>
internal sealed class ReportCheck
{
    private readonly Report _report;
    private readonly CaptionTexts _captions;

    internal ReportCheck(Report report)
    {
        _report = report;
        _captions = new CaptionTexts(report);
    }

    internal IEnumerable<AccessibilityFinding> Findings()
    {
        if (!AccessibleText.IsLanguage(_report.Language))
        {
            yield return AccessibilityRules.LanguageMissing.At(_report.Language);
        }

        if (AccessibleText.IsShouted(_report.Title))
        {
            yield return AccessibilityRules.HeadingShouted.At(_report.Title);
        }

        foreach (var finding in Repeated(_report.Blocks).Concat(BlockWalker.Walk(_report.Blocks).SelectMany(OfBlock)))
        {
            yield return finding;
        }
    }

    private static IEnumerable<AccessibilityFinding> Repeated(ValueList<Block> blocks) => blocks.OfType<Section>()
        .GroupBy(section => section.Title, StringComparer.OrdinalIgnoreCase)
        .SelectMany(group => group.Skip(1))
        .Select(section => AccessibilityRules.HeadingRepeated.At(section.Anchor));

    private static IEnumerable<AccessibilityFinding> OfChart(Chart chart) =>
        AccessibleText.IsOverlong(chart.Description) ? [AccessibilityRules.AlternativeOverlong.At(chart.Anchor)] : [];

    private static IEnumerable<AccessibilityFinding> OfTable(Table table)
    {
        if (table.Rows.Count == 0)
        {
            yield return AccessibilityRules.TableEmpty.At(table.Anchor);
        }

        if (table.Columns[0].Kind != ColumnKind.RowHeader)
        {
            yield return AccessibilityRules.RowHeaderMissing.At(table.Anchor);
        }
        else if (table.Rows.Any(row => string.IsNullOrWhiteSpace(TextOf(row.Cells[0].Lines.SelectMany(line => line)))))
        {
            yield return AccessibilityRules.HeaderEmpty.At(table.Anchor);
        }
    }

    private static string TextOf(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Run run => run.Text,
        Strong strong => TextOf(strong.Inlines),
        Emphasis emphasis => TextOf(emphasis.Inlines),
        _ => ((Reference)inline).Anchor,
    }));

    private IEnumerable<AccessibilityFinding> OfBlock(Block block) => OfKind(block).Concat(OfLinks(block));

    private static IEnumerable<AccessibilityFinding> OfKind(Block block) => block switch
    {
        Section section when AccessibleText.IsShouted(section.Title) => Repeated(section.Blocks).Prepend(AccessibilityRules.HeadingShouted.At(section.Anchor)),
        Section section => Repeated(section.Blocks),
        Chart chart => OfChart(chart),
        Table table => OfTable(table),
        Paragraph paragraph when string.IsNullOrWhiteSpace(TextOf(paragraph.Inlines)) => [AccessibilityRules.ParagraphEmpty.At(TextOf(paragraph.Inlines))],
        _ => [],
    };

    private IEnumerable<AccessibilityFinding> OfLinks(Block block) => BlockWalker.Inlines(block)
        .OfType<Reference>()
        .Where(reference => !AccessibleText.TellsTarget(_captions.ReferenceTo(reference.Anchor)))
        .Select(reference => AccessibilityRules.LinkVague.At(reference.Anchor));
}

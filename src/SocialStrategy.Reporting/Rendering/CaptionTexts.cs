using System.Globalization;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The words that stand for a block: "Tabela 3" for a table or chart, the title for a section.</summary>
public sealed class CaptionTexts
{
    private const char NoBreakSpace = '\u00A0';

    private readonly Numbering _numbering;
    private readonly Dictionary<string, string> _references;

    /// <summary>Numbers the tables and charts of a report.</summary>
    /// <param name="report">The report.</param>
    public CaptionTexts(Report report)
    {
        Guard.Against.Null(report);
        _numbering = Numbering.Of(report);
        _references = BlockWalker.Walk(report.Blocks)
            .OfType<AnchoredBlock>()
            .ToDictionary(block => block.Anchor, block => NameOf(block, report.Labels), StringComparer.Ordinal);
    }

    /// <summary>What a reference to an anchor of the report shows; the word and its number never part at a line end.</summary>
    /// <param name="anchor">The anchor of a block of the report.</param>
    /// <returns>"Tabela 3" with a no-break space, or a section's title.</returns>
    /// <exception cref="KeyNotFoundException">No block of the report has the anchor.</exception>
    public string ReferenceTo(string anchor)
    {
        Guard.Against.Null(anchor);
        return _references[anchor];
    }

    /// <summary>What stands before the caption of a table or chart: "Tabela 3.".</summary>
    /// <param name="block">A table or chart of the report.</param>
    /// <returns>The label with a full stop.</returns>
    /// <exception cref="KeyNotFoundException">The block is not of the report.</exception>
    public string LabelOf(AnchoredBlock block)
    {
        Guard.Against.Null(block);
        return $"{_references[block.Anchor]}.";
    }

    private string NameOf(AnchoredBlock block, ReportLabels labels) => block switch
    {
        Table => Numbered(labels.Table, block),
        Chart => Numbered(labels.Chart, block),
        _ => ((Section)block).Title,
    };

    private string Numbered(string word, AnchoredBlock block) =>
        string.Create(CultureInfo.InvariantCulture, $"{word}{NoBreakSpace}{_numbering.NumberOf(block)}");
}

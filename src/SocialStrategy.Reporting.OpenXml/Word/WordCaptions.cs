using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialStrategy.Reporting.Documents;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>Captions that Word numbers: "Tabela 3." with a field for the 3, bookmarked for references.</summary>
internal sealed class WordCaptions
{
    private readonly WordContext _context;
    private readonly Documents.Numbering _numbers;

    internal WordCaptions(WordContext context)
    {
        _context = context;
        _numbers = Documents.Numbering.Of(context.Report);
    }

    internal Paragraph Of(AnchoredBlock block, string caption)
    {
        var strong = new RunProperties(new RunStyle { Val = WordStyles.Strong });
        var number = _numbers.NumberOf(block).ToString(CultureInfo.InvariantCulture);
        var name = _context.Captions.ReferenceTo(block.Anchor);
        var label = _context.Bookmarks.Around(
            block.Anchor,
            [WordText.Run(name[..^number.Length], strong), .. WordFields.Field($@"SEQ {_context.Sequences.Of(block)} \* ARABIC", strong, WordText.Run(number, strong))]);
        return WordText.Paragraph(WordStyles.Caption, [.. label, WordText.Run(".", strong), WordText.Run($" {caption}")]);
    }
}

using System.Globalization;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Packages;
using SocialStrategy.Reporting.OpenXml.Sheets;

namespace SocialStrategy.Reporting.OpenXml.Tables;

/// <summary>A short text as a sheet: the title, then a row for each paragraph and each item of a list.</summary>
internal static class InstructionSheet
{
    internal const string Name = "Instrukcja";

    private const double Width = 100;

    internal static Sheet Of(Report report)
    {
        var captions = new CaptionTexts(report);
        IEnumerable<string?> titles = [report.Title, report.Subtitle];
        return new Sheet(
            Name,
            [
                .. titles.OfType<string>().Select(title => (IReadOnlyList<SheetCell>)[new SheetCell(title, CellLook.Title)]),
                .. report.Blocks.SelectMany(block => Lines(block, captions)).Select(line => (IReadOnlyList<SheetCell>)[new SheetCell(line, CellLook.Body)]),
            ])
        {
            Widths = [Width],
            IsProtected = true,
        };
    }

    private static IEnumerable<string> Lines(Block block, CaptionTexts captions) => block switch
    {
        Paragraph paragraph => [CellLines.TextOf(paragraph.Inlines, captions)],
        ItemList list => list.Items.Index().SelectMany(item => item.Item.SelectMany(inner => Lines(inner, captions))
            .Select((line, at) => at > 0 ? line : list.Ordered ? string.Create(CultureInfo.InvariantCulture, $"{item.Index + 1}. {line}") : $"– {line}")),
        _ => throw new ArgumentException($"Instructions are paragraphs and lists, not '{block.GetType().Name}'.", nameof(block)),
    };
}

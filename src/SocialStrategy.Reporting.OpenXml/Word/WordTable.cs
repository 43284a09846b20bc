using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Packages;

using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>A table as Word's own: one header row that is repeated on every page, no merged cells, rows that stay whole.</summary>
internal sealed class WordTable
{
    /// <summary>A row of more lines may part at the end of a page, lest it leave half a page empty.</summary>
    private const int MostLinesTogether = 15;

    private const int LongestProperty = 255;

    private readonly WordContext _context;

    internal WordTable(WordContext context) => _context = context;

    internal Table Of(Documents.Table table, ColumnWidths measured, IReadOnlyList<int> widths)
    {
        var lines = measured.LinesOfRows(widths);
        var element = new Table(Properties(table, widths), new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));
        element.Append(Header(table, measured.Names, widths));
        element.Append(table.Rows.Select((row, at) => ToRow(table, row, widths, lines[at] <= MostLinesTogether)));
        KeepTogether([.. element.Elements<TableRow>()], isShort: lines.Sum() <= MostLinesTogether, hasNotes: table.Notes.Count > 0 || table.Source is not null);
        return element;
    }

    /// <summary>A short table stays on one page; of a long one neither the first row nor the last stays alone, and no note below it.</summary>
    private static void KeepTogether(TableRow[] rows, bool isShort, bool hasNotes)
    {
        foreach (var (at, row) in rows.Index().SkipLast(hasNotes ? 0 : 1))
        {
            if (isShort || at <= 1 || at >= rows.Length - 2)
            {
                foreach (var paragraph in row.Descendants<Paragraph>())
                {
                    paragraph.ParagraphProperties!.KeepNext = new KeepNext();
                }
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private TableProperties Properties(Documents.Table table, IReadOnlyList<int> widths) => new(
        new TableStyle { Val = WordStyles.ReportTable },
        new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableLook { FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true, Val = "0620" },
        new TableCaption { Val = OfficeText.Line($"{_context.Captions.LabelOf(table)} {table.Caption}", LongestProperty) },
        new TableDescription { Val = OfficeText.Line(string.Join("; ", table.Columns.Select(column => column.Title)), LongestProperty) });

    private static TableRow Header(Documents.Table table, IReadOnlyList<string> names, IReadOnlyList<int> widths)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        row.Append(table.Columns.Select((column, at) => ToCell(
            widths[at],
            [WordText.Paragraph(column.Kind == ColumnKind.Number ? WordStyles.TableNumberHeader : WordStyles.TableHeader, WordText.Run(names[at]))])));
        return row;
    }

    private TableRow ToRow(Documents.Table table, Row row, IReadOnlyList<int> widths, bool staysWhole)
    {
        var element = new TableRow();
        if (staysWhole)
        {
            element.Append(new TableRowProperties(new CantSplit()));
        }

        element.Append(row.Cells.Select((cell, at) => ToCell(widths[at], [.. Lines(cell, StyleOf(table.Columns[at].Kind, row.IsTotal))], row.IsTotal ? _context.Theme.Panel : null)));
        return element;
    }

    private static string StyleOf(ColumnKind kind, bool isTotal) => (kind == ColumnKind.Number, isTotal) switch
    {
        (false, false) => WordStyles.TableText,
        (true, false) => WordStyles.TableNumber,
        (false, true) => WordStyles.TableTotal,
        (true, true) => WordStyles.TableNumberTotal,
    };

    private static TableCell ToCell(int width, IReadOnlyList<Paragraph> lines, Colour? ground = null)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });
        if (ground is { } colour)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = colour.ToHex() });
        }

        var cell = new TableCell(properties);
        cell.Append(lines);
        return cell;
    }

    /// <summary>A paragraph a line; an empty cell has an empty one, for Word opens no cell without.</summary>
    private IEnumerable<Paragraph> Lines(Cell cell, string style) => cell.Lines.Count == 0
        ? [WordText.Paragraph(style)]
        : cell.Lines.Select(line => WordText.Paragraph(style, WordInlines.Of(line, _context.Captions, _context.Bookmarks)));
}

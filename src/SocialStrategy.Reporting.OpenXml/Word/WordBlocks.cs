using DocumentFormat.OpenXml;
using SocialStrategy.Reporting.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>The blocks of a report as paragraphs, tables and charts, one method a kind.</summary>
internal sealed class WordBlocks : BlockVisitor
{
    private readonly WordContext _context;
    private readonly WordFlow _flow;
    private readonly WordCaptions _captions;
    private readonly WordTable _tables;
    private readonly WordChart _charts;
    private int _level;
    private int _listLevel = -1;
    private bool _goesWithNext;

    internal WordBlocks(WordContext context, WordFlow flow)
    {
        _context = context;
        _flow = flow;
        _captions = new WordCaptions(context);
        _tables = new WordTable(context);
        _charts = new WordChart(context);
    }

    internal void WriteAll(IEnumerable<Block> blocks)
    {
        var all = blocks.ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            _goesWithNext = i + 1 < all.Length && all[i + 1] is ItemList or Table;
            all[i].Accept(this);
        }
    }

    /// <inheritdoc/>
    protected override void VisitSection(Section section)
    {
        _level++;
        var title = _context.Bookmarks.Around(section.Anchor, WordText.Run(section.Title));
        _flow.Add(WordText.Paragraph(WordStyles.Heading(_level, section.IsInContents), title), isHeading: true);
        WriteAll(section.Blocks);
        _level--;
    }

    /// <inheritdoc/>
    protected override void VisitParagraph(Paragraph paragraph)
    {
        var element = WordText.Paragraph(_listLevel < 0 ? WordStyles.Normal : WordStyles.ListParagraph, InlinesOf(paragraph));
        if (_listLevel >= 0)
        {
            element.ParagraphProperties!.Append(new W.Indentation { Left = WordNumbering.IndentOf(_listLevel).ToString(System.Globalization.CultureInfo.InvariantCulture) });
        }

        if (_goesWithNext || paragraph.Inlines.All(inline => inline is Strong))
        {
            element.ParagraphProperties!.KeepNext = new W.KeepNext();
        }

        _flow.AddText(element);
    }

    /// <inheritdoc/>
    protected override void VisitItemList(ItemList list)
    {
        var number = _context.Numbering.NewList(list.Ordered);
        var before = _listLevel;
        _listLevel = Math.Min(before + 1, WordNumbering.Levels - 1);
        foreach (var item in list.Items)
        {
            if (item[0] is Paragraph first)
            {
                _flow.Add(ListItem(WordStyles.ListParagraph, number, _listLevel, InlinesOf(first)));
                WriteAll(item.Skip(1));
            }
            else
            {
                WriteAll(item);
            }
        }

        _listLevel = before;
    }

    /// <inheritdoc/>
    protected override void VisitTable(Table table)
    {
        var measured = new ColumnWidths(table, _context.Captions, _context.Page);
        _flow.IsAcross = measured.NeedWidePage;
        var widths = measured.Fit(_context.Page.TextWidthOf(_flow.IsAcross));
        _flow.Add(_captions.Of(table, table.Caption));
        _flow.Add(_tables.Of(table, measured, widths));
        foreach (var note in Notes(table))
        {
            _flow.Add(WordText.Paragraph(WordStyles.Note, WordText.Run(note)));
        }

        _flow.IsAcross = false;
    }

    /// <inheritdoc/>
    protected override void VisitBarChart(BarChart chart) => AddChart(chart, _charts.Of(chart));

    /// <inheritdoc/>
    protected override void VisitLineChart(LineChart chart) => AddChart(chart, _charts.Of(chart));

    private static W.Paragraph ListItem(string style, int list, int level, OpenXmlElement[] content)
    {
        var paragraph = WordText.Paragraph(style, content);
        paragraph.ParagraphProperties!.Append(WordNumbering.Properties(list, level));
        return paragraph;
    }

    private OpenXmlElement[] InlinesOf(Paragraph paragraph) => WordInlines.Of(paragraph.Inlines, _context.Captions, _context.Bookmarks);

    private IEnumerable<string> Notes(Table table) => table.Source is { } source ? table.Notes.Append($"{_context.Report.Labels.Source}: {source}") : table.Notes;

    private void AddChart(Chart chart, W.Paragraph frame)
    {
        _flow.Add(_captions.Of(chart, chart.Caption));
        _flow.Add(frame);
        _flow.Add(WordText.Paragraph(WordStyles.LegendTitle, WordText.Run(chart.LegendTitle)));
        var list = _context.Numbering.NewList(isOrdered: true);
        foreach (var entry in chart.LegendEntries)
        {
            _flow.Add(ListItem(WordStyles.LegendItem, list, 0, [WordText.Run(entry)]));
        }
    }
}

using System.Globalization;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The blocks of a report as Markdown, one method a kind.</summary>
internal sealed class MarkdownBlocks : BlockVisitor
{
    private const int DeepestHeading = 6;

    private readonly Report _report;
    private readonly MarkdownOptions _options;
    private readonly MarkdownWriter _writer;
    private readonly CaptionTexts _captions;
    private readonly HashSet<string> _targets;
    private int _level = 1;

    /// <summary>The kind and the marker of the list that ends right above, which a list of the same kind would continue.</summary>
    private (bool Ordered, bool Alternate)? _listAbove;

    internal MarkdownBlocks(Report report, MarkdownOptions options, MarkdownWriter writer)
    {
        _report = report;
        _options = options;
        _writer = writer;
        _captions = new CaptionTexts(report);
        _targets = BlockWalker.Walk(report.Blocks)
            .SelectMany(BlockWalker.Inlines)
            .OfType<Reference>()
            .Select(reference => reference.Anchor)
            .ToHashSet(StringComparer.Ordinal);
    }

    internal void Write()
    {
        WriteHeading(1, "", _report.Title);
        WriteText(_report.Publisher);
        WriteText(_report.Subtitle);
        WriteAll(_report.Blocks);
    }

    protected internal override void VisitSection(Section section)
    {
        _level++;
        WriteHeading(Math.Min(_level, DeepestHeading), AnchorOf(section), section.Title);
        WriteAll(section.Blocks);
        _level--;
    }

    protected internal override void VisitParagraph(Paragraph paragraph) => WriteParagraph(ToMarkdown(paragraph.Inlines));

    protected internal override void VisitItemList(ItemList list)
    {
        _writer.BeginBlock();
        WriteItems(list);
    }

    protected internal override void VisitTable(Table table)
    {
        WriteCaption(table, table.Caption);
        WritePipes(MarkdownPipes.Of(table, _captions));
        foreach (var note in table.Notes)
        {
            WriteText(note);
        }

        if (table.Source is { } source)
        {
            WriteText($"{_report.Labels.Source}: {source}");
        }
    }

    protected internal override void VisitBarChart(BarChart chart) => WriteChart(chart, MarkdownPipes.Of(chart, _options.ChartBars));

    protected internal override void VisitLineChart(LineChart chart) => WriteChart(chart, MarkdownPipes.Of(chart));

    private void WriteChart(Chart chart, IEnumerable<string> numbers)
    {
        WriteCaption(chart, chart.Caption);
        WriteText(chart.Description);
        WritePipes(numbers);
        WriteParagraph(ToMarkdown([new Strong([new Run(chart.LegendTitle)])]));
        ValueList<ValueList<Block>> items = [.. chart.LegendEntries.Select(entry => (ValueList<Block>)[new Paragraph([new Run(entry)])])];
        VisitItemList(new ItemList(ordered: true, items));
    }

    private string ToMarkdown(ValueList<Inline> inlines) => MarkdownText.AsParagraph(MarkdownInlines.ToMarkdown(inlines, _captions));

    private string AnchorOf(AnchoredBlock block) => _targets.Contains(block.Anchor) ? $"<a id=\"{block.Anchor}\"></a>" : "";

    private void WriteAll(ValueList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.Accept(this);
        }
    }

    private void WriteHeading(int level, string anchor, string title) =>
        WriteBlock($"{new string('#', level)} {anchor}{MarkdownText.Escape(title.Trim())}");

    private void WriteCaption(AnchoredBlock block, string caption) =>
        WriteBlock(AnchorOf(block) + ToMarkdown([new Strong([new Run(_captions.LabelOf(block))]), new Run($" {caption}")]));

    private void WriteText(string? text) => WriteParagraph(MarkdownText.AsParagraph(MarkdownText.Escape(text ?? "")));

    private void WriteParagraph(string markdown)
    {
        if (markdown.Length > 0)
        {
            WriteBlock(markdown);
        }
    }

    private void WritePipes(IEnumerable<string> lines)
    {
        _writer.BeginBlock();
        foreach (var line in lines)
        {
            WriteLine(line);
        }
    }

    private void WriteBlock(string markdown)
    {
        _writer.BeginBlock();
        WriteLine(markdown);
    }

    private void WriteLine(string markdown)
    {
        _writer.Line(markdown);
        _listAbove = null;
    }

    private void WriteItems(ItemList list)
    {
        var alternate = _listAbove is { } above && above.Ordered == list.Ordered && !above.Alternate;
        var isTight = IsTight(list);
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (!isTight)
            {
                _writer.BeginBlock();
            }

            _listAbove = null;
            WriteItem(list.Items[i], MarkerOf(list.Ordered, alternate, i + 1), isTight);
        }

        _listAbove = (list.Ordered, alternate);
    }

    private void WriteItem(ValueList<Block> blocks, string marker, bool isTight)
    {
        _writer.OpenItem(marker);
        if (isTight)
        {
            WriteLine(ToMarkdown(((Paragraph)blocks[0]).Inlines));
            foreach (var nested in blocks.Skip(1).Cast<ItemList>())
            {
                WriteItems(nested);
            }
        }
        else
        {
            WriteAll(blocks);
        }

        _writer.CloseItem(marker);
    }

    private static string MarkerOf(bool ordered, bool alternate, int number) => (ordered, alternate) switch
    {
        (true, false) => string.Create(CultureInfo.InvariantCulture, $"{number}. "),
        (true, true) => string.Create(CultureInfo.InvariantCulture, $"{number}) "),
        (false, false) => "- ",
        (false, true) => "* ",
    };

    /// <summary>Whether the items stand without blank lines between them: each is a line, perhaps with such lists under it.</summary>
    private bool IsTight(ItemList list) => list.Items.All(item =>
        item[0] is Paragraph paragraph && ToMarkdown(paragraph.Inlines).Length > 0 && item.Skip(1).All(block => block is ItemList nested && IsTight(nested)));
}

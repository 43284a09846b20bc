using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The blocks of a report as elements of the page, one method a kind.</summary>
internal sealed class HtmlBlocks : BlockVisitor
{
    private readonly Report _report;
    private readonly HtmlWriter _html;
    private readonly CaptionTexts _captions;
    private readonly HtmlTable _table;
    private readonly HtmlInlines _inlines;
    private readonly CaptionPlace _chartCaptions;
    private int _level;

    internal HtmlBlocks(Report report, HtmlWriter html, CaptionPlace chartCaptions, int titleLevel)
    {
        _report = report;
        _html = html;
        _chartCaptions = chartCaptions;
        _level = titleLevel;
        _captions = new CaptionTexts(report);
        _inlines = new HtmlInlines(html, _captions);
        _table = new HtmlTable(report.Labels, html, _captions, _inlines);
    }

    protected internal override void VisitSection(Section section)
    {
        _level++;
        _html.OpenLine("section", ("id", section.Anchor));
        _html.Element(HtmlHeading.OfLevel(_level), section.Title);
        WriteAll(section.Blocks);
        _html.CloseLine("section");
        _level--;
    }

    protected internal override void VisitParagraph(Paragraph paragraph)
    {
        _html.Open("p");
        _inlines.Write(paragraph.Inlines);
        _html.CloseLine("p");
    }

    protected internal override void VisitItemList(ItemList list)
    {
        var element = list.Ordered ? "ol" : "ul";
        _html.OpenLine(element);
        foreach (var item in list.Items)
        {
            _html.Open("li");
            WriteItem(item);
            _html.CloseLine("li");
        }

        _html.CloseLine(element);
    }

    protected internal override void VisitTable(Table table) => _table.Write(table);

    protected internal override void VisitBarChart(BarChart chart) => WriteFigure(chart, marks => SvgBarChart.Draw(chart, marks, _html));

    protected internal override void VisitLineChart(LineChart chart) => WriteFigure(chart, marks => SvgLineChart.Draw(chart, marks, _html));

    private void WriteFigure(Chart chart, Action<IReadOnlyList<AxisMark>> draw)
    {
        _html.OpenLine("figure", ("id", chart.Anchor));
        if (_chartCaptions == CaptionPlace.Above)
        {
            WriteCaption(chart);
        }

        draw(AxisMarks.Of(chart.Axis, _report.Language));
        WriteLegend(chart);
        if (_chartCaptions == CaptionPlace.Below)
        {
            WriteCaption(chart);
        }

        _html.CloseLine("figure");
    }

    private void WriteCaption(Chart chart)
    {
        _html.Open("figcaption");
        _html.Open("strong");
        _html.Text(_captions.LabelOf(chart));
        _html.Close("strong");
        _html.Prose($" {chart.Caption}");
        _html.CloseLine("figcaption");
    }

    private void WriteLegend(Chart chart)
    {
        var titleId = $"{chart.Anchor}_legend";
        _html.OpenLine("div", ("class", "legend"));
        _html.Element("p", chart.LegendTitle, ("id", titleId));
        _html.OpenLine("ol", ("aria-labelledby", titleId));
        foreach (var entry in chart.LegendEntries)
        {
            _html.Element("li", entry);
        }

        _html.CloseLine("ol");
        _html.CloseLine("div");
    }

    /// <summary>A paragraph alone or before nested lists stands in the item itself, so that plain lists are set close.</summary>
    private void WriteItem(ValueList<Block> blocks)
    {
        if (blocks[0] is Paragraph first && blocks.Skip(1).All(block => block is ItemList))
        {
            _inlines.Write(first.Inlines);
            WriteAll(blocks.Skip(1));
        }
        else
        {
            WriteAll(blocks);
        }
    }

    private void WriteAll(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.Accept(this);
        }
    }
}

using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>A table with its caption above, in a frame that scrolls on its own, and its notes and source below.</summary>
/// <remarks>The frame can be focused and has a name, so that keyboards and screen readers reach the part that is cut off.</remarks>
internal sealed class HtmlTable
{
    private readonly ReportLabels _labels;
    private readonly HtmlWriter _html;
    private readonly CaptionTexts _captions;
    private readonly HtmlInlines _inlines;

    internal HtmlTable(ReportLabels labels, HtmlWriter html, CaptionTexts captions, HtmlInlines inlines)
    {
        _labels = labels;
        _html = html;
        _captions = captions;
        _inlines = inlines;
    }

    internal void Write(Table table)
    {
        var captionId = $"{table.Anchor}_caption";
        _html.OpenLine("div", ("class", "table"), ("id", table.Anchor));
        _html.OpenLine("div", ("class", "frame"), ("role", "region"), ("tabindex", "0"), ("aria-labelledby", captionId));
        _html.OpenLine("table");
        WriteCaption(table, captionId);
        WriteHead(table);
        _html.OpenLine("tbody");
        foreach (var row in table.Rows)
        {
            WriteRow(table, row);
        }

        _html.CloseLine("tbody");
        _html.CloseLine("table");
        _html.CloseLine("div");
        WriteNotes(table);
        _html.CloseLine("div");
    }

    private void WriteCaption(Table table, string captionId)
    {
        _html.Open("caption", ("id", captionId));
        _html.Open("span");
        _html.Open("strong");
        _html.Text(_captions.LabelOf(table));
        _html.Close("strong");
        _html.Prose($" {table.Caption}");
        _html.Close("span");
        _html.CloseLine("caption");
    }

    private void WriteHead(Table table)
    {
        _html.OpenLine("thead");
        _html.OpenLine("tr");
        foreach (var column in table.Columns)
        {
            if (column.Kind == ColumnKind.Number)
            {
                _html.Element("th", column.Title, ("scope", "col"), ("class", "number"));
            }
            else
            {
                _html.Element("th", column.Title, ("scope", "col"));
            }
        }

        _html.CloseLine("tr");
        _html.CloseLine("thead");
    }

    private void WriteRow(Table table, Row row)
    {
        if (row.IsTotal)
        {
            _html.OpenLine("tr", ("class", "total"));
        }
        else
        {
            _html.OpenLine("tr");
        }

        for (var i = 0; i < row.Cells.Count; i++)
        {
            WriteCell(table.Columns[i].Kind, row.Cells[i]);
        }

        _html.CloseLine("tr");
    }

    private void WriteCell(ColumnKind kind, Cell cell)
    {
        switch (kind)
        {
            case ColumnKind.Text:
                _html.Open("td");
                break;
            case ColumnKind.RowHeader:
                _html.Open("th", ("scope", "row"));
                break;
            case ColumnKind.Number:
                _html.Open("td", ("class", "number"));
                break;
        }

        WriteLines(cell);
        _html.CloseLine(kind == ColumnKind.RowHeader ? "th" : "td");
    }

    private void WriteLines(Cell cell)
    {
        if (cell.Lines.Count == 1)
        {
            _inlines.Write(cell.Lines[0]);
            return;
        }

        foreach (var line in cell.Lines)
        {
            _html.Open("p");
            _inlines.Write(line);
            _html.Close("p");
        }
    }

    private void WriteNotes(Table table)
    {
        foreach (var note in table.Notes)
        {
            _html.Element("p", note, ("class", "note"));
        }

        if (table.Source is { } source)
        {
            _html.Element("p", $"{_labels.Source}: {source}", ("class", "note"));
        }
    }
}

using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Charts;
using SocialStrategy.Reporting.OpenXml.Packages;
using SocialStrategy.Reporting.OpenXml.Sheets;

namespace SocialStrategy.Reporting.OpenXml.Excel;

/// <summary>The sheets of a report: the contents, then a sheet for each table and chart in reading order, then the data.</summary>
internal sealed class ReportSheets
{
    /// <summary>The caption and the header stay in view.</summary>
    private const int HeaderRow = 2;

    private readonly Report _report;
    private readonly XlsxOptions _options;
    private readonly CaptionTexts _captions;
    private readonly SheetNames _names = new();
    private readonly List<(Sheet Sheet, string Caption)> _sheets = [];

    private ReportSheets(Report report, XlsxOptions options)
    {
        _report = report;
        _options = options;
        _captions = new CaptionTexts(report);
    }

    internal static IReadOnlyList<Sheet> Of(Report report, XlsxOptions options) => new ReportSheets(report, options).All();

    private List<Sheet> All()
    {
        var contents = _names.Give(_report.Labels.Contents);
        foreach (var block in BlockWalker.Walk(_report.Blocks))
        {
            switch (block)
            {
                case Table table:
                    Add(Of(table), table, table.Caption);
                    break;
                case BarChart chart:
                    AddChart(chart, ChartData.Of(chart), sheet => ChartDrawing.Of(chart, sheet, _options.Theme, LanguageTag.Of(_report)), BarHeights.Of(chart));
                    break;
                case LineChart chart:
                    AddChart(chart, ChartData.Of(chart), sheet => ChartDrawing.Of(chart, sheet, _options.Theme, LanguageTag.Of(_report)), ChartAnchor.LinesHeight);
                    break;
            }
        }

        if (_options.Evaluation is { } evaluation)
        {
            _sheets.AddRange(DataSheets.Of(evaluation, _names).Select(sheet => (sheet, "")));
        }

        return [Contents(contents), .. _sheets.Select(each => each.Sheet)];
    }

    private void Add(Sheet sheet, AnchoredBlock block, string caption) => _sheets.Add((sheet, $"{_captions.LabelOf(block)} {caption}"));

    private Sheet Contents(string name)
    {
        IEnumerable<string?> titles = [_report.Title, _report.Subtitle, _report.Publisher];
        return new Sheet(
            name,
            [
                .. titles.OfType<string>().Select(title => (IReadOnlyList<SheetCell>)[new SheetCell(title, CellLook.Title)]),
                .. _sheets.Select(each => (IReadOnlyList<SheetCell>)[new SheetCell(each.Sheet.Name, CellLook.Link) { LinkTo = each.Sheet.Name }, new SheetCell(each.Caption, CellLook.Body)]),
            ]);
    }

    private Sheet Of(Table table) => new(
        _names.Give(_captions.ReferenceTo(table.Anchor)),
        [
            [Title(table, table.Caption)],
            [.. table.Columns.Select(column => new SheetCell(column.Title, column.Kind == ColumnKind.Number ? CellLook.NumberHeader : CellLook.Header))],
            .. table.Rows.Select(row => (IReadOnlyList<SheetCell>)[.. row.Cells.Select((cell, at) => ToCell(cell, table.Columns[at].Kind, row.IsTotal))]),
            .. Notes(table).Select(note => (IReadOnlyList<SheetCell>)[new SheetCell(note, CellLook.Note)]),
        ])
    {
        FrozenRows = HeaderRow,
    };

    private SheetCell ToCell(Cell cell, ColumnKind kind, bool isTotal)
    {
        var text = string.Join('\n', CellLines.Of(cell, _captions));
        var look = (kind == ColumnKind.Number, isTotal) switch
        {
            (false, false) => CellLook.Body,
            (true, false) => CellLook.Number,
            (false, true) => CellLook.Total,
            (true, true) => CellLook.NumberTotal,
        };
        return SheetCell.Of(text, cell.Number, look);
    }

    private IEnumerable<string> Notes(Table table) => table.Source is { } source ? table.Notes.Append($"{_report.Labels.Source}: {source}") : table.Notes;

    private SheetCell Title(AnchoredBlock block, string caption) => new($"{_captions.LabelOf(block)} {caption}", CellLook.Title);

    /// <summary>The legend in a column of its own beside the numbers.</summary>
    private static IEnumerable<IReadOnlyList<SheetCell>> WithLegend(IReadOnlyList<IReadOnlyList<SheetCell>> rows, Chart chart)
    {
        SheetCell[] legend = [new(chart.LegendTitle, CellLook.Header), .. chart.LegendEntries.Select(entry => new SheetCell(entry, CellLook.Body))];
        var empty = Enumerable.Repeat(new SheetCell("", CellLook.Body), rows[0].Count).ToArray();
        return Enumerable.Range(0, Math.Max(rows.Count, legend.Length)).Select(at => (IReadOnlyList<SheetCell>)
            [.. rows.ElementAtOrDefault(at) ?? empty, .. at < legend.Length ? [legend[at]] : Array.Empty<SheetCell>()]);
    }

    private void AddChart(Chart chart, ChartData data, Func<ChartSheet, DocumentFormat.OpenXml.Drawing.Charts.ChartSpace> draw, int millimetres)
    {
        var place = new ChartSheet(_names.Give(_captions.ReferenceTo(chart.Anchor)), HeaderRow, data);
        var anchor = new ChartAnchor(_captions.ReferenceTo(chart.Anchor), chart.Description, data.Series.Count + 3, millimetres);
        var sheet = new Sheet(
            place.Name,
            [
                [Title(chart, chart.Caption)],
                .. WithLegend([.. place.Cells(chart.Axis)], chart),
            ])
        {
            FrozenRows = HeaderRow,
            Draw = part => anchor.Draw(part, draw(place)),
        };
        Add(sheet, chart, chart.Caption);
    }
}

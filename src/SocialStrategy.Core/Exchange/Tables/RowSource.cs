namespace SocialStrategy.Exchange;

/// <summary>A table whose rows another format gives. The first row with content is the header.</summary>
internal sealed class RowSource : TableSource
{
    private readonly IEnumerable<TableRow> _rows;

    internal RowSource(IEnumerable<TableRow> rows) => _rows = rows;

    internal override IEnumerable<RowResult<T>> AllRows<T>(IReadOnlyList<TableColumn> columns, TableReadOptions options, Func<RowCells, T?> read)
        where T : class
    {
        TableHead? head = null;
        TableRow? title = null;
        var (titles, headRow) = (0, 0);
        foreach (var row in _rows.Where(HasContent))
        {
            if (row.Problem is { } problem)
            {
                if (head is null || row.Number >= headRow || problem.Path == "$")
                {
                    yield return Refused(row, problem).Row<T>(content: null);
                }

                if (head is null)
                {
                    yield break;
                }
            }
            else if (head is not null)
            {
                var cells = Filled(row, head);
                yield return cells.Row(read(cells));
            }
            else if (titles < TableHeader.MostTitles && TableHeader.IsTitle(row.Cells.Select(cell => cell.Text), columns))
            {
                (title, titles) = (title ?? row, titles + 1);
            }
            else
            {
                (head, headRow) = (Header(row, columns, out var cells), row.Number);
                if (cells.HasProblems)
                {
                    yield return cells.Row<T>(content: null);
                }

                if (head is null)
                {
                    yield break;
                }
            }
        }

        if (head is null)
        {
            _ = Header(title ?? new TableRow(1, []), columns, out var cells);
            yield return cells.Row<T>(content: null);
        }
    }

    private static bool HasContent(TableRow row) => row.Problem is not null || row.Cells.Any(cell => cell.Problem is not null || IsFilled(cell));

    private static bool IsFilled(TableCell cell) => !string.IsNullOrWhiteSpace(cell.Text);

    private static RowCells Empty(TableRow row, TableHead head)
    {
        var cells = new RowCells(head);
        cells.Begin(new TablePlace(row.Number, row.Number, Column: null, Position: null));
        return cells;
    }

    /// <summary>The head that a row is; null if the rows below cannot be read by it.</summary>
    private static TableHead? Header(TableRow row, IReadOnlyList<TableColumn> columns, out RowCells cells)
    {
        cells = Empty(row, TableHead.None);
        var place = cells.Place;
        cells.Problems.AddRange(row.Cells.Where(cell => cell.Problem is not null).Select(cell => TableProblems.Placed(cell.Problem!, place with { Position = cell.Column })));
        if (cells.HasProblems)
        {
            return null;
        }

        var header = TableHeader.Of([.. row.Cells.Select(cell => (cell.Text, cell.Column - 1))], columns, place);
        cells.Problems.AddRange(header.Problems);
        return header.IsReadable ? new TableHead(columns, header, dotIsDecimal: false) : null;
    }

    private static RowCells Refused(TableRow row, Problem problem)
    {
        var cells = Empty(row, TableHead.None);
        cells.Problems.Add(problem.Path == "$" ? problem : TableProblems.Placed(problem, cells.Place));
        return cells;
    }

    private static RowCells Filled(TableRow row, TableHead head)
    {
        var cells = Empty(row, head);
        foreach (var cell in row.Cells.Where(cell => cell.Problem is not null || IsFilled(cell)))
        {
            if (head.IsUnknown(cell.Column - 1))
            {
                continue;
            }

            if (head.ColumnAt(cell.Column - 1) is not { } column)
            {
                cells.Problems.Add(TableProblems.OutsideOfTable(cells.Place with { Position = cell.Column }, cell.Text));
            }
            else if (cell.Problem is { } problem)
            {
                cells.Refuse(column, problem);
            }
            else
            {
                cells.Put(column, cell);
            }
        }

        return cells;
    }
}

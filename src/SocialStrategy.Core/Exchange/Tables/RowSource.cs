namespace SocialStrategy.Exchange;

/// <summary>A table whose rows another format gives. The first row with content is the header.</summary>
internal sealed class RowSource : TableSource
{
    private readonly IEnumerable<TableRow> _rows;

    internal RowSource(IEnumerable<TableRow> rows) => _rows = rows;

    internal override IEnumerable<RowResult<T>> AllRows<T>(IReadOnlyList<TableColumn> columns, TableReadOptions options, Func<RowCells, T?> read)
        where T : class
    {
        using var rows = _rows.Where(HasContent).GetEnumerator();
        var head = Head(rows, columns, out var header);
        if (header.HasProblems)
        {
            yield return header.Row<T>(content: null);
        }

        while (head is not null && rows.MoveNext())
        {
            if (rows.Current.Problem is not { } problem)
            {
                var cells = Filled(rows.Current, head);
                yield return cells.Row(read(cells));
            }
            else if (rows.Current.Number >= header.Place.Row || problem.Path == "$")
            {
                yield return Refused(rows.Current, problem).Row<T>(content: null);
            }
        }
    }

    /// <summary>Goes to the header, past titles above it; null if the rows below cannot be read.</summary>
    private static TableHead? Head(IEnumerator<TableRow> rows, IReadOnlyList<TableColumn> columns, out RowCells header)
    {
        var (title, titles) = (default(TableRow), 0);
        while (rows.MoveNext())
        {
            var row = rows.Current;
            if (row.Problem is { } problem)
            {
                header = Refused(row, problem);
                return null;
            }

            if (titles == TableHeader.MostTitles || !TableHeader.IsTitle(row.Cells.Select(cell => cell.Text), columns))
            {
                return Header(row, columns, out header);
            }

            (title, titles) = (title ?? row, titles + 1);
        }

        return Header(title ?? new TableRow(1, []), columns, out header);
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

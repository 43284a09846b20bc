namespace SocialStrategy.Exchange;

/// <summary>A table whose rows another format gives. The first row with content is the header.</summary>
internal sealed class RowSource : TableSource
{
    private readonly IEnumerable<TableRow> _rows;

    internal RowSource(IEnumerable<TableRow> rows) => _rows = rows;

    internal override IEnumerable<RowResult<T>> Rows<T>(IReadOnlyList<TableColumn> columns, TableReadOptions options, Func<RowCells, T?> read)
        where T : class
    {
        TableHead? head = null;
        foreach (var row in _rows.Where(HasContent))
        {
            if (row.Problem is null && head is null)
            {
                var header = Header(row, columns);
                if (header.HasProblems)
                {
                    yield return header.Row<T>(content: null);
                    yield break;
                }

                head = new TableHead(columns, Names(row), dotIsDecimal: false);
                continue;
            }

            var cells = row.Problem is { } problem ? Refused(row, problem) : Filled(row, head!);
            yield return cells.Row(cells.HasProblems ? null : read(cells));
            if (row.Problem is not null && head is null)
            {
                yield break;
            }
        }

        if (head is null)
        {
            yield return Header(new TableRow(1, []), columns).Row<T>(content: null);
        }
    }

    private static bool HasContent(TableRow row) => row.Problem is not null || row.Cells.Any(cell => cell.Problem is not null || IsFilled(cell));

    /// <summary>The names of a header with their positions, from 0.</summary>
    private static (string Name, int Position)[] Names(TableRow header) => [.. header.Cells.Where(IsFilled).Select(cell => (cell.Text.Trim(), cell.Column - 1))];

    private static bool IsFilled(TableCell cell) => !string.IsNullOrWhiteSpace(cell.Text);

    private static RowCells Empty(TableRow row, TableHead head)
    {
        var cells = new RowCells(head);
        cells.Begin(new TablePlace(row.Number, row.Number, Column: null, Position: null));
        return cells;
    }

    private static RowCells Header(TableRow row, IReadOnlyList<TableColumn> columns)
    {
        var cells = Empty(row, TableHead.None);
        cells.Problems.AddRange(row.Cells.Where(cell => cell.Problem is not null).Select(cell => TableProblems.Placed(cell.Problem!, cells.Place with { Position = cell.Column })));
        if (!cells.HasProblems)
        {
            cells.Problems.AddRange(TableHeader.Check(Names(row), columns, cells.Place));
        }

        return cells;
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
            if (head.ColumnAt(cell.Column - 1) is not { } column)
            {
                cells.Problems.Add(TableProblems.OutsideOfTable(cells.Place with { Position = cell.Column }, cell.Text));
            }
            else if (cell.Problem is { } problem)
            {
                cells.Problems.Add(TableProblems.Placed(problem, cells.At(column)));
            }
            else
            {
                cells.Put(column, cell);
            }
        }

        return cells;
    }
}

namespace SocialStrategy.Exchange;

/// <summary>A table whose rows another format gives. The first row with content is the header.</summary>
internal sealed class GridInput : ITableInput
{
    private readonly IEnumerable<GridRow> _rows;

    internal GridInput(IEnumerable<GridRow> rows)
    {
        Guard.Against.Null(rows);
        _rows = rows;
    }

    public IEnumerable<CsvRow<T>> Rows<T>(IReadOnlyList<CsvColumn> columns, CsvReadOptions options, Func<CsvCells, T?> read)
        where T : class
    {
        CsvHead? head = null;
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

                head = new CsvHead(columns, Names(row), dotIsDecimal: false);
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
            yield return Header(new GridRow(1, []), columns).Row<T>(content: null);
        }
    }

    private static bool HasContent(GridRow row) => row.Problem is not null || row.Cells.Any(cell => cell.Problem is not null || IsFilled(cell));

    /// <summary>The names of a header with their positions, from 0.</summary>
    private static (string Name, int Position)[] Names(GridRow header) => [.. header.Cells.Where(IsFilled).Select(cell => (cell.Text.Trim(), cell.Column - 1))];

    private static bool IsFilled(GridCell cell) => !string.IsNullOrWhiteSpace(cell.Text);

    private static CsvCells Empty(GridRow row, CsvHead head)
    {
        var cells = new CsvCells(head);
        cells.Begin(new CsvPlace(row.Number, row.Number, Column: null, Position: null));
        return cells;
    }

    private static CsvCells Header(GridRow row, IReadOnlyList<CsvColumn> columns)
    {
        var cells = Empty(row, CsvHead.None);
        cells.Problems.AddRange(row.Cells.Where(cell => cell.Problem is not null).Select(cell => CsvProblems.Placed(cell.Problem!, cells.Place with { Position = cell.Column })));
        if (!cells.HasProblems)
        {
            cells.Problems.AddRange(CsvHeader.Check(Names(row), columns, cells.Place));
        }

        return cells;
    }

    private static CsvCells Refused(GridRow row, Problem problem)
    {
        var cells = Empty(row, CsvHead.None);
        cells.Problems.Add(problem.Path == "$" ? problem : CsvProblems.Placed(problem, cells.Place));
        return cells;
    }

    private static CsvCells Filled(GridRow row, CsvHead head)
    {
        var cells = Empty(row, head);
        foreach (var cell in row.Cells.Where(cell => cell.Problem is not null || IsFilled(cell)))
        {
            if (head.ColumnAt(cell.Column - 1) is not { } column)
            {
                cells.Problems.Add(CsvProblems.OutsideOfTable(cells.Place with { Position = cell.Column }, cell.Text));
            }
            else if (cell.Problem is { } problem)
            {
                cells.Problems.Add(CsvProblems.Placed(problem, cells.At(column)));
            }
            else
            {
                cells.Put(column, cell);
            }
        }

        return cells;
    }
}

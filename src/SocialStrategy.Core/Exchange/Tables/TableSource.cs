namespace SocialStrategy.Exchange;

/// <summary>A table to be read, from whatever format: the doors of the tables read it with one strictness and one list of problems.</summary>
/// <remarks><see cref="CsvTables.Open"/> opens a CSV file; <see cref="FromRows"/> takes the rows of any other format, such as a workbook.</remarks>
public abstract class TableSource
{
    private protected TableSource()
    {
    }

    /// <summary>Creates a source from rows. The line of a problem is the number of the row.</summary>
    /// <param name="rows">The rows, the first with content holds the names of the columns; enumerated once, while the table is read.</param>
    /// <returns>The source, which can be read once.</returns>
    public static TableSource FromRows(IEnumerable<TableRow> rows) => new RowSource(Guard.Against.Null(rows));

    /// <summary>The rows of a table as something else, each with its problems. Rows are read as they are asked for; one whose cells have a problem is not.</summary>
    internal IEnumerable<RowResult<T>> Rows<T>(IReadOnlyList<TableColumn> columns, TableReadOptions options, Func<RowCells, T?> read)
        where T : class => AllRows(columns, options, cells => cells.HasProblems ? null : read(cells));

    /// <summary>As <see cref="Rows"/>, but reads rows whose cells have a problem, too.</summary>
    internal abstract IEnumerable<RowResult<T>> AllRows<T>(IReadOnlyList<TableColumn> columns, TableReadOptions options, Func<RowCells, T?> read)
        where T : class;
}

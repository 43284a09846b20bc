namespace SocialStrategy.Exchange;

/// <summary>Where the rows of a table come from.</summary>
internal interface ITableInput
{
    /// <summary>The rows of a table as something else, each with its problems. Rows are read as they are asked for.</summary>
    IEnumerable<CsvRow<T>> Rows<T>(IReadOnlyList<CsvColumn> columns, CsvReadOptions options, Func<CsvCells, T?> read)
        where T : class;
}

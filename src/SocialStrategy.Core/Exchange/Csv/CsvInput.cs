namespace SocialStrategy.Exchange;

/// <summary>A table that is a CSV file.</summary>
internal sealed class CsvInput : ITableInput
{
    private readonly Stream _stream;

    internal CsvInput(Stream stream)
    {
        Guard.Against.Null(stream);
        _stream = stream;
    }

    public IEnumerable<CsvRow<T>> Rows<T>(IReadOnlyList<CsvColumn> columns, CsvReadOptions options, Func<CsvCells, T?> read)
        where T : class => CsvFile.Rows(_stream, columns, options, read);
}

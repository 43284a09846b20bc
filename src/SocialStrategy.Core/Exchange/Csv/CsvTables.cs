using CsvHelper;

namespace SocialStrategy.Exchange;

/// <summary>Any CSV file as rows of cells, for showing a file as it came.</summary>
public static class CsvTables
{
    /// <summary>
    /// Gives the rows of a file, whatever its columns are called. Encoding and separator are found out as every reader of CSV here does it, and the rows have
    /// the numbers that stand in the paths of <see cref="Problem"/>, so that a problem can be shown beside its cell.
    /// </summary>
    /// <param name="stream">The file; it stays open. It is read while the rows are enumerated, once.</param>
    /// <param name="options">How large the file may be; no row is given behind <see cref="CsvReadOptions.MaxRows"/>.</param>
    /// <returns>
    /// The rows with all their cells as text, the first with the names of the columns. A row with a stray quote has a problem and what could be read of it;
    /// a file that cannot be read further ends with such a row.
    /// </returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IEnumerable<GridRow> Rows(Stream stream, CsvReadOptions options)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(options);
        return AllRows(stream, options);
    }

    private static IEnumerable<GridRow> AllRows(Stream stream, CsvReadOptions options)
    {
        using var source = CsvSource.Of(stream);
        var malformed = new HashSet<long>();
        using var reader = CsvReader.Create(
            source.Stream,
            CsvReaderOptions.Default with
            {
                Separator = source.Separator,
                Encoding = source.Encoding,
                MaxRecordSize = options.MaxRowBytes,
                OnMalformedRecord = record => malformed.Add(record.RecordNumber),
            },
            leaveOpen: true);
        var isOver = false;
        for (var number = 1; !isOver && Next(reader, number, out isOver) is { } row && row.Number <= options.MaxRows + 1L; number = row.Number + 1)
        {
            yield return malformed.Remove(row.Number) ? row with { Problem = Malformed(row.Number) } : row;
        }
    }

    /// <summary>The next row; null at the end of the file.</summary>
    private static GridRow? Next(CsvReader reader, int number, out bool isOver)
    {
        isOver = false;
        try
        {
            if (number == 1)
            {
                return Row(1, reader.Headers);
            }

            return reader.Read() ? Row(int.CreateSaturating(reader.RowNumber + 1), Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)) : null;
        }
        catch (CsvFormatException)
        {
            isOver = true;
            return new GridRow(number, []) { Problem = Malformed(number) };
        }
    }

    private static GridRow Row(int number, IEnumerable<string> texts) => new(number, texts.Select((text, at) => new GridCell(at + 1, text)).ToValueList());

    private static Problem Malformed(int number) => CsvProblems.Malformed(new CsvPlace(number, number, Column: null, Position: null));
}

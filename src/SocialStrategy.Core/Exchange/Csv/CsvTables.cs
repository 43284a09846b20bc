using CsvHelper;
using SocialStrategy.Values;

namespace SocialStrategy.Exchange.Csv;

/// <summary>Any CSV file as rows of cells, for showing a file as it came.</summary>
public static class CsvTables
{
    /// <summary>
    /// Gives the rows of a file, whatever its columns are called. Encoding and separator are found out as every reader of CSV here does it, and the rows have
    /// the numbers that stand in the paths of <see cref="Problem"/>, so that a problem can be shown beside its cell.
    /// </summary>
    /// <param name="stream">The file; it stays open. It is read while the rows are enumerated, once.</param>
    /// <param name="options">How large the file may be; no row is given behind <see cref="CsvReadOptions.MaxRows"/>.</param>
    /// <returns>The rows with all their cells as text, the first with the names of the columns. A file that cannot be read further ends with a row that has a problem.</returns>
    public static IEnumerable<GridRow> Rows(Stream stream, CsvReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        return AllRows(stream, options);
    }

    private static IEnumerable<GridRow> AllRows(Stream stream, CsvReadOptions options)
    {
        var source = CsvSource.Of(stream);
        using var reader = CsvReader.Create(
            source.Stream,
            CsvReaderOptions.Default with { Separator = source.Separator, Encoding = source.Encoding, MaxRecordSize = options.MaxRowBytes, TrackLineNumbers = true },
            leaveOpen: true);
        var row = Next(reader, 1);
        while (row is not null && row.Number <= options.MaxRows + 1L)
        {
            yield return row;
            row = row.Problem is null ? Next(reader, row.Number + 1) : null;
        }
    }

    /// <summary>The next row; null at the end of the file.</summary>
    private static GridRow? Next(CsvReader reader, int number)
    {
        try
        {
            if (number == 1)
            {
                reader.ReadHeader();
                return Row(1, reader.Headers);
            }

            return reader.Read() ? Row(int.CreateSaturating(reader.RowNumber + 1), Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)) : null;
        }
        catch (CsvFormatException)
        {
            return new GridRow(number, []) { Problem = CsvProblems.Malformed(new CsvPlace(number, number, Column: null, Position: null)) };
        }
    }

    private static GridRow Row(int number, IEnumerable<string> texts) => new(number, texts.Select((text, at) => new GridCell(at + 1, text)).ToValueList());
}

using CsvHelper;

namespace SocialStrategy.Exchange;

/// <summary>Tables as CSV, read and written; the profiles and the rules for numbers are described in <c>docs/formats/csv.md</c>.</summary>
public static class CsvTables
{
    private static readonly CsvWriterOptions ExcelPl = CsvWriterOptions.Default with { Separator = ';', WriteByteOrderMark = true };

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table, such as <see cref="ObservationsTable.Create"/> gives it.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="profile">For whom the file is.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(TableData table, Stream stream, CsvProfile profile)
    {
        Guard.Against.Null(table);
        Guard.Against.Null(stream);
        var options = profile switch
        {
            CsvProfile.OpenData => CsvWriterOptions.Default,
            CsvProfile.ExcelPl => ExcelPl,
        };
        using var writer = CsvWriter.Create(stream, options, leaveOpen: true);
        writer.WriteHeader([.. table.Columns]);
        foreach (var row in table.Rows)
        {
            var fields = new string?[table.Columns.Count];
            foreach (var cell in row.Cells)
            {
                fields[cell.Column - 1] = Text(cell, profile);
            }

            writer.WriteRecord(fields);
        }
    }

    /// <summary>Opens a file for the doors of the tables, such as <see cref="ObservationsTable.Read"/>.</summary>
    /// <remarks>Encoding, separator and numbers are read by the rules of <c>docs/formats/csv.md</c>. Memory does not grow with the file.</remarks>
    /// <param name="stream">The file; it stays open. It is read while the table is read.</param>
    /// <returns>The source, which can be read once.</returns>
    public static TableSource Open(Stream stream) => new CsvFileSource(Guard.Against.Null(stream));

    /// <summary>
    /// Gets the rows of a file, whatever its columns are called, for showing a file as it came. Encoding and separator are found out as every reader of CSV
    /// here does it, and the rows have the numbers that stand in the paths of <see cref="Problem"/>, so that a problem can be shown beside its cell.
    /// </summary>
    /// <param name="stream">The file; it stays open. It is read while the rows are enumerated, once.</param>
    /// <param name="options">How large the file may be; no row is given behind <see cref="TableReadOptions.MaxRows"/>.</param>
    /// <returns>
    /// The rows with all their cells as text, the first with the names of the columns. A row with a stray quote has a problem and what could be read of it;
    /// a file that cannot be read further ends with such a row.
    /// </returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IEnumerable<TableRow> Rows(Stream stream, TableReadOptions options)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(options);
        return AllRows(stream, options);
    }

    private static IEnumerable<TableRow> AllRows(Stream stream, TableReadOptions options)
    {
        using var source = CsvSource.Of(stream, columns: []);
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
    private static TableRow? Next(CsvReader reader, int number, out bool isOver)
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
            return new TableRow(number, []) { Problem = Malformed(number) };
        }
    }

    private static TableRow Row(int number, IEnumerable<string> texts) => new(number, texts.Select((text, at) => new TableCell(at + 1, text)).ToValueList());

    private static Problem Malformed(int number) => TableProblems.Malformed(new TablePlace(number, number, Column: null, Position: null));

    private static string Text(TableCell cell, CsvProfile profile) => cell switch
    {
        { Number: not null } when profile == CsvProfile.ExcelPl => cell.Text.Replace('.', ','),
        { Number: not null } or { Format: CellFormat.Date } => cell.Text,
        _ => CsvGuard.Shielded(cell.Text),
    };

    private sealed class CsvFileSource(Stream stream) : TableSource
    {
        internal override IEnumerable<RowResult<T>> AllRows<T>(IReadOnlyList<TableColumn> columns, TableReadOptions options, Func<RowCells, T?> read)
            where T : class => CsvFile.Rows(stream, columns, options, read);
    }
}

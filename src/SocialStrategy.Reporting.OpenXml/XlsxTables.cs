using SocialStrategy.Exchange;
using SocialStrategy.Reporting.OpenXml.Reading;
using SocialStrategy.Reporting.OpenXml.Sheets;
using SocialStrategy.Reporting.OpenXml.Tables;

namespace SocialStrategy.Reporting.OpenXml;

/// <summary>Tables as workbooks, written and read.</summary>
/// <remarks>
/// Numbers are numbers, days are days, everything else is text, whatever it looks like: no text becomes a formula, and codes keep their zeros. Numbers
/// of more than 15 digits are text, because spreadsheet programs would round them. The same content gives the same bytes. Of a text longer than the
/// 32,767 characters that a cell can hold the end is replaced by an ellipsis.
/// </remarks>
public static class XlsxTables
{
    /// <summary>Writes a workbook with a sheet for each table, named like it; its title is that of the first table.</summary>
    /// <param name="tables">The tables, such as <see cref="ObservationsTable.Create"/> gives them; at least one, each with a name of its own.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="ArgumentException">There is no table, or two have the same name.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(ValueList<TableData> tables, Stream stream)
    {
        Guard.Against.Null(stream);
        Guard.Against.NullOrEmpty(tables, nameof(tables), "There is no table. Name at least one.");
        if (tables.GroupBy(table => table.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two tables have the name '{twice.Key}'. A sheet needs a name of its own.", nameof(tables));
        }

        TableFile.Write(stream, tables[0].Title, [.. tables.Select(table => TableSheet.Of(table.Name, table))]);
    }

    /// <summary>
    /// Opens a sheet for the doors of the tables, such as <see cref="ObservationsTable.Read"/>, which so read XLSX with the same strictness and the same
    /// problems as CSV. How cells are read is written in <c>docs/formats/xlsx.md</c>.
    /// </summary>
    /// <param name="stream">The workbook; it stays open. It is read while the table is read.</param>
    /// <param name="sheet">The name of the sheet; null for the only visible one.</param>
    /// <param name="options">How large the workbook may be.</param>
    /// <returns>The source, which can be read once.</returns>
    public static TableSource Open(Stream stream, string? sheet, XlsxReadOptions options) => TableSource.FromRows(Rows(stream, sheet, options));

    /// <summary>Gets the rows of a sheet, whatever its columns are called, for showing a file as it came.</summary>
    /// <param name="stream">The workbook; it stays open. It is read while the rows are enumerated, once.</param>
    /// <param name="sheet">The name of the sheet; null for the only visible one.</param>
    /// <param name="options">How large the workbook may be.</param>
    /// <returns>The rows; what keeps the file from being read, wholly or from a row on, is the problem of the last one.</returns>
    /// <exception cref="IOException">The stream cannot be read; thrown while enumerating.</exception>
    public static IEnumerable<TableRow> Rows(Stream stream, string? sheet, XlsxReadOptions options)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(options);
        return SheetRows.Of(stream, sheet, beside: null, options);
    }
}

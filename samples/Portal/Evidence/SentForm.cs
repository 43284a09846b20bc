using SocialStrategy.Collection;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting.OpenXml;

namespace SocialStrategy.Samples.Portal.Evidence;

/// <summary>A file that a realizer sent, read: its rows as they are, and what the library makes of them.</summary>
internal sealed record SentForm(ValueList<TableRow> Rows, ReadResult<FilledForm> Read)
{
    private const int Mebibyte = 1024 * 1024;

    private static readonly TableReadOptions Csv = TableReadOptions.Default with { MaxRows = 5_000, MaxProblems = 200 };

    private static readonly XlsxReadOptions Xlsx = XlsxReadOptions.Default with { MaxBytes = MaxBytes, MaxUnpackedBytes = 32 * Mebibyte, MaxRows = 5_000, MaxCells = 200_000 };

    /// <summary>How large a file may be.</summary>
    internal const int MaxBytes = 4 * Mebibyte;

    /// <summary>The endings of the files that are read.</summary>
    internal static IReadOnlyList<string> Extensions { get; } = [".csv", ".xlsx"];

    /// <summary>Reads a file against what was sent out.</summary>
    internal static SentForm Of(byte[] content, string extension, CollectionPlan plan)
    {
        var rows = Grid(content, extension).ToValueList();
        using var stream = new MemoryStream(content);
        return new SentForm(rows, IsWorkbook(extension) ? FormsTable.Read(TableSource.FromRows(rows), plan, Csv) : FormsTable.Read(CsvTables.Open(stream), plan, Csv));
    }

    private static IEnumerable<TableRow> Grid(byte[] content, string extension)
    {
        using var stream = new MemoryStream(content);
        foreach (var row in IsWorkbook(extension) ? XlsxTables.Rows(stream, FormsXlsx.SheetName, Xlsx) : CsvTables.Rows(stream, Csv))
        {
            yield return row;
        }
    }

    private static bool IsWorkbook(string extension) => string.Equals(extension, ".xlsx", StringComparison.OrdinalIgnoreCase);
}

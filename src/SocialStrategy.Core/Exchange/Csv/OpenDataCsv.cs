using CsvHelper;

namespace SocialStrategy.Exchange.Csv;

/// <summary>The open-data profile of every CSV file: RFC 4180, UTF-8 without byte order mark, comma, one header row.</summary>
internal static class OpenDataCsv
{
    /// <summary>What a spreadsheet takes for the start of a formula.</summary>
    private const string FormulaStarts = "=+-@\t\r";

    internal static void Write(Stream stream, string[] header, IEnumerable<string?[]> rows)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = CsvWriter.Create(stream, leaveOpen: true);
        writer.WriteHeader(header);
        foreach (var row in rows)
        {
            string?[] cells = [.. row.Select(Harmless)];
            writer.WriteRecord(cells);
        }
    }

    /// <summary>A text that a spreadsheet would run as a formula gets an apostrophe in front; negative numbers and a lone hyphen are none.</summary>
    private static string? Harmless(string? cell) =>
        cell is { Length: > 0 } && FormulaStarts.Contains(cell[0], StringComparison.Ordinal) && !IsNoFormula(cell) ? $"'{cell}" : cell;

    private static bool IsNoFormula(string cell) =>
        cell[0] == '-' && cell.Skip(1).All(character => char.IsAsciiDigit(character) || character is '.' or '/');
}

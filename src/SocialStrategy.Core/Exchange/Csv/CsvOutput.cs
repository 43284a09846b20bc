using System.Globalization;
using CsvHelper;

namespace SocialStrategy.Exchange;

/// <summary>Writes a table in one of the profiles. Cells are texts, numbers, days or null for empty ones.</summary>
internal static class CsvOutput
{
    private static readonly CsvWriterOptions ExcelPl = CsvWriterOptions.Default with { Separator = ';', WriteByteOrderMark = true };

    internal static void Write(Stream stream, CsvProfile profile, IReadOnlyList<CsvColumn> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var options = profile switch
        {
            CsvProfile.OpenData => CsvWriterOptions.Default,
            CsvProfile.ExcelPl => ExcelPl,
        };
        using var writer = CsvWriter.Create(stream, options, leaveOpen: true);
        writer.WriteHeader([.. columns.Select(column => column.Name)]);
        foreach (var row in rows)
        {
            writer.WriteRecord([.. row.Select(cell => Text(cell, profile))]);
        }
    }

    private static string? Text(object? cell, CsvProfile profile) => cell switch
    {
        string text => CsvGuard.Shielded(text),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number when profile == CsvProfile.OpenData => number.ToString(format: null, CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture).Replace('.', ','),
        _ => null,
    };
}

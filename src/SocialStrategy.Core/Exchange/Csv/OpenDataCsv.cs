using CsvHelper;

namespace SocialStrategy.Exchange.Csv;

/// <summary>The open-data profile of every CSV file: RFC 4180, UTF-8 without byte order mark, comma, one header row.</summary>
internal static class OpenDataCsv
{
    private const char Shield = '\'';

    internal static void Write(Stream stream, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string?>> rows)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = CsvWriter.Create(stream, CsvWriterOptions.Default, leaveOpen: true);
        writer.WriteHeader([.. header]);
        foreach (var row in rows)
        {
            writer.WriteRecord([.. row.Select(Shielded)]);
        }
    }

    /// <summary>A field as a spreadsheet may read it: text that it would run as a formula gets an apostrophe in front; a negative number does not.</summary>
    private static string? Shielded(string? field) =>
        field is { Length: > 0 } && field[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !IsNumber(field) ? Shield + field : field;

    /// <summary>Whether a field is a negative number or fraction as this library writes them ("-3", "-0.5", "-1/3"), or a hyphen alone.</summary>
    private static bool IsNumber(string field) =>
        field[0] == '-' && field.Skip(1).All(character => char.IsAsciiDigit(character) || character is '.' or '/');
}

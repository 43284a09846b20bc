using CsvHelper;

namespace SocialStrategy.Exchange.Csv;

/// <summary>The open-data profile of every CSV file: RFC 4180, UTF-8 without byte order mark, comma, one header row.</summary>
internal static class OpenDataCsv
{
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape };

    internal static void Write(Stream stream, string[] header, IEnumerable<string?[]> rows)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = CsvWriter.Create(stream, Options, leaveOpen: true);
        writer.WriteHeader(header);
        foreach (var row in rows)
        {
            writer.WriteRecord(row);
        }
    }
}

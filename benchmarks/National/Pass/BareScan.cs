using System.Buffers.Text;
using System.Text;
using CsvHelper;
using SocialStrategy.National.Country;

namespace SocialStrategy.National.Pass;

/// <summary>The limit: CsvHelper alone over the same files on as many cores, every field as text and the numbers as numbers; broken rows are passed over.</summary>
/// <param name="folder">The country.</param>
internal sealed class BareScan(CountryFolder folder)
{
    /// <summary>Reads everything.</summary>
    /// <returns>The sum of all numbers, so that nothing can be left out.</returns>
    internal decimal Run() => folder.Gminas().AsParallel().Select(gmina => Directory.EnumerateFiles(gmina, "*.csv").Sum(Sum)).Sum();

    private static decimal Sum(string path)
    {
        using var stream = File.OpenRead(path);
        using var reader = CsvReader.Create(stream, CsvReaderOptions.Default with { OnMalformedRecord = _ => { } });
        var sum = 0m;
        try
        {
            reader.ReadHeader();
            var number = reader.TryGetFieldIndex("value", out var index) ? index : -1;
            while (reader.Read())
            {
                for (var field = 0; field < reader.FieldCount; field++)
                {
                    sum += field == number
                        ? Utf8Parser.TryParse(reader.GetSpan(field), out decimal value, out _) ? value : 0
                        : Encoding.UTF8.GetString(reader.GetSpan(field)).Length;
                }
            }
        }
        catch (CsvFormatException)
        {
            return sum;
        }

        return sum;
    }
}

using System.Buffers.Text;
using System.Text;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using SocialStrategy.Exchange;

namespace SocialStrategy.Benchmarks;

/// <summary>Some 30,000 observations, each row checked and given a meaning, beside CsvHelper alone that takes every field as text and the numbers as numbers.</summary>
public class CsvReading
{
    private const string NumberColumn = "value";

    private readonly byte[] _file = Inputs.ManyObservations();

    [Benchmark(Baseline = true)]
    public decimal BareScan()
    {
        using var stream = new MemoryStream(_file);
        using var reader = CsvReader.Create(stream, CsvReaderOptions.Default);
        reader.ReadHeader();
        var number = reader.GetFieldIndex(NumberColumn);
        var sum = 0m;
        while (reader.Read())
        {
            for (var field = 0; field < reader.FieldCount; field++)
            {
                if (field == number)
                {
                    sum += Utf8Parser.TryParse(reader.GetSpan(field), out decimal value, out _) ? value : 0;
                }
                else
                {
                    sum += Encoding.UTF8.GetString(reader.GetSpan(field)).Length;
                }
            }
        }

        return sum;
    }

    [Benchmark]
    public decimal Library()
    {
        using var stream = new MemoryStream(_file);
        return ObservationsTable.ReadRows(CsvTables.Open(stream), TableReadOptions.Default).Sum(row => row.Content?.Value?.Number ?? 0);
    }
}

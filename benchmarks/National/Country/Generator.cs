using System.Text.Json;
using SocialStrategy.Exchange;

namespace SocialStrategy.National.Country;

/// <summary>Writes a country, a gmina at a time on each core.</summary>
internal static class Generator
{
    /// <summary>Writes all files.</summary>
    /// <param name="size">How large the country is.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="broken">How many gminas have a broken file; they are spread over the country.</param>
    /// <param name="progress">Told after each gmina.</param>
    internal static void Write(CountrySize size, CountryFolder folder, int broken, Progress progress)
    {
        Directory.CreateDirectory(folder.Root);
        var strategy = new CommonStrategy(size);
        var year = new CountryYear(strategy, new Noise(size.Seed));
        Parallel.ForEach(Gmina.Of(size), gmina =>
        {
            Write(gmina, size, strategy, year, folder.Of(gmina));
            progress.Add(1);
        });
        for (var number = 0; number < broken; number++)
        {
            Break(Gmina.Of(size).ElementAt((int)((number + 0.5) * size.Gminas / broken)), number, folder);
        }

        File.WriteAllText(folder.SizeFile, JsonSerializer.Serialize(size));
    }

    internal static CountrySize SizeOf(CountryFolder folder) =>
        JsonSerializer.Deserialize<CountrySize>(File.ReadAllText(folder.SizeFile)) ?? throw new InvalidOperationException($"{folder.SizeFile} tells no size.");

    private static void Write(Gmina gmina, CountrySize size, CommonStrategy common, CountryYear country, string folder)
    {
        Directory.CreateDirectory(folder);
        var strategy = common.Of(gmina);
        using (var file = File.Create(Path.Combine(folder, CountryFolder.Strategy)))
        {
            StrategyJson.Write(strategy, file);
        }

        foreach (var year in Enumerable.Range(CountrySize.FirstYear, size.Years))
        {
            var monitoring = new StrategyMonitoring(strategy, [country.Of(gmina, strategy.Code, year)]);
            using var observations = File.Create(Path.Combine(folder, CountryFolder.Observations(year)));
            CsvTables.Write(ObservationsTable.Create(monitoring), observations, CsvProfile.OpenData);
            using var assessments = File.Create(Path.Combine(folder, CountryFolder.Assessments(year)));
            CsvTables.Write(AssessmentsTable.Create(monitoring), assessments, CsvProfile.OpenData);
        }
    }

    /// <summary>Damages the file of the first year in one of three ways: cut off, a quote that is never closed, a word where a number belongs.</summary>
    private static void Break(Gmina gmina, int way, CountryFolder folder)
    {
        var path = Path.Combine(folder.Of(gmina), CountryFolder.Observations(CountrySize.FirstYear));
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, (way % 3) switch
        {
            0 => bytes[..(bytes.Length / 2)],
            1 => [.. bytes, .. "1.1,\"1.1.W1,\r\n"u8],
            _ => [.. bytes, .. ",,dopisek,2014,,,,wiele,,,reported,false,\r\n"u8],
        });
    }
}

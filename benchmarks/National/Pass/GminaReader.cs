using System.Globalization;
using SocialStrategy.National.Country;

namespace SocialStrategy.National.Pass;

/// <summary>Reads all years of a gmina. A year with a broken file is told and left out whole; the others count.</summary>
/// <param name="size">How large the country is.</param>
/// <param name="index">Where each code stands.</param>
internal sealed class GminaReader(CountrySize size, CountryIndex index)
{
    internal GminaTotals Read(string folder)
    {
        var voivodeship = (int.Parse(Path.GetFileName(folder)[..2], CultureInfo.InvariantCulture) / 2) - 1;
        var gmina = new GminaTotals(voivodeship, new Cell[size.Years * index.Indicators], new Ratings[size.Years * index.Goals]);
        for (var year = 0; year < size.Years; year++)
        {
            Read(folder, year, gmina);
        }

        return gmina;
    }

    private void Read(string folder, int year, GminaTotals gmina)
    {
        var file = new YearFile(index);
        if (Read(folder, CountryFolder.Observations(CountrySize.FirstYear + year), file.ReadObservations, gmina)
            & Read(folder, CountryFolder.Assessments(CountrySize.FirstYear + year), file.ReadAssessments, gmina))
        {
            gmina.Rows += file.Rows;
            file.Cells.CopyTo(gmina.Cells.AsSpan(year * index.Indicators));
            file.Ratings.CopyTo(gmina.Ratings.AsSpan(year * index.Goals));
            gmina.Findings[Finding(year, "SSA101")] = file.WrongTotals;
            gmina.Findings[Finding(year, "SSA302")] = file.ImpossibleShares;
        }
    }

    private static string Finding(int year, string code) => string.Create(CultureInfo.InvariantCulture, $"{CountrySize.FirstYear + year} {code}");

    private static bool Read(string folder, string name, Func<Stream, Problem?> read, GminaTotals gmina)
    {
        var path = Path.Combine(folder, name);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            gmina.Files++;
            gmina.Bytes += stream.Length;
            var problem = read(stream);
            if (problem is not null)
            {
                gmina.Broken.Add(new BrokenFile(Name(path), problem.Code, problem.Path));
            }

            return problem is null;
        }
        catch (IOException exception)
        {
            gmina.Broken.Add(new BrokenFile(Name(path), exception.GetType().Name, "$"));
            return false;
        }
    }

    private static string Name(string path) => Path.Combine(Path.GetFileName(Path.GetDirectoryName(path)) ?? "", Path.GetFileName(path));
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Npgsql;
using SocialStrategy.National.Country;
using SocialStrategy.National.Pass;

namespace SocialStrategy.National.Sql;

/// <summary>The same files in PostgreSQL, and the same totals by SQL.</summary>
/// <param name="connection">An open connection to a database of which nothing else is needed.</param>
[SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "The queries are files of this program, the one name in them is a folder that it made.")]
internal sealed class CountryDatabase(NpgsqlConnection connection)
{
    /// <summary>Copies the files of every gmina as they are; those that a pass could not read are left out, as it left them out.</summary>
    internal void Load(CountryFolder folder, CountrySize size, IReadOnlySet<string> broken)
    {
        Execute(Text("load"));
        var gminas = folder.Gminas().ToList();
        var progress = new Progress("Gminas loaded", gminas.Count);
        foreach (var gmina in gminas)
        {
            Execute($"SET country.teryt = '{Path.GetFileName(gmina)}'");
            foreach (var year in Enumerable.Range(CountrySize.FirstYear, size.Years).Where(year => !broken.Contains(Path.Combine(Path.GetFileName(gmina), CountryFolder.Observations(year)))))
            {
                Copy("observations (goal, indicator, name, period, realizer, category, part, value, text, unit, status, approximate, note)", Path.Combine(gmina, CountryFolder.Observations(year)));
                Copy("assessments (goal, direction, title, period, scale, level, label)", Path.Combine(gmina, CountryFolder.Assessments(year)));
            }

            progress.Add(1);
        }
    }

    /// <summary>Compares every number of the pass with the one that SQL gives.</summary>
    /// <returns>What was compared, how many numbers there are, and how many differ.</returns>
    internal IEnumerable<(string What, int Compared, int Different)> Compare(Totals totals, CountrySize size, CountryIndex index)
    {
        var (cells, ratings, findings) = (Rows("totals"), Rows("ratings"), Rows("findings"));
        var goals = index.Common.Goals.Index().ToDictionary(each => each.Item.Text, each => each.Index, StringComparer.Ordinal);
        yield return ("Totals by voivodeship, year and indicator: sum, values, contributions, missing", cells.Count * 4, cells.Sum(row =>
        {
            var cell = totals.Cells[(Place(row, size) * size.Indicators) + index.Of(new SocialStrategy.ItemCode((string)row[2]))!.Value];
            return Differences((cell.Sum, row[3]), (cell.Values, row[4]), (cell.Contributions, row[5]), (cell.Missing, row[6]));
        }));
        yield return ("Ratings by voivodeship, year and goal: sum, values", ratings.Count * 2, ratings.Sum(row =>
        {
            var rating = totals.Ratings[(Place(row, size) * index.Goals) + goals[(string)row[2]]];
            return Differences((rating.Sum, row[3]), (rating.Count, row[4]));
        }));
        yield return ("Findings by code", findings.Count, findings.Sum(row => Differences((totals.FindingsOf((string)row[0]), row[1]))));
    }

    private static int Place(object[] row, CountrySize size) =>
        (((int.Parse((string)row[0], CultureInfo.InvariantCulture) / 2) - 1) * size.Years) + ((short)row[1] - CountrySize.FirstYear);

    private static int Differences(params ReadOnlySpan<(decimal Ours, object Theirs)> numbers)
    {
        var different = 0;
        foreach (var (ours, theirs) in numbers)
        {
            different += ours == Convert.ToDecimal(theirs, CultureInfo.InvariantCulture) ? 0 : 1;
        }

        return different;
    }

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(CountryDatabase).Assembly.GetManifestResourceStream($"SocialStrategy.National.Sql.{name}.sql")!);
        return reader.ReadToEnd();
    }

    private void Copy(string table, string file)
    {
        using var target = connection.BeginTextImport($"COPY {table} FROM STDIN (FORMAT csv, HEADER)");
        target.Write(File.ReadAllText(file));
    }

    private List<object[]> Rows(string query)
    {
        using var command = new NpgsqlCommand(Text(query), connection) { CommandTimeout = 0 };
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    private void Execute(string text)
    {
        using var command = new NpgsqlCommand(text, connection);
        command.ExecuteNonQuery();
    }
}

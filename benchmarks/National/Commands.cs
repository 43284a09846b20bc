using System.CommandLine;
using System.Globalization;
using Npgsql;
using SocialStrategy.National.Country;
using SocialStrategy.National.Measures;
using SocialStrategy.National.Pass;
using SocialStrategy.National.Reports;
using SocialStrategy.National.Sql;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting;

namespace SocialStrategy.National;

/// <summary>The commands of the command line.</summary>
internal static class Commands
{
    internal static Command Generate()
    {
        var (folder, broken) = (Folder(), new Option<int>("--broken") { Description = "How many gminas have a broken file." });
        var (gminas, years, indicators, realizers, seed) = (
            Number("--gminas", CountrySize.Poland.Gminas),
            Number("--years", CountrySize.Poland.Years),
            Number("--indicators", CountrySize.Poland.Indicators),
            Number("--realizers", CountrySize.Poland.Realizers),
            Number("--seed", CountrySize.Poland.Seed));
        var command = new Command("generate", "Writes the country as strategies in JSON and observations and ratings in tidy CSV.") { folder, gminas, years, indicators, realizers, seed, broken };
        command.SetAction(parsed =>
        {
            var size = new CountrySize(parsed.GetValue(gminas), parsed.GetValue(years), parsed.GetValue(indicators), parsed.GetValue(realizers), parsed.GetValue(seed));
            Generator.Write(size, new CountryFolder(parsed.GetRequiredValue(folder)), parsed.GetValue(broken), new Progress("Gminas written", size.Gminas));
        });
        return command;
    }

    internal static Command Total()
    {
        var folder = Folder();
        var restart = new Option<bool>("--restart") { Description = "Begins again, even if an earlier pass was stopped." };
        var blocks = new Option<int?>("--blocks") { Description = "Stops after so many blocks of 64 gminas." };
        var command = new Command("total", "Totals by voivodeship, year and indicator, ratings rolled up, findings counted, in one pass.") { folder, restart, blocks };
        command.SetAction(parsed =>
        {
            var country = new CountryFolder(parsed.GetRequiredValue(folder));
            var pass = new NationalPass(country);
            if (parsed.GetValue(restart))
            {
                pass.Restart();
            }

            PassTables.Print(pass.Run(parsed.GetValue(blocks)), Generator.SizeOf(country), Console.Out);
        });
        return command;
    }

    internal static Command Compare()
    {
        var folder = Folder();
        var command = new Command("compare", "Throughput of the pass in parts of a bare scan by CsvHelper.") { folder };
        command.SetAction(parsed => Throughput.Print(new CountryFolder(parsed.GetRequiredValue(folder)), Console.Out));
        return command;
    }

    internal static Command Peak()
    {
        var folder = Folder();
        var command = new Command("peak", "Makes the pass and tells the most memory that it held, in megabytes.") { folder };
        command.SetAction(parsed =>
        {
            var pass = new NationalPass(new CountryFolder(parsed.GetRequiredValue(folder)));
            pass.Restart();
            pass.Run(mostBlocks: null);
            Console.Write(PeakMemory.OfThisProcess().ToString("R", CultureInfo.InvariantCulture));
        });
        return command;
    }

    internal static Command Memory()
    {
        var folder = Folder();
        var gminas = Number("--gminas", 155);
        var command = new Command("memory", "Peak memory of the pass at 1, 4 and 16 times a small size; generates the countries.") { folder, gminas };
        command.SetAction(parsed => PeakMemory.Print(CountrySize.Poland with { Gminas = parsed.GetValue(gminas) }, parsed.GetRequiredValue(folder), Console.Out));
        return command;
    }

    internal static Command Grow()
    {
        var folder = Folder();
        var command = new Command("growth", "Time of the pass at four sizes of each thing; generates the countries and writes the table as a page with a chart.") { folder };
        command.SetAction(parsed =>
        {
            var root = parsed.GetRequiredValue(folder);
            var chart = Growth.Print(new CountrySize(Gminas: 512, Years: 2, Indicators: 50, Realizers: 6, Seed: 1), root, Console.Out);
            using var page = File.CreateText(Path.Combine(root, "growth.html"));
            HtmlRenderer.Render(new Report("Growth of the national pass", "en", [chart]) { Labels = ReportLabels.Of(ReportLanguages.English) }, page, HtmlOptions.Default);
        });
        return command;
    }

    internal static Command Reports()
    {
        var (folder, output) = (Folder(), new Argument<string>("output") { Description = "The folder for the reports." });
        var year = Number("--year", CountrySize.FirstYear + CountrySize.Poland.Years - 1);
        var command = new Command("reports", "The reports of all gminas for one year as HTML and Word documents.") { folder, output, year };
        command.SetAction(parsed => CountryReports.Print(new CountryFolder(parsed.GetRequiredValue(folder)), parsed.GetValue(year), parsed.GetRequiredValue(output), Console.Out));
        return command;
    }

    internal static Command Sql()
    {
        var (folder, connection) = (Folder(), new Argument<string>("connection") { Description = "Connection string of an empty database." });
        var command = new Command("sql", "Loads the files into PostgreSQL and compares its totals with those of the pass.") { folder, connection };
        command.SetAction(parsed =>
        {
            var country = new CountryFolder(parsed.GetRequiredValue(folder));
            var size = Generator.SizeOf(country);
            var totals = new NationalPass(country).Run(mostBlocks: null);
            using var open = new NpgsqlConnection(parsed.GetRequiredValue(connection));
            open.Open();
            var database = new CountryDatabase(open);
            database.Load(country, size, totals.Broken.Select(each => each.File).ToHashSet(StringComparer.Ordinal));
            Console.WriteLine("| Numbers of the pass and of SQL | Compared | Different |");
            Console.WriteLine("| :--- | ---: | ---: |");
            var differences = 0;
            foreach (var (what, compared, different) in database.Compare(totals, size, new CountryIndex(size)))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {compared:N0} | {different:N0} |"));
                differences += different;
            }

            return differences == 0 ? 0 : 1;
        });
        return command;
    }

    internal static Argument<string> Folder() => new("folder") { Description = "The folder of the country." };

    private static Option<int> Number(string name, int value) => new(name) { DefaultValueFactory = _ => value };
}

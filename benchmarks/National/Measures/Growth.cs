using SocialStrategy.National.Country;
using SocialStrategy.National.Pass;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.National.Measures;

/// <summary>How the time of a pass grows when there is more of one thing and the same of all others.</summary>
internal static class Growth
{
    private const int Turns = 5;

    private static readonly int[] Times = [1, 2, 4, 8];

    private static readonly (string Name, Func<CountrySize, int, CountrySize> More)[] Things =
    [
        ("Gminas", (size, times) => size with { Gminas = size.Gminas * times }),
        ("Years", (size, times) => size with { Years = size.Years * times }),
        ("Indicators", (size, times) => size with { Indicators = size.Indicators * times }),
        ("Realizers", (size, times) => size with { Realizers = size.Realizers * times }),
    ];

    /// <summary>Generates four sizes of each thing and measures the pass over them.</summary>
    /// <param name="size">The smallest of all.</param>
    /// <param name="root">A folder for the countries.</param>
    /// <param name="output">Where the table goes.</param>
    /// <returns>The table as a chart.</returns>
    internal static LineChart Print(CountrySize size, string root, TextWriter output)
    {
        var rows = Things.Select(thing => (thing.Name, Ratios: Ratios(size, thing.More, Path.Combine(root, thing.Name)))).ToList();
        output.WriteLine("| More of | " + string.Join(" | ", Times.Select(times => FormattableString.Invariant($"{times}×"))) + " |");
        output.WriteLine("| :--- |" + string.Concat(Enumerable.Repeat(" ---: |", Times.Length)));
        foreach (var (name, ratios) in rows)
        {
            output.WriteLine($"| {name} | " + string.Join(" | ", ratios.Select(ratio => FormattableString.Invariant($"{ratio:0.00}"))) + " |");
        }

        var top = Math.Ceiling(rows.Max(row => row.Ratios.Max()));
        return new LineChart(
            "growth",
            "Time of the pass in parts of the smallest size",
            new ChartAxis("Time", 0, (decimal)top, 1),
            [.. Times.Select(times => FormattableString.Invariant($"{times}×"))],
            [.. rows.Select(row => new LineSeries(row.Name, FormattableString.Invariant($"{row.Name}: {row.Ratios[^1]:0.0} at {Times[^1]}×"), [.. row.Ratios.Select(ratio => new LinePoint((decimal)ratio, FormattableString.Invariant($"{ratio:0.0}")))]))])
        {
            Description = "How the time of the pass grows with each thing; a line that doubles at each step grows in proportion.",
            LegendTitle = "Time in parts of the smallest size",
        };
    }

    private static List<double> Ratios(CountrySize size, Func<CountrySize, int, CountrySize> more, string root)
    {
        var passes = Times.Select(times => Pass(more(size, times), Path.Combine(root, FormattableString.Invariant($"{times}")))).ToList();
        var seconds = passes.Select(pass => Enumerable.Range(0, Turns).Min(_ => Throughput.Seconds(() => Run(pass)))).ToList();
        return [.. seconds.Select(each => each / seconds[0])];
    }

    private static NationalPass Pass(CountrySize size, string root)
    {
        var folder = new CountryFolder(root);
        Generator.Write(size, folder, broken: 0, new Progress("Gminas written", size.Gminas));
        var pass = new NationalPass(folder);
        Run(pass);
        return pass;
    }

    private static void Run(NationalPass pass)
    {
        pass.Restart();
        pass.Run(mostBlocks: null);
    }
}

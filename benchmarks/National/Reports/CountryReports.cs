using System.Collections.Concurrent;
using SocialStrategy.Exchange;
using SocialStrategy.National.Country;
using SocialStrategy.National.Measures;

namespace SocialStrategy.National.Reports;

/// <summary>The reports of all gminas for one year, side by side on all cores.</summary>
internal static class CountryReports
{
    internal static void Print(CountryFolder folder, int year, string output, TextWriter text)
    {
        Directory.CreateDirectory(output);
        var gminas = folder.Gminas().ToList();
        var (one, all) = (One(gminas[0], year, output), 0.0);
        var (findings, failed) = (new ConcurrentDictionary<string, int>(StringComparer.Ordinal), new ConcurrentBag<string>());
        var progress = new Progress("Reports", gminas.Count);
        all = Throughput.Seconds(() => Parallel.ForEach(gminas, gmina =>
        {
            try
            {
                foreach (var finding in GminaReport.Make(gmina, year, output).Findings)
                {
                    findings.AddOrUpdate(finding.Code, 1, (_, count) => count + 1);
                }
            }
            catch (InvalidContentException)
            {
                failed.Add(Path.GetFileName(gmina));
            }

            progress.Add(1);
        }));
        text.WriteLine("| Reports of one year | Number |");
        text.WriteLine("| :--- | ---: |");
        text.WriteLine(FormattableString.Invariant($"| HTML and Word documents | {Count(output, "*.html"):N0} and {Count(output, "*.docx"):N0} |"));
        text.WriteLine(FormattableString.Invariant($"| Municipalities whose files are broken | {failed.Count:N0} |"));
        text.WriteLine(FormattableString.Invariant($"| Rate, in reports made one after the other in the same time | {one * gminas.Count / all:0.00} |"));
        text.WriteLine(FormattableString.Invariant($"| Peak memory in MB | {PeakMemory.OfThisProcess():0} |"));
        text.WriteLine(FormattableString.Invariant($"| Findings of the audit | {findings.Values.Sum():N0} |"));
        foreach (var (code, count) in findings.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            text.WriteLine(FormattableString.Invariant($"| {code} | {count:N0} |"));
        }
    }

    /// <summary>The time of one report when nothing else is made, warm.</summary>
    private static double One(string gmina, int year, string output)
    {
        const int Warm = 20;
        for (var turn = 0; turn < Warm; turn++)
        {
            GminaReport.Make(gmina, year, output);
        }

        return Enumerable.Range(0, Warm).Select(_ => Throughput.Seconds(() => GminaReport.Make(gmina, year, output))).Order().ElementAt(Warm / 2);
    }

    private static int Count(string folder, string pattern) => Directory.EnumerateFiles(folder, pattern).Count();
}

using System.Diagnostics;
using SocialStrategy.National.Country;
using SocialStrategy.National.Pass;

namespace SocialStrategy.National.Measures;

/// <summary>The pass beside the bare scan of the same files, turn by turn, so that both meet the same machine.</summary>
internal static class Throughput
{
    private const int Turns = 3;

    internal static void Print(CountryFolder folder, TextWriter output)
    {
        var (pass, scan) = (new NationalPass(folder), new BareScan(folder));
        var (passes, scans) = (new List<double>(), new List<double>());
        for (var turn = 0; turn <= Turns; turn++)
        {
            scans.Add(Seconds(() => scan.Run()));
            pass.Restart();
            passes.Add(Seconds(() => pass.Run(mostBlocks: null)));
        }

        var ratios = scans.Zip(passes, (one, other) => one / other).Skip(1).Order().ToList();
        output.WriteLine("| Throughput of the pass | In parts of the bare scan |");
        output.WriteLine("| :--- | ---: |");
        output.WriteLine(FormattableString.Invariant($"| lowest of {Turns} | {ratios[0]:0.00} |"));
        output.WriteLine(FormattableString.Invariant($"| middle | {ratios[Turns / 2]:0.00} |"));
        output.WriteLine(FormattableString.Invariant($"| highest | {ratios[^1]:0.00} |"));
    }

    internal static double Seconds(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    }
}

using System.Diagnostics;
using System.Globalization;
using SocialStrategy.National.Country;

namespace SocialStrategy.National.Measures;

/// <summary>The most memory that a pass ever held, each size in a process of its own.</summary>
internal static class PeakMemory
{
    private const double Megabyte = 1024 * 1024;

    private static readonly int[] Times = [1, 4, 16];

    /// <summary>Generates three countries and measures the pass over each.</summary>
    /// <param name="size">The smallest.</param>
    /// <param name="root">A folder for them.</param>
    /// <param name="output">Where the table goes.</param>
    internal static void Print(CountrySize size, string root, TextWriter output)
    {
        var peaks = Times.Select(times => Of(size with { Gminas = size.Gminas * times }, Path.Combine(root, times.ToString(CultureInfo.InvariantCulture)))).ToList();
        output.WriteLine("| Size | Gminas | Peak memory in MB | In parts of 1× |");
        output.WriteLine("| :--- | ---: | ---: | ---: |");
        foreach (var (times, peak) in Times.Zip(peaks))
        {
            output.WriteLine(FormattableString.Invariant($"| {times}× | {size.Gminas * times:N0} | {peak:0} | {peak / peaks[0]:0.00} |"));
        }
    }

    /// <summary>The most memory that this process ever held, in megabytes.</summary>
    internal static double OfThisProcess()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / Megabyte;
    }

    private static double Of(CountrySize size, string folder)
    {
        Generator.Write(size, new CountryFolder(folder), broken: 0, new Progress("Gminas written", size.Gminas));
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [typeof(PeakMemory).Assembly.Location, "peak", folder]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var told = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return double.Parse(told, CultureInfo.InvariantCulture);
    }
}

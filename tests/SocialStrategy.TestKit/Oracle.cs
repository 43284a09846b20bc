using System.Diagnostics;
using System.Text;
using Xunit;

namespace SocialStrategy.TestKit;

/// <summary>Programs of others that judge our files. A test that asks one is a <see cref="SlowFactAttribute">slow</see> one; where the program is missing it fails.</summary>
public static class Oracle
{
    /// <summary>Where a program is, by the names that it may have; fails the test where it is not installed.</summary>
    /// <param name="names">The names, the usual one first.</param>
    /// <returns>The path of the first that is there.</returns>
    public static string Need(params IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return Found(names.Select(Find).FirstOrDefault(path => path is not null), $"The program '{names[0]}' is not installed.");
    }

    /// <summary>Whether a program is installed, for the few quick tests that ask one only where it is.</summary>
    /// <param name="program">Its name.</param>
    public static bool Has(string program) => Find(program) is not null;

    /// <summary>The path of a file that a program brought; fails the test where it is not there.</summary>
    /// <param name="path">The path.</param>
    /// <param name="advice">How to get it.</param>
    /// <returns>The same path.</returns>
    public static string NeedFile(string path, string advice) => Found(File.Exists(path) ? path : null, $"'{Path.GetFileName(path)}' is missing. {advice}");

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Its path.</param>
    /// <param name="folder">Where it works, and its home.</param>
    /// <param name="args">What it is told.</param>
    /// <returns>Its exit code, and what it wrote to both streams.</returns>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(string program, string folder, params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["HOME"] = folder;
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    private static string Found(string? path, string reason)
    {
        Assert.False(path is null, reason);
        return path;
    }
}

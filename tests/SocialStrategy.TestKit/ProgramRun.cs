using System.Diagnostics;
using System.Text;
using Xunit;

namespace SocialStrategy.TestKit;

/// <summary>What a built program wrote when it ran as a process of its own.</summary>
public sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a program of .NET and waits for its end.</summary>
    /// <param name="program">The path of its assembly.</param>
    /// <param name="folder">The working folder.</param>
    /// <param name="environment">Variables of the environment besides those of this process.</param>
    /// <param name="args">The arguments.</param>
    /// <returns>What it wrote.</returns>
    public static ProgramRun Of(string program, string folder, IEnumerable<(string Name, string Value)> environment, params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. args])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}

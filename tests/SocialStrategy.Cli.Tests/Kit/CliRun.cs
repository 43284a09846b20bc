using System.Text.Json;
using SocialStrategy.TestKit;

namespace SocialStrategy.Cli.Tests.Kit;

/// <summary>A run of the program: its exit code and what it said.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    internal JsonElement Json => JsonDocument.Parse(Output).RootElement;

    internal string[] OutputLines => Output.TrimEnd('\n').Split('\n');

    internal string[] ErrorLines => Error.TrimEnd('\n').Split('\n');

    /// <summary>Runs the program in this process.</summary>
    internal static CliRun Of(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(args, output, error);
        return new CliRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs the program as it was built.</summary>
    internal static CliRun OfProcess(string folder, IEnumerable<(string Name, string Value)> environment, params string[] args)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(here.Parent!.Parent!.FullName, "SocialStrategy.Cli", here.Name, "SocialStrategy.Cli.dll");
        var run = ProgramRun.Of(program, folder, environment, args);
        return new CliRun(run.ExitCode, run.Output, run.Error);
    }
}

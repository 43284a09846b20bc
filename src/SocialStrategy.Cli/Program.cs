using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace SocialStrategy.Cli;

/// <summary>Joins the command line to the console.</summary>
internal static class Program
{
    [SuppressMessage("ApiDesign", "RS0030", Justification = "This is the caller who gives the writers.")]
    private static int Main(string[] args)
    {
        using var standardOutput = Console.OpenStandardOutput();
        using var standardError = Console.OpenStandardError();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Run(args, output, error);
        try
        {
            Write(standardOutput, output);
        }
        catch (IOException exception)
        {
            error.Write($"The output cannot be written: {exception.Message}\n");
            code = CommandLine.Problems;
        }

        Write(standardError, error);
        return code;
    }

    private static void Write(Stream stream, StringWriter text) => stream.Write(Encoding.UTF8.GetBytes(text.ToString()));
}

using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace SocialStrategy.Cli;

/// <summary>Joins the command line to the console.</summary>
internal static class Program
{
    [SuppressMessage("ApiDesign", "RS0030", Justification = "This is the caller who gives the writers.")]
    private static int Main(string[] args)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
        using var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n" };
        return CommandLine.Run(args, output, error);
    }
}

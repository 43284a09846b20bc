using System.CommandLine;
using System.CommandLine.Help;
using SocialStrategy.Cli.Output;
using SocialStrategy.Cli.Verbs;

namespace SocialStrategy.Cli;

/// <summary>The help and the version, as System.CommandLine words them, with what it does not know: examples and exit codes.</summary>
internal static class Help
{
    private const string ExitCodes = """
        Exit codes:
          0  all is good
          1  problems in the folder or in writing; findings, with --fail-on
          2  the command line asks for what there is not
        """;

    internal static int Write(ParseResult parsed, Verb[] verbs, TextWriter output)
    {
        using var text = new StringWriter();
        parsed.Invoke(new InvocationConfiguration { Output = text, Error = text });
        string[] examples = parsed.Action is HelpAction
            ? [.. Array.Find(verbs, verb => verb.Command == parsed.CommandResult.Command) is { } chosen ? Examples(chosen) : [], .. ExitCodes.ReplaceLineEndings("\n").Split('\n')]
            : [];
        Print.Lines(output, [.. text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd()), .. examples.Length == 0 ? [] : examples.Prepend("")]);
        return CommandLine.Good;
    }

    private static IEnumerable<string> Examples(Verb verb) => ["Examples:", .. verb.Examples.SelectMany(example => $"  social-strategy {verb.Command.Name} {example}".Split('\n')), ""];
}

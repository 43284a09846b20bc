using System.CommandLine;
using System.CommandLine.Help;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SocialStrategy.Cli.Output;
using SocialStrategy.Cli.Verbs;

namespace SocialStrategy.Cli;

/// <summary>The command line: which verbs and options there are, and what is printed where.</summary>
internal static class CommandLine
{
    internal const int Good = 0;
    internal const int Problems = 1;
    internal const int Misused = 2;

    private static readonly ParserConfiguration Plainly = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Runs the program.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where problems go.</param>
    /// <returns>0 if all is good; 1 if there are problems, or findings that were asked for; 2 if the command line is no good.</returns>
    [SuppressMessage("ApiDesign", "RS0030", Justification = "System.CommandLine words its help in the culture of the machine, which is put aside here, not asked.")]
    internal static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var culture = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            return Answer(args, output, error);
        }
        finally
        {
            CultureInfo.CurrentUICulture = culture;
        }
    }

    private static int Answer(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var common = new CommonOptions();
        Verb[] verbs = [new CheckVerb(common), new FiguresVerb(common), new AuditVerb(common), new ExplainVerb(common), new ReportVerb(common)];
        var root = common.Root(verbs);
        var parsed = root.Parse(args, Plainly);
        var language = common.LanguageOf(parsed);
        if (Misuse.Of(parsed, verbs, language) is { Count: > 0 } sentences)
        {
            return Tell(sentences, language, error);
        }

        if (Array.Find(verbs, verb => verb.Command == parsed.CommandResult.Command) is not { } chosen || parsed.Action is HelpAction)
        {
            return Help.Write(parsed, verbs, output);
        }

        try
        {
            return Print.Write(chosen.Run(parsed, language), chosen.Command.Name, common.AsksForJson(parsed), language, output, error);
        }
        catch (MisuseException exception)
        {
            return Tell([exception.Message], language, error);
        }
    }

    private static int Tell(IReadOnlyList<string> sentences, Language language, TextWriter error)
    {
        Print.Lines(error, [.. sentences, language.Text("misuse.help")]);
        return Misused;
    }
}

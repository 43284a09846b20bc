using System.CommandLine;
using SocialStrategy.Cli.Output;

namespace SocialStrategy.Cli.Verbs;

/// <summary>The folder into which a verb writes.</summary>
internal static class OutputOption
{
    internal static Option<string> Create(string files, bool isRequired) =>
        new("--output", "-o") { Description = $"The folder for {files}; made if it is not there.", HelpName = "DIR", Required = isRequired };

    /// <summary>The path that was given; null if none was.</summary>
    /// <exception cref="MisuseException">It is no path, or that of a file.</exception>
    internal static string? Of(ParseResult parsed, Option<string> option, Language language)
    {
        if (parsed.GetValue(option) is not { } given)
        {
            return null;
        }

        var path = Paths.Checked(given, language);
        return File.Exists(path) ? throw new MisuseException(language.Text("misuse.outputIsFile", ("path", path))) : path;
    }
}

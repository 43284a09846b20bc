using System.CommandLine;
using SocialStrategy.Cli.Output;

namespace SocialStrategy.Cli.Verbs;

/// <summary>One thing that the program does with a folder.</summary>
internal abstract class Verb
{
    private readonly Argument<string> _folder;

    protected Verb(CommonOptions common, string name, string description)
    {
        _folder = common.Folder;
        Command = new Command(name, description) { _folder };
        Command.SetAction(_ => CommandLine.Good);
    }

    internal Command Command { get; }

    /// <summary>Command lines for the help, without the names of program and verb.</summary>
    internal abstract IReadOnlyList<string> Examples { get; }

    /// <summary>Does it; writes nothing but the files that were asked for.</summary>
    /// <exception cref="MisuseException">The command line asks for what there is not.</exception>
    internal abstract Outcome Run(ParseResult parsed, Language language);

    /// <summary>The path of the folder.</summary>
    /// <exception cref="MisuseException">The text is no path.</exception>
    protected string FolderOf(ParseResult parsed, Language language) => Paths.Checked(parsed.GetRequiredValue(_folder), language);
}

using System.CommandLine;
using System.CommandLine.Help;
using SocialStrategy.Cli.Verbs;

namespace SocialStrategy.Cli;

/// <summary>What every verb takes.</summary>
internal sealed class CommonOptions
{
    private const int HelpWidth = 80;

    internal Argument<string> Folder { get; } = new("FOLDER")
    {
        Description = "A folder with strategy.json, rules.json and round-*.json; perhaps with edition-*.json, earlier editions of the strategy.",
    };

    private readonly Option<string> _language = Choice("--language", "Language of messages and documents.", "pl", "en");

    private readonly Option<bool> _json = new("--json") { Description = "Print the result as JSON, with its problems.", Arity = ArgumentArity.Zero, Recursive = true };

    internal static Option<string> Choice(string name, string description, string usual, params string[] others)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', [usual, .. others]), DefaultValueFactory = _ => usual, Recursive = name == "--language" };
        option.AcceptOnlyFromAmong([usual, .. others]);
        return option;
    }

    internal RootCommand Root(IEnumerable<Verb> verbs)
    {
        var root = new RootCommand("Works on a folder that holds a municipality's social strategy, its rounds of monitoring and the rules by which they are evaluated.")
        {
            HelpName = "social-strategy",
        };
        root.Directives.Clear();
        root.Options.Add(_language);
        root.Options.Add(_json);
        foreach (var verb in verbs)
        {
            root.Subcommands.Add(verb.Command);
        }

        foreach (var help in root.Options.OfType<HelpOption>().Select(option => option.Action).OfType<HelpAction>())
        {
            help.MaxWidth = HelpWidth;
        }

        return root;
    }

    /// <summary>The language that was asked for, also where the rest of the command line cannot be read.</summary>
    internal Language LanguageOf(ParseResult parsed) =>
        parsed.GetResult(_language)?.Tokens is [{ Value: "en" }] ? CommandLanguages.English : CommandLanguages.Polish;

    internal bool AsksForJson(ParseResult parsed) => parsed.GetValue(_json);
}

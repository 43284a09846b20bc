using System.CommandLine;
using System.CommandLine.Parsing;
using SocialStrategy.Cli.Verbs;

namespace SocialStrategy.Cli;

/// <summary>What is wrong with a command line, in the words of the program.</summary>
internal static class Misuse
{
    /// <summary>Every mistake, a sentence each; empty if the command line can be read.</summary>
    internal static IReadOnlyList<string> Of(ParseResult parsed, Verb[] verbs, Language language)
    {
        var directives = parsed.Tokens.Where(token => token.Type == TokenType.Directive).Select(token => $"[{token.Value.Trim('[', ']')}]");
        var isVerb = Array.Exists(verbs, verb => verb.Command == parsed.CommandResult.Command);
        var known = string.Join(", ", verbs.Select(verb => verb.Command.Name));
        string[] unknown =
        [
            .. directives.Select(directive => language.Text("misuse.verb", ("verb", directive), ("verbs", known))),
            .. parsed.UnmatchedTokens.Select((token, at) => isVerb || at > 0
                ? language.Text("misuse.argument", ("argument", token))
                : language.Text("misuse.verb", ("verb", token), ("verbs", known))),
        ];
        return
        [
            .. unknown,
            .. !isVerb && unknown.Length == 0 && parsed.Errors.Any(error => error.SymbolResult is CommandResult) ? [language.Text("misuse.noVerb", ("verbs", known))] : Array.Empty<string>(),
            .. parsed.Errors.Select(error => Sentence(error, language)).OfType<string>(),
        ];
    }

    private static string? Sentence(ParseError error, Language language) => error.SymbolResult switch
    {
        CommandResult => null,
        ArgumentResult result => language.Text("misuse.missing", ("name", result.Argument.Name)),
        OptionResult { Option: VersionOption option } => language.Text("misuse.alone", ("option", option.Name)),
        OptionResult { Implicit: true } result => language.Text("misuse.missing", ("name", result.Option.Name)),
        OptionResult { Tokens: [] } result => language.Text("misuse.noValue", ("option", result.Option.Name)),
        OptionResult { Tokens.Count: > 1 } result => language.Text("misuse.twice", ("option", result.Option.Name)),
        OptionResult { Tokens: [var token] } result => language.Text("misuse.choice", ("option", result.Option.Name), ("value", token.Value), ("choices", result.Option.HelpName ?? "")),
        _ => error.Message,
    };
}

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
        var known = string.Join(", ", verbs.Select(verb => verb.Command.Name));
        var isVerb = Array.Exists(verbs, verb => verb.Command == parsed.CommandResult.Command);
        string[] strange = [.. parsed.Tokens.Where(token => token.Type == TokenType.Directive).Select(token => token.Value), .. isVerb ? [] : parsed.UnmatchedTokens.Take(1)];
        string[] unknown =
        [
            .. strange.Select(verb => language.Text("misuse.verb", ("verb", verb), ("verbs", known))),
            .. isVerb ? Unexpected(parsed.UnmatchedTokens).Select(argument => language.Text("misuse.argument", ("argument", argument))) : [],
        ];
        return
        [
            .. unknown,
            .. !isVerb && unknown.Length == 0 && parsed.Errors.Any(error => error.SymbolResult is CommandResult) ? [language.Text("misuse.noVerb", ("verbs", known))] : Array.Empty<string>(),
            .. parsed.Errors.Select(error => Sentence(error, language)).OfType<string>(),
        ];
    }

    /// <summary>What is not expected; what follows an unknown option may be its value.</summary>
    private static IEnumerable<string> Unexpected(IReadOnlyList<string> unmatched) =>
        unmatched.Where((token, at) => at == 0 || token.StartsWith('-') || !unmatched[at - 1].StartsWith('-'));

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

using System.Text.Json;
using SocialStrategy.Exchange;

namespace SocialStrategy.Cli.Output;

/// <summary>What came of a verb, before anything is printed.</summary>
internal sealed record Outcome
{
    /// <summary>Gets what is wrong; if there is anything, there is no result.</summary>
    internal ValueList<FileProblem> Problems { get; init; } = [];

    /// <summary>Gets the result for people, a paragraph a line; an indentation goes on where a paragraph is wrapped.</summary>
    internal ValueList<string> Lines { get; init; } = [];

    /// <summary>Gets what writes the result for programs, as members of an object.</summary>
    internal Action<Utf8JsonWriter>? Json { get; init; }

    /// <summary>Gets whether the result is one that the caller wants to fail on.</summary>
    internal bool Fails { get; init; }
}

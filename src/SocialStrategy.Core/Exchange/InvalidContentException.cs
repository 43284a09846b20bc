using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SocialStrategy.Exchange;

/// <summary>The exception that is thrown when content is asked for that could not be read as a whole.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Without problems it says nothing; only a result of reading makes it.")]
[SuppressMessage("Roslynator", "RCS1194:Implement exception constructors", Justification = "As above.")]
public sealed class InvalidContentException : Exception
{
    internal InvalidContentException(ValueList<Problem> problems)
        : base(string.Join('\n', problems.Select(Line).Prepend(string.Create(CultureInfo.InvariantCulture, $"The content has {problems.Count} problems:")))) => Problems = problems;

    /// <summary>Gets every problem in the order of the text; the message lists them, a line each.</summary>
    public ValueList<Problem> Problems { get; }

    private static string Line(Problem problem) =>
        string.Create(CultureInfo.InvariantCulture, $"{problem.Code} {problem.Path}{(problem.Line is { } line ? $" ({line}:{problem.Column ?? 1})" : "")}: {problem.Message(Languages.OfExceptions)}");
}

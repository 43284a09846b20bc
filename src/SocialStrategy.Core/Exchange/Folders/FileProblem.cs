namespace SocialStrategy.Exchange;

/// <summary>A problem with the file in which it is.</summary>
/// <param name="File">The path of the file or folder, as it was given or found.</param>
/// <param name="Problem">The problem.</param>
public sealed record FileProblem(string File, Problem Problem)
{
    /// <summary>Writes file, line and column, code, path and message in one line, as compilers do.</summary>
    /// <param name="language">The language of the message.</param>
    /// <returns>The line, such as <c>plan/round-2024.json(12,17): SSR303 $.observations[3].item: …</c>.</returns>
    public string Line(Language language)
    {
        Guard.Against.Null(language);
        var place = Problem.Line is null ? "" : FormattableString.Invariant($"({Problem.Line},{Problem.Column})");
        return $"{File}{place}: {Problem.Code} {Problem.Path}: {Problem.Message(language)}";
    }
}

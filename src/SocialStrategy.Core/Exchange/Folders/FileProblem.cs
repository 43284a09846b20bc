namespace SocialStrategy.Exchange;

/// <summary>A problem with the file in which it is.</summary>
/// <param name="File">The path of the file or folder, as it was given or found.</param>
/// <param name="Problem">The problem.</param>
public sealed record FileProblem(string File, Problem Problem);

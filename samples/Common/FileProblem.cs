namespace SocialStrategy.Samples;

/// <summary>A problem in a file.</summary>
/// <param name="File">The file's path.</param>
/// <param name="Problem">The problem.</param>
public sealed record FileProblem(string File, Problem Problem);

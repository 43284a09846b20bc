namespace SocialStrategy.National.Pass;

/// <summary>A file that could not be read; nothing of its gmina and year is in the totals.</summary>
/// <param name="File">The file, from the country's folder.</param>
/// <param name="Code">The code of its first problem, or the kind of exception.</param>
/// <param name="Place">Where in the file.</param>
internal sealed record BrokenFile(string File, string Code, string Place);

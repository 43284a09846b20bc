namespace SocialStrategy.Cli.Output;

/// <summary>Paths as they were given.</summary>
internal static class Paths
{
    /// <summary>The path as it was given.</summary>
    /// <exception cref="MisuseException">The text is no path on any system.</exception>
    internal static string Checked(string path, Language language) => string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal)
        ? throw new MisuseException(language.Text("misuse.path", ("path", path.Replace('\0', '?'))))
        : path;
}

using System.Runtime.CompilerServices;

namespace SocialStrategy.TestKit;

/// <summary>The files of this repository, for tests that read sources and documents.</summary>
public static class Repository
{
    /// <summary>The full path of a file or folder.</summary>
    /// <param name="path">The path from the root of the repository, with slashes.</param>
    public static string PathOf(string path) => Path.Combine(Root(), path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The C# files under a folder, without what the build makes.</summary>
    /// <param name="folder">The folder from the root of the repository, with slashes.</param>
    public static IReadOnlyList<string> Sources(string folder) =>
        [.. Directory.EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}

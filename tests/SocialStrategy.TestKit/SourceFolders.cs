using System.Reflection;
using System.Text.RegularExpressions;

namespace SocialStrategy.TestKit;

/// <summary>The folder of the source in which each type of the libraries stands, such as <c>Core/Planning</c> or <c>Core/Exchange/Json</c>.</summary>
public static partial class SourceFolders
{
    private static readonly string[] Projects = ["SocialStrategy.Core", "SocialStrategy.Reporting", "SocialStrategy.Reporting.OpenXml"];

    private static readonly Dictionary<string, string> ByType = Projects
        .SelectMany(project => Repository.Sources($"src/{project}"))
        .SelectMany(file => TypesIn(File.ReadAllText(file)), (file, type) => (Type: type, Folder: FolderOf(file)))
        .DistinctBy(each => each.Type)
        .ToDictionary(each => each.Type, each => each.Folder, StringComparer.Ordinal);

    /// <summary>Every folder with a source in it.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ByType.Values.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The folder of a type, which is that of the type around it if it is nested; null if no source declares it.</summary>
    /// <param name="fullName">The full name of the type, as the runtime writes it.</param>
    public static string? Of(string fullName) => ByType.GetValueOrDefault(fullName.Split('+', '`', '<', '/')[0]);

    /// <summary>The layer that a folder belongs to: <c>Core/Exchange</c> for <c>Core/Exchange/Json</c>, the library for what stands in no folder.</summary>
    /// <param name="folder">The folder.</param>
    public static string LayerOf(string folder) => string.Join('/', folder.Split('/').Take(2));

    /// <summary>The layers in which types of a simple name stand.</summary>
    /// <param name="simpleName">The name without namespace.</param>
    public static IReadOnlyList<string> LayersOf(string simpleName) =>
        [.. ByType.Where(each => each.Key[(each.Key.LastIndexOf('.') + 1)..] == simpleName).Select(each => LayerOf(each.Value)).Distinct()];

    /// <summary>The public types of an assembly whose sources stand in given folders.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="folders">Folders such as <c>Core/Planning</c>; those below them are not included.</param>
    public static IReadOnlyList<Type> TypesIn(Assembly assembly, params IReadOnlyList<string> folders) =>
        [.. assembly.GetExportedTypes().Where(type => folders.Contains(Of(type.FullName!), StringComparer.Ordinal))];

    private static string FolderOf(string file) =>
        Path.GetRelativePath(Repository.PathOf("src"), Path.GetDirectoryName(file)!).Replace('\\', '/').Replace("SocialStrategy.", "", StringComparison.Ordinal);

    private static IEnumerable<string> TypesIn(string source)
    {
        var space = Namespace().Match(source).Groups["name"].Value;
        return Declarations().Matches(source).Select(match => $"{space}.{match.Groups["name"].Value}");
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Namespace();

    /// <summary>Only types that are not nested begin a line.</summary>
    [GeneratedRegex(@"^((public|internal|static|sealed|abstract|partial|readonly|ref) )*(class|record struct|record|struct|enum|interface|delegate [\w<>?.\[\]]+) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Declarations();
}

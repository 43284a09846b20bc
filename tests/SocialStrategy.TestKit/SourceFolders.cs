using System.Reflection;
using System.Text.RegularExpressions;

namespace SocialStrategy.TestKit;

/// <summary>Where the source of a type stands: folders are the steps of the flow, also where they share a namespace.</summary>
public static partial class SourceFolders
{
    /// <summary>The public types of an assembly that are declared in given folders of its project.</summary>
    /// <param name="assembly">The assembly; its project has the same name.</param>
    /// <param name="folders">Folders of the project, such as <c>Planning</c>.</param>
    public static IReadOnlyList<Type> TypesIn(Assembly assembly, params IReadOnlyList<string> folders)
    {
        var declared = folders
            .SelectMany(folder => Repository.Sources($"src/{assembly.GetName().Name}/{folder}"))
            .SelectMany(file => Declaration().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value))
            .ToHashSet(StringComparer.Ordinal);
        return [.. assembly.GetExportedTypes().Where(type => declared.Contains(type.Name.Split('`')[0]))];
    }

    [GeneratedRegex(@"^public [a-z ]*\b(class|record|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();
}

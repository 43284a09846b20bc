namespace SocialStrategy.Samples.Tests.Kit;

/// <summary>The regions of the samples' sources that stand on pages of the documentation.</summary>
internal static class CompiledRegions
{
    /// <summary>The regions of every source of the samples.</summary>
    internal static IReadOnlySet<string> All { get; } =
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.cs", SearchOption.AllDirectories).SelectMany(In).ToHashSet(StringComparer.Ordinal);

    /// <summary>The regions named <c>recipe</c> or <c>readme</c> of a source, without the indentation that they share.</summary>
    internal static IEnumerable<string> In(string file)
    {
        var lines = File.ReadAllLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() is "#region recipe" or "#region readme")
            {
                var region = lines.Skip(i + 1).TakeWhile(line => line.Trim() != "#endregion").ToArray();
                var indent = region.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
                yield return string.Join('\n', region.Select(line => line[Math.Min(indent, line.Length)..])).Trim();
            }
        }
    }
}

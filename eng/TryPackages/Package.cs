using System.IO.Compression;
using System.Xml.Linq;

namespace SocialStrategy.TryPackages;

/// <summary>What a package must hold.</summary>
internal static class Package
{
    internal static readonly string[] Names = ["SocialStrategy.Core", "SocialStrategy.Reporting", "SocialStrategy.Reporting.OpenXml"];

    /// <summary>What each package may depend on; every other dependency is a mistake.</summary>
    private static readonly Dictionary<string, string[]> Dependencies = new(StringComparer.Ordinal)
    {
        ["SocialStrategy.Core"] = ["Ardalis.GuardClauses", "CsvHelper"],
        ["SocialStrategy.Reporting"] = ["Ardalis.GuardClauses", "SocialStrategy.Core"],
        ["SocialStrategy.Reporting.OpenXml"] = ["Ardalis.GuardClauses", "DocumentFormat.OpenXml", "SocialStrategy.Reporting"],
    };

    /// <summary>Builds every package anew.</summary>
    internal static void PackAll(string root, string feed)
    {
        Shell.Run(root, "dotnet", "build", Path.Combine("src", Names[^1]), "-c", "Release", "--no-incremental");
        foreach (var name in Names)
        {
            Shell.Run(root, "dotnet", "pack", Path.Combine("src", name), "-c", "Release", "--no-build", "-o", feed);
        }
    }

    internal static string PathOf(string feed, string name) =>
        Directory.EnumerateFiles(feed, $"{name}.*.nupkg").Single(file => char.IsAsciiDigit(Path.GetFileName(file)[name.Length + 1]));

    internal static string VersionOf(string feed, string name) => Path.GetFileNameWithoutExtension(PathOf(feed, name))[(name.Length + 1)..];

    internal static void Check(string feed, string name, Checks checks)
    {
        using var archive = ZipFile.OpenRead(PathOf(feed, name));
        var entries = archive.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in new[] { "README.md", "icon.png", $"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml" })
        {
            checks.That(entries.Contains(entry), $"{name} holds {entry}");
        }

        if (name == "SocialStrategy.Core")
        {
            checks.That(entries.Contains("schemas/strategy.schema.json") && entries.Contains("schemas/round.schema.json"), $"{name} holds the JSON Schemas");
        }

        checks.That(File.Exists(Path.ChangeExtension(PathOf(feed, name), ".snupkg")), $"{name} has symbols");
        using var manifest = archive.GetEntry($"{name}.nuspec")!.Open();
        CheckManifest(name, XDocument.Load(manifest).Root!.Elements().Single(), checks);
    }

    /// <summary>Whether packing again gives the same content, but for what the packaging itself invents.</summary>
    internal static void CheckRepeated(string feed, string again, string name, Checks checks)
    {
        var (first, second) = (Contents(PathOf(feed, name)), Contents(PathOf(again, name)));
        var differing = first.Keys.Union(second.Keys, StringComparer.Ordinal)
            .Where(entry => !first.TryGetValue(entry, out var one) || !second.TryGetValue(entry, out var other) || !one.AsSpan().SequenceEqual(other));
        checks.Equal("", string.Join(", ", differing), $"{name} packed twice is the same");
    }

    private static void CheckManifest(string name, XElement metadata, Checks checks)
    {
        checks.Equal("The SocialStrategy authors", Value(metadata, "authors"), $"{name} names its authors");
        checks.Equal("MIT", Value(metadata, "license"), $"{name} has its licence as an expression");
        checks.Equal("README.md", Value(metadata, "readme"), $"{name} has a readme");
        checks.Equal("icon.png", Value(metadata, "icon"), $"{name} has an icon");
        foreach (var member in new[] { "description", "tags", "releaseNotes" })
        {
            checks.That(Value(metadata, member).Length > 0, $"{name} says its {member}");
        }

        var dependencies = metadata.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value);
        checks.Equal(string.Join(", ", Dependencies[name]), string.Join(", ", dependencies.Order(StringComparer.Ordinal)), $"{name} depends on nothing else");
    }

    private static string Value(XElement metadata, string member) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == member)?.Value ?? "";

    private static Dictionary<string, byte[]> Contents(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return archive.Entries
            .Where(entry => !entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal) && entry.FullName != "_rels/.rels")
            .ToDictionary(entry => entry.FullName, Bytes, StringComparer.Ordinal);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

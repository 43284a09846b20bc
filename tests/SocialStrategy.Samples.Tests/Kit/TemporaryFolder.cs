namespace SocialStrategy.Samples.Tests.Kit;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("social-strategy-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    internal string In(params string[] names) => System.IO.Path.Combine([Path, .. names]);

    /// <summary>Copies the data of a sample into the folder.</summary>
    internal void TakeDataOf(string sample)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.DataOf(sample)))
        {
            File.Copy(file, In(System.IO.Path.GetFileName(file)));
        }
    }

    /// <summary>Replaces the first occurrence of a text in a file, which must have it.</summary>
    internal void Edit(string file, string old, string replacement)
    {
        var text = File.ReadAllText(In(file));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{file}' does not contain '{old}'.");
        File.WriteAllText(In(file), string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + old.Length)));
    }

    /// <summary>Every file below the folder with its content.</summary>
    internal SortedDictionary<string, byte[]> Files() => new(
        Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .ToDictionary(file => System.IO.Path.GetRelativePath(Path, file), File.ReadAllBytes, StringComparer.Ordinal),
        StringComparer.Ordinal);
}

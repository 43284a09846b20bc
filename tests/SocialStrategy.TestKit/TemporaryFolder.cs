using Xunit;

namespace SocialStrategy.TestKit;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>The full path of the folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("social-strategy-").FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>The full path of a file or folder in it.</summary>
    public string In(params string[] names) => System.IO.Path.Combine([Path, .. names]);

    /// <summary>Copies the data of a sample into the folder.</summary>
    public void TakeDataOf(string sample)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf($"samples/{sample}/data")))
        {
            File.Copy(file, In(System.IO.Path.GetFileName(file)));
        }
    }

    /// <summary>Replaces the first occurrence of a text in a file, which must have it.</summary>
    public void Edit(string file, string old, string replacement)
    {
        ArgumentNullException.ThrowIfNull(old);
        var text = File.ReadAllText(In(file));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{file}' does not contain '{old}'.");
        File.WriteAllText(In(file), string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + old.Length)));
    }

    /// <summary>Every file below the folder with its content.</summary>
    public SortedDictionary<string, byte[]> Files() => new(
        Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .ToDictionary(file => System.IO.Path.GetRelativePath(Path, file), File.ReadAllBytes, StringComparer.Ordinal),
        StringComparer.Ordinal);
}

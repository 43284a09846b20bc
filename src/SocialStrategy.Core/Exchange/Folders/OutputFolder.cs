namespace SocialStrategy.Exchange;

/// <summary>Writes files so that either all are there whole or none is touched.</summary>
public static class OutputFolder
{
    private const int LongestName = 200;

    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" })];

    /// <summary>Writes files into a folder, replacing those of the same names.</summary>
    /// <param name="folder">The folder; made if it is not there.</param>
    /// <param name="files">Names and content; a name may begin with folders.</param>
    /// <returns>The paths written.</returns>
    /// <exception cref="IOException">
    /// The folder or a file cannot be written, a folder has a file's name, or a name is none on every system or leads out of the folder; temporary files are removed.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">The folder or a file may not be written.</exception>
    public static IReadOnlyList<string> Write(string folder, IEnumerable<(string Name, byte[] Content)> files)
    {
        Guard.Against.NullOrEmpty(folder);
        Guard.Against.Null(files);
        Directory.CreateDirectory(folder);
        var written = new List<(string Temporary, string Path)>();
        try
        {
            foreach (var (name, content) in files)
            {
                ThrowIfNoName(name);
                var path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                written.Add((path + ".tmp", path));
                File.WriteAllBytes(path + ".tmp", content);
            }

            if (written.Find(file => Directory.Exists(file.Path)).Path is { } folderInTheWay)
            {
                throw new IOException($"'{folderInTheWay}' is a folder.");
            }

            written.ForEach(file => File.Move(file.Temporary, file.Path, overwrite: true));
            return [.. written.Select(file => file.Path)];
        }
        finally
        {
            written.ForEach(file => File.Delete(file.Temporary));
        }
    }

    /// <summary>Names are made of codes, and a code may be any text.</summary>
    /// <exception cref="IOException">Some system does not take the name, or takes it for another folder.</exception>
    private static void ThrowIfNoName(string name)
    {
        if (!name.Split('/').All(IsName))
        {
            throw new IOException($"'{name}' cannot be the name of a file. Change the code that it is made of.");
        }
    }

    private static bool IsName(string part) => part.Length is > 0 and <= LongestName
        && part[^1] is not ('.' or ' ')
        && !part.Any(character => char.IsControl(character) || @"\:*?""<>|".Contains(character, StringComparison.Ordinal))
        && !Devices.Contains(part.Split('.')[0], StringComparer.OrdinalIgnoreCase);
}

namespace SocialStrategy.Samples;

/// <summary>Writes files so that either all are there whole or none is touched.</summary>
public static class OutputFolder
{
    /// <summary>Writes files into a folder, replacing those of the same names.</summary>
    /// <param name="folder">The folder; made if it is not there.</param>
    /// <param name="files">Names and content; a name may begin with folders.</param>
    /// <returns>The paths written.</returns>
    /// <exception cref="IOException">The folder or a file cannot be written, or a folder has a file's name; temporary files are removed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or a file may not be written.</exception>
    public static IReadOnlyList<string> Write(string folder, IEnumerable<(string Name, byte[] Content)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        Directory.CreateDirectory(folder);
        var written = new List<(string Temporary, string Path)>();
        try
        {
            foreach (var (name, content) in files)
            {
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
}

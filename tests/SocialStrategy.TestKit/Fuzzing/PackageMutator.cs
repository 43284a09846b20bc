using System.IO.Compression;

namespace SocialStrategy.TestKit.Fuzzing;

/// <summary>Breaks Office files: the parts of the archive, and in them elements, texts and attributes.</summary>
public static class PackageMutator
{
    /// <summary>A file with a part changed, removed, swapped or taken from another file, or with bytes of the archive changed.</summary>
    /// <param name="input">The file; need not be an archive.</param>
    /// <param name="other">The file to borrow from.</param>
    /// <param name="numbers">The numbers that decide.</param>
    public static byte[] Mutate(byte[] input, byte[] other, SeededNumbers numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        if (numbers.Below(12) == 0 || Unpacked(input) is not { Count: > 0 } parts)
        {
            return Mutations.Bytes(input, other, numbers);
        }

        var at = numbers.Below(parts.Count);
        var (name, content) = parts[at];
        switch (numbers.Below(16))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts[at] = (numbers.Changed(name), content);
                break;
            case 2:
                parts[at] = (name, numbers.Pick(parts).Content);
                break;
            case 3 when Unpacked(other) is { Count: > 0 } others:
                parts[at] = (name, numbers.Pick(others).Content);
                break;
            case 4:
                parts.Add((name, content));
                break;
            case 5:
                parts[at] = (name, Mutations.Bytes(content, numbers.Pick(parts).Content, numbers));
                break;
            default:
                parts[at] = (name, MarkupMutator.Mutate(content, numbers.Pick(parts).Content, numbers));
                break;
        }

        return Packed(parts, numbers.Below(20) == 0 ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
    }

    private static List<(string Name, byte[] Content)>? Unpacked(byte[] file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false));
            return [.. archive.Entries.Where(entry => entry.Length < 1_000_000).Select(entry => (entry.FullName, ContentOf(entry)))];
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static byte[] ContentOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static byte[] Packed(List<(string Name, byte[] Content)> parts, CompressionLevel level)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                var entry = archive.CreateEntry(name.Length is 0 or > 60_000 ? "x" : name, level);
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var part = entry.Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }
}

namespace SocialStrategy.TestKit.Fuzzing;

/// <summary>
/// The inputs that are kept in <c>tests/corpus</c>, a folder a reader. The name of a file begins with its outcome: <c>read.json</c>,
/// <c>SSR002.json</c>, <c>SSR002+SSR006.half-a-pair.json</c>; <c>none</c> stands for "without content".
/// </summary>
public static class Corpus
{
    /// <summary>The files of a reader, by name.</summary>
    /// <param name="reader">The reader's name.</param>
    /// <returns>Their names and bytes.</returns>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Of(string reader) =>
        [.. Directory.EnumerateFiles(Folder(reader)).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))];

    /// <summary>The readers that have a folder.</summary>
    public static IReadOnlyList<string> Readers =>
        [.. Directory.EnumerateDirectories(Repository.PathOf("tests/corpus")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>The outcome that a file has by its name.</summary>
    /// <param name="name">The name.</param>
    public static string OutcomeOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name[..name.IndexOf('.', StringComparison.Ordinal)].Replace("+none", " without content", StringComparison.Ordinal).Replace('+', ' ');
    }

    /// <summary>Keeps an input under its outcome.</summary>
    /// <param name="reader">The reader's name.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="extension">What the name ends with.</param>
    /// <param name="input">The input.</param>
    public static void Keep(string reader, string outcome, string extension, byte[] input)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var name = outcome.Replace(" without content", "+none", StringComparison.Ordinal).Replace(' ', '+');
        Directory.CreateDirectory(Folder(reader));
        File.WriteAllBytes(Path.Combine(Folder(reader), name + extension), input);
    }

    private static string Folder(string reader) => Repository.PathOf($"tests/corpus/{reader}");
}

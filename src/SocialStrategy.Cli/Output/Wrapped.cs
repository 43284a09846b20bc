namespace SocialStrategy.Cli.Output;

/// <summary>Text in lines of 80 columns.</summary>
internal static class Wrapped
{
    internal const int Width = 80;

    /// <summary>The least width of a text beside what stands before it.</summary>
    private const int Least = 24;

    /// <summary>A paragraph in lines: those after the first are indented as the first is, and two spaces more.</summary>
    internal static IEnumerable<string> Lines(string paragraph)
    {
        var text = paragraph.TrimStart(' ');
        var indentation = paragraph[..^text.Length];
        return Lines(text, indentation, indentation + "  ");
    }

    /// <summary>A text in lines that begin with what is given, the first and the others; a word that is longer than a line keeps one for itself.</summary>
    internal static IEnumerable<string> Lines(string text, string first, string others)
    {
        var start = first;
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Math.Max(Least, Width - start.Length))
            {
                yield return start + line;
                (start, line) = (others, word);
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return (start + line).TrimEnd(' ');
    }
}

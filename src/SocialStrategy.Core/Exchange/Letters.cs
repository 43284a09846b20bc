namespace SocialStrategy.Exchange;

/// <summary>
/// Polish letters with marks, which some programs write as one character and others as two. They are told by a table, since what the platform knows of decomposing letters depends on
/// how it is set up.
/// </summary>
internal static class Letters
{
    private const string Marked = "ąćęńóśźżĄĆĘŃÓŚŹŻłŁ";
    private const string Bare = "acenoszzACENOSZZlL";

    /// <summary>The marks as characters of their own; none for the stroke, which is always part of the letter.</summary>
    private const string Marks = "\u0328\u0301\u0328\u0301\u0301\u0301\u0301\u0307\u0328\u0301\u0328\u0301\u0301\u0301\u0301\u0307";

    /// <summary>The text with each letter and its mark as one character.</summary>
    internal static string Composed(string text)
    {
        for (var at = 0; at < Marks.Length; at++)
        {
            text = text.Replace($"{Bare[at]}{Marks[at]}", $"{Marked[at]}", StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>The letter without its mark; any other character as it is.</summary>
    internal static char WithoutMark(char letter) => Marked.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Bare[at] : letter;
}

namespace SocialStrategy;

/// <summary>Replaces single spaces and hyphens in running text; the length, the letters and the digits stay.</summary>
/// <remarks>
/// A word is whatever stands between white space. Hence a code, a URL or an e-mail address is one word, and no rule looks inside it.
/// </remarks>
internal static class Typesetting
{
    private const string Openers = "([{„“‘‚«»\"'";
    private const string Closers = ")]}”“’»«\"',.;:!?…";

    internal static string Set(string text, Func<ReadOnlySpan<char>, ReadOnlySpan<char>, bool> binds)
    {
        var result = default(char[]);
        for (var start = WordStart(text, 0); start < text.Length; start = WordStart(text, start))
        {
            var end = WordEnd(text, start);
            var word = WordAt(text, start).TrimStart(Openers);
            if (IsYearRange(word.TrimEnd(Closers)))
            {
                (result ??= text.ToCharArray())[end - word.Length + 4] = Language.EnDash;
            }

            if (IsSingleSpace(text, end) && binds(word, WordAt(text, end + 1).TrimEnd(Closers)))
            {
                (result ??= text.ToCharArray())[end] = Language.NoBreakSpace;
            }

            start = end;
        }

        return result is null ? text : new string(result);
    }

    private static int WordStart(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }

    private static int WordEnd(string text, int index)
    {
        while (index < text.Length && !char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }

    private static ReadOnlySpan<char> WordAt(string text, int index) => text.AsSpan(index, WordEnd(text, index) - index);

    /// <summary>A space at the very end counts, for the text may go on in the next run; one before a line end does not.</summary>
    private static bool IsSingleSpace(string text, int index) =>
        index < text.Length && text[index] == ' ' && (index + 1 == text.Length || !char.IsWhiteSpace(text[index + 1]));

    private static bool IsYearRange(ReadOnlySpan<char> word) => word.Length == 9 && word[4] == '-' && IsYear(word[..4]) && IsYear(word[5..]);

    private static bool IsYear(ReadOnlySpan<char> word) => word[..2] is "19" or "20" && char.IsAsciiDigit(word[2]) && char.IsAsciiDigit(word[3]);
}

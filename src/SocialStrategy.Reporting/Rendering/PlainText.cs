using System.Buffers;
using System.Text;

namespace SocialStrategy.Reporting;

/// <summary>Creates a text from outside fit for a text format, before the format's own escaping.</summary>
public static class PlainText
{
    /// <summary>What does not stay as it is, and every half of a pair; most texts have none of it.</summary>
    private static readonly SearchValues<char> Doubtful = SearchValues.Create(
    [
        .. Enumerable.Range(0, char.MaxValue + 1)
            .Select(each => (char)each)
            .Where(each => !Rune.TryCreate(each, out var rune) || !IsCarried(rune) || each is '\u2028' or '\u2029'),
    ]);

    /// <summary>The text with <c>\n</c> line ends; what no text format can carry becomes U+FFFD, as Unicode advises.</summary>
    /// <param name="text">Any text, malformed UTF-16 included.</param>
    /// <returns>The same text without control characters other than tabs and line ends, without noncharacters and without halves of surrogate pairs.</returns>
    public static string Clean(string text)
    {
        Guard.Against.Null(text);
        if (!text.AsSpan().ContainsAny(Doubtful))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            clean.Append(IsCarried(rune) ? rune.ToString() : "\uFFFD");
        }

        return clean.ToString();
    }

    private static bool IsCarried(Rune rune) =>
        rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF));
}

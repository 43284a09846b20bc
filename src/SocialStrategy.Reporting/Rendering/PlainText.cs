using System.Text;

namespace SocialStrategy.Reporting.Rendering;

/// <summary>Makes a text from outside fit for a text format, before the format's own escaping.</summary>
internal static class PlainText
{
    /// <summary>The text with <c>\n</c> line ends; what no text format can carry becomes U+FFFD, as Unicode advises.</summary>
    internal static string Clean(string text)
    {
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

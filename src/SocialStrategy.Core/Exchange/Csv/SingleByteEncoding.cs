using System.Text;

namespace SocialStrategy.Exchange;

/// <summary>Tells the two encodings of one byte a letter apart that Polish files have. They differ in six letters: ą, ś, ź and their capitals.</summary>
internal static class SingleByteEncoding
{
    /// <summary>The six letters in ISO-8859-2; Windows-1250 has the signs ¡ ¦ ¬ ± ¶ and Ľ there, which stand in no Polish word.</summary>
    private static readonly byte[] LettersOfIso = [0xA1, 0xA6, 0xAC, 0xB1, 0xB6, 0xBC];

    /// <summary>What Windows-1250 makes of those letters: signs that stand beside no letter.</summary>
    private const string LettersMistaken = "ˇ¦¬±¶";

    /// <summary>Signs that stand inside a word only where the bytes are of another encoding.</summary>
    private const string Signs = "Ľ¤¸©®°˘˛˝¨´«»×÷†‡‰‹›™•";

    /// <summary>ISO-8859-2 if its letters stand in words, and nothing shows Windows-1250; else that.</summary>
    internal static Encoding Of(ReadOnlySpan<byte> text) => CodePagesEncodingProvider.Instance.GetEncoding(HasLettersOfIso(text) && !HasWindows(text) ? 28592 : 1250)!;

    /// <summary>Whether a decoded text cannot be right: a sign is part of a word, or there is a letter that neither encoding has.</summary>
    internal static bool IsDoubtful(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is >= '\u007F' and <= '\u009F' || IsMistaken(text[at], IsLetterAt(text, at - 1), IsLetterAt(text, at + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMistaken(char sign, bool isBehindLetter, bool isBeforeLetter) =>
        (LettersMistaken.Contains(sign, StringComparison.Ordinal) && (isBehindLetter || isBeforeLetter))
        || (Signs.Contains(sign, StringComparison.Ordinal) && isBehindLetter && isBeforeLetter);

    private static bool IsLetterAt(string text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);

    /// <summary>Whether a byte is there that ISO-8859-2 does not use, or that is ą or Ą in Windows-1250 and no Polish letter in the other.</summary>
    private static bool HasWindows(ReadOnlySpan<byte> text)
    {
        foreach (var letter in text)
        {
            if (letter is (>= 0x80 and <= 0x9F) or 0xA5 or 0xB9)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLettersOfIso(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (LettersOfIso.Contains(text[at]) && ((at > 0 && IsLetter(text[at - 1])) || (at + 1 < text.Length && IsLetter(text[at + 1]))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetter(byte letter) => char.IsAsciiLetter((char)letter) || letter >= 0xA1;
}

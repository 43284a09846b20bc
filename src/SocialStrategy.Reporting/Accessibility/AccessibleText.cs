using System.Collections.Frozen;

namespace SocialStrategy.Reporting.Accessibility;

/// <summary>What can be said of texts alone, wherever they stand.</summary>
public static class AccessibleText
{
    private const int LongestAlternative = 150;
    private const int FewestShoutedLetters = 6;

    private static readonly FrozenSet<string> VagueTexts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["tutaj", "tu", "kliknij", "kliknij tutaj", "kliknij tu", "więcej", "czytaj więcej", "zobacz", "link", "pobierz", "here", "click here", "more", "read more", "see", "download"]);

    /// <summary>Whether a link's text says where it leads: it is neither empty, nor a bare address, nor a word such as "tutaj".</summary>
    /// <param name="text">The text of the link.</param>
    /// <returns><see langword="true"/> if it says something.</returns>
    public static bool TellsTarget(string text)
    {
        Guard.Against.Null(text);
        var plain = text.Trim().TrimEnd('.', '…', '»', '>').Trim();
        return plain.Length > 0 && !VagueTexts.Contains(plain)
            && !plain.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            && !plain.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
            && !plain.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a text is in capitals throughout; words of up to five letters, such as "MOPS, MOIK", may be abbreviations.</summary>
    /// <param name="text">The text of a heading.</param>
    /// <returns><see langword="true"/> for a word of six or more letters in a text without a small one.</returns>
    public static bool IsShouted(string text)
    {
        Guard.Against.Null(text);
        return LongestWord(text) >= FewestShoutedLetters && !text.Any(char.IsLower);
    }

    private static int LongestWord(string text)
    {
        var (longest, letters) = (0, 0);
        foreach (var character in text)
        {
            letters = char.IsLetter(character) ? letters + 1 : 0;
            longest = Math.Max(longest, letters);
        }

        return longest;
    }

    /// <summary>Whether a text alternative has more than 150 characters.</summary>
    /// <param name="text">The text.</param>
    /// <returns><see langword="true"/> if it is too long.</returns>
    public static bool IsOverlong(string text)
    {
        Guard.Against.Null(text);
        return text.Length > LongestAlternative;
    }

    /// <summary>Whether a text has the form of a BCP 47 tag: "pl", "pl-PL".</summary>
    /// <param name="tag">The text; null for none.</param>
    /// <returns><see langword="true"/> if it has.</returns>
    public static bool IsLanguage(string? tag) => tag?.Split('-') is { } parts
        && parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
        && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
}

using System.Text;

namespace SocialStrategy.Reporting;

/// <summary>Breaks a text into lines where no layout engine does it, as in an SVG.</summary>
/// <remarks>The width of a letter is a guess on the wide side: readers have different fonts, and a line must fit in all of them.</remarks>
internal static class TextLines
{
    /// <summary>The lines of a text, broken at spaces, and inside a word only if the word alone is too wide.</summary>
    internal static IReadOnlyList<string> Wrap(string text, decimal width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && WidthOf(longer) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>The width of the widest line.</summary>
    internal static decimal WidestOf(IReadOnlyList<string> lines) => lines.Max(WidthOf);

    /// <summary>About how wide a text is in the font size of the pictures.</summary>
    internal static decimal WidthOf(string text) => text.EnumerateRunes().Sum(WidthOf) * SvgPicture.FontSize;

    private static decimal WidthOf(Rune rune) => rune.Value switch
    {
        ' ' or '\u00A0' or 'i' or 'j' or 'l' or 'ł' or 't' or 'f' or 'r' or 'I' or '.' or ',' or ':' or ';' or '|' or '(' or ')' or '\'' => 0.36m,
        'm' or 'w' or 'M' or 'W' or '%' or '@' or '—' or '…' or '\u2212' => 0.94m,
        > 0x2FFF => 1.1m,
        _ => Rune.IsUpper(rune) ? 0.7m : 0.6m,
    };

    private static IEnumerable<string> Pieces(string word, decimal width)
    {
        var piece = new StringBuilder();
        var used = 0m;
        foreach (var rune in word.EnumerateRunes())
        {
            var next = WidthOf(rune) * SvgPicture.FontSize;
            if (used + next > width && piece.Length > 0)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }

            piece.Append(rune.ToString());
            used += next;
        }

        yield return piece.ToString();
    }
}

using System.Text;

namespace SocialStrategy.Reporting;

/// <summary>Every text of a report passes through here, so that each of its characters is shown as itself.</summary>
internal static class MarkdownText
{
    private const string Special = @"\`*_[]<&#|~$";

    /// <summary>The text on one line, with a backslash before every character that could mean something in it.</summary>
    /// <remarks>Addresses stay text as well: GitHub would make "https://ops.pl/a_b" a link and show the backslash before "_".</remarks>
    internal static string Escape(string text)
    {
        var line = PlainText.Clean(text).Replace('\n', ' ').Replace('\t', ' ');
        var escaped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (Special.Contains(line[i], StringComparison.Ordinal) || BeginsAddress(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    /// <summary>A paragraph that does not begin like a list item, a quotation or a rule.</summary>
    internal static string AsParagraph(string markdown)
    {
        var trimmed = markdown.Trim();
        var place = PlaceOfMarker(trimmed);
        return place < 0 ? trimmed : trimmed.Insert(place, @"\");
    }

    private static bool BeginsAddress(string line, int i) => line[i] switch
    {
        ':' => i > 0 && char.IsAsciiLetter(line[i - 1]) && i + 1 < line.Length && line[i + 1] != ' ',
        '.' => line.AsSpan(0, i).EndsWith("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static int PlaceOfMarker(string paragraph)
    {
        if (paragraph is ['>', ..] or ['-' or '+'] or ['-' or '+', ' ' or '-', ..])
        {
            return 0;
        }

        var digits = paragraph.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 10 && paragraph[digits..] is ['.' or ')', ..] ? digits : -1;
    }
}

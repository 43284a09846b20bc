using FsCheck;
using FsCheck.Fluent;

namespace SocialStrategy.TestKit;

/// <summary>Texts that mean something in a file format, for tests that they are shown as themselves.</summary>
public static class HostileTexts
{
    private static readonly string[] Fragments =
    [
        "a", "Ż", "ó", "7", "www", "http", "mailto", " ", "  ", "\t", "\n", "\r\n", "\u00A0", "\u2003", "\u2028", "😀", "e\u0301", "\u200B",
        "*", "**", "_", "__", "~", "~~", "`", "```", "[", "]", "(", ")", "![", "](", "[^1]", "[x]", "{", "}", "\\", "|", "<", ">", "&", "&amp;", "&#38;",
        "</title><script>", "<!--", "-->", "]]>", "<br>", "</style>", "\"", "'", "#", "+", "-", "---", "=", "1.", "2)", ".", ":", "://", "@", "$", "^", "!", ";", "„", "”",
        "\0", "\u0001", "\u001B", "\u0085", "\uFFFE", "\uFFFF", "\uFDD0", "\uD83D", "\uDC00", "\u202E", "\u202C", "\u2066", "\u2069", "\u200F", "\u061C", "\u2028", "\uFEFF",
    ];

    /// <summary>Texts that have broken renderers before, for tables of cases.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        "</title><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onclick='x", "Tom & Jerry &amp; &lt;b&gt;", "]]> --> <!--", "a < b > c",
        "**nie** _pogrubione_ `kod` ~~skreślone~~", "[tekst](http://ops.pl/a_b) ![x](y)", "https://ops.pl/a_b*c?d=1&e", "www.ops.pl/_a_", "ops@ops_a.pl",
        "# nie nagłówek", "#5", "- nie lista", "+ nie lista", "* nie lista", "1. nie lista", "2025. rok", "1) nie lista", "> nie cytat", "---", "- - -", "===", "```", "~~~",
        "a | b \\| c \\", "|---|", "koniec #", "$x$", "[^1]", "[ ] zadanie", "    kod", "a\nb", "a\n\n# b", "a  \nb", "-", "+", "|", "&", "\\", "\\*", "<", "::: x", "{.x}",
    ];

    /// <summary>Everything at once that formats cannot carry, that turns the direction of writing, and that means something to HTML, XML, Markdown, CSV and spreadsheets.</summary>
    public static string Everything { get; } =
        "=1+1 </b><script>alert('x')</script> \"&amp;\" | *a* _b_ `c` [d](e) ;, \u202Eodwrót\u202C \u2066i\u2069 \u200F \u061C \0 \u0001 \u001B \uFFFE \uFFFF \uD83D \uDC00 😀 ]]> _x0041_";

    /// <summary>Any mixture of dangerous fragments; may be empty, blank or malformed UTF-16.</summary>
    public static Gen<string> Any { get; } = Gen.Elements(Fragments).ListOf().Select(string.Concat);
}

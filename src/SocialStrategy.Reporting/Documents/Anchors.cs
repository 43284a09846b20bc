using System.Text;

namespace SocialStrategy.Reporting.Documents;

/// <summary>Makes anchors from codes and words.</summary>
public static class Anchors
{
    /// <summary>An anchor made of parts: "cel", "1.1" and "wykres" give <c>cel-1-1-wykres</c>.</summary>
    /// <param name="parts">The parts; Polish letters lose their marks, every other character becomes a hyphen.</param>
    /// <returns>An anchor of lower-case ASCII letters, digits and single hyphens.</returns>
    /// <exception cref="ArgumentException">The first part does not begin with a letter.</exception>
    public static string From(params IReadOnlyList<string> parts)
    {
        Guard.Against.Null(parts);
        var anchor = new StringBuilder();
        foreach (var character in string.Join('-', parts))
        {
            var plain = Plain(char.ToLowerInvariant(character));
            if (plain != '-' || (anchor.Length > 0 && anchor[^1] != '-'))
            {
                anchor.Append(plain);
            }
        }

        return Check(anchor.ToString().TrimEnd('-'));
    }

    internal static string Check(string anchor)
    {
        Guard.Against.Null(anchor);
        return anchor.Length > 0 && char.IsAsciiLetterLower(anchor[0]) && anchor.All(c => Plain(c) == c)
            ? anchor
            : throw new ArgumentException($"'{anchor}' is no anchor. Use lower-case ASCII letters, digits and hyphens, a letter first.", nameof(anchor));
    }

    private static char Plain(char character) => character switch
    {
        'ą' => 'a',
        'ć' => 'c',
        'ę' => 'e',
        'ł' => 'l',
        'ń' => 'n',
        'ó' => 'o',
        'ś' => 's',
        'ź' or 'ż' => 'z',
        (>= 'a' and <= 'z') or (>= '0' and <= '9') => character,
        _ => '-',
    };
}

using System.Text;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>About how wide a text is, in twentieths of a point, in a font of usual width; on the wide side.</summary>
internal static class TextWidth
{
    private const double Twentieths = 20;

    internal static double Of(string text, double points, bool isBold = false)
    {
        const double BoldShare = 1.07;
        return text.EnumerateRunes().Sum(Share) * points * Twentieths * (isBold ? BoldShare : 1);
    }

    private static double Share(Rune rune) => rune.Value switch
    {
        'i' or 'j' or 'l' or '\'' or '|' => 0.24,
        ' ' or '\u00A0' or '.' or ',' or ':' or ';' or '!' or 'I' or 'f' or 't' or 'ł' or '/' => 0.3,
        'r' or '(' or ')' or '-' or '"' or '„' or '”' => 0.36,
        'm' or 'w' or 'M' or 'W' or '%' or '@' or '—' or '…' => 0.92,
        > 0x2FFF => 1.05,
        _ => Rune.IsUpper(rune) ? 0.72 : 0.57,
    };
}

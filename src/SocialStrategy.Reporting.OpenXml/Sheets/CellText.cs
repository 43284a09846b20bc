using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using SocialStrategy.Reporting.OpenXml.Packages;

namespace SocialStrategy.Reporting.OpenXml.Sheets;

/// <summary>Texts as they stand in the XML of a sheet.</summary>
internal static partial class CellText
{
    private const int Longest = 32_767;

    /// <summary>The text, cleaned and cut to what a cell holds; what Excel would take for an escaped character is escaped itself.</summary>
    internal static string Of(string text) => Escaped().Replace(OfficeText.Cut(PlainText.Clean(text), Longest), "_x005F_");

    /// <summary>The text with every character, those too that XML cannot carry (ECMA-376, ST_Xstring); only what is longer than a cell is cut.</summary>
    internal static string Exact(string text)
    {
        var whole = Escaped().Replace(OfficeText.Cut(text, Longest), "_x005F_");
        var exact = new StringBuilder(whole.Length);
        for (var i = 0; i < whole.Length; i++)
        {
            if (i + 1 < whole.Length && char.IsSurrogatePair(whole[i], whole[i + 1]))
            {
                exact.Append(whole[i]).Append(whole[++i]);
            }
            else if (IsCarried(whole[i]))
            {
                exact.Append(whole[i]);
            }
            else
            {
                exact.Append(CultureInfo.InvariantCulture, $"_x{(int)whole[i]:X4}_");
            }
        }

        return exact.ToString();
    }

    /// <summary>Whether XML gives a character back as it was; carriage returns it does not.</summary>
    private static bool IsCarried(char character) => character is '\n' or '\t' || (character >= ' ' && XmlConvert.IsXmlChar(character));

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Escaped();
}

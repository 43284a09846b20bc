using System.Text.RegularExpressions;
using SocialStrategy.Reporting.OpenXml.Packages;
using SocialStrategy.Reporting.Rendering;

namespace SocialStrategy.Reporting.OpenXml.Sheets;

/// <summary>Texts as they stand in the XML of a sheet.</summary>
internal static partial class CellText
{
    private const int Longest = 32_767;

    /// <summary>The text, cleaned and cut to what a cell holds; what Excel would take for an escaped character is escaped itself.</summary>
    internal static string Of(string text) => Escaped().Replace(OfficeText.Cut(PlainText.Clean(text), Longest), "_x005F_");

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Escaped();
}

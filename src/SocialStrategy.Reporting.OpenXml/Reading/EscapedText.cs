using System.Globalization;
using System.Text.RegularExpressions;

namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>Takes back how the texts of workbooks write what XML cannot carry: <c>_x000D_</c> is a carriage return (ECMA-376, ST_Xstring).</summary>
internal static partial class EscapedText
{
    internal static string Restored(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escaped().Replace(text, match => ((char)ushort.Parse(match.Groups["code"].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Escaped();
}

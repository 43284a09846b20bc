using System.Globalization;
using SocialStrategy.Reporting.OpenXml.Packages;

namespace SocialStrategy.Reporting.OpenXml.Sheets;

/// <summary>Names that Excel allows for sheets, each given once.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private const string Refused = @":\/?*[]";

    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name like the text; a number follows if it is taken, and characters that Excel refuses become hyphens.</summary>
    internal string Give(string text)
    {
        var plain = string.Concat(OfficeText.Line(text, Longest).Replace('\u00A0', ' ').Select(character => Refused.Contains(character, StringComparison.Ordinal) ? '-' : character)).Trim('\'', ' ');
        var wanted = plain.Length == 0 ? "-" : plain;
        var name = wanted;
        for (var count = 2; !_used.Add(name); count++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $" ({count})");
            name = OfficeText.Cut(wanted, Longest - suffix.Length) + suffix;
        }

        return name;
    }
}

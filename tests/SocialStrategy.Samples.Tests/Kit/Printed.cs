using System.Globalization;
using System.Text.RegularExpressions;

namespace SocialStrategy.Samples.Tests.Kit;

/// <summary>Numbers as Polish reports print them, read without the library.</summary>
internal static partial class Printed
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>"1 588 268,16" as a number; a minus sign, a plus, a per cent sign and "zł" are understood.</summary>
    internal static decimal Number(string printed)
    {
        var text = printed.Replace(NoBreakSpace, ' ').Replace("zł", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal).Trim();
        return decimal.Parse(
            text.Replace('\u2212', '-').Replace(" ", "", StringComparison.Ordinal).Replace(',', '.'),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture);
    }

    /// <summary>Every number in a text as it stands there, groups of digits held together by no-break spaces.</summary>
    internal static IEnumerable<string> Tokens(string text) => Token().Matches(text).Select(match => match.Value);

    /// <summary>A text without the differences that typesetting makes.</summary>
    internal static string Plain(string text) => Spaces().Replace(text.Replace('\u2013', '-'), " ").Trim();

    [GeneratedRegex("[0-9]+(?:[\u00A0.,][0-9]+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Token();

    [GeneratedRegex(@"[\s\u00A0]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Spaces();
}

using System.Buffers;
using System.Globalization;

namespace SocialStrategy.Reporting.OpenXml.Sheets;

/// <summary>Formats that make a program show a number as the report's text shows it.</summary>
internal static class NumberFormats
{
    internal const string General = "General";

    private const string MarksOfGroups = " \u00A0\u202F.,'";
    private const int MostDecimals = 10;
    private const int LongestWords = 60;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> Marks = SearchValues.Create(MarksOfGroups);
    private static readonly SearchValues<char> DigitsAndMarks = SearchValues.Create("0123456789" + MarksOfGroups);

    /// <summary>The format; null if the text shows something else than the number with words before and after it.</summary>
    internal static string? Of(string text, decimal number)
    {
        var first = text.AsSpan().IndexOfAny(Digits);
        if (first < 0)
        {
            return null;
        }

        var last = text.AsSpan().LastIndexOfAny(Digits);
        var shown = text[first..(last + 1)];
        var before = text[..first];
        char? sign = before is [.., '-' or '\u2212' or '+'] ? before[^1] : null;
        before = sign is null ? before : before[..^1];
        var after = text[(last + 1)..];
        return before.Length + after.Length <= LongestWords && IsPlain(text) && DecimalsOf(shown, number) is { } decimals && SignFits(sign, number, decimals)
            ? Code(before, Body(shown, decimals), after, hasPlus: sign == '+')
            : null;
    }

    private static bool IsPlain(string text) => !text.Any(char.IsControl) && PlainText.Clean(text) == text;

    private static int? DecimalsOf(string shown, decimal number)
    {
        if (shown.AsSpan().ContainsAnyExcept(DigitsAndMarks))
        {
            return null;
        }

        var digits = string.Concat(shown.Where(char.IsAsciiDigit));
        for (var decimals = 0; decimals <= MostDecimals; decimals++)
        {
            var rounded = Math.Round(Math.Abs(number), decimals, MidpointRounding.AwayFromZero);
            if (digits == rounded.ToString(Fixed(decimals), CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal))
            {
                return decimals;
            }
        }

        return null;
    }

    private static bool SignFits(char? sign, decimal number, int decimals)
    {
        var rounded = Math.Round(number, decimals, MidpointRounding.AwayFromZero);
        return sign switch
        {
            '+' => rounded > 0,
            null => rounded >= 0,
            _ => rounded < 0,
        };
    }

    private static string Fixed(int decimals) => string.Create(CultureInfo.InvariantCulture, $"F{decimals}");

    private static string Body(string shown, int decimals)
    {
        const int Group = 3;
        var whole = shown.Count(char.IsAsciiDigit) - decimals;
        var isGrouped = whole <= Group || shown.AsSpan(0, whole).ContainsAny(Marks);
        return (isGrouped ? "#,##0" : "0") + (decimals == 0 ? "" : "." + new string('0', decimals));
    }

    private static string Code(string before, string body, string after, bool hasPlus)
    {
        var (start, end) = (Literal(before), Literal(after));
        return hasPlus ? $"{start}+{body}{end};{start}-{body}{end};{start}{body}{end}" : $"{start}{body}{end}";
    }

    private static string Literal(string words) =>
        words.Length == 0 ? "" : $"\"{words.Replace("\"", "\"\\\"\"", StringComparison.Ordinal)}\"";
}

using System.Globalization;

namespace SocialStrategy;

/// <summary>Reads the text of a <see cref="Period"/>; never throws.</summary>
internal static class PeriodText
{
    internal static Period? Parse(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("FY", StringComparison.Ordinal))
        {
            return text.Length == 9 && text[6] == '-' && YearOf(text[2..6]) is > 0 and < 9999 and var fiscal && Number(text[7..]) is >= 1 and <= 12 and var first
                ? Period.FiscalYear(fiscal, first)
                : null;
        }

        if (text.Length < 4 || YearOf(text[..4]) is not (> 0 and var year))
        {
            return null;
        }

        return text.Length switch
        {
            4 => Period.Year(year),
            7 when text[4] == '-' => PartOfYear(year, text[5..]),
            9 when text[4] == '/' => YearOf(text[5..]) is var last && last >= year ? Period.Years(year, last) : null,
            10 when text[4] == '-' && text[7] == '-' => Day(year, text),
            _ => null,
        };
    }

    private static Period? PartOfYear(int year, ReadOnlySpan<char> part) => part[0] switch
    {
        'H' => Number(part[1..]) is 1 or 2 ? Period.HalfYear(year, Number(part[1..])) : null,
        'Q' => Number(part[1..]) is >= 1 and <= 4 ? Period.Quarter(year, Number(part[1..])) : null,
        _ => Number(part) is >= 1 and <= 12 and var month ? Period.Month(year, month) : null,
    };

    private static Period? Day(int year, ReadOnlySpan<char> text) =>
        Number(text[5..7]) is >= 1 and <= 12 and var month && Number(text[8..]) is var day && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Period.Day(new DateOnly(year, month, day))
            : null;

    private static int YearOf(ReadOnlySpan<char> text) => Number(text);

    /// <summary>The number that the digits write, or -1. The framework alone would let NUL characters follow them.</summary>
    private static int Number(ReadOnlySpan<char> digits) =>
        !digits.ContainsAnyExceptInRange('0', '9') && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}

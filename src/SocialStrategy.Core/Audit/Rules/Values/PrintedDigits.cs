using System.Globalization;

namespace SocialStrategy.Audit.Rules;

/// <summary>How exactly a number was printed, seen from its digits.</summary>
internal static class PrintedDigits
{
    private const int MostPowers = 12;

    /// <summary>
    /// What the last printed digit counts: that of "1,2 tys." for 1200 counts hundreds. Where the digits in print are not those of the number,
    /// the number itself tells.
    /// </summary>
    internal static Fraction StepOf(string? printed, decimal number)
    {
        if (printed is not null && Digits(printed) is { } digits && digits != 0 && number != 0)
        {
            Fraction scale = 1;
            for (var power = 0; power <= MostPowers; power++, scale *= 10)
            {
                if (digits * scale == number)
                {
                    return Fraction.PowerOfTenth(digits.Scale) * scale;
                }
            }
        }

        return Fraction.PowerOfTenth(number.Scale);
    }

    /// <summary>The first number in a text: a point or comma before the last digits is a decimal mark, spaces group.</summary>
    private static decimal? Digits(string printed)
    {
        var start = printed.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return null;
        }

        var end = start;
        while (end < printed.Length && (char.IsAsciiDigit(printed[end]) || (end + 1 < printed.Length && char.IsAsciiDigit(printed[end + 1]) && (printed[end] is ',' or '.' || char.IsWhiteSpace(printed[end])))))
        {
            end++;
        }

        var text = string.Concat(printed[start..end].Where(character => !char.IsWhiteSpace(character))).Replace(',', '.');
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? (start > 0 && printed[start - 1] is '-' or '−' ? -number : number) : null;
    }
}
